import { expect, test } from "vitest";
import { createFamily } from "../../../src/ui/family/family.ts";
import { deskWithPost } from "../support/desk-with-post.ts";

/** A desk with a post on it and its family, over real operations, and what was told. */
async function setUp() {
  const real = await deskWithPost();
  const family = createFamily(real.bridge, real.note, real.desk, real.calendar.undo);
  const channels = (): readonly (string | null)[] => family.session.get().siblings.map(({ channel }) => channel);
  const textOf = (channel: string) => real.store.posts.list().find((post) => post.channel === channel)?.text;
  return { ...real, family, channels, textOf };
}

test("a post is adapted with the words just typed, its tellings are known, and undo takes the new one away", async () => {
  const { desk, family, channels, told, textOf, store } = await setUp();
  desk.draft.dispatch({ type: "typed", text: "The oven is mended, come in." });
  await family.ask(null);
  const made = await family.adapt("Instagram");
  expect(textOf("Instagram")).toBe("The oven is mended, come in.");
  await expect.poll(channels).toEqual(["Facebook", "Instagram"]);
  await expect.poll(() => desk.list.get().posts?.map(({ alsoFor }) => alsoFor)).toEqual([["Facebook"], ["Instagram"]]);
  expect(told.at(-1)?.text).toMatch(/^A draft for Instagram is there/u);
  await family.ask(null);
  expect(await family.adapt("instagram")).toBe(made);
  if (made === null) throw new Error("nothing was made");
  await desk.open(made);
  told.at(-1)?.undo?.();
  await expect.poll(() => store.posts.list().length).toBe(1);
  await expect.poll(() => desk.draft.get().postId).toBeNull();
});

test("the wording of one is brought to the others and taken back; one is let go of", async () => {
  const { desk, family, channels, told, textOf } = await setUp();
  await family.ask(null);
  await family.adapt("Instagram");
  desk.draft.dispatch({ type: "typed", text: "Kofi mended the oven." });
  await family.level();
  expect(textOf("Instagram")).toBe("Kofi mended the oven.");
  expect(told.at(-1)?.text).toBe("The other post has this wording now.");
  told.at(-1)?.undo?.();
  await expect.poll(() => textOf("Instagram")).toBe("The oven is mended.");
  await family.detach();
  await expect.poll(channels).toEqual(["Facebook"]);
  told.at(-1)?.undo?.();
  await expect.poll(channels).toEqual(["Facebook", "Instagram"]);
});

test("what the disk refuses is said, and changes nothing", async () => {
  const { family, told, refused, store } = await setUp();
  refused.add("families.adapt");
  await family.ask(null);
  expect(await family.adapt("Instagram")).toBeNull();
  expect(told.at(-1)?.text).toBe("Nothing was changed: the disk or the folder refused. Your posts are as they were.");
  expect(store.posts.list()).toHaveLength(1);
});
