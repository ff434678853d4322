import { expect, test } from "vitest";
import { BOUND, inWords, powerCuts } from "./support/power-cut.ts";

test(`a power cut in mid-typing loses at most ${BOUND} ms of it, 20 times`, async () => {
  const cuts = await powerCuts(20);
  console.log(inWords(cuts));
  expect(cuts.losses.at(-1)).toBeLessThanOrEqual(BOUND);
  expect(cuts.wrong).toBe(0);
}, 600_000);
