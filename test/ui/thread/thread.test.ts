import { expect, test } from "vitest";
import { createThread } from "../../../src/ui/thread/thread.ts";
import { deskWithPost } from "../support/desk-with-post.ts";

/** A desk with a post on it and what it is tied to, over real operations, and what was told. */
async function setUp() {
  const real = await deskWithPost();
  const thread = createThread(real.bridge, real.note, real.desk, real.calendar.undo);
  return { ...real, thread };
}

test("a draft goes on from the words just typed, says so in editor and lists, and is taken back", async () => {
  const { desk, thread, store, told, id } = await setUp();
  desk.draft.dispatch({ type: "typed", text: "The oven bakes." });
  const made = await thread.start(null);
  if (made === null) throw new Error("nothing was made");
  await desk.open(made);
  await expect.poll(() => thread.session.get().before).toEqual({ post: id, opening: "The oven bakes." });
  await expect.poll(() => desk.list.get().posts?.find((post) => post.id === made)?.follows).toEqual({ post: id, opening: "The oven bakes." }); // prettier-ignore
  await desk.open(id);
  await expect.poll(() => thread.session.get().after).toEqual([{ post: made, opening: "" }]);
  told.at(-1)?.undo?.();
  await expect.poll(() => store.posts.list().length).toBe(1);
  await expect.poll(() => thread.session.get().after).toEqual([]);
});

test("what a post follows is said, let go of, and had back; a ring is refused in words", async () => {
  const { thread, store, told, desk, id } = await setUp();
  const former = store.posts.add({ text: "The oven broke." });
  await thread.ask();
  expect(thread.session.get().asked).toBe(id);
  await thread.follow(former.id);
  await expect.poll(() => thread.session.get().before?.opening).toBe("The oven broke.");
  await thread.letGo();
  await expect.poll(() => thread.session.get().before).toBeNull();
  told.at(-1)?.undo?.();
  await expect.poll(() => thread.session.get().before?.opening).toBe("The oven broke.");
  await desk.open(former.id);
  await thread.ask();
  await thread.follow(id);
  expect(told.at(-1)?.text).toContain("a post cannot follow on from itself");
});
