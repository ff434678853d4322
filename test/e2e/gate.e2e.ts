import type { ElectronApplication, Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

/** A month that three people planned. One post pushes, and one is a leftover of a template. */
const TEAM = [
  "Date,Channel,Owner,Message,Status",
  "2026-10-02,Facebook,Odile,Bram mended the old lamp in the hall today. Who remembers when it went dark?,Approved",
  "2026-10-06,Instagram,Bram,Good morning {{first_name}} and welcome back to the yard.,Draft",
  "2026-10-09,Facebook,Kofi,HURRY!!! Buy now before they are all gone! Today only! Last chance!!!,Approved",
  "2026-10-13,Instagram,Odile,Thank you to Kofi who swept the whole yard before breakfast.,",
  "2026-10-20,Facebook,Bram,What was the first thing you ever mended? Ours was a kettle.,",
].join("\n");

const MENDED = "Good morning and welcome back to the yard.";

const clipboard = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard: board }) => board.readText());

const named = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.closest("label")?.textContent ?? element?.textContent ?? "";
  });

/** Goes on with Tab, as somebody without a mouse does, until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press("Tab");
    if (name.test(await named(page))) return;
  }
  throw new Error(`${name} was not reached with Tab`);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Has the whole month checked from the list, and answers what the note says. */
async function checkAll(page: Page): Promise<string> {
  await tabTo(page, /^Select all$/u);
  if (!(await page.getByRole("checkbox", { name: "Select all" }).isChecked())) await page.keyboard.press("Space");
  await press(page, /^Check for ready$/u);
  const note = page.getByRole("alert").filter({ hasText: /ready/u }).last();
  await note.waitFor();
  return (await note.locator(".note > span").textContent()) ?? "";
}

test("a team of three brings a month to all ready with the keyboard alone, with one decision of its own", async () => {
  const { page, app, close } = await launchEarnest();
  const window = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  const calm = async (): Promise<void> => expect(await accessibilityFindings(page)).toEqual([]);
  const rows = page.getByRole("row");
  const readyRows = rows.filter({ has: page.getByRole("cell", { name: "Ready", exact: true }) });
  await bringIn(page, "october.csv", TEAM);
  await calendarOf(page).view("List");
  await expect.poll(() => rows.count()).toBe(6);
  expect(await readyRows.count()).toBe(0); // "Approved" is the file's word, and nobody checked it here
  expect(await checkAll(page)).toBe(
    "3 are ready, 2 stay as they are: 1 has a leftover of a template, 1 pushes hard, 1 shows no Why.",
  );
  await expect.poll(() => readyRows.count()).toBe(3);
  await calm();

  await press(page, /^Good morning/u);
  await expect.poll(() => window.text()).toContain("Good morning {{first_name}}");
  await chooseFromMenu(app, "Check for ready");
  await gate.getByText("A leftover of a template").waitFor();
  await calm();
  await press(page, /^“\{\{first_name\}\}”$/u);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("{{first_name}}");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(MENDED);
  await window.saved();
  await press(page, /^Check for ready$/u);
  await gate.getByText("Ready to post").waitFor();
  await press(page, /^Copy for posting$/u);
  await expect.poll(() => clipboard(app)).toBe(MENDED);

  await press(page, /^HURRY/u);
  await expect.poll(() => window.text()).toContain("HURRY");
  await press(page, /^Check for ready$/u);
  await press(page, /^Ready anyway/u);
  const dialog = page.getByRole("dialog", { name: "Ready anyway" });
  const reason = dialog.getByRole("textbox", { name: "Why it is fine" });
  await expect.poll(() => reason.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type("Our customers know this joke.");
  await calm();
  await press(page, /^Make it ready$/u);
  await gate.getByText("Ready by your own decision: Our customers know this joke.").waitFor();
  await press(page, /^Back to the calendar alone$/u);
  await expect.poll(() => readyRows.count()).toBe(5);

  await chooseFromMenu(app, "This month");
  const decided = page.getByRole("region", { name: "Ready by your own decision" });
  await decided.getByText("Our customers know this joke.").waitFor();
  await calm();
  await press(page, /^HURRY/u);
  await gate.getByText("Ready to post").waitFor();
  await press(page, /^Mark as posted/u);
  await page.getByLabel("Day", { exact: true }).fill("2026-10-09");
  await page.keyboard.press("Enter");
  await gate.getByText(/Posted .*2026/u).waitFor();
  await close();
});

test("a post that was edited after it was ready is a draft, and cannot be copied", async () => {
  const { page, app, close } = await launchEarnest();
  const window = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("Bram mended the old lamp in the hall today.");
  await window.saved();
  await gate.getByRole("button", { name: "Check for ready" }).click();
  await gate.getByText("Ready to post").waitFor();
  await app.evaluate(({ clipboard: board }) => board.writeText("what was there before"));
  await window.type(" And the door.");
  await gate.getByText("Back to draft: the words changed since the check.").waitFor();
  expect(await gate.getByRole("button", { name: "Copy for posting" }).count()).toBe(0);
  await chooseFromMenu(app, "Copy for posting");
  await page.getByRole("alert").getByText("Nothing was copied: it is not ready", { exact: false }).waitFor();
  expect(await clipboard(app)).toBe("what was there before");
  // A key pressed at the very moment of copying counts as well.
  for (let key = 0; key < " And the door.".length; key++) await page.keyboard.press("Backspace");
  await gate.getByText("Ready to post").waitFor();
  await window.type("!");
  await chooseFromMenu(app, "Copy for posting");
  await gate.getByText("Back to draft: the words changed since the check.").waitFor();
  expect(await clipboard(app)).toBe("what was there before");
  await close();
});

test("a heated post may rest until tomorrow, and be taken up again at once", async () => {
  const { page, app, close } = await launchEarnest();
  const window = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("Some customers are idiots who cannot read a sign.");
  await gate.getByText("This may sound sharper than you mean it.", { exact: false }).waitFor();
  await window.saved();
  await gate.getByRole("button", { name: "Sleep on it" }).click();
  await gate.getByText(/It rests until/u).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await chooseFromMenu(app, "Calendar");
  await page.getByRole("complementary", { name: "No day yet" }).getByText(/Rests until/u).waitFor(); // prettier-ignore
  await chooseFromMenu(app, "Drafts");
  await gate.getByRole("button", { name: "Go on now" }).click();
  await expect.poll(() => gate.getByText(/It rests until/u).count()).toBe(0);
  await close();
});

test("what holds a post back is the owner's choice", async () => {
  const { page, app, close } = await launchEarnest();
  const window = windowOf(page);
  const gate = page.getByRole("region", { name: "Before it is posted" });
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("Good morning {{first_name}} and welcome back to the yard.");
  await window.saved();
  await chooseFromMenu(app, "What holds a post back …");
  const dialog = page.getByRole("dialog", { name: "What holds a post back" });
  await dialog.getByRole("checkbox", { name: "A leftover of a template or a tool" }).uncheck();
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Keep" }).click();
  await expect.poll(() => dialog.count()).toBe(0);
  await gate.getByRole("button", { name: "Check for ready" }).click();
  await gate.getByText("Ready to post").waitFor();
  await close();
});
