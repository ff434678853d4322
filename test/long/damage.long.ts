import { expect, test } from "vitest";
import { crashImages } from "../support/crash-image.ts";
import { filledFile } from "../support/harm.ts";
import { noiseRound } from "../support/noise.ts";

test("noise on the pages of 200 files: no row outside of them is lost", async () => {
  const file = await filledFile(5000, 0);
  const rounds = Array.from({ length: 200 }, (_, seed) => noiseRound(file, seed + 1));
  const least = Math.min(...rounds.map(({ found }) => found));
  console.log(`200 rounds; of 5000 posts at least ${least} were read, ${rounds.flatMap(({ lost }) => lost).length} lost outside of the noise`); // prettier-ignore
  expect(rounds.flatMap(({ lost }) => lost)).toEqual([]);
});

test("500 logs cut at any byte lose no save that was in them", () => {
  const cuts = crashImages(500);
  console.log(JSON.stringify(cuts));
  expect(cuts).toEqual({ unsound: 0, missing: 0, rounds: 500 });
});
