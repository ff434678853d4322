import type { CalendarContext, CalendarReport, checkCalendar } from "../../src/checker/index.ts";
import type { PostId } from "../../src/domain/post.ts";
import { familyIn } from "../../src/exchange/wording.ts";
import type { CheckedRow } from "../../src/exchange/report/checked-file.ts";

/**
 * Checks the posts of a file together, when at least one has a date: a list without dates is no calendar. In the report a
 * post is known by the number of its row, which every file has.
 */
export function checkMonth(
  rows: readonly CheckedRow[],
  context: CalendarContext,
  check: typeof checkCalendar,
): CalendarReport | null {
  const posts = rows.flatMap((row) =>
    row.type === "post"
      ? [{ ...row.post, family: familyIn(row.post.extras), id: `${row.post.row}` as PostId, report: row.report }]
      : [],
  );
  return posts.some(({ date }) => date !== null) ? check(posts, context) : null;
}
