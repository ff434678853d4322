import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ElectronApplication, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { isRoot, UNPRIVILEGED } from "../../scripts/stage.ts";
import { atShare, framesWhileScrolling } from "../e2e/support/frames.ts";
import { launchEarnest } from "../e2e/support/launch.ts";
import { calendarOf } from "../e2e/support/month.ts";
import { windowOf } from "../e2e/support/window.ts";
import { manyPosts } from "../support/many-posts.ts";

const POSTS = 1_000_000;
/** How long an empty window takes to be there on a machine of its own, in milliseconds; what it takes beside others says how slow those make it. */
const ALONE = 1000;

/** A folder of an app that finds so many posts at its start. */
function dataWith(posts: number): string {
  const userData = mkdtempSync(join(inject("stage").homes, "data-"));
  cpSync(dirname(manyPosts(posts)), join(userData, "earnest"), { recursive: true });
  if (isRoot) spawnSync("chown", ["-R", `${UNPRIVILEGED}:${UNPRIVILEGED}`, userData]);
  return userData;
}

/** How much memory the processes of the app take, in megabytes. */
const memoryOf = (app: ElectronApplication): Promise<Readonly<Record<string, number>>> =>
  app.evaluate(({ app: main }) =>
    Object.fromEntries(
      main.getAppMetrics().map(({ type, memory }) => [type, Math.round(memory.workingSetSize / 1024)]),
    ),
  );

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** Shows one month after the other; answers how long each took to be there. */
async function switched(page: Page, times: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const before = (await page.locator("[data-card]").first().getAttribute("data-card")) ?? "";
    taken.push(
      await timed(async () => {
        await page.getByRole("button", { name: "Month before" }).click();
        await page.locator(`[data-card]:not([data-card="${before}"])`).first().waitFor();
      }),
    );
  }
  return taken;
}

const line = (name: string, values: readonly number[]): string =>
  `${name}: p50 ${atShare(values, 0.5).toFixed(0)}, p95 ${atShare(values, 0.95).toFixed(0)}, max ${atShare(values, 1).toFixed(0)} ms`;

test("a window over a million posts opens, scrolls, searches and changes its month", async () => {
  const empty = await timed(async () => {
    const { page, kill } = await launchEarnest();
    await page.getByRole("button", { name: "Write or paste a post" }).waitFor();
    await kill();
  });
  const userData = dataWith(POSTS);
  const from = performance.now();
  const { app, page, close } = await launchEarnest({ userData });
  const draft = windowOf(page);
  await expect.poll(draft.text, { timeout: 60_000, interval: 20 }).toContain(`Post ${POSTS - 1}:`);
  const start = performance.now() - from;
  const atStart = await memoryOf(app);
  const list = await framesWhileScrolling(page, ".list");
  await draft.editor.focus();
  const key = await timed(async () => {
    await page.keyboard.type("Plums, ");
    await draft.saved();
  });
  const found = await timed(async () => {
    await page.getByRole("searchbox", { name: "Find a draft" }).fill("post 77777:");
    await page.getByRole("button", { name: "Post 77777:" }).first().waitFor();
  });
  await page.getByRole("searchbox", { name: "Find a draft" }).fill("");
  const calendar = calendarOf(page);
  const opened = await timed(async () => {
    await calendar.open();
    await page.getByRole("button", { name: "Month before" }).waitFor();
    await page.locator("[data-card]").first().waitFor();
  });
  const months = await switched(page, 8);
  await calendar.view("List");
  await page.locator("[data-card]").first().waitFor();
  const rows = await framesWhileScrolling(page, ".calendar");
  const atEnd = await memoryOf(app);
  console.log(
    [
      `${POSTS} posts: editable after ${start.toFixed(0)} ms, an empty one after ${empty.toFixed(0)} ms, ${JSON.stringify(atStart)} MB`,
      line("frames of the list", list),
      `typed and saved after ${key.toFixed(0)} ms; one found among all after ${found.toFixed(0)} ms`,
      `calendar after ${opened.toFixed(0)} ms; ${line("months", months)}`,
      line("frames of the calendar's list", rows),
      `at the end ${JSON.stringify(atEnd)} MB`,
    ].join("\n"),
  );
  const slow = Math.max(1, empty / ALONE);
  expect(start - empty).toBeLessThan(slow * 2000);
  expect(atShare(months, 0.5)).toBeLessThan(slow * 500);
  expect(atShare(list, 0.95)).toBeLessThan(slow * 50);
  expect(Math.max(atEnd["Browser"] ?? 0, atEnd["Tab"] ?? 0)).toBeLessThan(600);
  await close();
});
