import { type Dated, feedsOf, isDated, promiseFor } from "../../calendar/cadence.ts";
import { dateOf, mondayOf, spoken } from "../../calendar/days.ts";
import { onChannels } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** A week may hold this much more than was promised, rounded up. */
const ROOM = 1.5;

/** More at once than anybody reads. */
export const burst = defineCalendarRule({
  id: "month/burst",
  severity: "info",
  docs: {
    summary: "More than three posts on one channel in a day, or a week far above what was promised.",
    why: "There is no rush. What comes all at once pushes itself out of sight, and the days after it are empty.",
    principles: ["S0.41", "S1.14", "S2.14"],
    leavesAlone:
      "A day on which the same news goes to several channels, and a week that holds half as much again as promised.",
    figure:
      "Posts on one channel in a day (limit: three, unless changed) or a week (limit: the promise and half of it).",
  },
  messages: {
    day: "{count} posts go out{where} on {day}; the limit is {limit} a day. Spread over the week each would be read.",
    days: "On {days} days more than {limit} posts go out{where}; the fullest is {day} with {count}. Spread over the week each would be read.",
    week: "{count} posts go out{where} in the week of {monday}; {promised} a week are promised, and {limit} would still be fine.",
  },
  examples: {
    flagged: [
      "1,1,1,1: tell",
      "1: help; 2,2,2,2,2: ask",
      "3 09:00 @Facebook: ask; 3 12:00 @Facebook: tell; 3 15:00 @Facebook: help; 3 18:00 @Facebook: ask",
      "1-9: tell; 10,10,10,10: people",
      "5,5,5,5,5,5 @X: tell",
    ],
    clean: [
      "1,1,1: tell",
      "1 @Facebook: tell; 1 @Instagram: tell; 1 @X: tell; 1 @Pinterest: tell",
      "1-30: tell",
      "?: tell; ?: tell; ?: help; ?: ask; ?: why",
      "1,1 @Facebook: tell; 1,1 @Instagram: help",
    ],
  },
  check({ posts, limits, promised }, report) {
    for (const { channels, posts: own } of feedsOf(posts.filter(isDated))) {
      const [where, names] = [onChannels(channels), channels.join(", ")];
      const days = [...Map.groupBy(own, (post: Dated) => post.day)].filter(([, onDay]) => onDay.length > limits.perDay);
      const [fullest] = days.toSorted(([, a], [, b]) => b.length - a.length);
      if (fullest) {
        const [day, { length: count }] = fullest;
        const data = { count, days: days.length, where, day: spoken(day), limit: limits.perDay };
        const full = days.flatMap(([, onDay]) => onDay);
        const rest = { data, value: count, limit: limits.perDay, posts: full, about: names };
        report({ messageId: days.length > 1 ? "days" : "day", ...rest });
      }
      const promise = promiseFor(channels, promised);
      if (!promise) continue;
      const limit = Math.ceil(ROOM * promise.perWeek);
      for (const [monday, inWeek] of Map.groupBy(own, (post: Dated) => mondayOf(post.day))) {
        if (inWeek.length <= limit) continue;
        const data = { count: inWeek.length, where, monday: spoken(monday), promised: promise.perWeek, limit };
        const about = `${names} week ${dateOf(monday)}`;
        report({ messageId: "week", data, value: inWeek.length, limit, posts: inWeek, about });
      }
    }
  },
});
