import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { openFrom, saveAt } from "./support/files.ts";
import { focused, press, tabTo } from "./support/keyboard.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

const OLD = "Nobody in our valley should walk in wet boots because mending costs too much.";

test("a Why begun anew in March leaves February as it was, and can be brought back", async () => {
  const { page, userData, close } = await launchEarnest();
  const why = page.getByLabel("Why do you do this?");
  const versions = page.getByRole("region", { name: "Since when" });
  await page.getByRole("button", { name: "Our Why" }).click();
  await why.fill(OLD);
  await page.getByText(/^Saved \d/u).waitFor();
  await versions.getByText("From the beginning").waitFor();
  await versions.getByLabel("A new version holds from").fill("2026-03-01");
  await versions.getByRole("button", { name: "Begin it" }).click();
  await versions.getByText("Since", { exact: false }).first().waitFor();
  await versions.getByText("Its words are those of the version before.").waitFor();
  await why.fill("We teach children to play the fiddle by ear.");
  await versions.getByText("What it said, and what came after").click();
  await versions.locator("del").getByText("valley", { exact: false }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await versions.getByLabel("A new version holds from").fill("2026-02-01");
  await versions.getByRole("button", { name: "Begin it" }).click();
  await page.getByRole("alert").getByText("holds from that day or from a later one", { exact: false }).waitFor();
  await close();

  const again = await launchEarnest({ userData });
  await again.page.getByRole("button", { name: "Our Why" }).click();
  const region = again.page.getByRole("region", { name: "Since when" });
  await region.getByRole("button", { name: "Bring these words back" }).click();
  await expect.poll(() => again.page.getByLabel("Why do you do this?").inputValue()).toBe(OLD);
  await again.page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => again.page.getByLabel("Why do you do this?").inputValue()).toContain("fiddle");
  await again.close();
});

test("an answer that anybody could give is asked about once it is written, until it is said to be fine", async () => {
  const { page, userData, close } = await launchEarnest();
  await page.getByRole("button", { name: "Our Why" }).click();
  await page.getByLabel("What do you love about it?").fill("We love what we do.");
  const question = page.getByText("“We love what we do”: would the shop next door say the same?", { exact: false });
  await question.waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "It is fine as it is" }).click();
  await expect.poll(() => question.count()).toBe(0);
  await page.getByText(/^Saved \d/u).waitFor();
  await close();

  const again = await launchEarnest({ userData });
  await again.page.getByRole("button", { name: "Our Why" }).click();
  await again.page.getByLabel("What do you believe?").fill("Customer satisfaction is our top priority.");
  await again.page.getByText("“Customer satisfaction is our top priority”", { exact: false }).waitFor();
  expect(await again.page.getByText("“We love what we do”", { exact: false }).count()).toBe(0);
  await again.close();
});

test("answers go to a file and come back from it, also with an older or a newer one", async () => {
  const { app, page, userData, close } = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(page).editor.waitFor();
  const file = join(dirname(userData), "our-why.json");
  const why = page.getByLabel("Why do you do this?");
  const choose = async (what: string): Promise<void> => {
    await page.getByRole("button", { name: "Keep elsewhere" }).click();
    await page.getByRole("menuitem", { name: what }).click();
  };
  await page.getByRole("button", { name: "Our Why" }).click();
  const before = await why.inputValue();
  await saveAt(app, file);
  await choose("Save as a file …");
  await page.getByRole("alert").getByText("Saved.").waitFor();
  await why.fill("Something else altogether.");
  await openFrom(app, file);
  await choose("Bring answers in from a file …");
  await expect.poll(() => why.inputValue()).toBe(before);
  await page
    .getByRole("alert")
    .filter({ hasText: "The answers of the file" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect.poll(() => why.inputValue()).toBe("Something else altogether.");
  writeFileSync(file, '{"schemaVersion": 9, "why": "From the future."}');
  await choose("Bring answers in from a file …");
  await page.getByRole("alert").getByText("a newer Earnest wrote it", { exact: false }).waitFor();
  expect(await why.inputValue()).toBe("Something else altogether.");
  await close();
});

test("the Why is filled in, kept, begun anew from a day on and taken back with the keyboard alone", async () => {
  const { page, userData, close } = await launchEarnest();
  const field = () => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
  const versions = page.getByRole("region", { name: "Since when" });
  await page.getByRole("button", { name: "Write or paste a post" }).waitFor();
  await press(page, /^Our Why$/u);
  await page.getByRole("heading", { name: "Our Why" }).waitFor();
  await press(page, /^Why.*still open/u); // what is open leads to its question
  await expect.poll(() => focused(page)).toMatch(/^Why do you do this\?/u);
  await page.keyboard.type(OLD);
  await tabTo(page, /^What do you believe/u);
  await page.keyboard.type("A boot that is mended has a story.");
  await page.getByText(/^Saved \d/u).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  await tabTo(page, /^A new version holds from$/u);
  await page.keyboard.type("03012026"); // month, day and year as the field has them
  await press(page, /^Begin it$/u);
  await versions.getByText("Its words are those of the version before.").waitFor();
  await press(page, /^Why.*(?:answered|still open)/u);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("We teach children to play the fiddle by ear.");
  await tabTo(page, /^What it said, and what came after$/u);
  await page.keyboard.press("Enter");
  await versions.locator("del").getByText("valley", { exact: false }).waitFor();
  await press(page, /^Bring these words back$/u);
  await expect.poll(() => page.getByLabel("Why do you do this?").inputValue()).toBe(OLD);
  // The note of the new version has an Undo of its own, and may still be there.
  const note = () => page.evaluate(() => document.activeElement?.closest("[role=alert]")?.textContent ?? "");
  do await tabTo(page, /^Undo$/u);
  while (!(await note()).includes("The words of that version are your answers again"));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByLabel("Why do you do this?").inputValue()).toContain("fiddle");
  await press(page, /^Why.*answered/u);
  await expect.poll(field).toContain("fiddle");
  await page.getByText(/^Saved \d/u).waitFor();
  await close();

  const again = await launchEarnest({ userData });
  await press(again.page, /^Our Why$/u);
  const region = again.page.getByRole("region", { name: "Since when" });
  await region.getByText(/^Since .*2026$/u).waitFor();
  expect(await again.page.getByLabel("Why do you do this?").inputValue()).toContain("fiddle");
  expect(await again.page.getByLabel("What do you believe?").inputValue()).toBe("A boot that is mended has a story.");
  await again.close();
});
