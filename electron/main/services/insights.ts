import { lineFinder } from "../../../src/checker/index.ts";
import type { Insights, PlotPicture } from "../../../src/contract/operations.ts";
import { err, type Result } from "../../../src/domain/result.ts";
import { signedBy } from "../../../src/domain/sign-off.ts";
import { insightPage } from "../../../src/exchange/report/insight-page.ts";
import {
  countedDays,
  type InsightId,
  type InsightTable,
  insightTables,
} from "../../../src/exchange/report/insight-tables.ts";
import { csvOf } from "../../../src/exchange/writing/csv.ts";
import type { Services } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

type Kept = Result<null, "cancelled" | "file-not-written">;

/** Insights over the stored posts and the log. */
export type InsightsOf = {
  readonly read: () => Insights;
  readonly page: () => string;
  readonly save: (as: "html" | "pdf") => Promise<Kept>;
  readonly saveTable: (id: InsightId) => Promise<Kept>;
  readonly savePicture: (id: InsightId, picture: PlotPicture) => Promise<Kept>;
};

/** Counts posts by what is known of them at once, and reads the others behind it, one reading at a time. */
export function insightsOf(services: Services): InsightsOf {
  const { store, verdicts, dialogs, printing, today, tell } = services;
  let isReading = false;
  const readOn = async (posts: Parameters<typeof verdicts.each>[0]): Promise<void> => {
    isReading = true;
    await Promise.all(verdicts.each(posts, today(), "later"));
    isReading = false;
    tell("posts.read", {});
  };
  const read = (): Insights => {
    const [first, last] = countedDays(today());
    const dated = store.posts.between(first, last).filter(({ status }) => status !== "archived");
    const judged = verdicts.known(dated, today());
    const people = store.people.list();
    const tellsLine = lineFinder(store.lines.list().map(({ words }) => words));
    const posts = judged.map(({ post, report }) => ({
      date: post.date ?? "",
      author: post.author ?? signedBy(post.text, people),
      showsWhy: report ? report.why.level === "strong" : null,
      isTied: report ? report.ties.length > 0 || tellsLine(post.text) : null,
      asks: report ? report.asks > 0 : null,
    }));
    const unread = judged.filter(({ report }) => report === undefined).map(({ post }) => post);
    if (unread.length > 0 && !isReading) void readOn(unread);
    const facts = store.log.facts();
    const [hours, money, passion] = [store.relationships.hours(), store.relationships.money(), store.passions.list()];
    const { moneyPerMonth } = store.plans.current();
    return {
      tables: insightTables({ facts, hours, money, moneyPerMonth, passion, posts, today: today() }),
      isEmpty: [facts, hours, money, passion, posts, store.posts.daysBeside(first, last)].every(
        (all) => all.length === 0,
      ),
      unread: unread.length,
    };
  };
  const keep = async (
    name: string,
    content: () => Promise<string | Uint8Array> | string | Uint8Array,
  ): Promise<Kept> => {
    // prettier-ignore
    const file = await dialogs.saveAs(name);
    return file === null ? err("cancelled", "No file was chosen.") : writeWhole(file, await content());
  };
  const page = (): string => insightPage(read().tables, today());
  return {
    read,
    page,
    save: (as) => keep(`earnest-insights.${as}`, () => (as === "pdf" ? printing.pdf(page()) : page())),
    saveTable: (id) =>
      keep(`earnest-${id}.csv`, () => csvOf(cellsOf(read().tables.find((table) => table.id === id)), { guarded: true, mark: true }).bytes), // prettier-ignore
    savePicture: (id, picture) => keep(`earnest-${id}.${picture.as}`, () => contentOf(picture)),
  };
}

const contentOf = (picture: PlotPicture): string | Uint8Array =>
  picture.as === "png" ? picture.png : `<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`;

const cellsOf = (table: InsightTable | undefined): readonly (readonly string[])[] =>
  table ? [table.columns, ...table.rows.map((row) => row.map((cell) => `${cell ?? ""}`))] : [];
