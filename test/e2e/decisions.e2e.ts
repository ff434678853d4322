import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Launched } from "../../scripts/launch.ts";
import type { Bridge } from "../../src/contract/bridge.ts";
import { accessibilityFindings } from "./support/accessibility.ts";
import { focused, tabTo } from "./support/keyboard.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

declare const window: { readonly earnest: Bridge }; // in the page

/** Leaving flags, as an owner does it. */
function leavingIn({ page, app }: Pick<Launched, "page" | "app">) {
  const { flags, type } = windowOf(page);
  const dialog = page.getByRole("dialog");
  return {
    flags,
    dialog,
    flag: (name: string) => flags.locator(".flag").filter({ hasText: name }),
    rows: dialog.locator(".left-row"),
    start: async (text: string): Promise<void> => {
      await page.getByRole("button", { name: "Write or paste a post" }).click();
      await type(text);
    },
    next: async (text: string): Promise<void> => {
      await windowOf(page).newDraft();
      await type(text);
    },
    ask: async (words: string, item: string): Promise<void> => {
      await flags.getByRole("button", { name: `More choices for “${words}”` }).click();
      await page.getByRole("menuitem", { name: item }).click();
      await dialog.waitFor();
    },
    decide: async (): Promise<void> => {
      await dialog.getByRole("button", { name: "Leave it" }).click();
      await dialog.waitFor({ state: "detached" });
    },
    openList: async (): Promise<void> => {
      await app.evaluate(({ Menu }) => {
        const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
        items.find(({ label }) => label === "What you left")?.click();
      });
      await page.getByRole("dialog", { name: "What you left" }).waitFor();
    },
  };
}

/** Answers the system's dialogs with a file, or with none. */
const answerDialogs = ({ app }: Pick<Launched, "app">, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? "" });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  }, file);

const decisionsIn = (page: Page) => page.evaluate(() => window.earnest["decisions.list"]({}));

describe("a flag", () => {
  test("is left here, undone at once, and asked again when its sentence changes", async () => {
    const launched = await launchEarnest();
    const { start, flag, flags } = leavingIn(launched);
    await start("Act now. The kettle is on.");
    await flag("“Act now”").getByRole("button", { name: "Leave it" }).click();
    await expect.poll(() => flag("“Act now”").count()).toBe(0);
    await flags.getByText("1 flag you left").waitFor();
    await launched.page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
    await flag("“Act now”").getByRole("button", { name: "Leave it" }).click();
    await expect.poll(() => flag("“Act now”").count()).toBe(0);
    await launched.page.keyboard.press("Escape");
    await windowOf(launched.page).editor.focus();
    await launched.page.keyboard.press("Control+End");
    await launched.page.keyboard.type(" Come in.");
    await windowOf(launched.page).saved();
    expect(await flag("“Act now”").count()).toBe(0);
    await launched.page.keyboard.press("Control+Home");
    await launched.page.keyboard.type("Dear all, ");
    await flag("“Act now”").waitFor();
    await launched.close();
  });

  test("is left with its words in every post, and other words are still flagged", async () => {
    const launched = await launchEarnest();
    const { start, next, ask, decide, flag, dialog } = leavingIn(launched);
    await start("Act now. The kettle is on.");
    await ask("Act now", "Leave these words in every post …");
    await dialog.getByText("“Act now” is fine wherever you write it.").waitFor();
    await decide();
    await expect.poll(() => flag("“Act now”").count()).toBe(0);
    await next("ACT NOW and come in. Today only!");
    await flag("“Today only”").waitFor();
    expect(await flag("“ACT NOW”").filter({ hasText: "Urgency" }).count()).toBe(0);
    await launched.close();
  });

  test("is left with its check in this post, or the check is turned off, until the app is told otherwise", async () => {
    const launched = await launchEarnest();
    const { start, next, ask, decide, flag, flags } = leavingIn(launched);
    await start("Act now. Today only!");
    await ask("Act now", "Leave this check out of this post …");
    await decide();
    await expect.poll(() => flag("Urgency").count()).toBe(0);
    await flags.getByText("2 flags you left").waitFor();
    await next("Today only! Mugs.");
    await ask("Today only", "Turn this check off …");
    await decide();
    await expect.poll(() => flag("Urgency").count()).toBe(0);
    await launched.close();
    const again = await launchEarnest({ userData: launched.userData });
    const later = leavingIn(again);
    await later.next("Act now.");
    await later.flags.getByText("1 flag you left").click();
    await later.flags.getByRole("button", { name: /^Bring back/u }).click();
    await later.flag("“Act now”").waitFor();
    await again.close();
  });
});

describe("what you left", () => {
  test("is one list: found by its words, brought back, and left again", async () => {
    const launched = await launchEarnest();
    const { start, ask, decide, dialog, rows, flag, openList } = leavingIn(launched);
    await openList();
    await dialog.getByText("Nothing is left so far.").waitFor();
    await launched.page.keyboard.press("Escape");
    await start("Act now. Today only!");
    await ask("Act now", "Leave these words in every post …");
    await dialog.getByLabel("A reason, if you like").fill("It is the name of our choir");
    await dialog.getByLabel("For how long").selectOption({ index: 1 });
    await decide();
    await flag("“Today only”").getByRole("button", { name: "Leave it" }).click();
    await expect.poll(() => flag("Urgency").count()).toBe(0);
    await openList();
    await expect.poll(() => rows.count()).toBe(2);
    await dialog.getByRole("searchbox").fill("choir");
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().textContent()).toMatch(/“Act now”.*choir.*Since .*, until /u);
    await dialog.getByRole("searchbox").fill("");
    await dialog.getByRole("button", { name: "Bring back: “Today only”" }).click();
    await rows.getByText("Back. It is flagged again.").waitFor();
    await expect.poll(() => flag("“Today only”").count()).toBe(1);
    await dialog.getByRole("button", { name: "Undo: leave “Today only” again" }).click();
    await expect.poll(() => flag("“Today only”").count()).toBe(0);
    await launched.close();
  });

  test("goes to a file, and from there to an empty profile, the same in every part", async () => {
    const first = await launchEarnest();
    const owner = leavingIn(first);
    await owner.start("Act now. Today only! Last chance for the mugs.");
    await owner.ask("Act now", "Leave these words in every post …");
    await owner.decide();
    await owner.ask("Today only", "Leave this check out of this post …");
    await owner.dialog.getByLabel("A reason, if you like").fill("“so” it is");
    await owner.dialog.getByLabel("For how long").selectOption({ index: 1 });
    await owner.decide();
    await owner.openList();
    await answerDialogs(first, null);
    await owner.dialog.getByRole("button", { name: "Save as a file" }).click();
    const file = join(first.userData, "left.json");
    await answerDialogs(first, file);
    await owner.dialog.getByRole("button", { name: "Save as a file" }).click();
    await owner.dialog.getByText("2 decisions are in the file.").waitFor();
    const made = await decisionsIn(first.page);
    await first.close();

    const second = await launchEarnest();
    const other = leavingIn(second);
    await second.page.getByRole("button", { name: "Write or paste a post" }).waitFor();
    await other.openList();
    await answerDialogs(second, file);
    await other.dialog.getByRole("button", { name: "Add from a file" }).click();
    await other.dialog.getByText("2 decisions added.").waitFor();
    expect(await decisionsIn(second.page)).toEqual(made);
    await other.dialog.getByRole("button", { name: "Add from a file" }).click();
    await other.dialog.getByText("Nothing new in the file. 2 were here already").waitFor();
    await second.close();
  });

  test("names what a file has wrong, and says when a decision is over", async () => {
    const launched = await launchEarnest();
    const { start, dialog, rows, flag, openList } = leavingIn(launched);
    await start("Act now. The kettle is on.");
    await flag("“Act now”").waitFor();
    const file = join(launched.userData, "by-hand.json");
    const rule = { reach: "rule", ruleId: "hard-sell/urgency" };
    writeFileSync(file, JSON.stringify({ decisions: [{ ...rule, until: "2020-01-01" }, { ...rule, until: "soon" }] }), { mode: 0o644 }); // prettier-ignore
    await openList();
    await answerDialogs(launched, file);
    await dialog.getByRole("button", { name: "Add from a file" }).click();
    await dialog.getByText("Entry 2: “until” is missing or is not what it should be.").waitFor();
    await rows.getByText("flagged again since").waitFor();
    await launched.page.keyboard.press("Escape");
    await windowOf(launched.page).type(" ");
    await windowOf(launched.page).saved();
    expect(await flag("“Act now”").count()).toBe(1);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ decisions: [{ until: "2020-01-01" }, {}] });
    await launched.close();
  });
});

test("a flag is left and brought back with the keyboard alone", async () => {
  const launched = await launchEarnest();
  const { page } = launched;
  const { start, flag, dialog, rows } = leavingIn(launched);
  await start("Act now. The kettle is on.");
  await flag("“Act now”").waitFor();
  await tabTo(page, /^More choices for “Act now”/u);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toMatch(/^Leave these words/u);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused(page)).toMatch(/^Turn this check off/u);
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.value)).toBe("rule"); // prettier-ignore
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => dialog.getByRole("radio", { name: "This check, in this post" }).isChecked()).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => flag("“Act now”").count()).toBe(0);
  // The card took the focus with it; it is in the panel, so that the next step is near.
  await expect.poll(() => focused(page)).toContain("What an editor would say");
  await tabTo(page, /^All that you left/u);
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await expect.poll(() => focused(page)).toBe("Find in what you left");
  await tabTo(page, /^Bring back/u);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toMatch(/^Undo/u);
  expect(await rows.count()).toBe(1);
  await page.keyboard.press("Escape");
  await flag("“Act now”").waitFor();
  await launched.close();
});

test.for(["light", "dark"] as const)("axe finds nothing in the %s theme", async (colorScheme) => {
  const launched = await launchEarnest();
  const { page, app } = launched;
  const { start, ask, decide, dialog, flags, flag, openList, rows } = leavingIn(launched);
  await app.evaluate(({ nativeTheme }, theme) => {
    nativeTheme.themeSource = theme;
  }, colorScheme);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const expectClean = async (state: string): Promise<void> =>
    expect({ state, findings: await accessibilityFindings(page) }).toEqual({ state, findings: [] });
  await openList();
  await expectClean("nothing left");
  await page.keyboard.press("Escape");
  await start("Act now. Today only! The kettle is on.");
  await flags.getByRole("button", { name: "More choices for “Act now”" }).click();
  await page.getByRole("menuitem").first().waitFor();
  await expectClean("the ways to leave it");
  await page.keyboard.press("Escape");
  await ask("Act now", "Turn this check off …");
  await dialog.getByLabel("For how long").selectOption("date");
  await dialog.getByRole("button", { name: "Leave it" }).click();
  await dialog.getByText("Pick a day from today on.").waitFor();
  await expectClean("how far, without a day");
  await dialog.getByLabel("For how long").selectOption("never");
  await decide();
  await expect.poll(() => flag("Urgency").count()).toBe(0);
  await flags.getByText("2 flags you left").click();
  await expectClean("left beside the post");
  await flags.getByRole("button", { name: "All that you left" }).click();
  await rows.first().waitFor();
  await expectClean("the list");
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
});
