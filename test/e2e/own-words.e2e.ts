import { join } from "node:path";
import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu, openFrom, saveAt } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

test("words of the owner's own are flagged or left alone from then on, and travel in a file", async () => {
  const { app, page, userData, close } = await launchEarnest();
  const window = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("Hurry Curry opens at noon, guys. Hurry home safe.");
  await window.saved();

  await chooseFromMenu(app, "What you left");
  await page.getByRole("dialog", { name: "What you left" }).getByRole("button", { name: "Words to watch …" }).click();
  const dialog = page.getByRole("dialog", { name: "Words to watch" });
  const watched = dialog.getByRole("region", { name: "Watch for" });
  const fine = dialog.getByRole("region", { name: "Fine as they are" });
  await watched.getByRole("button", { name: "Watch for it" }).click();
  await watched.getByText("There is no word in it yet.").waitFor();
  await watched.getByLabel("Words", { exact: true }).fill("guys");
  await watched.getByLabel("Better words, if you like").fill("neighbours");
  await watched.getByLabel("Why, if you like").fill("Half of them are women.");
  await page.keyboard.press("Enter");
  await watched.getByText("in 1 post").waitFor();
  await fine.getByLabel("Words", { exact: true }).fill("Guys");
  await page.keyboard.press("Enter");
  await fine.getByText("These words are in the other list already", { exact: false }).waitFor();
  await fine.getByLabel("Words", { exact: true }).fill("hurry curry");
  await page.keyboard.press("Enter");
  await fine.getByText("in 1 post").waitFor();
  await dialog.getByText(/^Saved \d/u).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  const saved = join(userData, "left.json");
  await saveAt(app, saved);
  await chooseFromMenu(app, "What you left");
  const left = page.getByRole("dialog", { name: "What you left" });
  await left.getByRole("button", { name: "Save as a file …" }).click();
  await left.getByText("0 decisions and 2 entries of your words are in the file.").waitFor();
  await page.keyboard.press("Escape");

  await window.flags.getByText("“guys” is on your list of words to watch: Half of them are women.").waitFor();
  await window.flags.getByRole("button", { name: "Use this: Say “neighbours”" }).first().click();
  await expect.poll(window.text).toBe("Hurry Curry opens at noon, neighbours. Hurry home safe.");
  await close();

  const other = await launchEarnest();
  await openFrom(other.app, saved);
  await chooseFromMenu(other.app, "What you left");
  await other.page.getByRole("button", { name: "Add from a file …" }).click();
  await other.page.getByText("2 entries added to your words.").waitFor();
  await chooseFromMenu(other.app, "Words to watch …");
  await other.page.getByRole("button", { name: "Take away: guys" }).click();
  await other.page.getByText("Nothing yet. “Cheap”", { exact: false }).waitFor();
  await other.page.getByRole("button", { name: "Bring the last one back" }).click();
  await other.page.getByText("better: neighbours").waitFor();
  await other.close();
});

test("what words that are fine leave out of a post is said beside it, with the way to the list", async () => {
  const { app, page, close } = await launchEarnest();
  const window = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("Hurry, only 3 tables left. Hurry!");
  await window.flags.getByRole("button", { name: "Leave it" }).first().click();
  await page.getByText("Left as it is.").waitFor();
  await chooseFromMenu(app, "Words to watch …");
  const dialog = page.getByRole("dialog", { name: "Words to watch" });
  const fine = dialog.getByRole("region", { name: "Fine as they are" });
  await fine.getByLabel("Words", { exact: true }).fill("tables left");
  await page.keyboard.press("Enter");
  await fine.getByText("in 1 post").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  // Each is counted where it belongs: the one that was left by hand, and the one that the list leaves.
  await window.flags.getByText("1 flag you left").waitFor();
  await window.flags.getByText("1 flag is left because you said that its words are fine").click();
  await window.flags.getByText("“only 3 tables left”").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await window.flags.getByRole("button", { name: "Words to watch …" }).click();
  await fine.getByRole("button", { name: "Take away: tables left" }).click();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await window.flags.getByRole("listitem").filter({ hasText: "“only 3 tables left”" }).first().waitFor();
  await expect.poll(() => window.flags.getByText("because you said").count()).toBe(0);
  await close();
});
