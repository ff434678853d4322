import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import sample from "../../resources/sample/month.json";
import { readPosts } from "../../src/exchange/read-posts.ts";

const fileOf = (name: string): Buffer => readFileSync(new URL(`../../resources/sample/${name}`, import.meta.url));

test("the sample month is the same as a table and in the app", () => {
  const table = readPosts(fileOf("month.csv"), "month.csv", (bytes, encoding) =>
    new TextDecoder(encoding).decode(bytes),
  );
  const posts = table.ok
    ? table.value.posts.map(({ date, time, channel, author, text }) => ({ date, time, channel, author, text }))
    : [];
  expect(posts).toEqual(sample.posts);
  expect(JSON.parse(fileOf("our-why.json").toString())).toEqual(sample.profile);
});
