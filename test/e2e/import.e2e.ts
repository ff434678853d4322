import { mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu, dropFile, openFrom, saveAt } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, calendarOf, MONTH } from "./support/month.ts";

/** A folder that the app may write to, whoever it runs as. */
function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "earnest-files-"));
  chmodSync(folder, 0o777);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the calendar shows of each post: day, time and channel, and first words. */
const shown = (page: Page): Promise<readonly string[]> =>
  page.locator("[data-card]").evaluateAll((cards) =>
    cards
      .map((card) => `${card.getAttribute("data-day")} ${card.querySelector(".card-place")?.textContent} ${card.querySelector(".card-opening")?.textContent}`)
      .sort(),
  ); // prettier-ignore

const plan = (page: Page): Promise<readonly string[]> =>
  page.getByRole("list", { name: "What this will do" }).getByRole("listitem").allTextContents();

describe("a file", () => {
  test("is looked at, brought in from the menu, and taken back as a whole", async () => {
    const { app, page, close } = await launchEarnest();
    const file = join(openFolder(), "october.csv");
    writeFileSync(file, `${MONTH}\n2026-10-40,,,,There is no such day.,\n`);
    await openFrom(app, file);
    await chooseFromMenu(app, "Import …");
    await expect.poll(() => plan(page)).toEqual(["5 new", "1 row not read"]);
    await page.getByText("There is no such day as “2026-10-40”.").waitFor();
    expect(await page.getByRole("combobox", { name: "What “Message” holds" }).inputValue()).toBe("text");
    await page.getByRole("button", { name: "Bring 5 posts in" }).click();
    await page.getByText("5 posts added, 0 changed, 0 as before.").waitFor();
    await page.getByRole("button", { name: "Undo the import" }).click();
    await calendarOf(page).open();
    await page.getByRole("heading", { name: "No month here yet" }).waitFor();
    await close();
  });

  test("is asked about what nobody may guess, and its columns can be chosen", async () => {
    const { page, close } = await launchEarnest();
    await dropFile(page, "plan.csv", "A,B\n03/10/2026,Words of the first post\n04/10/2026,Words of the second post\n");
    await page.getByText("Which column holds the posts?", { exact: false }).waitFor();
    await page.getByRole("combobox", { name: "What “B” holds" }).selectOption("text");
    await page.getByText("Which column holds the posts?", { exact: false }).waitFor({ state: "hidden" });
    const [box, head] = await page
      .locator(".import-table")
      .evaluate((table) => [table.clientWidth, table.querySelector("thead tr")?.getBoundingClientRect().width ?? 0]);
    expect(head).toBeCloseTo(box ?? 0, 0); // the head of two columns ends where the table does
    await page.getByRole("combobox", { name: "What “A” holds" }).selectOption("date");
    await page.getByText("In “A”, which number is the day?").waitFor();
    await expect.poll(() => page.getByRole("button", { name: /^Bring/u }).isDisabled()).toBe(true);
    await page.getByRole("radio", { name: /^The day comes first/u }).check();
    await page.getByRole("button", { name: "Bring 2 posts in" }).click();
    await page.getByRole("button", { name: "Show the calendar" }).click();
    await expect.poll(() => calendarOf(page).dayOf("Words of the first post")).toBe("2026-10-03");
    await close();
  });

  test("a second time adds nothing", async () => {
    const { page, close } = await launchEarnest();
    await bringIn(page, "october.csv", MONTH);
    const before = await shown(page);
    await dropFile(page, "october.csv", MONTH);
    await expect.poll(() => plan(page)).toEqual(["5 as they are"]);
    expect(await page.getByRole("button", { name: "Nothing to bring in" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await shown(page)).toEqual(before);
    await close();
  });

  test("that cannot be read is refused in words", async () => {
    const { page, close } = await launchEarnest();
    await dropFile(page, "month.xlsx", "this is no workbook");
    await page.getByText("This file was not brought in: it is damaged.", { exact: false }).waitFor();
    expect(await page.getByRole("button", { name: /^Bring/u }).count()).toBe(0);
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await close();
  });
});

describe.for([
  ["Publer", "publer", "october.csv", ["day", "time", "words"]],
  ["Calendar file (ICS)", "ics", "october.ics", ["day", "time", "channel", "words"]],
] as const)("a month handed back for %s", ([, format, name, carried]) => {
  test("comes back equal into an empty profile", async () => {
    const file = join(openFolder(), name);
    const first = await launchEarnest();
    await bringIn(first.page, "october.csv", MONTH);
    const parts = (line: string): string => {
      const [day = "", ...rest] = line.split(" ");
      // Publer has no column for a channel; its own screen asks for it.
      return carried.some((part) => part === "channel") ? line : [day, ...rest].join(" ").replace(/(?:Facebook|Instagram|Newsletter|No channel) /u, "… "); // prettier-ignore
    };
    const before = (await shown(first.page)).filter((line) => line.startsWith("2026")).map(parts);
    expect(before).toHaveLength(4);
    await saveAt(first.app, file);
    await chooseFromMenu(first.app, "Export …");
    await first.page.getByRole("combobox", { name: "For" }).selectOption(format);
    await first.page.getByRole("checkbox", { name: /^Also/u }).check(); // nobody has checked them for ready
    await first.page.getByText("4 posts", { exact: true }).waitFor();
    await first.page.getByRole("button", { name: "Save as …" }).click();
    await first.page.getByText(`4 posts are in ${name}.`).waitFor();
    await first.close();

    const second = await launchEarnest();
    await bringIn(second.page, name, readFileSync(file));
    expect((await shown(second.page)).map(parts)).toEqual(before);
    await second.close();
  });
});

describe.for(["light", "dark"] as const)("axe finds nothing in the %s theme", (colorScheme) => {
  test("while a file comes in and goes out", async () => {
    const { app, page } = await launchEarnest();
    await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, colorScheme);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const look = async (state: string): Promise<void> =>
      expect({ state, findings: await accessibilityFindings(page) }).toEqual({ state, findings: [] });
    await dropFile(page, "plan.csv", `${MONTH.replaceAll("2026-10-", "10/0").replaceAll("10/005", "10/05/26")}`);
    await page.getByRole("dialog").getByText("Worth knowing").waitFor();
    await look("a file with rows that were not read");
    await page.getByRole("button", { name: "Cancel" }).click();
    await dropFile(page, "october.csv", MONTH);
    await page.getByRole("button", { name: "Bring 5 posts in" }).click();
    await page.getByRole("button", { name: "Show the calendar" }).waitFor();
    await look("the result");
    await page.getByRole("button", { name: "Show the calendar" }).click();
    await chooseFromMenu(app, "Export …");
    await page.getByRole("checkbox", { name: /^Also/u }).check();
    await page.getByText("4 posts", { exact: true }).waitFor();
    await look("an export");
  });
});
