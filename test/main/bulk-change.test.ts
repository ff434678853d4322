import { expect, test } from "vitest";
import type { Post } from "../../src/domain/post.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

const changesOf = (posts: readonly Post[]): { id: Post["id"]; author: string }[] =>
  posts.map(({ id }) => ({ id, author: "Bram" }));

test("many posts are copied before they are changed at once, a few are not", async () => {
  const { bridge, store } = realBridge();
  const posts = Array.from({ length: 20 }, (_, at) => store.posts.add({ text: `Post ${at}` }));
  await bridge["posts.change"]({ changes: changesOf(posts.slice(1)) });
  expect(store.backups.list()).toEqual([]);
  const changes = changesOf(posts).map((change) => ({ ...change, author: "Odile" }));
  expect(await bridge["posts.change"]({ changes })).toMatchObject({ ok: true });
  const [backup] = store.backups.list();
  expect(backup?.reason).toBe("bulk");
  expect(backup && (await store.backups.preview(backup.name))).toMatchObject({
    ok: true,
    value: { posts: 20, changed: 20 },
  });
});
