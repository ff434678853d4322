import { statSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { readEverything } from "../../electron/main/services/read-everything.ts";
import { exported } from "../support/everything.ts";
import { openedAt } from "../support/harm.ts";
import { logicalHash } from "../support/logical-hash.ts";
import { manyPosts } from "../support/many-posts.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const POSTS = 100_000;
const MB = 2 ** 20;
/** How much more memory may be taken than before, in megabytes; the export's rows alone are 60. */
const MORE = 150;
/** The longest that a key may have to wait for an answer, in milliseconds. */
const LONGEST_WAIT = 100;
/** How often it is looked, in milliseconds. */
const EVERY = 5;

/** Measures, while `work` goes on, the most memory that is in use and the longest that nothing else was answered. */
async function watched<Value>(work: () => Promise<Value>) {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let [most, wait, last] = [before, 0, performance.now()];
  const look = (): void => {
    const now = performance.now();
    wait = Math.max(wait, now - last - EVERY);
    last = now;
    most = Math.max(most, process.memoryUsage().rss);
  };
  const timer = setInterval(look, EVERY);
  const from = performance.now();
  const value = await work().finally(() => clearInterval(timer));
  look();
  return { value, seconds: (performance.now() - from) / 1000, more: (most - before) / MB, wait };
}

test("100,000 posts are exported and brought back within little memory, and keys are answered meanwhile", async () => {
  const file = manyPosts(POSTS);
  const store = openedAt(file);
  onTestFinished(store.close);
  const out = await watched(() => exported(store));
  expect(out.more).toBeLessThan(MORE);
  expect(out.wait).toBeLessThan(LONGEST_WAIT);
  const other = temporaryStore();
  const back = await watched(() => readEverything(out.value, other.store.everything));
  expect(back.more).toBeLessThan(MORE);
  if (!back.value.ok) throw new Error(back.value.error.message);
  const { staging } = back.value.value;
  const taken = await watched(() => other.store.everything.takeIn(staging));
  staging.remove();
  expect(logicalHash(other.file)).toBe(logicalHash(file));
  const words = ({ seconds, more, wait }: Omit<typeof out, "value">): string =>
    `${seconds.toFixed(1)} s, ${more.toFixed(0)} MB more memory, longest wait ${wait.toFixed(0)} ms`;
  console.log(`${POSTS} posts, zip of ${(statSync(out.value).size / MB).toFixed(0)} MB: out ${words(out)}; read ${words(back)}; taken in ${words(taken)}`); // prettier-ignore
});
