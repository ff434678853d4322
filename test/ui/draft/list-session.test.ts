import { describe, expect, test, vi } from "vitest";
import type { ListedPost } from "../../../src/contract/operations.ts";
import { emptyList, reduceList } from "../../../src/ui/draft/list-session.ts";
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
    expect(reduceList(searched, { type: "listed", asked: 0, posts: [], isWhole: true }).posts).toBeNull();
    expect(reduceList(searched, { type: "listed", asked: 1, posts: [], isWhole: true }).posts).toEqual([]);
  });

  test("keeps the very rows that did not change, so that only others are drawn again", async () => {
    const posts = await summaries();
    const shown = reduceList(emptyList, { type: "listed", asked: 0, posts, isWhole: true });
    const changed = posts.map((post, index) => (index === 1 ? { ...post, opening: "Changed" } : structuredClone(post)));
    const again = reduceList(shown, { type: "listed", asked: 0, posts: changed, isWhole: true }).posts ?? [];
    expect(again.map((post, index) => post === posts[index])).toEqual([true, false, true]);
    expect(again[1]?.opening).toBe("Changed");
  });

  test("goes on after its last row, and drops what goes on after another", async () => {
    const [first, second, third] = await summaries();
    if (!first || !second || !third) throw new Error("three posts");
    const shown = reduceList(emptyList, { type: "listed", asked: 0, posts: [first, second], isWhole: false });
    const late = { type: "went-on", asked: 0, after: first.id, posts: [third], isWhole: true } as const;
    expect(reduceList(shown, late)).toBe(shown);
    expect(reduceList(shown, { ...late, after: second.id })).toMatchObject({
      posts: [first, second, third],
      isWhole: true,
    });
    const moved = reduceList(shown, { ...late, after: second.id, posts: [first, third] });
    expect(moved.posts?.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
  });
});
