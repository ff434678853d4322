import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, inject, test } from "vitest";
import { walk } from "../../scripts/walkthrough.ts";
import { temporaryFolder } from "../support/temporary-store.ts";

test("a start without a display walks through the first start and the main job, with a picture of each step", async () => {
  const pictures: string[] = [];
  await walk(inject("stage"), join(temporaryFolder(), "pictures"), (file) => pictures.push(file));
  const names = pictures.map((file) => basename(file, ".png").replace(/^\d\d-/u, ""));
  expect(names.slice(0, 4)).toEqual([
    "first-steps-a-post",
    "first-steps-the-why",
    "first-steps-three-questions",
    "first-draft",
  ]);
  expect(names).toEqual(
    expect.arrayContaining(["flags-while-writing", "with-a-why", "calendar", "this-month", "dark"]),
  );
  const contents = pictures.map((file) => readFileSync(file));
  for (const content of contents) expect(content.subarray(1, 4).toString()).toBe("PNG");
  expect(new Set(contents.map((content) => content.toString("base64"))).size).toBe(pictures.length); // no two are alike
}, 300_000);
