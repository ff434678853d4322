import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-store.ts";
import { nearTexts } from "./nearness.ts";

const folderWith = (name: string, texts: readonly string[]): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), texts.map((text, at) => JSON.stringify({ id: `t${at}`, text })).join("\n"));
  return folder;
};

test("a text that shares most of its wording with one that measures is found, by the ids of both", () => {
  const ours = folderWith("ours.jsonl", [
    "The kettle came back on Monday, and Bram had polished the handle until it shone like new.",
    "We open at nine, so bring the boots and we will have a look at them.",
    "Thanks, see you on Monday!",
  ]);
  const theirs = folderWith("theirs.jsonl", [
    "the KETTLE came back on Monday and Bram had polished the handle",
    "Thanks, see you on Monday!",
    "We open at nine, and the first bread is out of the oven by ten past.",
  ]);
  expect(nearTexts(ours, theirs)).toEqual([{ ours: "ours.jsonl t0", theirs: "theirs.jsonl t0", share: 1 }]);
});
