import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Launched } from "../../scripts/launch.ts";
import type { Bridge } from "../../src/contract/bridge.ts";
import { type ContactId, type EntryId, entryKinds, newContact, newEntry } from "../../src/domain/listening.ts";
import { emptyReflection } from "../../src/domain/reflection.ts";
import { daysAfter, localDateOf } from "../../src/exchange/dates.ts";
import { monthOf, quarterOf } from "../../src/exchange/months.ts";
import { insightIds } from "../../src/exchange/report/insight-tables.ts";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu, saveAt } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";

declare const window: { readonly earnest: Bridge }; // in the page

/** Half a year of one small business, with its hours, money and passion; some people come back and send others. */
async function withLog(page: Page): Promise<void> {
  const contacts = ["Maria", "Bram", "Jo", "Ada"].map((name) => newContact(crypto.randomUUID() as ContactId, name));
  const today = localDateOf(new Date());
  const entries = Array.from({ length: 40 }, (_, n) => ({
    ...newEntry(crypto.randomUUID() as EntryId, entryKinds[n % entryKinds.length] ?? "reply", daysAfter(today, -4 * n)),
    contact: contacts[(n * n) % 3]?.id ?? null,
    sent: entryKinds[n % entryKinds.length] === "referral" ? (contacts[3]?.id ?? null) : null,
  }));
  const saved = await page.evaluate((log) => window.earnest["listening.save"](log), { contacts, entries });
  const [month, quarter] = [monthOf(today), quarterOf(today)];
  const spent = await page.evaluate((told) => window.earnest["listening.save-reflection"](told), { month, reflection: { ...emptyReflection, heard: "Thanks", spent: 40 } }); // prettier-ignore
  const passion = await page.evaluate((told) => window.earnest["passion.save"]({ passion: told }), { quarter, level: 4, words: "Bread" } as const); // prettier-ignore
  expect([saved.ok, spent.ok, passion.ok]).toEqual([true, true, true]);
}

/** The insights of a sample business, with something in the log. */
async function insights(args: readonly string[] = []): Promise<Launched> {
  const launched = await launchEarnest({ args: ["--with-sample", ...args] });
  await launched.page.getByRole("button", { name: "New draft" }).waitFor();
  await withLog(launched.page);
  await chooseFromMenu(launched.app, "Insights");
  await launched.page.locator("[data-plot=voices] .recharts-surface").waitFor();
  await expect.poll(() => launched.page.locator(".review-news").count()).toBe(0); // all is counted
  return launched;
}

/** Saves one plot by its menu and answers what was written. */
async function kept({ app, page, userData }: Launched, plot: string, item: string, ending: string): Promise<Buffer> {
  const file = join(dirname(userData), `${plot}.${ending}`);
  await saveAt(app, file);
  const notes = page.getByText("Saved.", { exact: true });
  await page
    .locator(`[data-plot=${plot}]`)
    .getByRole("button", { name: /^Save: /u })
    .click();
  await page.getByRole("menuitem", { name: item }).click();
  await expect.poll(() => readWhole(file)?.length ?? 0).toBeGreaterThan(0);
  await notes.first().waitFor();
  return readFileSync(file);
}

function readWhole(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null; // not written yet
  }
}

/** A picture as a page sees it: its size, the colour at its edge, and the share of pixels that differ from that colour, of all and of those of the title. */
const seen = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = context.getImageData(2, 2, 1, 1).data;
    const drawnIn = (height: number): number => {
      const { data } = context.getImageData(0, 0, image.width, height);
      let drawn = 0;
      for (let at = 0; at < data.length; at += 4)
        if (Math.abs(data[at]! - red) + Math.abs(data[at + 1]! - green) + Math.abs(data[at + 2]! - blue) > 60) drawn += 1;
      return drawn / (data.length / 4);
    };
    return { width: image.width, height: image.height, edge: [red, green, blue], drawn: drawnIn(image.height), title: drawnIn(84) };
  }, png.toString("base64")); // prettier-ignore

test("every plot is kept as numbers, as lines and as pixels, and all say the same", async () => {
  const launched = await insights();
  const { page, close } = launched;
  for (const plot of insightIds) {
    const figure = page.locator(`[data-plot=${plot}]`);
    await figure.locator("summary").click();
    const shown = await figure.locator("tr").evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
    ); // prettier-ignore
    const csv = (await kept(launched, plot, "Numbers as CSV …", "csv")).toString("utf8");
    const { data } = Papa.parse(csv.replace("\uFEFF", "").trimEnd());
    expect(data).toEqual(shown.map((cells) => cells.map((cell) => (cell === "–" ? "" : cell))));

    const svg = (await kept(launched, plot, "Picture as SVG …", "svg")).toString("utf8");
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain(await figure.getByRole("heading").textContent());
    expect(svg).not.toMatch(/var\(--|<script|<foreignObject|href=/u);

    const png = await kept(launched, plot, "Picture as PNG …", "png");
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    const picture = await seen(page, png);
    expect([picture.width, picture.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(picture.edge).toEqual([255, 253, 249]);
    expect(picture.drawn).toBeGreaterThan(0.01);
    expect(picture.title).toBeGreaterThan(0.02); // letters, not a white strip
  }
  await close();
}, 300_000);

test("in the dark a plot is kept as it looks there", async () => {
  const launched = await insights();
  const { page, close } = launched;
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await accessibilityFindings(page)).toEqual([]);
  const picture = await seen(page, await kept(launched, "ladder", "Picture as PNG …", "png"));
  expect(picture.edge).toEqual([35, 32, 28]);
  expect(picture.title).toBeGreaterThan(0.02);
  await close();
});

test("at 200 % zoom all plots and their tables are there, and nothing is cut off sideways", async () => {
  const { app, page, close } = await insights();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  await page.locator("[data-plot=voices] .recharts-surface").waitFor();
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll(".plot, .plot button, .plot h2, .plot .recharts-surface, .review-head button")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth)
      .map(({ tagName, textContent }) => `${tagName}: ${textContent.slice(0, 40)}`),
  );
  expect(beyond).toEqual([]);
  expect(await accessibilityFindings(page)).toEqual([]);
  await close();
});

test("with nothing there yet one button leads to the first line of the log", async () => {
  const { app, page, close } = await launchEarnest();
  await page.getByRole("button", { name: "Write or paste a post" }).waitFor();
  await chooseFromMenu(app, "Insights");
  await page.getByRole("heading", { name: "Nothing to see yet" }).waitFor();
  expect(await page.locator(".plot").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Save or print" }).count()).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Write down what came back" }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("placeholder"))).toContain("thanks");
  await close();
});
