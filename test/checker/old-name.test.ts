import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPost, checkReply, type Diagnostic } from "../../src/checker/index.ts";
import { emptyProfile, inForce, type Profile, type ProfileVersion } from "../../src/domain/profile.ts";
import { applyFix } from "../support/apply-fix.ts";

const called = (business: string, ...formerNames: readonly string[]): Profile => ({
  ...emptyProfile,
  business,
  formerNames,
});

const oldNamesIn = (text: string, profile: Profile): readonly Diagnostic[] =>
  checkPost(text, { profile }).diagnostics.filter(({ ruleId }) => ruleId === "own/old-name");

const renamed: readonly ProfileVersion[] = [
  { since: null, profile: called("Kettle & Crumb") },
  { since: "2026-03-01", profile: called("Long Acre Bakery") },
];

/** The post with the name that is offered in place of the old one. */
function fixed(text: string, profile: Profile): string {
  const [fix] = oldNamesIn(text, profile)[0]?.fixes ?? [];
  return fix ? applyFix(text, fix) : "nothing offered";
}

describe("the day of a post", () => {
  const text = "Kettle & Crumb opens at seven, as ever.";

  test("decides which name is the old one", () => {
    const on = (day: string | null) => oldNamesIn(text, inForce(renamed, day)).length;
    expect(["2025-12-24", "2026-02-28", "2026-03-01", "2026-04-02", null].map(on)).toEqual([0, 0, 1, 1, 1]);
  });

  test("brings the names of all versions before it, each once, and never its own", () => {
    const back: readonly ProfileVersion[] = [
      ...renamed,
      { since: "2026-06-01", profile: called("kettle  & Crumb") },
      { since: "2026-09-01", profile: called("Acre", "LONG acre bakery", "Oats") },
    ];
    const known = (day: string) => inForce(back, day).formerNames;
    expect([known("2026-01-01"), known("2026-03-01"), known("2026-06-01"), known("2026-09-01")]).toEqual([
      [],
      ["Kettle & Crumb"],
      ["Long Acre Bakery"],
      ["LONG acre bakery", "Oats", "Kettle & Crumb"],
    ]);
  });

  test("is asked for every post of a month and answered with the same profile", () => {
    expect(inForce(renamed, "2026-03-02")).toBe(inForce(renamed, "2026-05-02"));
  });
});

test.for([
  ["Kettle & Crumb's oven is warm.", "Long Acre Bakery's oven is warm."],
  ["Kettle and Crumb’s oven is warm.", "Long Acre Bakery’s oven is warm."],
  ["kettle & crumb, where the oven is warm", "Long Acre Bakery, where the oven is warm"],
  ["AT KETTLE & CRUMB THE OVEN IS WARM", "AT LONG ACRE BAKERY THE OVEN IS WARM"],
  ["Rye on Thursday 🍞 #KettleAndCrumb", "Rye on Thursday 🍞 #LongAcreBakery"],
  ["Rye on Thursday 🍞 #kettlecrumb", "Rye on Thursday 🍞 #LongAcreBakery"],
  ["Long Acre Bakery has rye on Thursday.\n#KettleAndCrumb", "Long Acre Bakery has rye on Thursday.\n#LongAcreBakery"],
] as const)("“%s” becomes “%s”", ([text, wanted]) => {
  expect(fixed(text, called("Long Acre Bakery", "Kettle & Crumb"))).toBe(wanted);
});

test("a name with an article takes the one that is there with it", () => {
  expect(fixed("Soup at the Ferry Workshop.", called("The Boat House", "The Ferry Workshop"))).toBe(
    "Soup at The Boat House.",
  );
  expect(fixed("Soup at the Ferry Workshop.", called("The Boat House", "Ferry Workshop"))).toBe(
    "Soup at the Boat House.",
  );
  expect(fixed("Soup at the Ferry Workshop.", called("Kinvara", "The Ferry Workshop"))).toBe("Soup at Kinvara.");
});

test.for([
  ["a part of the new name", "Smith has plums. Smith’s plums are the best of the year.", called("Smith & Daughters", "Smith")],
  ["the new name with another sign", "Smith and Daughters have plums.", called("Smith + Daughters", "Smith & Daughters")],
  ["a person of that name", "Come in and ask Rowan, he knows.", { ...called("Hazel", "Rowan"), names: ["Rowan Pike"] }],
  ["a day", "The market is on Sunday.", called("Monday Club", "Sunday")],
  ["a person who shares it", "We thank Hetty Bloom and Mr Bloom for the chairs.", called("Quill", "Bloom")],
  ["a street", "Find us in Kettle Lane, third door.", called("Quill", "Kettle")],
  ["common words", "There is good bread and good butter today.", called("Quill", "Good Bread")],
  ["no name of its own", "Kettle & Crumb opens at seven.", called("", "Kettle & Crumb")],
  ["the story", "Since 2009 Kettle & Crumb has been at this corner.", called("Quill", "Kettle & Crumb")],
  ["the change itself", "Kettle & Crumb becomes Quill. The oven stays.", called("Quill", "Kettle & Crumb")],
  ["both names", "Quill (Kettle & Crumb to most of you) opens at seven.", called("Quill", "Kettle & Crumb")],
  ["a quotation", "“Kettle & Crumb kept my mother alive”, wrote a neighbour.", called("Quill", "Kettle & Crumb")],
  ["an address", "Write to hello@kettleandcrumb.com or @kettleandcrumb.", called("Quill", "Kettle and Crumb", "kettleandcrumb")],
] as const)("silent: %s", ([, text, profile]) => {
  expect(oldNamesIn(text, profile)).toEqual([]);
}); // prettier-ignore

test("an answer to somebody is read for old names as well", () => {
  const { diagnostics } = checkReply("Thank you, all of us at Kettle & Crumb.", "", {
    profile: called("Quill", "Kettle & Crumb"),
  });
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["own/old-name"]);
});

test("whatever a business is called, nothing breaks, and spans lie inside the text", () => {
  const name = fc.oneof(fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom(".*", "((", "שלום", "🍞", "A1", "#x"));
  fc.assert(
    fc.property(name, name, fc.string({ unit: "grapheme", maxLength: 60 }), (now, before, rest) => {
      const text = `${rest} ${before} ${rest} #${before}`;
      const { diagnostics, faults } = checkPost(text, { profile: called(now, before) });
      expect(faults).toEqual([]);
      for (const { place } of diagnostics) {
        if (place.in !== "text") continue;
        expect(place.span.from).toBeLessThan(place.span.to);
        expect(place.span.to).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 100 },
  );
}); // prettier-ignore
