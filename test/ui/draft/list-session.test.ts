import { describe, expect, test, vi } from "vitest";
import type { ListedPost } from "../../../src/contract/operations.ts";
import { emptyList, inOrder, reduceList } from "../../../src/ui/draft/list-session.ts";
import { realBridge } from "../support/real-bridge.ts";

async function summaries(): Promise<readonly ListedPost[]> {
  const { store, bridge } = realBridge();
  store.posts.add({ text: "Thank you, Bram, for the plums.", date: "2026-10-09" });
  store.posts.add({ text: "Buy now." });
  store.posts.add({ text: "We are closed on Monday.", date: "2026-10-01" });
  return vi.waitFor(async () => {
    const answer = await bridge["posts.list"]({});
    const posts = answer.ok ? answer.value : [];
    expect(posts.filter(({ verdict }) => verdict === null)).toEqual([]); // a list does not wait for long
    return posts;
  }, 20_000);
}

describe("the list of drafts", () => {
  test("drops an answer to an earlier search", () => {
    const searched = reduceList(emptyList, { type: "searched", query: "plum" });
    expect(reduceList(searched, { type: "listed", asked: 0, posts: [] }).posts).toBeNull();
    expect(reduceList(searched, { type: "listed", asked: 1, posts: [] }).posts).toEqual([]);
  });

  test("keeps the very rows that did not change, so that only others are drawn again", async () => {
    const posts = await summaries();
    const shown = reduceList(emptyList, { type: "listed", asked: 0, posts });
    const changed = posts.map((post, index) => (index === 1 ? { ...post, opening: "Changed" } : structuredClone(post)));
    const again = reduceList(shown, { type: "listed", asked: 0, posts: changed }).posts ?? [];
    expect(again.map((post, index) => post === posts[index])).toEqual([true, false, true]);
    expect(again[1]?.opening).toBe("Changed");
  });

  test("sorts by date with undated drafts last", async () => {
    const posts = inOrder(await summaries(), "date");
    expect(posts.map(({ date }) => date)).toEqual(["2026-10-01", "2026-10-09", null]);
  });

  test("sorts by stage from knowing to asking", async () => {
    const order = ["know", "like", "trust", "ask"];
    const stages = inOrder(await summaries(), "stage").map(({ verdict }) => order.indexOf(verdict?.stage ?? "unread"));
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    expect(new Set(stages).size).toBeGreaterThan(1);
  });

  test("puts posts that were not read yet behind all stages", async () => {
    const [first, ...others] = await summaries();
    const posts = inOrder([{ ...first!, verdict: null }, ...others], "stage");
    expect(posts.map(({ verdict }) => verdict === null)).toEqual([false, false, true]);
  });
});
