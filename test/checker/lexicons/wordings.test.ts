import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allLexicons, listWordings, wordingsFile } from "../../../scripts/lexicon-wordings.ts";
import { analyse } from "../../../src/checker/text/analyse.ts";
import { findPhrases } from "../../../src/checker/text/phrases.ts";

const listed = readFileSync(wordingsFile, "utf8");
const lexicons = await allLexicons();

/** The wordings of one lexicon in the list. */
const under = (name: string): readonly string[] =>
  (listed.split(/^# /mu).find((part) => part.startsWith(`${name}\n`)) ?? "").split("\n").slice(1).filter(Boolean);

describe("the lexicons", () => {
  test("hold the wordings that are listed, no fewer and no others (`npm run rules` lists them anew)", async () => {
    expect(await listWordings()).toBe(listed);
  });

  test.for([...lexicons.keys()])("%s finds each of its wordings in a text", (name) => {
    const lexicon = lexicons.get(name);
    if (!lexicon) throw new Error(name);
    const wordings = under(name);
    expect(wordings.length).toBeGreaterThan(0);
    expect(wordings.filter((wording) => findPhrases(analyse(wording), lexicon).length === 0)).toEqual([]);
  });
});
