import { expect, test } from "vitest";
import { closedWhilePending } from "../e2e/support/closing.ts";

test("closing, quitting or ending the app right after a key loses no letter, 100 times", async () => {
  expect(await closedWhilePending(100)).toEqual([]);
});
