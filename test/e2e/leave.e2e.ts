import "../../src/ui/app/bridge.ts"; // for the type of window.earnest
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { filesWith } from "../support/find-words.ts";
import { logicalHash } from "../support/logical-hash.ts";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu, openFrom, saveAt } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, MONTH } from "./support/month.ts";
import { windowOf } from "./support/window.ts";

const CANARY = "canary-4d7b kettle sings";

/** Has both themes looked at by axe. */
async function accessibleInBoth(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFindings(page)).toEqual([]);
  }
}

/** Writes into every corner that a journey reaches. */
async function fill(page: Page): Promise<void> {
  const draft = windowOf(page);
  await bringIn(page, "month.csv", MONTH);
  await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Drafts" }).click();
  await draft.newDraft();
  await draft.type(CANARY);
  await draft.saved();
  await page.evaluate(
    async ([words]) => {
      const profile = await window.earnest["profile.get"]({});
      if (profile.ok) await window.earnest["profile.save"]({ profile: { ...profile.value, business: words } });
      await window.earnest["settings.save"]({ settings: { theme: "dark" } });
      await window.earnest["backups.make"]({});
      localStorage.setItem("words", words);
      sessionStorage.setItem("words", words);
      await new Promise((resolve) => {
        const open = indexedDB.open("words");
        open.onupgradeneeded = () => open.result.createObjectStore("words").put(words, "words");
        open.onsuccess = resolve;
      });
    },
    [CANARY] as const,
  );
}

test("everything is exported, erased without a trace, and brought back equal", async () => {
  const { app, page, userData, close } = await launchEarnest();
  const database = join(userData, "earnest", "earnest.sqlite");
  const zip = join(dirname(userData), "mine.zip");
  await fill(page);
  await saveAt(app, zip);
  await chooseFromMenu(app, "Export everything …");
  await page.getByText("Everything is in mine.zip: 6 posts with their versions, and all the rest.").waitFor();
  const before = logicalHash(database);
  expect(filesWith(userData, CANARY).length).toBeGreaterThan(2);

  await chooseFromMenu(app, "Erase everything …");
  const erasing = page.getByRole("dialog", { name: "Erase everything" });
  await erasing.waitFor();
  await accessibleInBoth(page);
  const erase = erasing.getByRole("button", { name: "Erase everything" });
  expect(await erase.isDisabled()).toBe(true);
  await saveAt(app, join(dirname(userData), "copy.zip"));
  await expect.poll(() => erasing.getByRole("button", { name: "Keep a copy elsewhere …" }).evaluate((button) => button === document.activeElement)).toBe(true); // prettier-ignore
  await page.keyboard.press("Enter");
  await erasing.getByText("Everything is in copy.zip", { exact: false }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type("eras");
  expect(await erase.isDisabled()).toBe(true);
  await page.keyboard.type("e");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Start with a post" }).getByRole("button", { name: "Skip the rest" }).click(); // as on a first start
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  expect(filesWith(userData, CANARY)).toEqual([]);
  expect(filesWith(userData, "The kettle is on")).toEqual([]);

  await openFrom(app, zip);
  await chooseFromMenu(app, "Bring everything back …");
  const bringing = page.getByRole("dialog", { name: "Bring everything back" });
  await bringing.getByText("Nothing is written here yet. 6 posts would come in.").waitFor();
  await accessibleInBoth(page);
  await bringing.getByRole("button", { name: "Bring it in" }).press("Enter");
  await bringing.getByText("Everything from mine.zip is here.").waitFor();
  expect(logicalHash(database)).toBe(before);
  await accessibleInBoth(page);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Drafts" }).getByText(CANARY).waitFor();
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe("dark"); // the settings are back, too
  await close();
});

test("after erasing and closing no file holds a word, and the next start is a first one", async () => {
  const { app, page, userData, close } = await launchEarnest();
  await fill(page);
  await chooseFromMenu(app, "Erase everything …");
  const erasing = page.getByRole("dialog", { name: "Erase everything" });
  await erasing.getByRole("textbox").fill("Erase ");
  await erasing.getByRole("button", { name: "Erase everything" }).press("Enter");
  await page.getByRole("button", { name: "Write or paste a post" }).waitFor();
  await close();
  expect(filesWith(userData, CANARY)).toEqual([]);
  const again = await launchEarnest({ userData });
  await again.page.getByRole("button", { name: "Write or paste a post" }).waitFor();
  expect(await again.page.getByRole("status").filter({ hasText: "put right" }).count()).toBe(0);
  await again.close();
});

test("a workspace takes the place of another, and Undo brings that back", async () => {
  const { app, page, userData, close } = await launchEarnest();
  const database = join(userData, "earnest", "earnest.sqlite");
  const zip = join(dirname(userData), "mine.zip");
  const window = windowOf(page);
  const drafts = page.getByRole("navigation", { name: "Drafts" });
  await window.newDraft();
  await window.type("The first words.");
  await window.saved();
  await saveAt(app, zip);
  await chooseFromMenu(app, "Export everything …");
  await page.getByText("Everything is in mine.zip: 1 post with its versions, and all the rest.").waitFor();
  await window.newDraft();
  await window.type("Words of later.");
  await window.saved();
  const later = logicalHash(database);
  await openFrom(app, zip);
  await chooseFromMenu(app, "Bring everything back …");
  const bringing = page.getByRole("dialog", { name: "Bring everything back" });
  await bringing.getByText("1 that is here now would be gone.", { exact: false }).waitFor();
  await bringing.getByRole("button", { name: "Replace what is here" }).press("Enter");
  await bringing.getByText("Before an import", { exact: false }).waitFor();
  expect(logicalHash(database)).not.toBe(later);
  await bringing.getByRole("button", { name: "Undo" }).press("Enter");
  await bringing.waitFor({ state: "detached" }); // behind it the page is as it was until all of it is back
  await drafts.getByText("Words of later.").waitFor();
  expect(logicalHash(database)).toBe(later);

  await openFrom(app, join(userData, "earnest", "in-use.json"));
  await chooseFromMenu(app, "Bring everything back …");
  await page.getByText("Nothing was brought in: the file is no export of everything.", { exact: false }).waitFor();
  expect(logicalHash(database)).toBe(later);
  await close();
});

test("backups are copied to a second folder, which is named calmly when it is away", async () => {
  const { app, page, userData, close } = await launchEarnest();
  const elsewhere = join(dirname(userData), "elsewhere");
  await app.evaluate(({ dialog }, [folder]) => {
    process.getBuiltinModule("node:fs").mkdirSync(folder);
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, [elsewhere] as const); // prettier-ignore
  await chooseFromMenu(app, "Backups …");
  const second = page.getByRole("region", { name: "A second folder" });
  await second.getByRole("button", { name: "Choose a folder …" }).press("Enter");
  await second.getByText(`Each backup is copied to ${join(elsewhere, "Earnest backups")}.`).waitFor();
  await accessibleInBoth(page);
  await expect.poll(() => readdirSync(join(elsewhere, "Earnest backups")).length).toBeGreaterThan(0);
  await app.evaluate((_, [folder]) => process.getBuiltinModule("node:fs").renameSync(folder, `${folder}-away`), [elsewhere] as const); // prettier-ignore
  await page.keyboard.press("Escape");
  await chooseFromMenu(app, "Backups …");
  await second.getByText("is not there now.", { exact: false }).waitFor();
  await page.getByRole("dialog", { name: "Backups" }).getByRole("button", { name: "Make one now" }).press("Enter");
  await page.getByRole("listitem").filter({ hasText: "You asked for it" }).nth(1).waitFor();
  expect(existsSync(elsewhere)).toBe(false);
  await page.keyboard.press("Escape");
  await chooseFromMenu(app, "Erase everything …");
  await page.getByText("Its copies stay as they are.", { exact: false }).waitFor();
  await close();
});
