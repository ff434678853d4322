// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { MOST_LISTED, PAGE } from "../../../src/domain/list.ts";
import { emptyList, reduceList } from "../../../src/ui/draft/list-session.ts";
import { createListing } from "../../../src/ui/draft/listing.ts";
import { createSession } from "../../../src/ui/session.ts";
import { realBridge } from "../support/real-bridge.ts";

/** A list over so many posts, with a real store behind it. */
function listOver(posts: number) {
  const { store, bridge } = realBridge();
  store.atomically(() => Array.from({ length: posts }, (_, number) => store.posts.add({ text: `Plum ${number}` })));
  const list = createSession(emptyList, reduceList);
  return { store, bridge, list, listing: createListing(list, bridge) };
}

test("a list is read page by page, each post once, and read anew as far as it was read", async () => {
  const { store, list, listing } = listOver(2 * PAGE + 50);
  await listing.refresh();
  expect(list.get()).toMatchObject({ isWhole: false });
  expect(list.get().posts).toHaveLength(PAGE);
  await expect.poll(() => list.get().count).toBe(2 * PAGE + 50);
  await listing.more();
  await Promise.all([listing.more(), listing.more()]); // two wishes at once are one page
  const ids = list.get().posts?.map(({ id }) => id) ?? [];
  expect([ids.length, new Set(ids).size, list.get().isWhole]).toEqual([2 * PAGE + 50, 2 * PAGE + 50, true]);
  store.posts.add({ text: "One more" });
  await listing.refresh();
  expect(list.get().posts?.[0]?.opening).toBe("One more");
  expect(list.get().posts).toHaveLength(2 * PAGE + 50);
});

test("a search goes through all posts, and is counted", async () => {
  const { list, listing } = listOver(3 * PAGE);
  list.dispatch({ type: "searched", query: "PLUM 7" });
  await listing.refresh();
  expect(list.get().posts?.map(({ opening }) => opening)).toContain("Plum 7");
  await expect.poll(() => list.get().count).toBe(11);
});

test("a list is ordered by days with undated drafts last, and by stage from knowing to asking", async () => {
  const { store, bridge } = realBridge();
  store.posts.add({ text: "Thank you, Bram, for the plums.", date: "2026-10-09" });
  store.posts.add({ text: "Buy now." });
  store.posts.add({ text: "We are closed on Monday.", date: "2026-10-01" });
  const byDate = await bridge["posts.list"]({ order: "date" });
  expect(byDate.ok && byDate.value.map(({ date }) => date)).toEqual(["2026-10-01", "2026-10-09", null]);
  const order = ["know", "like", "trust", "ask"];
  const stagesNow = async (): Promise<readonly number[]> => {
    const byStage = await bridge["posts.list"]({ order: "stage" });
    return byStage.ok ? byStage.value.map(({ verdict }) => order.indexOf(verdict?.stage ?? "unread")) : [];
  };
  await expect.poll(stagesNow, { timeout: 20_000 }).not.toContain(-1); // a list does not wait for long
  const stages = await stagesNow();
  expect(stages).toEqual(stages.toSorted((a, b) => a - b));
  expect(new Set(stages).size).toBeGreaterThan(1);
});

test("more than a list may hold is refused", async () => {
  const { bridge } = realBridge();
  expect(await bridge["posts.list"]({ limit: MOST_LISTED + 1 })).toMatchObject({
    ok: false,
    error: { code: "invalid-input" },
  });
});
