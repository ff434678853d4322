import type { CalendarFigures, CalendarReport } from "../../checker/index.ts";
import type { Month, PostId } from "../../domain/post.ts";
import type { Nothing } from "./nothing.ts";
import type { PostSummary } from "./posts.ts";

/** A month of posts, read together. */
export type MonthReview = {
  readonly month: Month;
  readonly report: CalendarReport;
  /** What the month before came to; null when it has no posts. */
  readonly before: CalendarFigures | null;
  /** The posts of the month, in the order in which they go out. */
  readonly posts: readonly PostSummary[];
  /** Posts of the month that the checker failed on; the report is without them. */
  readonly unread: readonly PostId[];
  /** Every month that has posts, first to last. */
  readonly months: readonly { readonly month: Month; readonly posts: number }[];
};

/** A month, read together. */
export interface ReviewOperations {
  /**
   * Reads a month's posts together; null: this month, or else the nearest that has posts. A second question ends the first,
   * and so does `review.cancel`; `review.progress` tells how far it is.
   */
  "review.month": {
    input: { month: Month | null };
    output: MonthReview;
    error: "cancelled" | "checker-failed";
  };
  /** Asks for a file and writes the review to it: a page that stands alone, or the same on paper. */
  "review.save": {
    input: { month: Month; as: "html" | "pdf" };
    output: Nothing;
    error: "cancelled" | "checker-failed" | "file-not-written";
  };
  /** Asks for a printer. */
  "review.print": { input: { month: Month }; output: Nothing; error: "cancelled" | "checker-failed" | "print-failed" };
  "review.cancel": { input: Nothing; output: Nothing; error: never };
}

/** Their names at run time. */
export const reviewOperations: Record<keyof ReviewOperations, true> = {
  "review.month": true,
  "review.save": true,
  "review.print": true,
  "review.cancel": true,
};
