import { describe, expect, onTestFinished, test } from "vitest";
import type { Note } from "../../../src/ui/app/notes.tsx";
import { createDesk } from "../../../src/ui/draft/desk.ts";
import { channelOf } from "../../../src/ui/draft/draft-session.ts";
import { roomOf } from "../../../src/ui/draft/length-count.tsx";
import { quoted } from "../../../src/ui/draft/flag-words.ts";
import { realBridge } from "../support/real-bridge.ts";

function setUp() {
  const real = realBridge();
  const notes: { text: string; undo: (() => void) | undefined }[] = [];
  const note: Note = (text, undo) => notes.push({ text, undo });
  const desk = createDesk(real.bridge, note);
  onTestFinished(desk.effects.stop);
  const type = (text: string): void => desk.draft.dispatch({ type: "typed", text });
  const channel = (): string | null => channelOf(desk.draft.get());
  const flags = (): readonly string[] => desk.draft.get().report?.diagnostics.map(({ ruleId }) => ruleId) ?? [];
  return { ...real, desk, notes, type, channel, flags };
}

const LONG = "The kiln is cold and the mugs are out. ".repeat(8).trim();

describe("the channel of a draft", () => {
  test("is stored with it, and the draft is checked anew", async () => {
    const { desk, store, flags, notes } = setUp();
    const { id } = store.posts.add({ text: LONG });
    await desk.open(id);
    await desk.setChannel("X");
    expect(store.posts.find(id)?.channel).toBe("X");
    await expect.poll(flags).toContain("channel/over-length");
    notes.at(-1)?.undo?.();
    await expect.poll(() => store.posts.find(id)?.channel).toBeNull();
    await expect.poll(flags).not.toContain("channel/over-length");
  });

  test("chosen before the first word comes along with it", async () => {
    const { desk, store, type, channel } = setUp();
    await desk.setChannel("Bluesky");
    expect([channel(), store.posts.list()]).toEqual(["Bluesky", []]);
    type("The kettle is on.");
    await desk.effects.flush();
    expect(store.posts.list()).toMatchObject([{ text: "The kettle is on.", channel: "Bluesky" }]);
  });

  test("chosen while the draft is on its way to the disk is not lost", async () => {
    const { desk, store, type } = setUp();
    type("The kettle is on.");
    void desk.effects.flush();
    await desk.setChannel("Bluesky");
    expect(store.posts.list()).toMatchObject([{ text: "The kettle is on.", channel: "Bluesky" }]);
  });

  test("stays with its draft when another is opened right after", async () => {
    const { desk, store, channel } = setUp();
    const first = store.posts.add({ text: "first" });
    const second = store.posts.add({ text: "second", channel: "IG" });
    await desk.open(first.id);
    const setting = desk.setChannel("X");
    await desk.open(second.id);
    await setting;
    expect([store.posts.find(first.id)?.channel, store.posts.find(second.id)?.channel, channel()]).toEqual([
      "X",
      "IG",
      "IG",
    ]);
  });

  test("is taken back of the draft that it was for", async () => {
    const { desk, store, notes, channel } = setUp();
    const first = store.posts.add({ text: "first", channel: "Facebook page" });
    const second = store.posts.add({ text: "second" });
    await desk.open(first.id);
    await desk.setChannel(null);
    await desk.open(second.id);
    notes.at(-1)?.undo?.();
    await expect.poll(() => store.posts.find(first.id)?.channel).toBe("Facebook page");
    expect([store.posts.find(second.id)?.channel, channel()]).toEqual([null, null]);
  });

  test("is as it was where the disk refuses, with the reason", async () => {
    const { desk, store, refused, channel, notes } = setUp();
    const { id } = store.posts.add({ text: "words", channel: "IG" });
    await desk.open(id);
    refused.add("posts.set-channel");
    await desk.setChannel("X");
    expect([channel(), store.posts.find(id)?.channel]).toEqual(["IG", "IG"]);
    expect(notes).toMatchObject([
      { text: "The channel is as it was: the disk or the folder refused. Your text is safe." },
    ]);
  });

  test("chosen once more changes nothing", async () => {
    const { desk, store, asked, notes } = setUp();
    const { id } = store.posts.add({ text: "words", channel: "IG" });
    await desk.open(id);
    await desk.setChannel("IG");
    expect(asked).not.toContain("posts.set-channel");
    expect(notes).toEqual([]);
  });
});

describe("room for words", () => {
  const room = (count: number, limit: number): string =>
    roomOf({ network: "x", count, limit, unit: "weighted", over: Math.max(0, count - limit), from: 0 });

  test("is said to be little before it ends, and to be none only beyond", () => {
    expect([251, 252, 280, 281].map((count) => room(count, 280))).toEqual(["enough", "little", "little", "none"]);
    expect([2899, 2900, 3000, 3001].map((count) => room(count, 3000))).toEqual(["enough", "little", "little", "none"]);
  });
});

describe("a quotation", () => {
  test("is cut between words, never inside a character", () => {
    expect(quoted("short", 10)).toBe("“short”");
    expect(quoted("the kiln is cold", 10)).toBe("“the kiln…”");
    expect(quoted("🐕🐕🐕🐕", 3)).toBe("“🐕…”");
  });
});
