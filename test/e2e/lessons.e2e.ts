import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Bridge } from "../../src/contract/bridge.ts";
import type { PersonId } from "../../src/domain/person.ts";
import { accessibilityFindings } from "./support/accessibility.ts";
import { launchEarnest } from "./support/launch.ts";
import { choose } from "./support/menu.ts";
import { windowOf } from "./support/window.ts";

declare const window: { readonly earnest: Bridge }; // in the page

const lessonOf = (page: Page) => ({
  row: (name: string) => page.getByRole("button", { name }),
  wording: page.getByRole("textbox", { name: "Your wording" }),
  done: page.getByText("Nothing in it hurries anybody."),
  open: page.getByText("Not there yet. Take the time you like."),
});

const ODILE = "00000000-0000-4000-8000-000000000001" as PersonId;
const CALM = "The winter boots cost a fifth less until Saturday, and the bench is free most mornings.";

describe("the lessons", () => {
  test("are done when the checker says so, keep their progress, and forget it when asked", async () => {
    const { app, page, userData, close } = await launchEarnest();
    await choose(app, "Short lessons");
    const lesson = lessonOf(page);
    await lesson.row("Nobody likes to be hurried").click();
    await lesson.open.waitFor();
    await page.getByRole("region", { name: "What an editor would say" }).getByRole("button", { name: "“today only”" }).waitFor(); // prettier-ignore
    await lesson.wording.fill("The boots are here. Hurry, today only!");
    await lesson.open.waitFor();
    expect(await lesson.done.count()).toBe(0);
    await lesson.wording.fill(CALM);
    await lesson.done.waitFor();
    await page.getByRole("button", { name: "Next lesson" }).click();
    await page.getByRole("dialog", { name: "Let the reason show" }).waitFor();
    await page.getByRole("button", { name: "All lessons" }).click();
    await page.getByText("1 of 9 done").waitFor();
    await close();

    const again = await launchEarnest({ userData });
    await again.page.getByRole("button", { name: "What Earnest looks for" }).click();
    await again.page.getByRole("button", { name: "Short lessons" }).click();
    await again.page.getByText("1 of 9 done").waitFor();
    await again.page.getByRole("button", { name: "Forget what is done" }).click();
    await again.page.getByText("None done yet").waitFor();
    const settings = await again.page.evaluate(() => window.earnest["settings.get"]({}));
    expect(settings).toMatchObject({ ok: true, value: { lessons: [] } });
    await again.close();
  });

  test("are kept for each of the team, and for the owner beside them", async () => {
    const { app, page, userData, close } = await launchEarnest();
    await page.evaluate(async (id) => {
      const person = { id, name: "Odile", byline: "", why: "", tie: "", topics: [], days: [], consent: false };
      await window.earnest["people.save"]({ people: [person] });
    }, ODILE);
    await choose(app, "Short lessons");
    const learner = page.getByLabel("Who is learning");
    await learner.selectOption("Odile, none done yet");
    const lesson = lessonOf(page);
    await lesson.row("Nobody likes to be hurried").click();
    await lesson.wording.fill(CALM);
    await lesson.done.waitFor();
    await page.getByRole("button", { name: "All lessons" }).click();
    await page.getByText("1 of 9 done", { exact: true }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await learner.selectOption("You, none done yet");
    await page.getByText("None done yet", { exact: true }).waitFor();
    await close();
    const again = await launchEarnest({ userData });
    await choose(again.app, "Short lessons");
    await again.page.getByLabel("Who is learning").selectOption("Odile, 1 of 9 done");
    await again.page.getByText("1 of 9 done", { exact: true }).waitFor();
    await again.close();
  });

  test("are taken with the keyboard alone, and leave no draft behind", async () => {
    const { app, page, close } = await launchEarnest();
    await choose(app, "Short lessons");
    const lesson = lessonOf(page);
    const first = lesson.row("Nobody likes to be hurried");
    await first.waitFor();
    for (let step = 0; step < 20 && !(await first.evaluate((own) => own === document.activeElement)); step++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => lesson.wording.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(CALM);
    await lesson.done.waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.evaluate(() => window.earnest["posts.list"]({}))).toEqual({ ok: true, value: [] });
    await close();
  });
});

test("are opened from a flag, the one that fits, and lead back to it", async () => {
  const { page } = await launchEarnest();
  const { flags, type } = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await type("The kiln is cold and the mugs are out, today only!");
  const more = flags.getByRole("button", { name: "More choices for “today only”" });
  await more.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "A short lesson: Nobody likes to be hurried" }).waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  const lesson = page.getByRole("dialog", { name: "Nobody likes to be hurried" });
  await lesson.waitFor();
  await page.keyboard.press("Escape");
  await lesson.waitFor({ state: "detached" });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("today only");
  expect(await page.evaluate(() => document.activeElement?.classList.contains("flag"))).toBe(true);
});

describe.for(["light", "dark"] as const)("the lessons in the %s theme", (colorScheme) => {
  test("give axe nothing to find, and fit at 200 %", async () => {
    const { app, page } = await launchEarnest();
    await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, colorScheme);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const look = async (name: string): Promise<void> => {
      expect({ name, findings: await accessibilityFindings(page) }).toEqual({ name, findings: [] });
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
      await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ name, isOver: over > 0 }).toEqual({ name, isOver: false });
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
      await expect.poll(() => page.evaluate(() => innerWidth)).toBeGreaterThan(700);
      const folder = process.env["PICTURES"];
      if (folder) await page.screenshot({ path: `${folder}/${colorScheme}-${name.replaceAll(" ", "-")}.png` });
    };
    await choose(app, "Short lessons");
    const lesson = lessonOf(page);
    await lesson.row("Nobody likes to be hurried").waitFor();
    await look("the lessons");
    await lesson.row("Nobody likes to be hurried").click();
    await page.getByRole("button", { name: "“today only”" }).waitFor();
    await look("a lesson begun");
    await lesson.wording.fill(CALM);
    await lesson.done.waitFor();
    await look("a lesson done");
  });
});
