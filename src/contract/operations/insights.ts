import type { InsightId, InsightTable } from "../../exchange/report/insight-tables.ts";
import type { Nothing } from "./nothing.ts";

/** What came of the relationships, over time. */
export type Insights = {
  readonly tables: readonly InsightTable[];
  /** Whether there is anything to show. */
  readonly isEmpty: boolean;
  /** Posts that the checker has not read yet; `posts.read` tells when it has. */
  readonly unread: number;
};

/** A plot in a format for pictures: drawn with lines, or with pixels. */
export type PlotPicture =
  | { readonly as: "svg"; readonly svg: string }
  | { readonly as: "png"; readonly png: Uint8Array };

/** What came of the relationships, over time. */
export interface InsightsOperations {
  /** Counts what is known at once; posts not read yet are read behind it. */
  "insights.read": { input: Nothing; output: Insights; error: never };
  /** Asks for a file and writes all of it to it as one page. */
  "insights.save": { input: { as: "html" | "pdf" }; output: Nothing; error: "cancelled" | "file-not-written" };
  /** Asks for a printer. */
  "insights.print": { input: Nothing; output: Nothing; error: "cancelled" | "print-failed" };
  /** Asks for a file and writes one table to it, for spreadsheets. */
  "insights.table": { input: { id: InsightId }; output: Nothing; error: "cancelled" | "file-not-written" };
  /** Asks for a file and writes one plot to it, as the window drew it. */
  "insights.picture": {
    input: { id: InsightId; picture: PlotPicture };
    output: Nothing;
    error: "cancelled" | "file-not-written";
  };
}

/** Their names at run time. */
export const insightsOperations: Record<keyof InsightsOperations, true> = {
  "insights.read": true,
  "insights.save": true,
  "insights.print": true,
  "insights.table": true,
  "insights.picture": true,
};
