import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Launched } from "../../scripts/launch.ts";
import type { Bridge } from "../../src/contract/bridge.ts";
import { accessibilityFindings } from "./support/accessibility.ts";
import { chooseFromMenu } from "./support/files.ts";
import { launchEarnest } from "./support/launch.ts";
import { outsideRequests } from "./support/net-log.ts";
import { windowOf } from "./support/window.ts";

declare const window: { readonly earnest: Bridge }; // in the page

/** The page of the month, as an owner knows it. */
function reviewIn(page: Page) {
  const answer = page.getByRole("region", { name: /\.$/u }).first();
  return {
    answer,
    open: async (): Promise<void> => {
      await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "This month" }).click();
      await page.getByRole("heading", { name: "This month" }).waitFor();
    },
    part: (title: string) => page.locator(".part").filter({ has: page.locator("strong", { hasText: new RegExp(`^${title}$`, "u") }) }), // prettier-ignore
    behind: (subject: string) => page.getByRole("region", { name: `Posts behind “${subject}”` }),
    plot: (title: string) => page.locator("figure").filter({ has: page.getByRole("heading", { name: title }) }),
    remark: (text: RegExp) => page.locator(".remark").filter({ hasText: text }),
    month: page.locator(".month-name"),
  };
}

/** The sample month, read by the same operation that the page asks. */
const reviewOf = async (page: Page, month: string) => {
  const answer = await page.evaluate((wanted) => window.earnest["review.month"]({ month: wanted }), month);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

/** Sets a limit of the owner's own: the sample month has no remark else. */
const holdTo = (page: Page, askShare: number) =>
  page.evaluate((share) => {
    const month = { askShare: share, askRun: 1, promised: [], dates: [] };
    return window.earnest["settings.save"]({ settings: { month } });
  }, askShare);

/** Rows of the table in a figure, as texts. */
const rowsIn = (figure: ReturnType<ReturnType<typeof reviewIn>["plot"]>): Promise<readonly (readonly string[])[]> =>
  figure
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));

const started = async (options: Parameters<typeof launchEarnest>[0] = { args: ["--with-sample"] }) => {
  const launched: Launched = await launchEarnest(options);
  const review = reviewIn(launched.page);
  await review.open();
  return { ...launched, review };
};

describe("the month", () => {
  test("is answered by parts, and a part leads to its posts and back", async () => {
    const { page, review, close } = await started();
    await page.getByRole("heading", { name: "Something in between." }).waitFor();
    const { report } = await reviewOf(page, "2026-10");
    for (const { title, says, limit } of report.verdict.parts) {
      const text = await review.part(title).textContent();
      expect(text).toContain(says);
      expect(text).toContain(limit);
    }
    await review.part("Asks").click();
    const posts = review.behind("Asks").getByRole("button");
    await expect.poll(() => posts.count()).toBe(report.figures.asking);
    await posts.filter({ hasText: "Only 2 winter services" }).click();
    await windowOf(page).editor.getByText("Only 2 winter services").waitFor();
    await windowOf(page).editor.press("Control+End");
    await page.keyboard.type(" Come in and see.");
    await review.open();
    await review.behind("Asks").waitFor(); // still unfolded, and the focus is where it was
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Asks");
    await close();
  });

  test("shows in each plot what its table says, and the report", async () => {
    const { page, review, close } = await started();
    await page.getByRole("heading", { name: "Something in between." }).waitFor();
    const { report } = await reviewOf(page, "2026-10");
    const asks = review.plot("How much asks, week by week");
    await asks.getByText("The same as a table").click();
    expect((await rowsIn(asks)).map((row) => row.slice(3))).toEqual(
      report.figures.weeks.map(({ asking, posts }) => [`${asking}`, `${posts}`]),
    );
    const stages = review.plot("What the posts are for");
    await stages.getByText("The same as a table").click();
    expect((await rowsIn(stages)).map((row) => row.slice(1, 5).map(Number))).toEqual(
      report.figures.weeks.map(({ stages: { know, like, trust, ask } }) => [know, like, trust, ask]),
    );
    // The plot itself: a word and a number in each part of a bar, and a line at the limit.
    const expected = report.figures.weeks.flatMap(
      ({ stages: { know, like, trust, ask } }) =>
      Object.entries({ Know: know, Like: like, Trust: trust, Ask: ask }).flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : [])), // prettier-ignore
    );
    const drawn = async (): Promise<readonly string[]> =>
      (await stages.locator("svg text").allTextContents()).filter((text) => /^[A-Z]\w+ \d+$/u.test(text)).toSorted();
    await expect.poll(drawn).toEqual(expected.toSorted());
    await asks.getByText("Limit 20%").waitFor();
    const days = (await rowsIn(review.plot("When posts go out"))).flatMap((row) => row.slice(1).map(Number));
    expect(days.reduce((sum, count) => sum + count, 0)).toBe(report.figures.posts);
    await close();
  });

  test("has a month before and after, and an empty one leads to the nearest with posts", async () => {
    const { page, review, close } = await started();
    await expect.poll(() => review.month.textContent()).toBe("October 2026");
    await page.getByRole("button", { name: "Month after" }).click();
    await page.getByRole("heading", { name: "No post is planned for November 2026" }).waitFor();
    await page.getByRole("button", { name: "Show October 2026 (22 posts)" }).click();
    await page.getByRole("heading", { name: "Something in between." }).waitFor();
    await close();
  });

  test("leaves a remark and brings it back", async () => {
    const { page, review, close } = await started();
    await page.getByRole("heading", { name: "Something in between." }).waitFor();
    await holdTo(page, 0.05);
    await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Drafts" }).click();
    await review.open();
    const remark = review.remark(/posts ask for something/u);
    await remark.waitFor();
    await expect.poll(() => review.part("Asks").getAttribute("data-state")).toBe("off");
    await remark.getByRole("button", { name: "Leave it: Ask share" }).click();
    await expect.poll(() => remark.count()).toBe(0);
    await expect.poll(() => review.part("Asks").getAttribute("data-state")).toBe("left");
    await page.getByText("1 remark you left").click();
    await page.getByRole("button", { name: "Bring back: Ask share" }).click();
    await remark.waitFor();
    await expect.poll(() => review.part("Asks").getAttribute("data-state")).toBe("off");
    await close();
  });

  test("is held to what the owner sets", async () => {
    const { app, page, review, close, userData } = await started();
    await page.getByRole("heading", { name: "Something in between." }).waitFor();
    await chooseFromMenu(app, "Dates of the business …");
    const dates = page.getByRole("dialog", { name: "Dates of the business" });
    await dates.getByLabel("Day", { exact: true }).fill("2026-10-13");
    await dates.getByRole("button", { name: "Add the day" }).click();
    await dates.getByRole("button", { name: "Save" }).click();
    await dates.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "What it is held to …" }).click();
    const dialog = page.getByRole("dialog", { name: "What a month is held to" });
    await dialog.getByLabel("Most posts that ask").fill("10");
    await dialog.getByLabel("Newsletter").fill("2");
    expect(await accessibilityFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => review.part("Asks").textContent()).toContain("Room for 3 (10%).");
    await review.remark(/closed/u).waitFor();
    await close();
    const again = await launchEarnest({ userData });
    await reviewIn(again.page).open();
    await expect.poll(() => reviewIn(again.page).part("Asks").textContent()).toContain("Room for 3 (10%).");
    await again.page.getByRole("button", { name: "What it is held to …" }).click();
    expect(await again.page.getByLabel("Newsletter").inputValue()).toBe("2");
    await again.close();
  });

  test("is saved as a page and as a PDF with the same numbers, without a network", async () => {
    const { app, page, close, userData, netLogFile } = await started({ args: ["--with-sample"], netLog: true });
    await page.getByRole("heading", { name: "Something in between." }).waitFor();
    const { report } = await reviewOf(page, "2026-10");
    const saveAs = async (ending: string, item: string): Promise<string> => {
      const file = join(userData, `month.${ending}`);
      await app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      }, file);
      await page.getByRole("button", { name: "Save or print" }).click();
      await page.getByRole("menuitem", { name: item }).click();
      await expect.poll(() => existsSync(file)).toBe(true);
      return file;
    };
    const html = readFileSync(await saveAs("html", "Save as a page …"), "utf8");
    for (const { says } of report.verdict.parts) expect(html).toContain(says);
    expect(html).not.toContain("<script");
    const pdf = readFileSync(await saveAs("pdf", "Save as PDF …"), "latin1");
    expect(pdf).toMatch(/^%PDF-1\.\d/u);
    expect(pdf.trimEnd()).toMatch(/%%EOF$/u);
    expect(pdf.match(/\/Type \/Page\b/gu)?.length).toBeGreaterThan(1);
    expect(pdf).toMatch(/\/FontFile2/u); // fonts are inside
    expect(pdf).toMatch(/\/MediaBox \[0 0 (?:594|595|596|612)/u);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await close();
    expect(outsideRequests(netLogFile)).toEqual([]);
  });

  test("is read with the keyboard alone", async () => {
    const { page, review, close } = await started({});
    await page.getByRole("heading", { name: /^No post is planned/u }).waitFor();
    await page.keyboard.press("Tab");
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 40; step++) {
        if (name.test(await focused())) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`${name} was not reached with Tab`);
    };
    await tabTo(/^Look around/u);
    await page.keyboard.press("Enter");
    const workshop = page.getByRole("button", { name: "Look around: Spoke & Kettle" });
    await workshop.waitFor();
    for (let step = 0; step < 20 && !(await workshop.evaluate((own) => own === document.activeElement)); step++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Something in between." }).waitFor();
    await tabTo(/^Why/u);
    await page.keyboard.press("Enter");
    await review.behind("Why").waitFor();
    await page.keyboard.press("Tab");
    const opening = await focused();
    await page.keyboard.press("Enter");
    await windowOf(page).editor.waitFor();
    expect(opening.slice(0, 20)).toBe((await windowOf(page).text()).slice(0, 20));
    await close();
  });
});

describe.for(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test("axe finds nothing, and nothing is cut off at 200 % zoom", async () => {
    const { app, page, review } = await started({});
    await app.evaluate(({ nativeTheme }, theme) => {
      nativeTheme.themeSource = theme;
    }, colorScheme);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const look = async (name: string): Promise<void> => {
      expect({ name, findings: await accessibilityFindings(page) }).toEqual({ name, findings: [] });
    };
    await page.getByRole("heading", { name: /^No post is planned/u }).waitFor();
    await look("empty");
    await page.getByRole("button", { name: "Look around with a sample" }).click();
    await page.getByRole("button", { name: "Look around: Spoke & Kettle" }).click();
    await page.getByRole("heading", { name: "Something in between." }).waitFor();
    await holdTo(page, 0.05);
    await page.getByRole("navigation", { name: "Screens" }).getByRole("button", { name: "Drafts" }).click();
    await review.open();
    await page.locator(".remark").first().waitFor();
    await review.part("Asks").click();
    await review.behind("Asks").waitFor();
    await page.locator("figure svg").first().waitFor();
    for (const summary of await page.locator("figure details summary").all()) await summary.click();
    await look("the sample month");
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
