import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * Waits until nothing fades or slides any more: half-faded text has colours that nobody is meant to read. A dialog
 * begins its fade a frame after it came, hence the two frames; what turns for ever (a wheel of waiting) is let turn.
 */
async function settle(page: Page): Promise<void> {
  const moving = (): Promise<number> =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1)
        await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
      return document
        .getAnimations()
        .filter(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity)
        .length;
    });
  await expect.poll(moving, { timeout: 10_000 }).toBe(0);
}

/** What axe finds in the window once it has come to rest: rule, and the elements. Empty when all is well. */
export async function accessibilityFindings(
  page: Page,
): Promise<readonly { readonly rule: string; readonly at: readonly string[] }[]> {
  await settle(page);
  // Electron has no way to open the blank page that axe would otherwise collect its results in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => ({
    rule: id,
    at: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`),
  }));
}

/** Holds that axe finds nothing in the window, and that nothing is cut off sideways. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  expect({ name, found: await accessibilityFindings(page) }).toEqual({ name, found: [] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
