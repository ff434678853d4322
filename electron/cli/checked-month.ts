import type { CalendarContext, CalendarReport, checkCalendar } from "../../src/checker/index.ts";
import type { PostId } from "../../src/domain/post.ts";
import { goalIn, linksIn } from "../../src/exchange/wording.ts";
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
  const posts = rows.flatMap((row) => {
    if (row.type !== "post") return [];
    const { text, date, time, channel, channels, author, why, extras } = row.post; // and no more: there may be a hundred thousand
    const ours = { goal: goalIn(extras), family: linksIn(extras).family }; // what the window reads of them as well
    return [
      {
        id: `${row.post.row}` as PostId,
        text,
        date,
        time,
        channel,
        channels,
        author,
        why,
        ...ours,
        report: row.report,
      },
    ];
  });
  return posts.some(({ date }) => date !== null) ? check(posts, context) : null;
}
