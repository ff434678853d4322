import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Bridge } from "../../src/contract/bridge.ts";
import { accessibilityFindings } from "./support/accessibility.ts";
import { launchEarnest } from "./support/launch.ts";
import { choose } from "./support/menu.ts";
import { windowOf } from "./support/window.ts";

declare const window: { readonly earnest: Bridge }; // in the page

const POST = "Last chance! Our jars of plum jam are 20% off today only, hurry!";
const WHY = "Nobody here should forget what a plum from their own street tastes like.";

const stepsOf = (page: Page) => ({
  post: page.getByRole("textbox", { name: "Your post" }),
  why: page.getByRole("textbox", { name: "Why are you in business?" }),
  who: page.getByRole("textbox", { name: "Who will do it?" }),
  goal: page.getByRole("textbox", { name: "What is it for?" }),
  success: page.getByRole("textbox", { name: "How will you know that it went well?" }),
  press: (name: string) => page.getByRole("button", { name, exact: true }).click(),
  gone: () => page.getByRole("dialog").waitFor({ state: "detached" }),
  findings: page.getByRole("region", { name: "What an editor would say" }),
});

/** What has the focus, by the name that is read out. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const own = document.activeElement;
    const label = own instanceof HTMLTextAreaElement ? (own.ariaLabel ?? own.labels[0]?.textContent) : null;
    return label ?? own?.textContent ?? "";
  });

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 30; step++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} was not reached with Tab`);
}

describe("the first start", () => {
  test("shows a first flag within a minute and without a click, and keeps every answer where it belongs", async () => {
    const { page, userData, close } = await launchEarnest({ welcome: true });
    const started = Date.now();
    const steps = stepsOf(page);
    await expect.poll(() => focused(page)).toBe("Your post");
    await page.keyboard.insertText(POST); // as a paste does
    await steps.findings.getByRole("button", { name: "“today only”" }).first().waitFor();
    expect(Date.now() - started).toBeLessThan(60_000);
    await steps.press("Next");
    await steps.why.fill(WHY);
    await steps.press("Next");
    await steps.who.fill("Ines, and Tove on Saturdays");
    await steps.goal.fill("Forty neighbours by name");
    await steps.success.fill("Somebody brings a friend along.");
    await steps.press("To your drafts");
    await steps.gone();
    const { text, flags } = windowOf(page);
    await expect.poll(text).toBe(POST);
    await flags.getByRole("heading", { name: "Hard sell" }).waitFor();
    await close();

    const again = await launchEarnest({ userData, welcome: true });
    await expect.poll(windowOf(again.page).text).toBe(POST);
    expect(await again.page.getByRole("dialog").count()).toBe(0);
    await again.page.getByRole("button", { name: "Our Why" }).click();
    await expect.poll(() => again.page.getByRole("textbox", { name: "Why do you do this?" }).inputValue()).toBe(WHY);
    await again.page.getByRole("button", { name: "Plan", exact: true }).click();
    await again.page.getByRole("heading", { name: "The plan" }).waitFor();
    const plan = await again.page.evaluate(() => window.earnest["plan.get"]({}));
    expect(plan).toMatchObject({
      ok: true,
      value: {
        who: "Ines, and Tove on Saturdays",
        goals: [{ words: "Forty neighbours by name" }],
        success: "Somebody brings a friend along.",
      },
    });
    await again.close();
  });

  test.for([0, 1, 2])("is skipped at step %i for good, and keeps what was written", async (passed) => {
    const { page, userData, close } = await launchEarnest({ welcome: true });
    const steps = stepsOf(page);
    await steps.post.fill("The plums are in.");
    for (let at = 0; at < passed; at++) await steps.press("Next");
    if (passed === 1) await steps.why.fill(WHY);
    await steps.press("Skip the rest");
    await steps.gone();
    await expect.poll(windowOf(page).text).toBe("The plums are in.");
    await expect
      .poll(() => page.evaluate(() => window.earnest["profile.get"]({})))
      .toMatchObject({ value: { whys: { why: passed === 1 ? WHY : "" } } });
    await page.evaluate(async () => {
      const posts = await window.earnest["posts.list"]({});
      if (posts.ok) await window.earnest["posts.delete"]({ ids: posts.value.map(({ id }) => id) });
    });
    await close();
    const again = await launchEarnest({ userData, welcome: true });
    await again.page.getByRole("button", { name: "Drafts", exact: true }).waitFor();
    await again.page.getByRole("button", { name: /^(?:Write or paste a post|New draft)$/u }).first().waitFor(); // prettier-ignore
    expect(await again.page.getByRole("dialog").count()).toBe(0);
    await again.close();
  });

  test("leads to the samples, one of which comes with a click and goes with one", async () => {
    const { app, page, close } = await launchEarnest({ welcome: true });
    const steps = stepsOf(page);
    await steps.press("No post at hand? Look around in a sample business");
    await page.getByRole("button", { name: "Look around: The Slow Cone" }).click();
    await expect.poll(() => page.locator(".list-item").count()).toBe(20);
    await expect.poll(windowOf(page).text).toContain("The shutters go up at noon");
    await choose(app, "Look around in a sample business …");
    await page.getByRole("button", { name: "Look around: First Bus Bakery" }).click();
    await expect.poll(windowOf(page).text).toContain("The oven was lit at one");
    await page.getByRole("button", { name: "Team", exact: true }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).first().waitFor();
    await choose(app, "Remove the sample business");
    await expect.poll(() => page.getByRole("textbox", { name: "Name", exact: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Drafts", exact: true }).click();
    await expect.poll(() => page.locator(".list-item").count()).toBe(0);
    await close();
  });

  test("can be opened again from Help, with the answers that are there", async () => {
    const { app, page, close } = await launchEarnest();
    await page.getByRole("button", { name: "Our Why" }).click();
    await page.getByRole("textbox", { name: "Why do you do this?" }).fill(WHY);
    await choose(app, "First steps");
    const steps = stepsOf(page);
    await expect.poll(() => focused(page)).toBe("Your post");
    await steps.press("Next");
    await expect.poll(() => steps.why.inputValue()).toBe(WHY);
    await page.keyboard.press("Escape");
    await steps.gone();
    await page.getByRole("button", { name: "What Earnest looks for" }).click();
    await steps.press("First steps");
    await expect.poll(() => focused(page)).toBe("Your post");
    await close();
  });

  test("is walked through with the keyboard alone", async () => {
    const { page, close } = await launchEarnest({ welcome: true });
    await expect.poll(() => focused(page)).toBe("Your post");
    await page.keyboard.type("Today only! The kiln is cold and the mugs are out.");
    const { findings, gone } = stepsOf(page);
    await findings.getByRole("button", { name: /^Use this/u }).first().waitFor(); // prettier-ignore
    await tabTo(page, "Use this");
    await page.keyboard.press("Enter");
    await expect.poll(() => stepsOf(page).post.inputValue()).toBe("The kiln is cold and the mugs are out.");
    await tabTo(page, "Next");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Why are you in business?");
    await page.keyboard.type(WHY);
    await tabTo(page, "Next");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Who will do it?");
    await tabTo(page, "To your drafts");
    await page.keyboard.press("Enter");
    await gone();
    await expect.poll(windowOf(page).text).toBe("The kiln is cold and the mugs are out.");
    await close();
  });
});

describe.for(["light", "dark"] as const)("the first steps in the %s theme", (colorScheme) => {
  test("give axe nothing to find, and fit at 200 %", async () => {
    const { app, page } = await launchEarnest({ welcome: true });
    await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, colorScheme);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const steps = stepsOf(page);
    const look = async (name: string): Promise<void> => {
      expect({ name, findings: await accessibilityFindings(page) }).toEqual({ name, findings: [] });
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
      await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
      const over = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll("html, [role=dialog]")].map((one) => one.scrollWidth - one.clientWidth),
        ),
      );
      expect({ name, over }).toEqual({ name, over: 0 });
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
      await expect.poll(() => page.evaluate(() => innerWidth)).toBeGreaterThan(700);
      const folder = process.env["PICTURES"];
      if (folder) await page.screenshot({ path: `${folder}/${colorScheme}-${name.replaceAll(" ", "-")}.png` });
    };
    await steps.post.waitFor();
    await look("an empty post");
    await steps.post.fill(`Thank you, Bram, for the plums! ${POST}`);
    await steps.findings.getByRole("button", { name: "“today only”" }).first().waitFor();
    await look("a post with flags");
    await steps.press("Next");
    await steps.why.waitFor();
    await look("the Why");
    await steps.press("Next");
    await steps.who.waitFor();
    await look("the three questions");
    await steps.press("To your drafts");
    await steps.gone();
    await choose(app, "Look around in a sample business …");
    await page.getByRole("button", { name: "Look around: The Slow Cone" }).click();
    await steps.gone();
    await choose(app, "Look around in a sample business …");
    await page.getByRole("button", { name: "Take away: The Slow Cone" }).waitFor();
    await look("the samples");
  });
});
