import "../../src/ui/app/bridge.ts"; // for the type of window.earnest
import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

test("a backup is made, checked and gone back to, and that can be undone", async () => {
  const { app, page, close } = await launchEarnest();
  const window = windowOf(page);
  const dialog = page.getByRole("dialog", { name: "Backups" });
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("The kettle is on.");
  await window.saved();
  await chooseFromMenu(app, "Backups …");
  await dialog.getByRole("button", { name: "Make one now" }).press("Enter");
  const asked = dialog.getByRole("listitem").filter({ hasText: "You asked for it" });
  await asked.waitFor();
  await dialog.getByRole("button", { name: "Check my backups" }).press("Enter");
  await asked.getByText("1 post, whole").waitFor();
  await dialog
    .getByRole("status")
    .getByText(/whole\.$/u)
    .waitFor();
  await asked.getByRole("button", { name: /^What would change/u }).press("Enter");
  await asked.getByText("It holds the same posts as now.").waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  await window.editor.press("ControlOrMeta+A");
  await page.keyboard.type("Other words.");
  await window.newDraft();
  await window.type("One more.");
  await window.saved();
  await chooseFromMenu(app, "Backups …");
  await asked.getByRole("button", { name: /^What would change/u }).press("Enter");
  await asked.getByText("1 would be as it was then. 1 that is here now would be gone.", { exact: false }).waitFor();
  await asked.getByRole("button", { name: "Go back to this one" }).press("Enter");
  await dialog.waitFor({ state: "detached" });
  const drafts = page.getByRole("navigation", { name: "Drafts" });
  await drafts.getByText("The kettle is on.").waitFor();
  await expect.poll(() => drafts.getByText("One more.").count()).toBe(0);
  await page
    .getByRole("alert")
    .filter({ hasText: "Everything is as it was" })
    .getByRole("button", { name: "Undo" })
    .click();
  await drafts.getByText("One more.").waitFor();
  await drafts.getByText("Other words.").waitFor();
  await close();
});

test("another screen follows a backup that is gone back to, and its last words are in the way back", async () => {
  const { app, page, close } = await launchEarnest();
  const dialog = page.getByRole("dialog", { name: "Backups" });
  const why = page.getByLabel("Why do you do this?");
  const draft = windowOf(page);
  await draft.newDraft();
  await draft.type("The kettle is on.");
  await draft.saved();
  await page.getByRole("button", { name: "Our Why" }).click();
  await why.fill("Nobody should walk in wet boots.");
  await page
    .getByRole("status")
    .filter({ hasText: /^Saved/u, visible: true })
    .waitFor();
  await chooseFromMenu(app, "Backups …");
  await dialog.getByRole("button", { name: "Make one now" }).press("Enter");
  const asked = dialog.getByRole("listitem").filter({ hasText: "You asked for it" });
  await asked.waitFor();
  await page.evaluate(() => window.earnest["posts.create"]({ text: "Words of later.", channel: null }));
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await chooseFromMenu(app, "Backups …");
  await asked.getByRole("button", { name: /^What would change/u }).press("Enter");
  const back = asked.getByRole("button", { name: "Go back to this one" });
  await back.waitFor();
  // A key on the screen behind, right before: its save is still on its way.
  await why.fill("Mending for everybody.");
  await back.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => why.inputValue()).toBe("Nobody should walk in wet boots.");
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(() => why.inputValue()).toBe("Mending for everybody.");
  await close();
});
