import { statSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { openedAt } from "../support/harm.ts";
import { dayOf, manyPosts } from "../support/many-posts.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const POSTS = 1_000_000;
const MB = 2 ** 20;

const took = <Value>(work: () => Value): readonly [Value, number] => {
  const from = performance.now();
  return [work(), performance.now() - from];
};

test("a million posts open within 3 s, and a month of them is there within 200 ms", async () => {
  const file = manyPosts(POSTS);
  const before = process.memoryUsage().rss;
  const [store, opening] = took(() => openedAt(file));
  onTestFinished(store.close);
  expect(store.recovery).toBeNull();
  const months = Array.from({ length: 24 }, (_, month) => {
    const day = (last: number): string => new Date(Date.UTC(2022, month + last, 1 - last)).toISOString().slice(0, 10);
    const [posts, time] = took(() => store.posts.between(day(0), day(1)));
    expect(posts.length).toBeGreaterThan(7000);
    return time;
  });
  const grown = (process.memoryUsage().rss - before) / MB;
  const reading = performance.now();
  expect(await store.altered()).toEqual([]);
  const slowest = Math.max(...months);
  console.log(
    `${POSTS} posts, ${(statSync(file).size / MB).toFixed(0)} MB: opened in ${opening.toFixed(0)} ms, slowest month ${slowest.toFixed(0)} ms, ${grown.toFixed(0)} MB more memory; all texts read within ${((performance.now() - reading) / 1000).toFixed(1)} s`, // prettier-ignore
  );
  expect(opening).toBeLessThan(3000);
  expect(slowest).toBeLessThan(200);
  expect(grown).toBeLessThan(600);
});

test("5,000 edits and 500 months later, neither memory nor log has grown", () => {
  const { store, file } = temporaryStore();
  const ids = Array.from(
    { length: 100 },
    (_, number) => store.posts.add({ text: `${number}`, date: dayOf(number) }).id,
  );
  const work = (edits: number): void => {
    for (let edit = 0; edit < edits; edit++) {
      const id = ids[edit % ids.length];
      if (id) store.posts.save(id, `${edit} ${"a line of words ".repeat(20)}`, edit % 25 === 0 && "kept");
      if (edit % 10 === 0) store.posts.between("2020-01-01", "2020-02-29");
    }
  };
  const heap = (): number => (global.gc?.(), process.memoryUsage().heapUsed / MB);
  work(1000);
  const before = heap();
  work(5000);
  const [after, log] = [heap(), statSync(`${file}-wal`).size / MB];
  console.log(`heap ${before.toFixed(1)} MB, then ${after.toFixed(1)} MB; log ${log.toFixed(1)} MB`);
  expect(after).toBeLessThan(before * 1.1);
  expect(log).toBeLessThan(10);
});
