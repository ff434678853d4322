import { expect, test } from "vitest";
import type { Post, PostId } from "../../src/domain/post.ts";
import { temporaryStore } from "../support/temporary-store.ts";

/** A store with one post, and a way to read posts anew. */
function setUp() {
  const { store } = temporaryStore();
  const first = store.posts.add({
    text: "The oven is mended.",
    channel: "Facebook",
    date: "2026-10-05",
    time: "09:00",
    author: "Odile",
    status: "ready",
    writtenStatus: "Approved",
    givenId: "7",
    extras: [{ column: "Tag", value: "red" }],
  });
  const read = (id: PostId): Post => {
    const post = store.posts.find(id);
    if (!post) throw new Error("The post is gone");
    return post;
  };
  return { store, first, read };
}

test("a post is adapted as a draft of the same words, day and author, which is taken back as a whole", () => {
  const { store, first, read } = setUp();
  const { id, step } = store.families.adapt(first, "Instagram");
  const { family } = read(first.id);
  expect(family).not.toBeNull();
  expect(read(id)).toMatchObject({
    text: first.text,
    channel: "Instagram",
    date: "2026-10-05",
    time: "09:00",
    author: "Odile",
    status: "draft",
    writtenStatus: "draft",
    givenId: null,
    extras: first.extras,
    family,
  });
  const third = store.families.adapt(read(id), "X");
  expect(store.families.of(read(first.id)).map((post) => post.id)).toEqual([first.id, id, third.id]);
  expect(
    [...store.families.among([read(id)]).values()].map((members) => members.map(({ channel }) => channel)),
  ).toEqual([["Facebook", "Instagram", "X"]]);
  store.steps.takeBack(third.step);
  expect(store.steps.takeBack(step)).toEqual({ restored: 2, kept: 0 });
  expect(read(first.id)).toEqual(first);
  expect(store.posts.list()).toHaveLength(1);
});

test("a post that nobody has said of how far it is stays so when it is adapted", () => {
  const { store, read } = setUp();
  const post = store.posts.add({ text: "Rain.", channel: "X" });
  expect(read(store.families.adapt(post, "Threads").id)).toMatchObject({ status: "draft", writtenStatus: null });
});

test("the others get the wording of one, their own is kept as a version, and comes back with the step", () => {
  const { store, first, read } = setUp();
  const { id } = store.families.adapt(first, "Instagram");
  expect(store.families.level(read(id))).toBeNull();
  store.posts.save(id, "It bakes again! 🍞", false);
  store.posts.save(first.id, "The oven is mended, and Kofi did it.", false);
  const step = store.families.level(read(first.id));
  expect(read(id).text).toBe("The oven is mended, and Kofi did it.");
  expect(store.posts.versions(id)[0]).toMatchObject({ text: "It bakes again! 🍞", reason: "fix" });
  if (step === null) throw new Error("nothing was changed");
  store.steps.takeBack(step);
  expect(read(id).text).toBe("It bakes again! 🍞");
});

test("a post leaves its family, and the last one has none either; one in the trash counts for nobody", () => {
  const { store, first, read } = setUp();
  const second = store.families.adapt(first, "Instagram").id;
  const third = store.families.adapt(read(first.id), "X").id;
  store.families.detach(read(second));
  expect([read(first.id).family, read(second).family, read(third).family]).toEqual([
    read(third).family,
    null,
    read(first.id).family,
  ]);
  store.posts.remove([third]);
  expect(store.families.of(read(first.id)).map(({ id }) => id)).toEqual([first.id]);
  store.posts.restore([third]);
  const step = store.families.detach(read(third));
  expect([read(first.id).family, read(third).family]).toEqual([null, null]);
  expect(store.families.detach(read(third))).toBeNull();
  if (step === null) throw new Error("nothing was changed");
  store.steps.takeBack(step);
  expect(read(first.id).family).toBe(read(third).family);
});
