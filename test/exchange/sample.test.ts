import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import sample from "../../resources/samples/bicycle-workshop.json";
import { read } from "../support/exchange.ts";

const fileOf = (name: string): Buffer => readFileSync(new URL(`../../resources/sample/${name}`, import.meta.url));

test("the bicycle workshop is the same for the command line and in the app", async () => {
  const { posts } = await read("month.csv", fileOf("month.csv"));
  expect(posts.map(({ date, time, channel, author, text }) => ({ date, time, channel, author, text }))).toEqual(
    sample.posts,
  );
  expect(JSON.parse(fileOf("our-why.json").toString())).toEqual(sample.profile);
});
