import { readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

test("A damaged file with the drafts is left alone, and a window says what to do", async () => {
  const first = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(first.page).editor.waitFor();
  await first.close();
  const file = join(first.userData, "earnest", "earnest.sqlite");
  truncateSync(file, Math.floor(statSync(file).size / 2));
  const before = readFileSync(file);

  const { app, page } = await launchEarnest({ userData: first.userData });
  await page.getByRole("heading", { name: "The file with your drafts is damaged" }).waitFor();
  expect(await page.getByText("It was left untouched").count()).toBe(1);
  const process = app.process();
  const ended = new Promise((resolve) => process.once("exit", resolve));
  await page.getByRole("button", { name: "Close Earnest" }).click({ noWaitAfter: true });
  expect(await ended).toBe(1);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("When the window's process dies, the window comes back with every word; when it keeps dying, a window says so", async () => {
  const { app, page } = await launchEarnest();
  const draft = windowOf(page);
  await draft.newDraft();
  const words = "The oven door broke this morning and half the street came to look.";
  await draft.type(words);
  await draft.saved();
  const processId = (): Promise<number> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
  const die = (): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  /** The text of the window that another process than `before` shows; the page that Playwright knew is gone with the process. */
  const shownAfter = (before: number) => (): Promise<string> =>
    app.evaluate(async ({ BrowserWindow }, old) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const now = contents?.getOSProcessId() ?? 0;
      if (!contents || now === 0 || now === old || contents.isLoading()) return "";
      return String(await contents.executeJavaScript("document.querySelector('.cm-line')?.textContent"));
    }, before);
  for (let time = 0; time < 2; time++) {
    const before = await processId();
    await die();
    await expect.poll(shownAfter(before), { timeout: 30_000 }).toBe(words);
  }
  await die();
  const titles = (): Promise<string[]> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));
  await expect.poll(titles, { timeout: 30_000 }).toEqual(["The window keeps closing itself"]);
});

test.runIf(process.platform !== "win32")("What the app keeps can be read by its owner alone", async () => {
  const { userData, page, close } = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(page).editor.waitFor();
  const modeOf = (name: string): string => (statSync(join(userData, name)).mode & 0o777).toString(8);
  expect([modeOf("earnest"), modeOf("earnest/earnest.sqlite")]).toEqual(["700", "600"]);
  await close();
  expect(modeOf("earnest/window.json")).toBe("600");
});
