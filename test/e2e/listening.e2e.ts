import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { tabTo } from "./support/keyboard.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

test("what comes back is written down by keyboard, kept, taken out and counted", async () => {
  const { app, page, userData, close } = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(page).editor.waitFor();
  await chooseFromMenu(app, "Listening");
  const line = page.getByLabel("What came back?");
  await line.waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  const write = async (said: string, left: string): Promise<void> => {
    await line.fill(said);
    await line.press("Enter");
    await expect.poll(() => line.inputValue()).toBe(left);
  };
  await write("thanks Maria: the bread for the wedding", "");
  await write("liked it", "liked it");
  await page.getByText("Your line stays as it is.", { exact: false }).first().waitFor();
  await write("referral Maria > Bram: the kitchen", "");
  await write("question Jo: is there a ramp?", "");
  const log = page.getByRole("region", { name: "What came back" });
  await log.getByText("is there a ramp?").waitFor();
  await log.getByText("the bread for the wedding").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await log.getByRole("button", { name: /^Take out: Jo/u }).click();
  await expect.poll(() => log.getByText("is there a ramp?").count()).toBe(0);
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).last().click();
  await log.getByText("is there a ramp?").waitFor();

  await chooseFromMenu(app, "Insights");
  await page.getByRole("heading", { name: "What comes back" }).waitFor();
  await page.getByText("Referral", { exact: false }).first().waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await close();

  const again = await launchEarnest({ userData });
  await chooseFromMenu(again.app, "Listening");
  await again.page.getByRole("region", { name: "What came back" }).getByText("the bread for the wedding").waitFor();
  await chooseFromMenu(again.app, "This month");
  const reflection = again.page.getByRole("region", { name: "Thinking back" });
  await reflection.getByLabel("Which relationship grew", { exact: false }).fill("Maria's, over the bread.");
  await reflection.getByText(/^Saved \d/u).waitFor();
  await chooseFromMenu(again.app, "Drafts");
  await chooseFromMenu(again.app, "This month");
  await expect
    .poll(() => reflection.getByLabel("Which relationship grew", { exact: false }).inputValue())
    .toContain("Maria");
  expect(await accessibilityFindings(again.page)).toEqual([]);
  await again.close();
});

test("what is being written is there again after the window was closed", async () => {
  const { app, page, userData, close } = await launchEarnest();
  await chooseFromMenu(app, "Listening");
  await page.getByRole("button", { name: "In full …" }).click();
  await page.getByRole("dialog").getByLabel("What they said").fill("She asked whether the ramp could be wider.");
  await page.getByRole("dialog").getByLabel("Who", { exact: true }).fill("Jo");
  await close();

  const again = await launchEarnest({ userData });
  await chooseFromMenu(again.app, "Listening");
  const form = again.page.getByRole("dialog", { name: "What came back" });
  await expect
    .poll(() => form.getByLabel("What they said").inputValue())
    .toBe("She asked whether the ramp could be wider.");
  expect(await accessibilityFindings(again.page)).toEqual([]);
  await form.getByRole("button", { name: "Write it down" }).click();
  await again.page
    .getByRole("region", { name: "What came back" })
    .getByText("could be wider", { exact: false })
    .waitFor();
  await again.page.getByLabel("What came back?").fill("thanks Ada: for");
  await again.close();
  const third = await launchEarnest({ userData });
  await chooseFromMenu(third.app, "Listening");
  await expect.poll(() => third.page.getByLabel("What came back?").inputValue()).toBe("thanks Ada: for");
  await third.close();
});

test("a line is written down, changed and taken out with the keyboard alone", async () => {
  const { page, close } = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(page).editor.waitFor();
  await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Drafts" }).focus();
  await tabTo(page, /^Listening$/u);
  await page.keyboard.press("Enter");
  const line = page.getByLabel("What came back?");
  await expect.poll(() => line.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("question Jo: is there a ramp?");
  await page.keyboard.press("Enter");
  const log = page.getByRole("region", { name: "What came back" });
  await log.getByText("is there a ramp?").waitFor();
  expect(await line.evaluate((field) => field === document.activeElement)).toBe(true);
  await tabTo(page, /^Change: Jo/u);
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: "What came back" });
  await form.waitFor();
  await form.getByLabel("What they said").focus();
  await page.keyboard.press("End");
  await page.keyboard.type(" And a rail?");
  await tabTo(page, /^Write it down$/u);
  await page.keyboard.press("Enter");
  await log.getByText("is there a ramp? And a rail?").waitFor();
  await expect.poll(() => form.count()).toBe(0);
  await tabTo(page, /^Take out: Jo/u);
  await page.keyboard.press("Enter");
  await expect.poll(() => log.getByText("is there a ramp?").count()).toBe(0);
  await close();
});

test("what cannot be written down says why, and loses nothing", async () => {
  const { app, page, userData, close } = await launchEarnest();
  await page.getByRole("button", { name: "Write or paste a post" }).waitFor();
  await chooseFromMenu(app, "Listening");
  await page.getByRole("heading", { name: "Nothing written down yet" }).waitFor();
  await page.getByRole("button", { name: "In full …" }).click();
  const form = page.getByRole("dialog", { name: "What came back" });
  const write = form.getByRole("button", { name: "Write it down" });
  const says = (words: string | RegExp) => form.getByRole("alert").filter({ hasText: words }).waitFor();
  await write.click();
  await says("Who was it, or what did they say?");
  expect(await accessibilityFindings(page)).toEqual([]);
  await form.getByLabel("Who", { exact: true }).fill("J".repeat(201));
  await write.click();
  await says("Who has 201 characters; 200 fit.");
  await form.getByLabel("Who", { exact: true }).fill("Jo");
  const long = "She asked about the ramp, and told the whole story. ".repeat(2000).slice(0, 100_000);
  await form.getByLabel("What they said").fill(long);
  await write.click();
  await says("What they said has 100,000 characters; 10,000 fit. Shorten it here; nothing is lost.");
  expect(await form.getByLabel("What they said").inputValue()).toBe(long);
  await close();

  const again = await launchEarnest({ userData });
  await chooseFromMenu(again.app, "Listening");
  const kept = again.page.getByRole("dialog", { name: "What came back" });
  await expect.poll(() => kept.getByLabel("What they said").inputValue()).toBe(long);
  await kept.getByLabel("What they said").fill(long.slice(0, 10_000));
  await kept.getByRole("button", { name: "Write it down" }).click();
  const log = again.page.getByRole("region", { name: "What came back" });
  await log.getByText("She asked about the ramp", { exact: false }).waitFor();
  await log.getByRole("button", { name: /^Change: Jo/u }).click();
  await expect.poll(() => kept.getByLabel("What they said").inputValue()).toBe(long.slice(0, 10_000));
  await again.page.keyboard.press("Escape");
  await again.close();
});
