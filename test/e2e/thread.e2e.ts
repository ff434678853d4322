import { describe, expect, test } from "vitest";
import { accessibilityFindings, expectAccessible } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf, MONTH } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

test("a post goes on from another and from a question that was heard, and says so in editor and calendar", async () => {
  const { app, page, close, userData } = await launchEarnest();
  const draft = windowOf(page);
  await bringIn(page, "october.csv", MONTH);
  const calendar = calendarOf(page);
  const ties = page.getByRole("navigation", { name: "What this goes on from, and what goes on from it" });

  // From the editor, with the card open beside the calendar.
  await calendar.card("The kettle is on").click();
  await page.getByRole("button", { name: "Go on from this one" }).click();
  await page.getByRole("menuitem", { name: "Write one that follows this" }).click();
  await ties.getByRole("button", { name: "The kettle is on and the stove is lit." }).waitFor();
  await draft.type("Who came for tea, and what they told.");
  await calendar.card("Who came for tea").getByText("follows “The kettle is on").waitFor();
  await ties.getByRole("button", { name: "The kettle is on and the stove is lit." }).click();
  await ties.getByText("Followed by").waitFor();
  await expect.poll(draft.text).toBe("The kettle is on and the stove is lit.");

  // By choice, and let go of again.
  await calendar.card("Thank you to Kofi").click();
  await expect.poll(draft.text).toContain("Kofi");
  await chooseFromMenu(app, "This one follows …");
  const dialog = page.getByRole("dialog", { name: "What does this one follow?" });
  await dialog.getByRole("combobox", { name: "The post before it" }).fill("lamp");
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "It follows this one" }).click();
  await ties.getByRole("button", { name: "Hurry! Buy your lamp" }).waitFor();
  await ties.getByRole("button", { name: "It follows nothing" }).click();
  await expect.poll(() => ties.count()).toBe(0);
  await calendar.undo();
  await ties.getByRole("button", { name: "Hurry! Buy your lamp" }).waitFor();

  // From what was heard.
  await chooseFromMenu(app, "Listening");
  await page.getByLabel("What came back?").fill("question Jo: is there a ramp?");
  await page.getByLabel("What came back?").press("Enter");
  await page.getByRole("button", { name: "Answer it in a post: is there a ramp?" }).click();
  await ties.getByText("is there a ramp?").waitFor();
  await draft.type("Yes, there is a ramp at the back.");
  await close();

  const again = await launchEarnest({ userData });
  await windowOf(again.page).editor.waitFor();
  await expect.poll(windowOf(again.page).text).toContain("a ramp at the back");
  await again.page.getByRole("navigation", { name: "What this goes on from" }).getByText("is there a ramp?").waitFor();
  await again.close();
});

describe.for(["light", "dark"] as const)("in the %s theme axe finds nothing", (colorScheme) => {
  test("in a post that follows and is followed, also at 200 %", async () => {
    const { page, app, close } = await launchEarnest();
    await page.emulateMedia({ colorScheme });
    const look = (name: string): Promise<void> => expectAccessible(page, name);
    await bringIn(page, "october.csv", MONTH);
    await calendarOf(page).card("The kettle is on").click();
    for (const words of ["The second part.", "The third part."]) {
      await page.getByRole("button", { name: "Go on from this one" }).click();
      await page.getByRole("menuitem", { name: "Write one that follows this" }).click();
      await expect.poll(windowOf(page).text).toBe("");
      await windowOf(page).type(words);
      await windowOf(page).saved();
    }
    await page.getByRole("button", { name: "The second part." }).first().click();
    await page.getByText("Followed by").waitFor();
    await look("as it is");
    await calendarOf(page).view("List");
    await look("list");
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Drafts" }).click();
    await page.getByText("Followed by").waitFor();
    await look("at 200 %");
    await close();
  });
});
