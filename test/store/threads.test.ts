import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { FOLLOWERS, HEARD, KNOWN_AS } from "../../electron/store/threads.ts";
import { type EntryId, newEntry } from "../../src/domain/listening.ts";
import type { Post, PostId } from "../../src/domain/post.ts";
import { temporaryStore } from "../support/temporary-store.ts";

/** A store with two posts, and ways to read and follow. */
function setUp() {
  const { store, file } = temporaryStore();
  const [first, second] = ["The oven is mended.", "What came out of it."].map((text) => store.posts.add({ text, channel: "Facebook", author: "Odile" }).id) as [PostId, PostId]; // prettier-ignore
  const read = (id: PostId): Post => {
    const post = store.posts.find(id);
    if (!post) throw new Error("The post is gone");
    return post;
  };
  const follow = (id: PostId, former: PostId | null) => store.threads.follow(read(id), former && read(former));
  const before = (id: PostId) => store.threads.followed([read(id)]).get(read(id).follows ?? "") ?? null;
  return { store, file, first, second, read, follow, before };
}

test("a post follows another, both know of it, and the step takes all of it back", () => {
  const { store, first, second, read, follow, before } = setUp();
  const was = [read(first), read(second)];
  const step = follow(second, first);
  expect(before(second)).toEqual({ post: first, words: "The oven is mended." });
  expect(store.threads.after(read(first)).map(({ id }) => id)).toEqual([second]);
  expect(follow(second, first)).toEqual({ ok: true, value: null });
  if (!step.ok || step.value === null) throw new Error("nothing was changed");
  store.steps.takeBack(step.value);
  expect([read(first), read(second)]).toEqual(was);
});

test("what is followed may go, come back and be let go of", () => {
  const { store, first, second, follow, before } = setUp();
  follow(second, first);
  store.posts.remove([first]);
  expect(before(second)).toBeNull();
  store.posts.restore([first]);
  expect(before(second)).not.toBeNull();
  follow(second, null);
  expect(before(second)).toBeNull();
});

test("no post follows itself, by however many others", () => {
  const { store, first, second, read, follow } = setUp();
  const { id: third } = store.threads.start(read(second));
  follow(second, first);
  for (const one of [first, second, third]) expect(follow(first, one)).toMatchObject({ error: { code: "follows-itself" } }); // prettier-ignore
  expect(read(first).follows).toBeNull();
});

test("a draft is begun that follows a post, or what was heard, and is taken back", () => {
  const { store, second, read, before } = setUp();
  const { id, step } = store.threads.start(read(second));
  expect(read(id)).toMatchObject({ text: "", channel: "Facebook", author: "Odile", date: null, status: "draft" });
  expect(before(id)).toMatchObject({ post: second });
  const entry = { ...newEntry("00000000-0000-4000-8000-000000000009" as EntryId, "question", "2026-10-01"), note: "Is there a ramp?" }; // prettier-ignore
  store.log.save([], [entry]);
  const answer = store.threads.start(entry.id);
  expect(before(answer.id)).toEqual({ post: null, words: "Is there a ramp?" });
  store.log.remove(entry.id);
  expect(before(answer.id)).toBeNull();
  store.steps.takeBack(answer.step);
  store.steps.takeBack(step);
  expect(store.posts.list()).toHaveLength(2);
  expect(read(second).knownAs).toBeNull();
});

test("another telling of a post follows the same", () => {
  const { store, first, second, read, follow, before } = setUp();
  follow(second, first);
  expect(before(store.families.adapt(read(second), "Instagram").id)).toMatchObject({ post: first });
});

test.for([
  ["what was heard", HEARD, ["log_entry"]],
  ["followers", FOLLOWERS, ["post_by_follows"]],
  ["a name", KNOWN_AS, ["post_by_known_as"]],
] as const)("%s is found by an index", ([, sql, indexes]) => {
  const { store, file } = setUp();
  store.close();
  const db = new Database(file, { readonly: true });
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...(sql.includes("?") ? ["name"] : [])); // prettier-ignore
  const details = plan.map(({ detail }) => detail);
  for (const index of indexes) expect(details.join("\n")).toContain(index);
  expect(details.filter((detail) => /^SCAN (?!.*USING)/u.test(detail))).toEqual([]);
  db.close();
});
