import type { ElectronApplication, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { screens } from "../../src/ui/app/screens.ts";
import { catalogue } from "../../src/ui/words/catalogue.ts";
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

/** Ways to see the window, each set in a window that stays open. */
const looks: Readonly<Record<string, (page: Page, app: ElectronApplication) => Promise<unknown>>> = {
  light: (page) => page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" }),
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "forced colours": (page) => page.emulateMedia({ forcedColors: "active" }),
  "200 % zoom": async (page, app) => {
    await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  },
};

test("axe finds nothing on any screen, and nothing is cut off sideways, however it is looked at", async () => {
  const { app, page, close } = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(page).editor.waitFor();
  for (const [look, set] of Object.entries(looks)) {
    await set(page, app);
    for (const { label } of screens) {
      const name = catalogue[label];
      await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      const cut = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
      // Forced colours are the system's; axe reads those that it put in the place of.
      const isOurs = ({ rule }: { readonly rule: string }): boolean =>
        rule !== "color-contrast" || look !== "forced colours";
      const findings = (await accessibilityFindings(page)).filter(isOurs);
      expect({ look, name, cut, findings }).toEqual({ look, name, cut: 0, findings: [] });
    }
  }
  await close();
});
