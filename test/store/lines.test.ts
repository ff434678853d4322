import fc from "fast-check";
import { expect, test } from "vitest";
import type { Line, LineId } from "../../src/domain/line.ts";
import { storable } from "../../src/domain/text.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const id = (n: number): LineId => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as LineId;

test("a line that was taken away is back in its place when it is saved again", () => {
  const { store } = temporaryStore();
  const [first, second]: [Line, Line] = [
    { id: id(1), words: "It began in a shed." },
    { id: id(2), words: "She said it sang." },
  ];
  store.lines.save([first]);
  store.lines.save([second]);
  store.lines.remove(first.id);
  expect(store.lines.list()).toEqual([second]);
  store.lines.save([{ ...first, words: "It began in a shed, in the rain." }]);
  expect(store.lines.list().map(({ words }) => words)).toEqual([second.words, "It began in a shed, in the rain."]);
});

test("any words are kept as they can be stored", () => {
  const { store } = temporaryStore();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      store.lines.save([{ id: id(9), words }]);
      expect(store.lines.list()).toEqual([{ id: id(9), words: storable(words) }]);
    }),
    { numRuns: 50 },
  );
});
