import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";

test("an answer to a complaint is looked over, mended and kept", async () => {
  const { app, page, userData, close } = await launchEarnest();
  await chooseFromMenu(app, "Look over an answer …");
  const dialog = page.getByRole("dialog", { name: "Look over an answer" });
  const panel = dialog.getByRole("region", { name: "What a reader may hear" });
  await panel.getByText("Write an answer").waitFor();

  await dialog.getByLabel("What they wrote").fill("The soup came cold and we waited an hour.");
  await dialog
    .getByLabel("Your answer")
    .fill("Sorry to hear that. You should have told the waiter. Come by and try it again.");
  await panel.getByText("Open: Says that it was you").waitFor();
  await panel.getByText("There: Names what happened to them").waitFor();
  const flag = panel.getByRole("listitem").filter({ hasText: "Dismissive reply" });
  await flag.getByText("“You should have told”", { exact: true }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  await flag.getByRole("button", { name: "Leave this sentence out" }).click();
  await panel.getByText("Nothing in it reads as canned, dismissive or selling.").waitFor();
  const mended = "Sorry to hear that. Come by and try it again.";
  expect(await dialog.getByLabel("Your answer").inputValue()).toBe(mended);
  await dialog
    .getByLabel("Your answer")
    .pressSequentially(" We kept you too long, and from today nobody waits for soup.");
  await panel.getByText("There: Says that it was you").waitFor();
  await panel.getByText("There: Says what you do about it").waitFor();
  await dialog.getByText("Saved", { exact: false }).waitFor();
  await close();

  const again = await launchEarnest({ userData });
  await chooseFromMenu(again.app, "Look over an answer …");
  const kept = again.page.getByRole("dialog", { name: "Look over an answer" }).getByLabel("Your answer");
  await expect.poll(() => kept.inputValue()).toContain("nobody waits for soup");
  await again.page.getByRole("button", { name: "Start over" }).click();
  await expect.poll(() => kept.inputValue()).toBe("");
  await again.page.getByRole("button", { name: "Bring it back" }).click();
  await expect.poll(() => kept.inputValue()).toContain(mended);
  await again.close();
});
