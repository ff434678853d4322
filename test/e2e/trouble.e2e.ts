import "../../src/ui/app/bridge.ts"; // for the type of window.earnest
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { launchEarnest } from "./support/launch.ts";
import { overwrite } from "../support/harm.ts";
import { windowOf } from "./support/window.ts";

test("A damaged file with the drafts is put right at the start, kept as it was, and a note says so", async () => {
  const first = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(first.page).editor.waitFor();
  await first.close();
  const file = join(first.userData, "earnest", "earnest.sqlite");
  overwrite(file, 0, Buffer.alloc(100, 0x5a));
  const before = readFileSync(file);

  const { page, close } = await launchEarnest({ userData: first.userData });
  const told = page.getByRole("status").filter({ hasText: "Your drafts were put right" });
  await told.waitFor();
  await told.getByText("Something had written over the file with your drafts.").waitFor();
  await told.getByText("22 newer posts were read from the harmed file.").waitFor();
  const kept = join(first.userData, "earnest", "damaged");
  expect(readFileSync(join(kept, readdirSync(kept)[0] ?? "", "earnest.sqlite")).equals(before)).toBe(true);
  await told.getByRole("button", { name: "All right" }).click();
  await told.waitFor({ state: "detached" });
  await close();
});

test("A text that the disk changed is shown beside its last whole version, which one click puts back", async () => {
  const words = "Plums from Bram, and his grandmother's recipe.";
  const first = await launchEarnest();
  const draft = windowOf(first.page);
  await draft.newDraft();
  await draft.type(words);
  await draft.saved();
  await first.page.evaluate(async (text) => {
    const list = await window.earnest["posts.list"]({});
    const id = list.ok ? list.value[0]?.id : undefined;
    if (id) await window.earnest["posts.save"]({ id, text, keep: "kept" });
  }, words);
  await first.close();
  const file = join(first.userData, "earnest", "earnest.sqlite");
  const db = new Database(file);
  db.prepare("UPDATE post SET text = replace(text, 'Plums', 'Slums')").run(); // its hash stays
  db.close();

  const { page, close } = await launchEarnest({ userData: first.userData });
  const told = page.getByRole("status").filter({ hasText: "The disk changed a text" });
  await told.getByText(words).waitFor();
  await told.getByRole("button", { name: "Put back the whole version" }).click();
  await expect.poll(windowOf(page).text).toBe(words);
  await close();
});

test("A file of a newer version is left alone, and a window says what to do", async () => {
  const first = await launchEarnest({ args: ["--with-sample"] });
  await windowOf(first.page).editor.waitFor();
  await first.close();
  const file = join(first.userData, "earnest", "earnest.sqlite");
  const newer = new Database(file);
  newer.pragma("user_version = 999");
  newer.close();
  const before = readFileSync(file);

  const { app, page } = await launchEarnest({ userData: first.userData });
  await page.getByRole("heading", { name: "Your drafts were written by a newer Earnest" }).waitFor();
  expect(await page.getByText("They are safe and untouched.").count()).toBe(1);
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
