import { askRunsIn, feedsOf, isDated } from "../../calendar/cadence.ts";
import { spoken } from "../../calendar/days.ts";
import { onChannels } from "../../calendar/wording.ts";
import type { MonthPost } from "../../model/calendar.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

const longest = (runs: readonly (readonly MonthPost[])[]): readonly MonthPost[] =>
  runs.reduce((best, run) => (run.length > best.length ? run : best));

/** Asks that follow one another on one channel. */
export const askRun = defineCalendarRule({
  id: "month/ask-run",
  severity: "warning",
  docs: {
    summary: "Too many asking posts in a row on one channel (more than two, unless changed).",
    why: "The same ask that is welcome after a story is one too many after two other asks. Something given in between is enough.",
    principles: ["S0.38", "S0.37"],
    leavesAlone: "Asks with something else in between, asks on different channels, and posts without a date.",
    figure: "Asking posts in the longest run on a channel; the limit is the owner's.",
  },
  messages: {
    run: "{count} posts in a row ask for something{where}, {when}; the limit is {limit}. One post in between that tells or helps would do.",
    runs: "{runs} times more than {limit} posts in a row ask for something{where}; the longest run has {count}, {when}. One post in between that tells or helps would do.",
  },
  examples: {
    flagged: [
      "1,3,5: ask; 7: help",
      "1: tell; 2-6: ask; 8: thanks",
      "1,2,3 @Facebook: ask; 4 @Facebook: help",
      "1 @Facebook: ask; 2 @Instagram: help; 3 @Facebook: ask; 4 @Instagram: tell; 5 @Facebook: ask",
      "1-4: ask; 5: help; 6-8: ask",
    ],
    clean: [
      "1,2: ask; 3: help; 4,5: ask",
      "1: ask",
      "1 @Facebook: ask; 2 @Instagram: ask; 3 @X: ask",
      "?: ask; ?: ask; ?: ask",
      "1,3: ask; 4: thanks; 5: ask",
    ],
  },
  check({ posts, limits }, report) {
    for (const feed of feedsOf(posts.filter(isDated))) {
      const runs = askRunsIn(feed).filter(({ length }) => length > limits.askRun);
      if (runs.length === 0) continue;
      const run = longest(runs);
      const [from, to] = [spoken(run[0]?.day ?? 0), spoken(run.at(-1)?.day ?? 0)];
      const data = {
        count: run.length,
        runs: runs.length,
        where: onChannels(feed.channels),
        when: from === to ? `on ${from}` : `from ${from} to ${to}`,
        limit: limits.askRun,
      };
      const rest = {
        data,
        value: run.length,
        limit: limits.askRun,
        posts: runs.flat(),
        about: feed.channels.join(", "),
      };
      report({ messageId: runs.length > 1 ? "runs" : "run", ...rest });
    }
  },
});
