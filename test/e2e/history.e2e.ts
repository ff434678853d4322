import { expect, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

test("an earlier version of a draft is found, compared and brought back, and that can be undone", async () => {
  const { app, page, close } = await launchEarnest();
  const window = windowOf(page);
  const history = page.getByRole("dialog", { name: "History of this draft" });
  await page.getByRole("button", { name: "Write or paste a post" }).click();
  await window.type("The kettle is on and the stove is lit.");
  await window.saved();
  await chooseFromMenu(app, "Keep this version");
  await page.getByRole("alert").getByText("kept", { exact: false }).first().waitFor();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("The kettle is on and the shop is open.");
  await chooseFromMenu(app, "History of this draft …");
  const versions = history.getByRole("list", { name: "Versions" }).getByRole("button");
  await versions.first().waitFor();
  const changes = history.getByRole("region", { name: "What would change" });
  await changes.locator("del").first().waitFor();
  expect(await changes.locator("del").allTextContents()).toEqual(["Before: shop", "Before: open"].map((words) => expect.stringContaining(words.slice(8)))); // prettier-ignore
  expect(await changes.locator("ins").allTextContents()).toEqual(["stove", "lit"].map((words) => expect.stringContaining(words))); // prettier-ignore
  expect(await accessibilityFindings(page)).toEqual([]);
  await history.getByRole("button", { name: "Bring this version back" }).press("Enter");
  await expect.poll(() => window.text()).toBe("The kettle is on and the stove is lit.");
  await page.getByRole("alert").getByText("is back", { exact: false }).waitFor();
  await page.getByRole("alert").filter({ hasText: "is back" }).getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => window.text()).toBe("The kettle is on and the shop is open.");
  await chooseFromMenu(app, "History of this draft …");
  await history.getByText("You kept it").first().waitFor();
  await history.getByText("Brought back").first().waitFor();
  await page.keyboard.press("Escape");
  await history.waitFor({ state: "detached" });
  await close();
});
