import { describe, expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

/** A start on a busy machine reads its dictionary in seconds. */
const SLOW = { timeout: 20_000 };
const POST = "Teh kiln is warm. We recieve guests on Saturday, and Oluwaseun brings tahini.";

/** Opens the app with a draft that has two slips. */
async function withSlips() {
  const launched = await launchEarnest();
  const window = windowOf(launched.page);
  await launched.page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type(POST);
  await window.flags.getByRole("heading", { name: "Spelling" }).waitFor();
  const marked = (): Promise<readonly string[]> => window.editor.locator(".mark-spelling").allTextContents();
  await expect.poll(marked, SLOW).toEqual(["Teh", "recieve"]);
  return { ...launched, window, marked };
}

test("a slip is put right with the keyboard, as one step that can be undone", async () => {
  const { page, window, marked } = await withSlips();
  const use = window.flags.getByRole("button", { name: "Write “receive” for “recieve”" });
  await use.focus();
  await page.keyboard.press("Enter");
  await expect.poll(window.text, SLOW).toBe(POST.replace("recieve", "receive"));
  await expect.poll(marked, SLOW).toEqual(["Teh"]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(window.text, SLOW).toBe(POST);
  await expect.poll(marked, SLOW).toEqual(["Teh", "recieve"]);
});

test("a slip has its card at the word, reached with F8 among the flags and without a mouse", async () => {
  const { app, page, window, marked } = await withSlips();
  await window.editor.fill("Act now, we recieve guests. Teh kiln is warm.");
  await expect.poll(marked, SLOW).toEqual(["recieve", "Teh"]);
  await page.keyboard.press("ControlOrMeta+Home");
  const selected = (): Promise<string> => page.evaluate(() => String(getSelection()));
  for (const wanted of ["recieve", "Teh"]) {
    await chooseFromMenu(app, "Next flag");
    await expect.poll(selected, SLOW).toBe(wanted);
  }
  await chooseFromMenu(app, "Previous flag");
  await expect.poll(selected, SLOW).toBe("recieve");
  const card = page.getByRole("group", { name: "Spelling: “recieve” is not in the dictionary." });
  await card.getByRole("button", { name: "Write “receive” for “recieve”" }).waitFor();
  expect(await page.locator(".cm-announced").textContent()).toContain("“recieve” is not in the dictionary.");
  expect(await accessibilityFindings(page)).toEqual([]);
  await chooseFromMenu(app, "Into the card at the caret");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(window.text, SLOW).toBe("Act now, we receive guests. Teh kiln is warm.");
  await expect.poll(marked, SLOW).toEqual(["Teh"]);
});

test("a word is left in its post from its card under the pointer, and brought back", async () => {
  const { page, window, marked, userData, close } = await withSlips();
  await window.editor.locator(".mark-spelling").first().hover();
  await page.getByRole("button", { name: "Leave it here: “Teh”" }).first().click();
  await expect.poll(marked, SLOW).toEqual(["recieve"]);
  await window.saved();
  await close();

  const again = await launchEarnest({ userData });
  const words = windowOf(again.page);
  const still = (): Promise<readonly string[]> => words.editor.locator(".mark-spelling").allTextContents();
  await expect.poll(still, SLOW).toEqual(["recieve"]);
  await words.flags.getByText("1 word left in this post").click();
  await words.flags.getByRole("button", { name: "Bring “Teh” back" }).click();
  await expect.poll(still, SLOW).toEqual(["Teh", "recieve"]);
});

test("a word is added, kept over a start, listed and taken away again", async () => {
  const { page, window, marked, userData, close } = await withSlips();
  await window.flags.getByRole("button", { name: "Add to my words: “recieve”" }).click();
  await expect.poll(marked, SLOW).toEqual(["Teh"]);
  await page.getByRole("alert").getByText("is one of your words", { exact: false }).waitFor();
  await window.saved();
  await close();

  const again = await launchEarnest({ userData });
  const words = windowOf(again.page);
  const still = (): Promise<readonly string[]> => words.editor.locator(".mark-spelling").allTextContents();
  await expect.poll(still, SLOW).toEqual(["Teh"]);
  await chooseFromMenu(again.app, "Spelling …");
  const dialog = again.page.getByRole("dialog", { name: "Spelling" });
  expect(await accessibilityFindings(again.page)).toEqual([]);
  await dialog.getByRole("button", { name: "Take “recieve” away" }).click();
  await expect.poll(still, SLOW).toEqual(["Teh", "recieve"]);
  await dialog.getByRole("switch", { name: "Look at spelling" }).press("Space");
  await expect.poll(still, SLOW).toEqual([]);
  await again.page.keyboard.press("Escape");
  await words.flags.getByRole("button", { name: "Spelling: off" }).waitFor();
});

test("the spelling of Britain, America and Canada is a choice", async () => {
  const { app, page, window, marked } = await withSlips();
  await window.editor.fill("The colour of the centre, the color of the center.");
  await chooseFromMenu(app, "Spelling …");
  await page.getByRole("radio", { name: "American", exact: true }).press("Space");
  await expect.poll(marked, SLOW).toEqual(["colour", "centre"]);
  await page.getByRole("radio", { name: "British", exact: true }).press("Space");
  await expect.poll(marked, SLOW).toEqual(["color", "center"]);
  await page.getByRole("radio", { name: "Canadian", exact: true }).press("Space");
  await expect.poll(marked, SLOW).toEqual(["color", "center"]);
});

describe.for(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test("axe finds nothing", async () => {
    const { app, page } = await withSlips();
    await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, colorScheme);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
