import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { windowOf } from "./support/window.ts";
import { launchEarnest } from "./support/launch.ts";

/** The states of the window that axe looks at, one after the other in one window. */
const states: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ["nothing there yet", (page) => page.getByRole("heading", { name: "Nothing here yet" }).waitFor()],
  [
    "a draft with flags and good points",
    async (page) => {
      const window = windowOf(page);
      await page.getByRole("button", { name: "Write or paste a post" }).click();
      await window.type("Thank you, Bram, for the plums! Hurry, order your jam today before it is too late!");
      await window.flags.getByRole("heading", { name: "Hard sell" }).waitFor();
      await window.saved();
    },
  ],
  [
    "a post that is too long for its channel",
    async (page) => {
      const window = windowOf(page);
      await window.channel.fill("X");
      await page.keyboard.press("Enter");
      await window.type(" The plums are from the tree behind the mill.".repeat(6));
      await window.flags.getByRole("heading", { name: "Channel" }).waitFor();
    },
  ],
  [
    "channels to choose from",
    async (page) => {
      await windowOf(page).channel.click();
      await page.getByRole("option", { name: "Bluesky" }).waitFor();
    },
  ],
  [
    "a sketch of how it will look",
    async (page) => {
      await page.getByRole("button", { name: "How it will look" }).click();
      await page.getByRole("dialog", { name: "How X will show it" }).waitFor();
    },
  ],
  [
    "Our Why",
    async (page) => {
      await page.getByRole("button", { name: "Our Why" }).click();
      await page.getByRole("heading", { name: "Our Why" }).waitFor();
    },
  ],
  [
    "what Earnest looks for",
    async (page) => {
      await page.getByRole("button", { name: "What Earnest looks for" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
];

describe.for(["light", "dark"] as const)("axe finds nothing in the %s theme", (colorScheme) => {
  test("in any state of the window", async () => {
    const { app, page } = await launchEarnest();
    await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, colorScheme);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const [name, reach] of states) {
      await reach(page);
      expect({ name, findings: await accessibilityFindings(page) }).toEqual({ name, findings: [] });
    }
  });
});
