import { describe, expect, test } from "vitest";
import type { PostSummary } from "../../../src/contract/operations.ts";
import { emptyList, reduceList } from "../../../src/ui/draft/list-session.ts";
import { realBridge } from "../support/real-bridge.ts";

async function summaries(): Promise<readonly PostSummary[]> {
  const { store, bridge } = realBridge();
  store.posts.add({ text: "Thank you, Bram, for the plums.", date: "2026-10-09" });
  store.posts.add({ text: "Buy now." });
  store.posts.add({ text: "We are closed on Monday.", date: "2026-10-01" });
  const answer = await bridge["posts.list"]({});
  if (!answer.ok) throw new Error("no list");
  return answer.value;
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
  });
});
