import type { LocalDate } from "../../domain/post.ts";
import type { InsightTable } from "./insight-tables.ts";
import { escape, pageOf, section, tableOf } from "./page.ts";

/** The insights as one page for people. */
export function insightPage(tables: readonly InsightTable[], today: LocalDate): string {
  const parts = tables.map(({ title, summary, columns, rows }) =>
    section(title, `<p>${escape(summary)}</p>${rows.length === 0 ? "" : tableOf(columns, rows)}`),
  );
  return pageOf("What comes back", parts.join("\n"), today);
}
