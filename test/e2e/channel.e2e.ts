import { describe, expect, test } from "vitest";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

const POST = "The kiln is cold and the mugs are out. ".repeat(7).trim();

describe("the channel of a post", () => {
  test("decides how it is counted, flagged and shown, and is found again", async () => {
    const { page, userData, close } = await launchEarnest();
    const window = windowOf(page);
    await page.getByRole("button", { name: "Write or paste a post" }).click();
    await window.type(POST);
    await window.foot.getByText("272 characters").waitFor();
    await window.channel.click();
    await page.getByRole("option", { name: "X", exact: true }).click();
    await window.foot.getByText("272 of 280 · X").waitFor();
    await window.foot.getByText("8 left").waitFor();
    await window.editor.press("Control+End");
    await window.type(" Come by today.");
    await window.foot.getByText("287 of 280 · X").waitFor();
    await window.foot.getByText("7 over").waitFor();
    await window.flags.getByText("X takes 280 characters and counts 287 here, 7 too many.", { exact: false }).waitFor();
    await expect.poll(() => page.locator(".cm-content .mark-channel").textContent()).toBe(" today.");

    await page.getByRole("button", { name: "How it will look" }).click();
    const sketch = page.getByRole("dialog", { name: "How X will show it" });
    expect(await sketch.locator("mark").textContent()).toBe(" today.");
    await page.keyboard.press("Escape");
    await sketch.waitFor({ state: "detached" });

    await window.channel.fill("Our Insta page");
    await page.keyboard.press("Enter");
    await window.foot.getByText("287 of 2,200 · Instagram").waitFor();
    await expect.poll(() => page.locator(".cm-content .mark-channel").count()).toBe(0);
    await page.getByRole("button", { name: "How it will look" }).click();
    await page.getByRole("dialog", { name: "How Instagram will show it" }).getByText("… more").waitFor();
    await page.keyboard.press("Escape");
    await window.saved();
    await close();

    const again = await launchEarnest({ userData });
    await expect.poll(() => windowOf(again.page).channel.inputValue()).toBe("Our Insta page");
    await again.page.getByRole("navigation", { name: "Drafts" }).getByText("Our Insta page").waitFor();
    await again.close();
  });

  test("can be taken back, and can be left open", async () => {
    const { page, close } = await launchEarnest({ args: ["--with-sample"] });
    const window = windowOf(page);
    await expect.poll(() => window.channel.inputValue()).toBe("Facebook page");
    await window.channel.fill("Newsletter");
    await page.keyboard.press("Enter");
    await window.foot.getByText("173 characters").waitFor();
    expect(await page.getByRole("button", { name: "How it will look" }).count()).toBe(0);
    await page.getByRole("alert").getByText("Goes to Newsletter.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => window.channel.inputValue()).toBe("Facebook page");
    await window.channel.fill("");
    await page.keyboard.press("Enter");
    await expect.poll(() => window.channel.inputValue()).toBe("");
    await window.foot.getByText("173 characters").waitFor();
    await close();
  });

  test("is chosen and looked at with the keyboard alone", async () => {
    const { page, close } = await launchEarnest();
    const window = windowOf(page);
    await page.getByRole("button", { name: "Write or paste a post" }).press("Enter");
    await expect.poll(() => window.editor.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type("The kiln is cold. #mugs #clay");
    const isThere = (): Promise<boolean> => window.channel.evaluate((element) => element === document.activeElement);
    for (let step = 0; step < 8 && !(await isThere()); step++) await page.keyboard.press("Tab"); // past the gate
    expect(await isThere()).toBe(true);
    await page.keyboard.type("thr");
    await page.getByRole("option", { name: "Threads" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => window.channel.getAttribute("aria-activedescendant")).not.toBeNull();
    await page.keyboard.press("Enter");
    await window.foot.getByText("29 of 500 · Threads").waitFor();
    await window.flags.getByText("Threads makes a topic of the first hashtag only.", { exact: false }).waitFor();
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent?.trim());
    for (let step = 0; step < 4 && (await focused()) !== "How it will look"; step++) await page.keyboard.press("Tab");
    expect(await focused()).toBe("How it will look");
    await page.keyboard.press("Enter");
    const sketch = page.getByRole("dialog", { name: "How Threads will show it" });
    await sketch.waitFor();
    // The focus arrives at the first thing in it that can be pressed, and the keys go there from then on.
    const closing = sketch.getByRole("button", { name: "Close" });
    await expect.poll(() => closing.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await sketch.waitFor({ state: "detached" });
    await expect.poll(focused).toBe("How it will look");
    await close();
  });
});
