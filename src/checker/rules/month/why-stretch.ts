import { type Dated, isDated } from "../../calendar/cadence.ts";
import { spoken } from "../../calendar/days.ts";
import { showsWhy } from "../../calendar/tally.ts";
import type { MonthPost } from "../../model/calendar.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** A stretch of fewer posts may well go without. */
const ENOUGH = 6;
/** A Why within so many days is within memory. */
const LONGEST = 20;

/** The longest stretch of posts without a Why. */
function longestWithout(posts: readonly MonthPost[]): readonly Dated[] {
  let best: readonly Dated[] = [];
  let run: Dated[] = [];
  for (const post of posts.filter(isDated)) {
    if (showsWhy(post)) run = [];
    else run.push(post);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Weeks in which the Why does not show. */
export const whyStretch = defineCalendarRule({
  id: "month/why-stretch",
  severity: "info",
  docs: {
    summary: "Three weeks of posts without a Why, in a month that shows it elsewhere.",
    why: "What you stand for is quickly forgotten between offers and news. A line of it every other week keeps it in mind.",
    principles: ["S2.5", "S2.15"],
    leavesAlone:
      "Stretches of fewer than six posts, and months that show no Why at all, of which there is a remark of their own.",
    figure: "Days from the first to the last post of the longest stretch without a Why; the limit is 20.",
  },
  messages: {
    stretch:
      "From {from} to {to} ({days} days, {posts} posts) no post shows why you do this; the limit is {limit} days. A line of it in between keeps it in mind.",
  },
  examples: {
    flagged: [
      "1: why; 2-26: help; 28,29: why",
      "1-22: tell; 23: why",
      "1,2,3: why; 4,8,12,16,20,24,28: tell",
      "1 @Facebook: why; 2-30 @Instagram: people",
      "2: why; 5-9: ask; 20-28: help",
    ],
    clean: [
      "1: why; 5,10,15: tell; 20: why; 22,24,26: help",
      "1-30: tell",
      "1: why; 2,8,14,20,26: tell",
      "1-15: help; 16: why; 17-30: help",
      "?: why; ?: tell; ?: tell; ?: tell; ?: tell; ?: tell; ?: tell",
    ],
  },
  check({ posts }, report) {
    const without = longestWithout(posts);
    const [from, to] = [without[0]?.day ?? 0, without.at(-1)?.day ?? 0];
    const days = to - from + 1;
    if (!posts.some(showsWhy) || without.length < ENOUGH || days <= LONGEST) return;
    const data = { from: spoken(from), to: spoken(to), days, posts: without.length, limit: LONGEST };
    report({ messageId: "stretch", data, value: days, limit: LONGEST, posts: without });
  },
});
