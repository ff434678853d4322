import fc from "fast-check";
import { expect, test } from "vitest";
import { newPerson, type PersonId } from "../../src/domain/person.ts";
import { signedBy, signOffIn } from "../../src/domain/sign-off.ts";

test.for([
  ["The heron is back. – Jo", "Jo"],
  ["The heron is back.\n– Jo", "Jo"],
  ["The heron is back!\n\n-Jo 🐝 #truro @longacre", "Jo"],
  ["The heron is back. — Jo & Sam x", "Jo & Sam"],
  ["See you at nine.\nCheers, Odile", "Odile"],
  ["See you at nine.\n\nLove,\nOdile", "Odile"],
  ["The heron is back\n~ Mary-Ann O’Shea", "Mary-Ann O’Shea"],
  ["Soup at noon – Jo’s favourite", null],
  ["Open Mon – Sat", null],
  ["Open Monday to Friday, 9 – 5", null],
  ["“It rings every morning.” – Marlene", null],
  ["“It rings every morning.”\n– Marlene, Truro", null],
  ["The best of it: bread, butter – and Jo", null],
  ["Thanks, Jo, for the chairs", null],
  ["Come in and ask. Love Jo", null],
  ["New: rye, spelt\n- white\n- brown", null],
  ["Jo", null],
  ["", null],
] as const)("“%s” is signed by %s", ([text, name]) => {
  expect(signOffIn(text)).toBe(name);
});

const person = (id: string, name: string, byline = "") => ({ ...newPerson(id as PersonId), name, byline });

test("a signature means whoever of the team has that name, if there is only one", () => {
  const team = [person("1", "Jo Tregear"), person("2", "Sam Pike", "Sam from the oven"), person("3", "Sam Hale", "Samuel")];
  expect(signedBy("The heron is back. – Jo", team)).toBe("Jo Tregear");
  expect(signedBy("The heron is back. – Sam", team)).toBe("Sam");
  expect(signedBy("The heron is back. – Ines", team)).toBe("Ines");
  expect(signedBy("The heron is back.", team)).toBeNull();
}); // prettier-ignore

test("any text is signed or not, and a name stands in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("", " – Jo", "\n- Jo", ". – Jo #x", "\nLove,\nJo"), (text, end) => {
      const name = signOffIn(text + end);
      expect(name === null || (text + end).includes(name)).toBe(true);
    }),
  );
  const begin = performance.now();
  signOffIn(`${"– A ".repeat(50_000)}. – Jo ${"#x ".repeat(20_000)}`);
  expect(performance.now() - begin).toBeLessThan(500);
}); // prettier-ignore
