import { feedsOf } from "../../calendar/cadence.ts";
import { onChannels, percent } from "../../calendar/wording.ts";
import type { MonthPost } from "../../model/calendar.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts at one minute may be chance. */
const ENOUGH = 8;
const MOST = 0.9;

/** Posts of a channel at its most frequent minute; of two as frequent, the earlier. */
const atUsualTime = (posts: readonly MonthPost[]): readonly MonthPost[] =>
  [...Map.groupBy(posts, ({ time }) => time ?? "")]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .reduce<readonly MonthPost[]>((best, [, own]) => (own.length > best.length ? own : best), []);

/** Every post at the same minute. */
export const clockwork = defineCalendarRule({
  id: "month/clockwork",
  severity: "info",
  docs: {
    summary: "Nearly all posts of a channel go out at the very same minute.",
    why: "A reader feels the timer. Different hours meet different people, and somebody should be there to answer.",
    principles: ["S0.20", "S0.26"],
    leavesAlone:
      "A usual hour that is kept roughly, channels with fewer than eight posts that have a time, and posts without one.",
    figure: "Share of a channel's posts at its most frequent minute; the limit is nine in ten.",
  },
  messages: {
    same: "{count} of {posts} posts{where} go out at {time} sharp ({share}). Other hours meet other people; choose some at which you can answer.",
  },
  examples: {
    flagged: [
      "1-10 09:00: help",
      "1-8 10:00 @Facebook: tell; 9,10 14:30 @Instagram: help",
      "1-19 12:00: ask; 20 12:10: tell",
      "1-9 18:00 @X: people",
      "1-30 09:00 @Facebook: why; 1-5 09:00 @Instagram: why",
    ],
    clean: [
      "1-7 09:00: help",
      "1-10: help",
      "1-5 09:00: help; 6-10 17:30: help",
      "1,3,5 09:00: tell; 7,9,11 09:05: tell; 13,15,17 08:50: help",
      "1-4 09:00 @Facebook: tell; 5-8 12:00 @Instagram: tell",
    ],
  },
  check({ posts }, report) {
    for (const { channels, posts: own } of feedsOf(posts.filter(({ time }) => time !== null))) {
      const usual = atUsualTime(own);
      const value = usual.length / own.length;
      if (own.length < ENOUGH || value < MOST) continue;
      const where = onChannels(channels);
      const data = { count: usual.length, posts: own.length, where, time: usual[0]?.time ?? "", share: percent(value) };
      report({ messageId: "same", data, value, limit: MOST, posts: usual, about: channels.join(", ") });
    }
  },
});
