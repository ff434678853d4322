import { describe, expect, test } from "vitest";
import { createDesk } from "../../src/ui/draft/desk.ts";
import { realBridge } from "./support/real-bridge.ts";

const SLOW = { timeout: 10_000 };

function setUp(text: string) {
  const real = realBridge();
  real.store.posts.add({ text });
  const notes: { readonly text: string; readonly undo: (() => void) | undefined }[] = [];
  const desk = createDesk(real.bridge, (words, undo) => void notes.push({ text: words, undo }));
  const words = (): readonly string[] => desk.spelling.session.get().words.map(({ word }) => word);
  return { ...real, desk, notes, words };
}

describe("the spelling of a draft", () => {
  test("is looked at when it is opened and when its owner pauses, with words offered", async () => {
    const { desk, words } = setUp("Teh bread.");
    await expect.poll(words, SLOW).toEqual(["Teh"]);
    await expect.poll(() => desk.spelling.session.get().offers.get("Teh"), SLOW).toContain("The");
    desk.draft.dispatch({ type: "typed", text: "The bread, and the mugs we recieve." });
    await expect.poll(words, SLOW).toEqual(["recieve"]);
  });

  test("changes nothing that the check says", async () => {
    const { desk, words } = setUp("Teh bread.");
    await expect.poll(words, SLOW).toEqual(["Teh"]);
    await expect.poll(() => desk.draft.get().report !== null, SLOW).toBe(true);
    expect(desk.draft.get().report?.diagnostics.some(({ ruleId }) => ruleId.startsWith("spelling"))).toBe(false);
  });

  test("knows a word from the moment it is added, keeps it, and forgets it again on undo", async () => {
    const { desk, words, notes, store } = setUp("Teh greting wall.");
    await expect.poll(words, SLOW).toEqual(["Teh", "greting"]);
    await desk.spelling.addWord("greting");
    await expect.poll(words, SLOW).toEqual(["Teh"]);
    expect(store.settings.current().spelling.ownWords).toEqual(["greting"]);
    notes.at(-1)?.undo?.();
    await expect.poll(words, SLOW).toEqual(["Teh", "greting"]);
    expect(store.settings.current().spelling.ownWords).toEqual([]);
  });

  test("leaves a word in one post, in whatever case, and brings it back", async () => {
    const { desk, words, notes, store } = setUp("Teh greting wall. Greting.");
    await expect.poll(words, SLOW).toEqual(["Teh", "greting", "Greting"]);
    await desk.leaveWord("greting");
    await expect.poll(words, SLOW).toEqual(["Teh"]);
    expect(notes.at(-1)?.text).toBe("“greting” stays as it is in this post.");
    expect(store.settings.current().spelling.ownWords).toEqual([]);
    const [left] = store.decisions.list();
    expect(left).toMatchObject({ reach: "here", words: "greting" });
    const other = store.posts.add({ text: "Another greting." });
    await desk.open(other.id);
    await expect.poll(words, SLOW).toEqual(["greting"]);
    notes.at(-1)?.undo?.();
    expect(await desk.open(left && "postId" in left ? left.postId : other.id)).toBeUndefined();
    await expect.poll(words, SLOW).toEqual(["Teh", "greting", "Greting"]);
  });

  test("knows what Our Why and the team name", async () => {
    const { desk, words, store } = setUp("Recieve came. Beleive did too, and Thier.");
    await expect.poll(words, SLOW).toEqual(["Recieve", "Beleive"]);
    const profile = store.profiles.current();
    store.profiles.save({ ...profile, business: "Recieve & Sons", names: ["Aunt Beleive"] });
    desk.spelling.look();
    await expect.poll(words, SLOW).toEqual([]);
  });

  test("is left alone when it is switched off, and follows another dialect", async () => {
    const { desk, words, store } = setUp("The colour of the coloured mugs.");
    await desk.spelling.choose({ isOn: true, dialect: "us", ownWords: [] });
    await expect.poll(words, SLOW).toEqual(["colour", "coloured"]);
    await desk.spelling.choose({ isOn: false, dialect: "us", ownWords: [] });
    await expect.poll(words, SLOW).toEqual([]);
    expect(store.settings.current().spelling).toEqual({ isOn: false, dialect: "us", ownWords: [] });
  });

  test("says why it is off when it fails, and comes back by itself", async () => {
    const { desk, words, refused } = setUp("Teh bread.");
    await expect.poll(words, SLOW).toEqual(["Teh"]);
    refused.add("spelling.check");
    desk.spelling.look();
    await expect.poll(() => desk.spelling.session.get().fault, SLOW).toBe("storage-failed");
    expect(words()).toEqual([]);
    refused.clear();
    desk.spelling.look();
    await expect.poll(words, SLOW).toEqual(["Teh"]);
    expect(desk.spelling.session.get().fault).toBeNull();
  });

  test("keeps a choice that the disk refuses as it was, and says so", async () => {
    const { desk, refused, notes } = setUp("Teh bread.");
    refused.add("settings.save");
    await desk.spelling.addWord("teh");
    expect(desk.spelling.session.get().choice.ownWords).toEqual([]);
    expect(notes.at(-1)?.text).toContain("as it was");
  });
});
