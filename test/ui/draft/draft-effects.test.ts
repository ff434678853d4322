import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createDraftEffects } from "../../../src/ui/draft/draft-effects.ts";
import { emptyDraft, reduceDraft } from "../../../src/ui/draft/draft-session.ts";
import { createSession } from "../../../src/ui/session.ts";
import { realBridge } from "../support/real-bridge.ts";

function setUp() {
  const real = realBridge();
  const session = createSession(emptyDraft, reduceDraft);
  const effects = createDraftEffects(session, real.bridge);
  onTestFinished(effects.stop);
  const type = (text: string): void => session.dispatch({ type: "typed", text });
  const stored = (): readonly string[] => real.store.posts.list().map((post) => post.text);
  return { ...real, session, effects, type, stored };
}

describe("what is typed", () => {
  test("is on the disk soon, without anybody asking", async () => {
    const { type, stored, session } = setUp();
    type("The kettle is on.");
    await expect.poll(stored).toEqual(["The kettle is on."]);
    await expect.poll(() => session.get().saving.state).toBe("saved");
  });

  test("makes one post, however fast it is typed", async () => {
    const { type, stored, effects } = setUp();
    const text = "We mend what others throw away.";
    for (let end = 1; end <= text.length; end++) {
      type(text.slice(0, end));
      if (end % 7 === 0) void effects.flush();
    }
    await effects.flush();
    expect(stored()).toEqual([text]);
  });

  test("is saved while typing goes on, not only after it", async () => {
    const { type, stored } = setUp();
    let count = 0;
    const typing = setInterval(() => type("word ".repeat(++count)), 20);
    onTestFinished(() => clearInterval(typing));
    await expect.poll(() => stored()[0]?.length ?? 0, { timeout: 3000, interval: 10 }).toBeGreaterThan(20);
  });

  test("makes no post while there are only blanks", async () => {
    const { type, stored, effects } = setUp();
    type(" \n ");
    await effects.flush();
    expect(stored()).toEqual([]);
  });

  test("is checked, and the newest text has the last word", async () => {
    const { type, session } = setUp();
    type("Act");
    type("Act now");
    type("Act now, while the lamps last.");
    await expect.poll(() => session.get().reportedText).toBe("Act now, while the lamps last.");
    expect(session.get().report?.diagnostics.length).toBeGreaterThan(0);
  });
});

describe("when the disk refuses", () => {
  test("the draft stays open and nothing takes its place", async () => {
    const { type, refused, store, session, effects } = setUp();
    const other = store.posts.add({ text: "Another post." });
    refused.add("posts.create");
    type("Words that are nowhere else.");
    expect(await effects.open(other.id)).toBe(false);
    expect(await effects.startNew()).toBe(false);
    expect(session.get()).toMatchObject({
      text: "Words that are nowhere else.",
      saving: { state: "failed", code: "storage-failed" },
    });
  });

  test("it is tried again until the words are stored", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { type, refused, stored, effects, session } = setUp();
    refused.add("posts.create");
    type("Words that are nowhere else.");
    await effects.flush();
    expect(stored()).toEqual([]);
    refused.clear();
    await vi.advanceTimersByTimeAsync(3000);
    expect(stored()).toEqual(["Words that are nowhere else."]);
    expect(session.get().saving.state).toBe("saved");
  });
});

test("of several drafts asked for at once, the one asked for last is opened", async () => {
  const { store, session, effects } = setUp();
  const first = store.posts.add({ text: "First." });
  const second = store.posts.add({ text: "Second." });
  await Promise.all([effects.open(first.id), effects.open(second.id)]);
  expect(session.get().text).toBe("Second.");
  await Promise.all([effects.open(first.id), effects.startNew()]);
  expect(session.get()).toMatchObject({ postId: null, text: "" });
});

test("a draft opened from the list shows its own words and flags", async () => {
  const { store, session, effects, type, stored } = setUp();
  const post = store.posts.add({ text: "Act now.", channel: "Newsletter" });
  type("Half a thought");
  expect(await effects.open(post.id)).toBe(true);
  expect(session.get()).toMatchObject({ postId: post.id, text: "Act now.", place: { channel: "Newsletter" } });
  await expect.poll(() => session.get().reportedText).toBe("Act now.");
  expect(stored()).toContain("Half a thought");
});
