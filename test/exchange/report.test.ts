import { Window } from "happy-dom";
import { expect, test } from "vitest";
import sample from "../../resources/samples/bicycle-workshop.json";
import { type CalendarReport, checkCalendar, checkPost } from "../../src/checker/index.ts";
import type { PostId } from "../../src/domain/post.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { type ReportedCalendar, reportHtml } from "../../src/exchange/report/month-page.ts";
import { tablesOf } from "../../src/exchange/report/tables.ts";

type Given = {
  readonly text: string;
  readonly date: string | null;
  readonly channel?: string;
  readonly author?: string;
};

/** Posts as they come to a report, with what the checker says of them. */
function calendarOf(name: string, given: readonly Given[]): ReportedCalendar & { readonly report: CalendarReport } {
  const posts = given.map(({ channel = null, author = null, ...post }, at) => {
    const report = checkPost(post.text, { profile: emptyProfile, channel });
    return { ...post, id: `p${at}` as PostId, time: null, channel, author, report };
  });
  const report = checkCalendar(posts, { profile: emptyProfile });
  return { name, report, before: null, posts, unread: [] };
}

/** The page as a browser takes it. */
function pageOf(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  return window.document as unknown as Document; // the same interface
}

const texts = (page: ParentNode, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent?.replaceAll(/\s+/gu, " ").trim() ?? "");

const october = calendarOf("October 2026", sample.posts);

test("a page has the numbers of its report: verdict, parts, tables and posts", () => {
  const page = pageOf(reportHtml("The month in review", [october], "2026-10-31"));
  const { verdict, strengths, figures, limits } = october.report;
  expect(texts(page, ".answer h3, .answer p")).toEqual([
    "Numbers only, or a community?",
    verdict.answer,
    verdict.because,
  ]);
  for (const { title, says, limit } of verdict.parts) {
    expect(texts(page, "section tbody tr").some((row) => row.startsWith(`${title}${says}${limit}`))).toBe(true);
  }
  expect(texts(page, "li")).toEqual(expect.arrayContaining(strengths.map(({ because }) => because)));
  for (const { id, rows, summary } of tablesOf(figures, limits, null, { month: "October 2026", before: "" })) {
    const table = page.querySelector(`[data-table="${id}"]`);
    if (!table) throw new Error(`no table ${id}`);
    expect(texts(table, "p")).toEqual([summary]);
    const cells = [...table.querySelectorAll("tbody tr")].map((row) => texts(row, "th, td"));
    expect(cells).toEqual(rows.map((row) => row.map((cell) => (cell === null ? "–" : `${cell}`))));
  }
  expect(texts(page, ".posts tbody tr")).toHaveLength(sample.posts.length);
  for (const { report } of october.posts)
    expect(texts(page, ".posts td li")).toEqual(
      expect.arrayContaining(report.diagnostics.map(({ message }) => message)),
    );
});

test("says which posts are ready by the owner's own decision, and why", () => {
  const calendar = calendarOf("October 2026", [
    { text: "The kettle is on.", date: "2026-10-05" },
    { text: "Buy our lamps.", date: "2026-10-07" },
  ]);
  const posts = calendar.posts.map((post, at) => ({ ...post, ownDecision: at === 1 ? "A <joke> of ours" : null }));
  const page = pageOf(reportHtml("The month in review", [{ ...calendar, posts }], "2026-10-31"));
  const section = [...page.querySelectorAll("section")].find((one) => texts(one, "h3")[0] === "Ready by your own decision"); // prettier-ignore
  expect(section && texts(section, "li")).toEqual([expect.stringMatching(/^Buy our lamps\..*A <joke> of ours$/u)]);
});

test("tables count every post once, and show weeks without any", () => {
  const { report } = calendarOf("Spring", [
    { text: "The kettle is on.", date: "2026-03-02" },
    { text: "The kettle is off.", date: "2026-03-24" },
    { text: "Buy your mug now.", date: "2026-03-25" },
  ]);
  const tables = tablesOf(report.figures, report.limits, report.figures, { month: "March", before: "February" });
  const rowsOf = (id: string) => tables.find((table) => table.id === id)?.rows ?? [];
  expect(rowsOf("stages").map(([, ...counts]) => counts.at(-1))).toEqual([1, 0, 0, 2]);
  expect(rowsOf("asks").map(([week, share, limit, asking, posts]) => [week, share, limit, asking, posts])).toEqual([
    ["2 Mar", 0, 20, 0, 1],
    ["9 Mar", 0, 20, 0, 0],
    ["16 Mar", 0, 20, 0, 0],
    ["23 Mar", 50, 20, 1, 2],
  ]);
  const days = rowsOf("cadence").map(([, ...counts]) => counts);
  expect(days[0]).toEqual([1, 0, 0, 0, 0, 0, 0]);
  expect(days[3]).toEqual([0, 1, 1, 0, 0, 0, 0]);
  expect(rowsOf("compared").every((row) => row.at(-1) === "as before")).toBe(true);
});

test("words of posts, names and files are words in a page and nothing else", () => {
  const evil = `</style></title><script>alert(1)</script><img src=x onerror="alert(1)"> 'a' & "b" \u0000\uD800`;
  const calendar = calendarOf(evil, [{ text: evil, date: "2026-10-01", channel: evil, author: evil }]);
  const html = reportHtml(evil, [{ ...calendar, unread: [evil] }], "2026-10-31");
  const page = pageOf(html);
  expect(page.querySelectorAll("script, img, iframe, link, [onerror], [src], [href]")).toHaveLength(0);
  expect(page.title).toContain("<script>alert(1)</script>");
  expect(texts(page, "h1")[0]).toContain(`<img src=x onerror="alert(1)"> 'a' & "b"`);
  expect(html).not.toMatch(/[\0\uD800]/u);
});

test("a page asks nothing of any network, and forbids it", () => {
  const html = reportHtml("Two files", [october, { ...october, name: "b.csv", report: null, unread: ["Row 3: no day."] }], "2026-10-31"); // prettier-ignore
  expect(html).toContain(
    `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"`,
  );
  expect(html).not.toMatch(/url\(|@import|https?:\/\/(?!\S*<)/u);
  const page = pageOf(html);
  expect(texts(page, "h2")).toEqual(["October 2026", "b.csv"]);
  expect(texts(page, "li")).toContain("Row 3: no day.");
  expect(page.documentElement.lang).toBe("en");
});
