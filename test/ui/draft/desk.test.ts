import { describe, expect, test } from "vitest";
import { createDesk } from "../../../src/ui/draft/desk.ts";
import { realBridge } from "../support/real-bridge.ts";

async function setUp(texts: readonly string[]) {
  const real = realBridge();
  for (const text of texts) real.store.posts.add({ text });
  const notes: { readonly text: string; readonly undo: (() => void) | undefined }[] = [];
  const desk = createDesk(real.bridge, (text, undo) => void notes.push({ text, undo }));
  await expect.poll(() => desk.list.get().posts?.length, { timeout: 10_000 }).toBe(texts.length);
  const openText = (): string => desk.draft.get().text;
  const texted = (): readonly string[] => desk.list.get().posts?.map((post) => post.opening) ?? [];
  return { ...real, desk, notes, openText, texted };
}

describe("the desk", () => {
  test("begins with the draft changed last", async () => {
    const { openText, texted } = await setUp(["First.", "Second."]);
    await expect.poll(openText).toBe(texted()[0]);
  });

  test("opens the neighbour of a draft that is deleted, and undo brings the draft back", async () => {
    const { desk, notes, openText, texted } = await setUp(["First.", "Second."]);
    await expect.poll(openText).not.toBe("");
    const gone = openText();
    await desk.remove(desk.draft.get().postId);
    expect(texted()).not.toContain(gone);
    expect(openText()).toBe(texted()[0]);
    notes.at(-1)?.undo?.();
    await expect.poll(openText).toBe(gone);
    expect(texted()).toHaveLength(2);
  });

  test("says so when a draft cannot be deleted, and keeps it", async () => {
    const { desk, notes, refused, texted, openText } = await setUp(["First."]);
    await expect.poll(openText).toBe("First.");
    refused.add("posts.delete");
    await desk.remove(desk.draft.get().postId);
    expect(notes.at(-1)?.text).toContain("still in the list");
    expect(texted()).toEqual(["First."]);
  });

  test("keeps words that are not stored yet on the desk, and says why", async () => {
    const { desk, notes, refused, openText, store } = await setUp([]);
    refused.add("posts.create");
    desk.draft.dispatch({ type: "typed", text: "Nowhere else." });
    await desk.open(store.posts.add({ text: "Other." }).id);
    expect(openText()).toBe("Nowhere else.");
    expect(notes.at(-1)?.text).toContain("not saved yet");
  });

  test("clears itself of a sample post that is taken away", async () => {
    const { desk, openText } = await setUp([]);
    await desk.loadSample("plumber");
    await expect.poll(openText).not.toBe("");
    await desk.removeSample();
    expect(openText()).toBe("");
    expect(desk.list.get().posts).toEqual([]);
  });

  test("finds drafts by any word in them", async () => {
    const { desk, texted } = await setUp(["The kiln is cold.", "Plums from Bram."]);
    desk.search("BRAM");
    await expect.poll(texted).toEqual(["Plums from Bram."]);
    desk.search("");
    await expect.poll(() => texted().length).toBe(2);
  });
});
