import { expect, test } from "vitest";
import { closedWhilePending } from "./support/closing.ts";

test("closing or ending the app right after a key loses no letter, 6 times", async () => {
  expect(await closedWhilePending(6)).toEqual([]);
}, 300_000);
