import { expect, test } from "vitest";
import { makeDraft } from "../bench/corpus.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

/** Key presses measured, after some to warm up. */
const KEYS = 120;

test("marks follow a key press within 50 ms (p95) on a 500-word draft", async () => {
  const { page, close } = await launchEarnest();
  const window = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.editor.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, makeDraft(500));
  await window.saved();
  await page.keyboard.type("warming up ");
  await page.evaluate(() => performance.clearMeasures());
  await page.keyboard.type("The kettle is on and the door is open. ".repeat(5).slice(0, KEYS), { delay: 30 });
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("earnest:key-to-marks").length))
    .toBeGreaterThan(KEYS / 2);
  const times = await page.evaluate(() =>
    performance.getEntriesByName("earnest:key-to-marks").map(({ duration }) => duration),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? 0;
  console.log(`key press to marks, ms: p50 ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)}, ${times.length} keys`);
  expect(at(0.95)).toBeLessThanOrEqual(50);
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
