import { describe, expect, test } from "vitest";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

describe("drafting a post", () => {
  test("shows flags while typing, takes a better wording, and undoes it", async () => {
    const { page, close } = await launchEarnest();
    const window = windowOf(page);
    await page.getByRole("button", { name: "Write or paste a post" }).click();
    await window.type("Today only! The blue mugs are £8, and they came out of the kiln without a crack.");
    const flag = window.flags.getByText("Today only", { exact: false }).first();
    await flag.waitFor();
    expect(await page.locator(".cm-content .mark-hard-sell").first().textContent()).toBe("Today only");
    await window.flags
      .getByRole("button", { name: /^Use this/u })
      .first()
      .click();
    await expect.poll(window.text).toBe("The blue mugs are £8, and they came out of the kiln without a crack.");
    await expect.poll(() => page.locator(".cm-content .mark-hard-sell").count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect
      .poll(window.text)
      .toBe("Today only! The blue mugs are £8, and they came out of the kiln without a crack.");
    await close();
  });

  test("leaves another language alone with one quiet line, and reads the English around it", async () => {
    const { page, close } = await launchEarnest();
    const window = windowOf(page);
    await page.getByRole("button", { name: "Write or paste a post" }).click();
    const spanish = "Mañana abrimos a las nueve y habrá pan recién hecho para todos los vecinos.";
    await window.editor.focus();
    await page.keyboard.insertText(`Today only! The mugs are £8.\n\n${spanish}`);
    await window.flags.getByText("The Spanish part is left alone; Earnest reads English.", { exact: true }).waitFor();
    expect(await page.locator(".cm-content .mark-hard-sell").allTextContents()).toEqual(["Today only"]);
    await window.stance.getByText("No Why").waitFor();
    expect(await window.stance.getByText(/^(?:No|\d) asks?\b/u).count()).toBe(0); // it sells; that it asks nothing is no news
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(spanish);
    await window.stance.getByText("Not read, so nothing is said of it.").waitFor();
    expect(await window.stance.getByText("No Why").count()).toBe(0);
    await close();
  });

  test("finds every word again after it was closed right behind the last key", async () => {
    const first = await launchEarnest();
    const window = windowOf(first.page);
    await first.page.getByRole("button", { name: "Write or paste a post" }).click();
    await window.type("We keep the old kettle because it was the first thing we mended here.");
    await first.close();
    const second = await launchEarnest({ userData: first.userData });
    const again = windowOf(second.page);
    await expect.poll(again.text).toBe("We keep the old kettle because it was the first thing we mended here.");
    await second.close();
  });

  test("walks the flags with F8 and leaves one on request, with a way back", async () => {
    const { page, app, close } = await launchEarnest();
    const window = windowOf(page);
    await page.getByRole("button", { name: "Write or paste a post" }).click();
    await window.type("Act now. Offer ends tonight.");
    await expect.poll(() => window.flags.getByRole("button", { name: "Leave it" }).count()).toBe(2);
    await page.keyboard.press("Control+Home");
    // Accelerators of the menu are the system's; the menu entry itself is what they run.
    const walk = (id: string): Promise<unknown> =>
      app.evaluate(({ Menu }, label) => {
        const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
        items.find((item) => item.label === label)?.click();
      }, id);
    await walk("Next flag");
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("ends tonight");
    await walk("Previous flag");
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("Act now");
    await window.flags.getByRole("button", { name: "Leave it" }).first().click();
    await expect.poll(() => window.flags.getByRole("button", { name: "Leave it" }).count()).toBe(1);
    await window.flags.getByText("1 flag you left").click();
    await window.flags.getByRole("button", { name: "Bring back" }).click();
    await expect.poll(() => window.flags.getByRole("button", { name: "Leave it" }).count()).toBe(2);
    await close();
  });

  test("keeps a giant paste out of the page, says so, and offers what fits", async () => {
    const { page, close } = await launchEarnest();
    const window = windowOf(page);
    await page.getByRole("button", { name: "Write or paste a post" }).click();
    const paste = (text: string): Promise<void> =>
      window.editor.evaluate((element, given) => {
        const data = new DataTransfer();
        data.setData("text/plain", given);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }, text);
    await paste("word ".repeat(210_000));
    const dialog = page.getByRole("dialog", { name: "That text is longer than a post" });
    await dialog.getByText("1,050,000 characters").waitFor();
    expect(await window.text()).toBe("");
    await dialog.getByRole("button", { name: "Paste the first part" }).click();
    await expect.poll(() => page.getByText(/^(?:99,\d{3}|100,000) characters$/u).count(), { timeout: 20_000 }).toBe(1);
    await close();
  });

  test("leaves control characters out of a paste and keeps every other character", async () => {
    const { page, userData, close } = await launchEarnest();
    const window = windowOf(page);
    await page.getByRole("button", { name: "Write or paste a post" }).click();
    await window.editor.evaluate((element) => {
      const data = new DataTransfer();
      data.setData("text/plain", "a\u0000b\u0007 👩‍🍳 مرحبا e\u0301");
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect.poll(window.text).toBe("ab 👩‍🍳 مرحبا e\u0301");
    await window.saved();
    await close();
    const again = await launchEarnest({ userData });
    await windowOf(again.page).editor.getByText("ab").waitFor(); // a start may take longer than a poll waits
    await expect.poll(windowOf(again.page).text).toBe("ab 👩‍🍳 مرحبا e\u0301");
    await again.close();
  });

  test("deletes with a way back, searches, and duplicates", async () => {
    const { page, close } = await launchEarnest({ args: ["--with-sample"] });
    const rows = page.locator(".list-item");
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBe(22);
    await page.getByRole("searchbox", { name: "Find a draft" }).fill("kofi");
    await expect.poll(() => rows.count()).toBe(2);
    await page.getByRole("searchbox", { name: "Find a draft" }).fill("");
    await expect.poll(() => rows.count()).toBe(22);
    await rows
      .first()
      .getByRole("button", { name: /^First frost/u })
      .focus();
    await page.keyboard.press("Delete");
    await expect.poll(() => rows.count()).toBe(21);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => rows.count()).toBe(22);
    await rows
      .first()
      .getByRole("button", { name: /^More for/u })
      .click();
    await page.getByRole("menuitem", { name: "Duplicate" }).click();
    await expect.poll(() => rows.count()).toBe(23);
    await close();
  });

  test("uses Our Why at once and keeps it", async () => {
    const { page, userData, close } = await launchEarnest();
    await page.getByRole("button", { name: "Our Why" }).click();
    await page
      .getByRole("textbox", { name: "Why do you do this?" })
      .fill("Nobody should have to throw away a chair that can be mended.");
    await page
      .getByRole("status")
      .getByText(/^Saved/u)
      .waitFor();
    await page.getByRole("button", { name: "Drafts", exact: true }).click();
    await page.getByRole("button", { name: "Write or paste a post" }).click();
    const window = windowOf(page);
    await window.type("A chair came in that nobody wanted to throw away. It is mended.");
    await window.stance.getByRole("button", { name: /^Shows Why/u }).waitFor();
    await close();
    const again = await launchEarnest({ userData });
    await again.page.getByRole("button", { name: "Our Why" }).click();
    const why = again.page.getByRole("textbox", { name: "Why do you do this?" });
    await expect.poll(() => why.inputValue()).toBe("Nobody should have to throw away a chair that can be mended.");
    await again.close();
  });
});
