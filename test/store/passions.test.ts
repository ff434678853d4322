import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore } from "../../electron/store/index.ts";
import { type Passion, passionLevels } from "../../src/domain/passion.ts";
import { storable } from "../../src/domain/text.ts";
import { temporaryStore } from "../support/temporary-store.ts";

test("one answer a quarter is kept, first to last, whatever its words, through a new start", () => {
  const { store, file } = temporaryStore();
  const answers = fc.uniqueArray(
    fc.record<Passion>({
      quarter: fc.constantFrom("2025 Q4", "2026 Q1", "2026 Q2", "2026 Q3"),
      level: fc.constantFrom(...passionLevels),
      words: fc.string({ unit: "binary" }),
    }),
    { selector: ({ quarter }) => quarter, minLength: 4 },
  );
  fc.assert(
    fc.property(answers, (all) => {
      for (const one of all) store.passions.save(one);
      const kept = all.map((one) => ({ ...one, words: storable(one.words) }));
      expect(store.passions.list()).toEqual(kept.toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1)));
    }),
    { numRuns: 5 },
  );
  const before = store.passions.list();
  store.close();
  const again = openStore(file);
  expect(again.ok && again.value.passions.list()).toEqual(before);
  if (again.ok) again.value.close();
});

test("an answer that is emptied is none, and words alone are one", () => {
  const { store } = temporaryStore();
  const answer: Passion = { quarter: "2026 Q3", level: 4, words: "The ovens" };
  store.passions.save(answer);
  store.passions.save({ ...answer, level: null });
  expect(store.passions.list()).toEqual([{ ...answer, level: null }]);
  store.passions.save({ ...answer, level: null, words: " " });
  expect(store.passions.list()).toEqual([]);
});
