import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

const LINE = "We mend boots because throwing away what can be mended makes nobody richer.";
const POST = "New season walking boots have arrived in all sizes. Get yours before Saturday.";

test("own words are kept from a draft, offered where a post could say why, and put in", async () => {
  const { app, page, userData, close } = await launchEarnest();
  const window = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type(LINE);
  await chooseFromMenu(app, "Keep these words");
  await page.getByRole("alert").getByText("Select the words in the draft first.").waitFor();
  await window.editor.press("ControlOrMeta+A");
  await chooseFromMenu(app, "Keep these words");
  await page.getByRole("alert").getByText("Kept with your own words.").waitFor();

  await window.newDraft();
  await window.type(POST);
  const offered = window.flags.getByRole("region", { name: "From your own words" });
  await offered.getByText(LINE, { exact: false }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await offered.getByRole("button", { name: "Use this" }).click();
  await expect.poll(window.text).toBe(`${POST}\n\n${LINE}`);
  await expect.poll(() => offered.count()).toBe(0);
  await window.editor.press("ControlOrMeta+Z");
  await expect.poll(window.text).toBe(POST);
  await window.saved();

  await chooseFromMenu(app, "Your own words …");
  const dialog = page.getByRole("dialog", { name: "Your own words" });
  await dialog.getByLabel("A line or a story").fill("My son laced the first pair when he was four.");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await dialog.getByLabel("Line 1").waitFor();
  expect(await dialog.getByLabel("Line 1").inputValue()).toContain("My son laced"); // new, and not compared yet
  await dialog.getByLabel("Line 1").press("End");
  await dialog.getByLabel("Line 1").pressSequentially(" She is nine now.");
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Take away: “We mend boots" }).click();
  await expect.poll(() => dialog.getByLabel("Line 2").count()).toBe(0);
  await dialog.getByRole("button", { name: "Bring the last one back" }).click();
  await dialog.getByLabel("Line 2").waitFor();
  await dialog.getByText("Saved", { exact: false }).waitFor();
  await dialog.getByRole("button", { name: "Use in the draft: “We mend boots" }).click();
  await expect.poll(window.text).toBe(`${POST}\n\n${LINE}`);
  await window.saved();
  await close();

  const again = await launchEarnest({ userData });
  await chooseFromMenu(again.app, "Your own words …");
  const kept = again.page.getByRole("dialog", { name: "Your own words" }).getByRole("textbox", { name: /^Line \d$/u });
  await expect.poll(() => kept.count()).toBe(2);
  expect((await kept.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).toSorted()).toEqual([
    "My son laced the first pair when he was four. She is nine now.",
    LINE,
  ]);
  await again.close();
});
