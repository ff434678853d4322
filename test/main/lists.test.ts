import { expect, test } from "vitest";
import { localDateOf } from "../../src/exchange/dates.ts";
import { makePosts } from "../bench/corpus.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

const MANY = 1500;

/** So many posts of earlier years that nothing was read of yet, and one of today that asks. */
function unread() {
  const real = realBridge();
  const texts = makePosts(MANY);
  real.store.atomically(() => {
    for (const text of texts) real.store.posts.add({ text, date: "2020-05-04" });
    real.store.posts.add({ text: "Order your loaf today.", date: localDateOf(new Date()) });
  });
  return real;
}

test("the list of many posts does not wait until all are read, and tells when they are", async () => {
  const { bridge, hear } = unread();
  const read = new Promise<void>((resolve) => void hear("posts.read", () => resolve()));
  const verdicts = async () => {
    const answer = await bridge["posts.list"]({ limit: MANY + 1 });
    return (answer.ok ? answer.value : []).map(({ verdict }) => verdict);
  };
  const first = await verdicts();
  expect(first).toHaveLength(MANY + 1);
  expect(first.filter((verdict) => verdict === null).length).toBeGreaterThan(0);
  await read;
  expect(await verdicts()).not.toContain(null);
});

test("what a screen waits for goes before what the list still lacks", async () => {
  const { bridge, checks, hear } = unread();
  const before = checks.count;
  const asking = async () => {
    const day = await bridge["listening.day"]({});
    return (day.ok ? day.value.asking : []).map(({ opening }) => opening);
  };
  const read = new Promise<void>((resolve) => void hear("posts.read", () => resolve()));
  void bridge["posts.list"]({ limit: MANY + 1 });
  const first = await asking();
  if (first.length === 0) await read; // a busy machine takes longer for one post than an answer waits
  expect(await asking()).toEqual(["Order your loaf today."]);
  expect(checks.count - before).toBeLessThan(MANY / 2);
});
