import { expect, test } from "vitest";
import { focused, tabTo } from "./support/keyboard.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

test("at 200 % zoom nothing is cut off sideways", async () => {
  const { page, app, close } = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(page).editor.waitFor();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await close();
});

test("a draft is written, flagged and mended with the keyboard alone", async () => {
  const { page, close } = await launchEarnest();
  const window = windowOf(page);
  await page.getByRole("button", { name: "Write or paste a post" }).waitFor();
  await tabTo(page, /^Write or paste a post/u);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Text of the post");
  await page.keyboard.type("Today only! The kiln is cold and the mugs are out.");
  await window.flags
    .getByRole("button", { name: /^Use this/u })
    .first()
    .waitFor();
  await tabTo(page, /^Use this/u);
  await page.keyboard.press("Enter");
  await expect.poll(window.text).toBe("The kiln is cold and the mugs are out.");
  await expect.poll(() => focused(page)).toBe("Text of the post");
  await close();
});
