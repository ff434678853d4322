import { expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { lackingWords, unreadWords } from "../../../src/ui/draft/unread-words.ts";

const spanish = "Mañana abrimos a las nueve y habrá pan recién hecho para todos los vecinos.";
const german = "Morgen öffnen wir um neun Uhr, und es gibt frisches Brot für alle Nachbarn.";
const welsh = "Diolch yn fawr i bawb a ddaeth i'r siop ddydd Sadwrn, roedd hi'n hyfryd.";
const said = (text: string): string | null => unreadWords(text, checkPost(text, { profile: emptyProfile }));

test.each([
  ["The bread is out at nine.", null],
  [`The bread is out at nine.\n\n${spanish}`, "The Spanish part is left alone; Earnest reads English."],
  [`${german}\n\nThe bread is out at nine.\n\n${spanish}`, "The German and Spanish part is left alone; Earnest reads English."],
  [`${welsh}\n\nThe bread is out at nine.`, "The part in another language is left alone; Earnest reads English."],
  [`${spanish} 🥖`, "This is in Spanish and is left alone; Earnest reads English."],
  [welsh, "This is in another language and is left alone; Earnest reads English."],
])("one quiet line says what is not read: %s", (text, line) => {
  expect(said(text)).toBe(line);
}); // prettier-ignore

test("a file that cannot be read is told with what to do", () => {
  expect(lackingWords.classifier()).toContain("installing Earnest again");
  expect(lackingWords.vectors()).toContain("installed again");
});
