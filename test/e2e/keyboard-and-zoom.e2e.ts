import { expect, test } from "vitest";
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
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab");
      if (name.test(await focused())) return;
    }
    throw new Error(`${name} was not reached with Tab`);
  };
  await page.getByRole("button", { name: "Write or paste a post" }).waitFor();
  await tabTo(/^Write or paste a post/u);
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("Text of the post");
  await page.keyboard.type("Today only! The kiln is cold and the mugs are out.");
  await window.flags
    .getByRole("button", { name: /^Use this/u })
    .first()
    .waitFor();
  await tabTo(/^Use this/u);
  await page.keyboard.press("Enter");
  await expect.poll(window.text).toBe("The kiln is cold and the mugs are out.");
  await expect.poll(focused).toBe("Text of the post");
  await close();
});
