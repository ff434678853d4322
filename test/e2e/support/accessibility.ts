import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What axe finds in the window as it is now: rule, and the elements. Empty when all is well. */
export async function accessibilityFindings(
  page: Page,
): Promise<readonly { readonly rule: string; readonly at: readonly string[] }[]> {
  // Electron has no way to open the blank page that axe would otherwise collect its results in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => ({
    rule: id,
    at: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary ?? ""}`),
  }));
}

/** Holds that axe finds nothing in the window as it is now, and that nothing is cut off sideways. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  expect({ name, found: await accessibilityFindings(page) }).toEqual({ name, found: [] });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
