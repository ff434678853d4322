import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { contentHashOf } from "../../electron/store/content.ts";
import { expectAccessible } from "./support/accessibility.ts";
import { saveAt } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

/** The texts in a file, read by another program. */
function textsIn(file: string): readonly unknown[] {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return db.prepare("SELECT text FROM post").pluck().all();
  } finally {
    db.close();
  }
}

/** A running app in which something was written. */
async function writing(words: string) {
  const launched = await launchEarnest();
  const draft = windowOf(launched.page);
  await draft.newDraft();
  await draft.type(words);
  await draft.saved();
  const folder = join(launched.userData, "earnest");
  return { ...launched, draft, folder, file: join(folder, "earnest.sqlite") };
}

test("R9: a file that is moved away while somebody writes is written anew with every word, and a bar says so", async () => {
  const { draft, page, file, folder, userData, kill } = await writing("Bram brought plums");
  renameSync(file, join(folder, "moved.sqlite"));
  await draft.type(" and a recipe.");
  await page.getByRole("region", { name: "The file with your drafts was moved away or deleted" }).waitFor();
  await draft.type(" It is his grandmother's.");
  await draft.saved();
  await kill();
  const after = await launchEarnest({ userData });
  await expect.poll(windowOf(after.page).text).toBe("Bram brought plums and a recipe. It is his grandmother's.");
  expect(existsSync(join(folder, "moved.sqlite"))).toBe(true);
});

test("R9: with the whole folder deleted under the app no word is lost", async () => {
  const { draft, page, folder, userData, close } = await writing("The oven");
  rmSync(folder, { recursive: true });
  await draft.type(" is warm.");
  await page.getByText("Every word is safe").waitFor();
  await page.getByRole("button", { name: "All right" }).click();
  await close();
  const after = await launchEarnest({ userData });
  await expect.poll(windowOf(after.page).text).toBe("The oven is warm.");
});

test("R9: another file in its place is left alone, and either can be chosen, now or at the next start", async () => {
  const other = await writing("Written on the other computer");
  await other.close();
  const { draft, page, file, userData, kill } = await writing("Written here");
  copyFileSync(other.file, `${file}.arriving`);
  renameSync(`${file}.arriving`, file); // as programs that sync files do it
  await draft.type(", and more of it");
  const bar = page.getByRole("region", { name: "Another file was put in the place of your drafts" });
  await bar.getByText("The other file holds 1 post").waitFor();
  await draft.type(", to the end.");
  await draft.saved();
  await kill();
  expect(readFileSync(file).equals(readFileSync(other.file))).toBe(true);

  const again = await launchEarnest({ userData });
  const text = windowOf(again.page).text;
  await expect.poll(text).toBe("Written here, and more of it, to the end.");
  await again.page.getByRole("button", { name: "Open the other file" }).click();
  await expect.poll(text).toBe("Written on the other computer");
  await again.close();
  const backups = join(userData, "earnest", "backups");
  const kept = readdirSync(backups).find((name) => name.endsWith("_replaced.sqlite")) ?? "";
  expect(textsIn(join(backups, kept))).toEqual(["Written here, and more of it, to the end."]);
});

test("R9: what is here can take its place again, and the other file is among the backups", async () => {
  const other = await writing("Written on the other computer");
  await other.close();
  const { draft, page, file, folder, close } = await writing("Written here");
  copyFileSync(other.file, `${file}.arriving`);
  renameSync(`${file}.arriving`, file);
  await draft.type(", and more.");
  await page.getByRole("button", { name: "Keep what is here" }).click();
  await page.getByText("What you see is in its place again.").waitFor();
  await draft.type(" The end.");
  await draft.saved();
  await close();
  expect(textsIn(file)).toEqual(["Written here, and more. The end."]);
  const kept = readdirSync(join(folder, "backups")).find((name) => name.endsWith("_replaced.sqlite")) ?? "";
  expect(textsIn(join(folder, "backups", kept))).toEqual(["Written on the other computer"]);
});

test("R9: another program that writes over the open file is noticed; what is typed meanwhile stays, and either can be chosen", async () => {
  const other = await writing("Written on the other computer");
  await other.close();
  const { draft, page, file, folder, close } = await writing("Written here");
  writeFileSync(file, readFileSync(other.file)); // the same number on the disk: no name leads elsewhere
  await draft.type(", and more");
  const bar = page.getByRole("region", { name: "Another program wrote over your drafts" });
  await bar.getByText("now holds 1 post").waitFor();
  await expectAccessible(page, "written over");
  await draft.type(", to the end.");
  await draft.saved();
  expect(readFileSync(file).equals(readFileSync(other.file))).toBe(true);
  await page.getByRole("button", { name: "Keep what is here" }).click();
  await page.getByText("What you see is in its place again.").waitFor();
  await close();
  expect(textsIn(file)).toEqual(["Written here, and more, to the end."]);
  const kept = readdirSync(join(folder, "backups")).find((name) => name.endsWith("_replaced.sqlite")) ?? "";
  expect(textsIn(join(folder, "backups", kept))).toEqual(["Written on the other computer"]);
});

test("another program that changes the posts as is right is noticed, and what it wrote is shown", async () => {
  const { draft, page, file, folder, close } = await writing("Written here");
  const other = new Database(file);
  other
    .prepare("UPDATE post SET text = 'Written by a script', content_hash = ?")
    .run(contentHashOf("Written by a script"));
  other.close();
  await page.getByRole("region", { name: "Another program changed your drafts" }).waitFor();
  await expect.poll(draft.text).toBe("Written by a script");
  await page.getByRole("button", { name: "All right" }).click();
  await draft.editor.focus();
  await page.keyboard.press("Control+End");
  await draft.type(", and by hand");
  await draft.saved();
  await close();
  expect(textsIn(file)).toEqual(["Written by a script, and by hand"]);
  expect(readdirSync(join(folder, "backups")).some((name) => name.endsWith("_replaced.sqlite"))).toBe(true);
});

test.runIf(process.platform !== "win32")(
  "R13: in a folder that takes no changes all is read, searched and exported, and what is typed is saved once it does",
  async () => {
    const first = await writing("Bram brought plums");
    await first.close();
    const before = readFileSync(first.file);
    chmodSync(first.folder, 0o555);
    chmodSync(first.file, 0o444);
    const { app, page, close } = await launchEarnest({ userData: first.userData });
    const draft = windowOf(page);
    await page.getByRole("region", { name: "Your drafts can be read, and not changed" }).waitFor();
    await expect.poll(draft.text).toBe("Bram brought plums");
    await page.getByRole("searchbox", { name: "Find a draft" }).fill("PLUMS");
    await page.getByRole("status").getByText("1 draft").waitFor();
    const zip = join(first.userData, "taken-along.zip");
    await saveAt(app, zip);
    await page.getByRole("button", { name: "Save everything elsewhere" }).click();
    await expect.poll(() => existsSync(zip)).toBe(true);
    await draft.editor.focus();
    await page.keyboard.press("Control+End");
    await draft.type(" and a recipe.");
    await page.getByText("Not saved").waitFor();
    expect(readFileSync(first.file).equals(before)).toBe(true);

    chmodSync(first.file, 0o600);
    chmodSync(first.folder, 0o700);
    await draft.saved();
    await page.getByRole("region", { name: "Your drafts can be read" }).waitFor({ state: "detached" });
    await close();
    expect(textsIn(first.file)).toEqual(["Bram brought plums and a recipe."]);
  },
);

test.runIf(process.platform !== "win32")(
  "R13: closing over words that the folder does not take asks first; they can be copied, kept open, saved, or given up",
  async () => {
    const first = await writing("Bram brought plums");
    await first.close();
    const lock = (isLocked: boolean): void => {
      if (isLocked) chmodSync(first.folder, 0o555);
      chmodSync(first.file, isLocked ? 0o444 : 0o600);
      if (!isLocked) chmodSync(first.folder, 0o700);
    };
    lock(true);
    const { app, page } = await launchEarnest({ userData: first.userData });
    const draft = windowOf(page);
    await expect.poll(draft.text).toBe("Bram brought plums");
    await draft.editor.focus();
    await page.keyboard.press("Control+End");
    await draft.type(" and a recipe.");
    const ended = new Promise((resolve) => app.process().once("exit", resolve));
    const wish = (): Promise<void> =>
      app.evaluate(({ BrowserWindow }) => void setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));
    await wish();
    const dialog = page.getByRole("dialog", { name: "These words are not saved" });
    const words = dialog.getByRole("textbox", { name: "The words that are not saved" });
    await expect.poll(() => words.inputValue()).toBe("Bram brought plums and a recipe.");
    await expectAccessible(page, "closing");
    await dialog.getByRole("button", { name: "Copy the words" }).click();
    await dialog.getByText("Copied.").waitFor();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe("Bram brought plums and a recipe.");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await draft.type(" It is his grandmother's.");

    await app.evaluate(({ app: main }) => void setTimeout(() => main.quit()));
    await expect.poll(() => words.inputValue()).toContain("grandmother");
    expect(app.process().exitCode).toBe(null);
    lock(false); // what was asked is settled by itself: the words go in, and the app ends as it was to
    await ended;
    expect(textsIn(first.file)).toEqual(["Bram brought plums and a recipe. It is his grandmother's."]);

    lock(true);
    const again = await launchEarnest({ userData: first.userData });
    const givenUp = windowOf(again.page);
    await expect.poll(givenUp.text).toContain("grandmother");
    await givenUp.editor.focus();
    await givenUp.type("No. ");
    const endedToo = new Promise((resolve) => again.app.process().once("exit", resolve));
    await again.app.evaluate(({ BrowserWindow }) => void setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));
    await again.page.getByRole("button", { name: "Close without them" }).click();
    await endedToo;
    lock(false);
    expect(textsIn(first.file)).toEqual(["Bram brought plums and a recipe. It is his grandmother's."]);
  },
);
