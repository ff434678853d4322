import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worthKeeping } from "../../electron/store/thinning.ts";
import { VERSION_THINNING } from "../../electron/store/versions.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = Date.UTC(2026, 9, 1, 9);

const lostOf = (oldestFirst: readonly number[]): number =>
  worthKeeping(oldestFirst.toReversed(), VERSION_THINNING).filter((isWorth) => !isWorth).length;

describe("thinning versions", () => {
  test("keeps all of a day of writing and the last ten, however old", () => {
    expect(lostOf(Array.from({ length: 700 }, (_, index) => start + index * 120_000))).toBe(0);
    expect(lostOf(Array.from({ length: 10 }, (_, index) => start + index * 400 * DAY))).toBe(0);
  });

  test("thins out what is older", () => {
    expect(lostOf(Array.from({ length: 3000 }, (_, index) => start + index * 120_000))).toBeGreaterThan(2000);
  });

  test("loses nothing to a clock that jumps, wherever it goes", () => {
    const jump = fc.integer({ min: -60 * 365, max: 60 * 365 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), jump, (before, after, days) => {
        const written = Array.from({ length: before }, (_, index) => start + index * 120_000);
        const jumped = Array.from({ length: after }, (_, index) => start + days * DAY + (before + index) * 120_000);
        expect(lostOf([...written, ...jumped])).toBe(0);
      }),
    );
  });
});

test("a change of status and an import keep the words as they were, and say why", () => {
  const { store } = temporaryStore();
  const { id } = store.posts.add({ text: "one" });
  store.posts.save(id, "one two", false); // too soon for a version of its own
  store.steps.change([{ id, status: "posted" }]);
  const step = store.steps.begin("import");
  store.steps.update(step, id, { text: "three" });
  store.steps.end(step);
  expect(store.posts.versions(id).map(({ text, reason }) => [text, reason])).toEqual([
    ["three", "import"],
    ["one two", "status"],
    ["one", "created"],
  ]);
});
