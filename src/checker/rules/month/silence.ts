import { isDated } from "../../calendar/cadence.ts";
import { dayOf } from "../../calendar/days.ts";
import { counted, spokenDate } from "../../calendar/wording.ts";
import type { CheckedCalendar, MonthPost } from "../../model/calendar.ts";
import type { Gap } from "../../model/calendar-figures.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** From this many times the limit on a silence is worth changing. */
const LONG = 2;

/** The posts at both ends of a silence. */
function ends({ posts }: CheckedCalendar, { after, before, channel }: Gap): readonly MonthPost[] {
  const own = posts.filter(isDated).filter((post) => channel === null || post.channels.includes(channel));
  const [from, to] = [dayOf(after), dayOf(before)];
  return [own.findLast(({ day }) => day === from), own.find(({ day }) => day === to)].flatMap((post) => post ?? []);
}

/** Longer without a post than promised. */
export const silence = defineCalendarRule({
  id: "month/silence",
  severity: "info",
  docs: {
    summary:
      "A silence longer than promised: a week without any post, two on a channel in use, or twice the distance the owner promised.",
    why: "Haphazard in, haphazard out; and going quiet after a start looks like giving up. A small post, or a line that says when you are back, keeps the door open.",
    principles: ["S0.34", "S0.41", "S2.23"],
    leavesAlone:
      "Days on which the business is closed, the time before the first and after the last post, and channels with one or two posts and no promise.",
    figure: "Days in a row without a post; the limit is the owner's.",
  },
  messages: {
    all: "Nothing goes out for {days} between {after} and {before}; the limit is {limit}. A small post in between keeps the door open.",
    channel: "{channel} is silent for {days} between {after} and {before}; the limit is {limit}.",
    ended:
      "{channel} falls silent after {after}, while posts go on elsewhere ({days} so far; the limit is {limit}). A last line there would tell people where to find you.",
    missing: "{channel} gets no post at all; {promised} a week are promised there.",
  },
  examples: {
    flagged: [
      "1,3,5: tell; 13,15: help",
      "1-4: tell; 20-24: help",
      "1,8,9,10 @Instagram: help; 1-30 @Facebook: tell",
      "1,2,3,20 @Instagram: help; 1-30 @Facebook: tell",
      "1: tell; 9: tell",
    ],
    clean: [
      "1,8,15,22,29: tell",
      "1-30 @Facebook: tell; 3 @Newsletter: why",
      "20: tell",
      "?: tell; ?: help",
      "1,15,29 @Instagram: help; 1-30 @Facebook: tell",
    ],
  },
  check(month, report) {
    for (const gap of month.figures.gaps) {
      const { channel, limit } = gap;
      const value = gap.emptyDays - gap.closed;
      const data = {
        channel: channel ?? "",
        days: counted(value, "day"),
        after: spokenDate(gap.after),
        before: spokenDate(gap.before ?? ""),
        limit,
      };
      const messageId = channel === null ? "all" : gap.before === null ? "ended" : "channel";
      const severity = value >= LONG * limit ? "warning" : "info";
      report({
        messageId,
        data,
        value,
        limit,
        severity,
        posts: ends(month, gap),
        about: `${channel ?? ""} ${gap.after}`,
      });
    }
    for (const { channel, perWeek } of month.promised) {
      if (perWeek <= 0 || month.posts.length === 0 || month.posts.some(({ channels }) => channels.includes(channel)))
        continue;
      const data = { channel, promised: perWeek };
      report({ messageId: "missing", data, value: 0, limit: perWeek, posts: [], about: `${channel} missing` });
    }
  },
});
