import { expect, test } from "vitest";
import type { Bridge } from "../../src/contract/bridge.ts";
import { makeDraft, makePosts } from "../bench/corpus.ts";
import { reviewOf } from "./support/calendars.ts";
import { dropFile } from "./support/files.ts";
import { atShare, framesWhileScrolling } from "./support/frames.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

declare const window: { readonly earnest: Bridge }; // in the page

/** Key presses measured, after some to warm up. */
const KEYS = 120;

test("marks follow a key press within 50 ms (p95) on a 500-word draft", async () => {
  const { page, close } = await launchEarnest();
  const draft = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await draft.editor.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, makeDraft(500));
  await draft.saved();
  await page.keyboard.type("warming up ");
  await page.evaluate(() => performance.clearMeasures());
  await page.keyboard.type("The kettle is on and the door is open. ".repeat(5).slice(0, KEYS), { delay: 30 });
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("earnest:key-to-marks").length))
    .toBeGreaterThan(KEYS / 2);
  const times = await page.evaluate(() =>
    performance.getEntriesByName("earnest:key-to-marks").map(({ duration }) => duration),
  );
  console.log(
    `key press to marks, ms: p50 ${atShare(times, 0.5).toFixed(1)}, p95 ${atShare(times, 0.95).toFixed(1)}, ${times.length} keys`,
  );
  expect(atShare(times, 0.95)).toBeLessThanOrEqual(50);
  await close();
});

test("the app is ready for typing within 2.5 s", async () => {
  const warm = await launchEarnest();
  await warm.close();
  const startedAt = performance.now();
  const { page, close } = await launchEarnest({ userData: warm.userData });
  await page.getByRole("button", { name: "New draft" }).waitFor();
  const took = performance.now() - startedAt;
  console.log(`start to editable: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThanOrEqual(2500);
  await close();
});

/** How much slower than the figures that we aim at a machine may be that others work on; what is slower still is a defect. */
const BUSY = 3;

/** A month of so many posts, as a planner's file, spread over its days. */
const monthOf = (count: number): string =>
  [
    "Date,Time,Channel,Owner,Message",
    ...makePosts(count).map((text, at) => {
      const day = String((at % 30) + 1).padStart(2, "0");
      const time = `${String(8 + (at % 12)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
      return `2026-11-${day},${time},${["Facebook", "Instagram", "X"][at % 3]},Odile,"${text.replaceAll('"', '""')}"`;
    }),
  ].join("\n");

test("500 posts are brought in and reviewed, aiming at 2 s", async () => {
  const { page, close } = await launchEarnest();
  await bringIn(page, "few.csv", "Date,Message\n2026-10-01,The kettle is on."); // dialogs and worker threads are warm
  const startedAt = performance.now();
  await dropFile(page, "november.csv", monthOf(500));
  await page.getByRole("button", { name: "Bring 500 posts in" }).click();
  await page.getByRole("button", { name: "Show the calendar" }).waitFor();
  const broughtIn = performance.now() - startedAt;
  const review = await reviewOf(page, "2026-11");
  const took = performance.now() - startedAt;
  expect(review.report.figures.posts).toBe(500);
  console.log(`500 posts: brought in after ${broughtIn.toFixed(0)} ms, reviewed after ${took.toFixed(0)} ms`);
  expect(took).toBeLessThanOrEqual(BUSY * 2000);
  await close();
});

test("a post that is moved in a month of 60 is checked again, aiming at 50 ms", async () => {
  const { page, close } = await launchEarnest();
  await bringIn(page, "november.csv", monthOf(60));
  await reviewOf(page, "2026-11");
  const times = await page.evaluate(async () => {
    const list = await window.earnest["posts.list"]({});
    const taken: number[] = [];
    for (const [at, { id }] of (list.ok ? list.value : []).slice(0, 40).entries()) {
      await window.earnest["posts.change"]({
        changes: [{ id, date: `2026-11-${String((at % 28) + 1).padStart(2, "0")}` }],
      });
      // Drawing the calendar anew is no part of the check, and is over first.
      await window.earnest["posts.list"]({});
      await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
      const begun = performance.now();
      await window.earnest["review.month"]({ month: "2026-11" });
      taken.push(performance.now() - begun);
    }
    return taken;
  });
  console.log(
    `one post moved in a month of 60, checked again, ms: p50 ${atShare(times, 0.5).toFixed(1)}, p95 ${atShare(times, 0.95).toFixed(1)}, ${times.length} moves`,
  );
  expect(atShare(times, 0.95)).toBeLessThanOrEqual(BUSY * 50);
  await close();
});

test("of 2,000 drafts only those in sight are there, and the keyboard reaches each", async () => {
  const { page, close } = await launchEarnest();
  await bringIn(page, "november.csv", monthOf(2000));
  await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Drafts" }).click();
  const rows = page.locator("button.row");
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(100);
  const place = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset") ?? null);
  await rows.first().focus();
  for (const [key, at] of [
    ["ArrowDown", "2"],
    ["ArrowDown", "3"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(place).toBe(at);
  }
  // End leads to the last row that was read, and has more read.
  const pressEnd = async (): Promise<string | null> => (await page.keyboard.press("End"), place());
  await expect.poll(pressEnd, { timeout: 20_000 }).toBe("2000");
  for (const [key, at] of [
    ["ArrowDown", "2000"],
    ["ArrowUp", "1999"],
    ["Home", "1"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(place).toBe(at);
  }
  for (let step = 0; step < 60; step += 1) await page.keyboard.press("ArrowDown");
  await expect.poll(place).toBe("61");
  await close();
});

test("the calendar scrolls 2,000 posts without a dropped frame worth seeing", async () => {
  const { page, close } = await launchEarnest();
  await bringIn(page, "november.csv", monthOf(2000));
  const calendar = calendarOf(page);
  // Alone on the machine none is late (decision 19); beside many others a third of the list's were.
  for (const [view, most] of [
    ["Month", 0.05],
    ["List", 0.35],
  ] as const) {
    await calendar.view(view);
    await calendar.card("").first().waitFor();
    const deltas = await framesWhileScrolling(page, ".calendar");
    const late = deltas.filter((delta) => delta > 50).length / deltas.length;
    console.log(
      `${view} of 2,000 posts, ms a frame: p50 ${atShare(deltas, 0.5).toFixed(1)}, p95 ${atShare(deltas, 0.95).toFixed(1)}, max ${atShare(deltas, 1).toFixed(1)}, over 50 ms ${(late * 100).toFixed(1)}% of ${deltas.length}`,
    );
    expect({ view, isSmooth: late <= most }).toEqual({ view, isSmooth: true });
  }
  await close();
});
