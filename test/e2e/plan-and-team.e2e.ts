import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { accessibilityFindings, expectAccessible } from "./support/accessibility.ts";
import { openFrom, saveAt } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { bringIn, MONTH } from "./support/month.ts";

const show = (page: Page, name: "Plan" | "Team") =>
  page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name }).click();
const saved = (page: Page) =>
  page
    .getByRole("status")
    .filter({ hasText: /^Saved/u })
    .first()
    .waitFor();
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

/** Fills the plan as an owner would. */
async function fillPlan(page: Page): Promise<void> {
  await show(page, "Plan");
  await field(page, "Who does it").fill("Odile writes, Bram answers on Mondays.");
  await page.getByRole("button", { name: "Add a goal" }).click();
  await field(page, "Goal").fill("Be more visible");
  await page.getByText("“more visible” could mean", { exact: false }).or(page.getByText("“Be more visible” could mean", { exact: false })).waitFor(); // prettier-ignore
  await field(page, "How you tell that it is there").fill("40 neighbours we know by name");
  await page.getByLabel("By", { exact: true }).fill("2099-06-01");
  await field(page, "Aim of the business that it serves").fill("A full workshop in winter");
  await field(page, "What success looks like").fill("ليلى says: I knew you would help 🌻");
  for (const words of ["The baker sent someone", "A child drew our stove"]) {
    await page.getByRole("button", { name: "Add what you saw" }).click();
    await field(page, "What you saw").first().fill(words);
  }
  await page.getByLabel("Hours a week you have").fill("2.5");
  await page.getByLabel("Minutes one post takes you").fill("45");
  await page.getByRole("radiogroup", { name: "Posts build trust first" }).getByText("We agree").click();
  await page.getByRole("button", { name: "Add what matters" }).click();
  await field(page, "Number 1").fill("Thanks");
}

/** Fills the team: two people of one name. */
async function fillTeam(page: Page): Promise<void> {
  await show(page, "Team");
  for (const [why, topic] of [
    ["Nothing broken was ever thrown away at home.", "thought"],
    ["I like to see faces light up.", "yard"],
  ] as const) {
    await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByRole("heading", { name: "No name yet" }).waitFor();
    await field(page, "Name").fill("Odile");
    await field(page, "Their own Why").fill(why);
    await page.getByRole("combobox", { name: "What they could talk about all day" }).or(field(page, "What they could talk about all day")).first().fill(topic); // prettier-ignore
    await page.keyboard.press("Enter");
  }
  await page.getByText("Posts call somebody else “Odile” too", { exact: false }).waitFor();
}

test("a plan is written, kept through a new start, and printed as one page", async () => {
  const { page, app, close, userData } = await launchEarnest();
  await fillPlan(page);
  await saved(page);
  const file = join(userData, "plan.html");
  await saveAt(app, file);
  await page.getByRole("button", { name: "Keep or print" }).click();
  await page.getByRole("menuitem", { name: "Save as a page …" }).click();
  await page.getByText("The plan is saved as one page.").waitFor();
  const written = readFileSync(file, "utf8");
  expect(written).toContain("40 neighbours we know by name");
  expect(written).toContain("Not answered");
  expect(written).toContain("A child drew our stove");
  const paper = join(userData, "plan.pdf");
  await saveAt(app, paper);
  await page.getByRole("button", { name: "Keep or print" }).click();
  await page.getByRole("menuitem", { name: "Save as PDF …" }).click();
  await expect.poll(() => page.getByText("The plan is saved as one page.").count()).toBeGreaterThan(0);
  for (const entry of [/^Take out: Be more visible/u, /^Take out: A child drew our stove/u]) {
    await page.getByRole("button", { name: entry }).click();
    await page.getByRole("alert").getByRole("button", { name: "Undo" }).last().click();
  }
  // The last words are typed right before the window closes.
  await field(page, "Who keeps you to it").fill("Kofi");
  await close();
  expect(readFileSync(paper).subarray(0, 4).toString()).toBe("%PDF");
  const again = await launchEarnest({ userData });
  await show(again.page, "Plan");
  await expect.poll(() => field(again.page, "Who keeps you to it").inputValue()).toBe("Kofi");
  expect(await field(again.page, "Goal").inputValue()).toBe("Be more visible");
  expect(await field(again.page, "What you saw").first().inputValue()).toBe("A child drew our stove");
  expect(await field(again.page, "What you saw").last().inputValue()).toBe("The baker sent someone");
  expect(await again.page.getByLabel("Hours a week you have").inputValue()).toBe("2.5");
  await again.close();
});

test("a plan is handed over without hours and money, and read beside one's own", async () => {
  const { page, app, close, userData } = await launchEarnest();
  await fillPlan(page);
  await saved(page);
  const file = join(userData, "plan.json");
  await saveAt(app, file);
  const menu = async (item: string): Promise<void> => {
    await page.getByRole("button", { name: "Keep or print" }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await menu("Share, without hours, money and talks …");
  await page.getByText("The file is there to hand over.").waitFor();
  expect(readFileSync(file, "utf8")).toContain('"hoursPerWeek": null');
  await field(page, "Who does it").fill("Somebody else.");
  await openFrom(app, file);
  await menu("Read somebody’s plan …");
  const other = page.getByRole("complementary", { name: "The plan of another business" });
  await other.getByText("Odile writes, Bram answers on Mondays.").waitFor();
  expect(await other.getByText("Hours a week you have").count()).toBe(0);
  expect(await field(page, "Who does it").inputValue()).toBe("Somebody else.");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFindings(page)).toEqual([]);
    if (process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/swap-${colorScheme}.png` });
  }
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await other.getByRole("button", { name: "Put it away" }).click();
  await expect.poll(() => other.count()).toBe(0);
  await close();
});

test("a team of two of one name is told apart, given a post, taken away and brought back", async () => {
  const { page, app, close, userData } = await launchEarnest();
  await bringIn(page, "month.csv", MONTH.replace("2026-10-14,,Facebook,Odile", "2026-10-14,,Facebook,"));
  await fillTeam(page);
  await field(page, "As posts name them").fill("Odile of the lamps");
  await saved(page);
  await page.getByRole("button", { name: "Odile", exact: true }).first().click();
  await page.getByText("Not heard this month: Odile.").waitFor();
  await page.getByRole("button", { name: "Give it to Odile of the lamps" }).click();
  await page.getByText("Every post of this month names an author.").waitFor();
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).last().click();
  await page.getByRole("button", { name: "Give it to Odile of the lamps" }).waitFor();
  const brief = join(userData, "brief.html");
  await saveAt(app, brief);
  await page.getByRole("button", { name: "With Odile" }).click();
  await page.getByRole("menuitem", { name: "Briefing sheet …" }).click();
  await page.getByText("The briefing sheet is saved.").waitFor();
  expect(readFileSync(brief, "utf8")).toContain("The kettle is on");
  const kept = join(userData, "person.json");
  await saveAt(app, kept);
  await page.getByRole("button", { name: "With Odile" }).click();
  await page.getByRole("menuitem", { name: "All that is kept of them …" }).click();
  await page.getByText("All that is kept of Odile is in the file.").waitFor();
  expect(JSON.parse(readFileSync(kept, "utf8"))).toMatchObject({ person: { name: "Odile" }, posts: [{ date: "2026-10-05" }] }); // prettier-ignore
  await page.getByRole("button", { name: "With Odile" }).click();
  await page.getByRole("menuitem", { name: "Take away" }).click();
  await page.getByText("not on the team").first().waitFor();
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).last().click();
  await expect.poll(() => page.getByRole("button", { name: "Odile", exact: true }).count()).toBe(2);
  await close();
});

describe.for(["light", "dark"] as const)("in the %s theme axe finds nothing", (colorScheme) => {
  test("in plan and team, empty, full and at 200 %", async () => {
    const { page, app, close } = await launchEarnest();
    await page.emulateMedia({ colorScheme });
    const look = (name: string): Promise<void> => expectAccessible(page, name);
    await show(page, "Plan");
    await page.getByRole("heading", { name: "The plan" }).waitFor();
    await look("plan-empty");
    await show(page, "Team");
    await page.getByRole("heading", { name: "Nobody here yet" }).waitFor();
    await look("team-empty");
    await bringIn(page, "month.csv", MONTH);
    await fillTeam(page);
    await look("team-full");
    await fillPlan(page);
    await look("plan-full");
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    await look("plan-zoomed");
    await show(page, "Team");
    await page.getByRole("heading", { name: "The team" }).waitFor();
    await look("team-zoomed");
    await close();
  });
});
