import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import packed from "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json" with { type: "json" };
import winkNLP from "wink-nlp";
import { describe, expect, test } from "vitest";
import { mask } from "../../../src/checker/text/mask.ts";
import { sentenceStarts } from "../../../src/checker/text/nlp.ts";
import { findLexeme } from "../../../src/checker/text/wink-model.ts";

/** wink-nlp with its whole model, shown the whole text. */
const wink = winkNLP(model, ["sbd"]);

/** Words at which a sentence begins; wink-nlp counts the space before a mark to it, which changes no word. */
function startsOfWhole(safe: string): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const sentence of wink.readDoc(safe).sentences().out()) {
    const from = safe.indexOf(sentence, at);
    if (at > 0) starts.push(from);
    at = from + sentence.length;
  }
  return starts;
}

const opening = fc.constantFrom("", "", "", '"', "“", "(", "'", "[");
/** Words that wink-nlp knows or that are whole: others it cuts by what it has read before. */
const word = fc.constantFrom("bread", "The", "we", "Nora", "Mr", "Mrs", "Dr", "e.g", "approx", "a.m", "U.S", "St", "No", "5", "zzz", "🙂", "&"); // prettier-ignore
const marks = fc.constantFrom("", "", "", ".", "!", "?", "?!", "...", "…", ".\"", '"', ".'", "’", "!”", ")", ".)", "].", "-", " -", " —", ",", ":"); // prettier-ignore
const space = fc.constantFrom(" ", " ", " ", "  ", "\n", "\t");
const texts = fc
  .array(fc.tuple(opening, word, marks, space), { minLength: 1, maxLength: 16 })
  .map((parts) => mask(parts.flat().join("")).safe);

describe("sentence starts", () => {
  test("are those that wink-nlp finds when it is shown the whole text with its whole model", () => {
    fc.assert(
      fc.property(texts, (safe) => {
        // A line break begins a sentence whatever wink-nlp says, so it says nothing of the break itself.
        const firstWord = (from: number): number => from + /^\s*/u.exec(safe.slice(from))![0].length;
        const whole = startsOfWhole(safe).map(firstWord);
        const own = sentenceStarts(safe).map(firstWord);
        const besideBreaks = (from: number): boolean => !/\n\s*$/u.test(safe.slice(0, from)) && from < safe.length;
        expect({ safe, own: own.filter(besideBreaks) }).toEqual({ safe, own: whole.filter(besideBreaks) });
      }),
      { numRuns: 3000 },
    );
  });

  test("are told by a model in which every lexeme is found under its number", () => {
    const { list } = packed.features.lexeme;
    const size = 87_593; // wink-nlp adds the words that it reads behind them
    expect(list.slice(0, size).filter((word, number) => findLexeme(list, size, word) !== number)).toEqual([]);
    expect(findLexeme(list, size, "no such word")).toBeUndefined();
  });

  test("are the same whatever number stands there", () => {
    const ends = ["tea. N", "tea. (N)", "call N. We", "(N). We", "e.g. N tea", "No. N.", "N? N! (N) we"];
    fc.assert(
      fc.property(fc.constantFrom(...ends), fc.integer({ min: 100, max: 10_000_000 }), (end, number) => {
        const text = end.replaceAll("N", String(number));
        expect({ text, own: sentenceStarts(text) }).toEqual({ text, own: startsOfWhole(text).filter((at) => at > 0) });
      }),
      { numRuns: 2000 },
    );
  });

  test("stay the same when so many texts were read that the verdicts are forgotten", () => {
    const text = "We came home. The kettle was on. Nobody spoke.";
    const before = sentenceStarts(text);
    expect(before).toHaveLength(2);
    for (let number = 0; number < 5500; number++) sentenceStarts(`It is done. Number${number} follows. The end.`);
    expect(sentenceStarts(text)).toEqual(before);
    for (let number = 0; number < 5500; number++)
      expect(sentenceStarts(`We came home. The word${number}. Nobody spoke.`)).toHaveLength(2);
  });
});
