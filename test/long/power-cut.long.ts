import { expect, test } from "vitest";
import { BOUND, inWords, powerCuts } from "../e2e/support/power-cut.ts";

test(`100 power cuts in mid-typing lose at most ${BOUND} ms of it each`, async () => {
  const cuts = await powerCuts(100);
  console.log(inWords(cuts));
  expect(cuts.losses.at(-1)).toBeLessThanOrEqual(BOUND);
  expect(cuts.wrong).toBe(0);
});
