import { isDated } from "../../calendar/cadence.ts";
import { spoken } from "../../calendar/days.ts";
import { asks } from "../../calendar/tally.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** One ask at the door is a plain start; this many are a habit. */
const LEAST = 2;
/** With fewer posts that give there is nothing to put first. */
const LEAST_GIVING = 3;

/** Asks before the month has given anything. */
export const asksFirst = defineCalendarRule({
  id: "month/asks-first",
  severity: "info",
  docs: {
    summary: "A month that opens with asks, before any post lets readers know, like or trust the business.",
    why: "People first know you, then like you, then trust you. The same posts in another order ask of people who have met you.",
    principles: ["S0.32", "S0.1", "S3.11"],
    leavesAlone:
      "A single ask at the start, asks after something given, and months in which most posts ask: another order would not help those.",
    figure: "Asking posts before the first one that gives; one is fine.",
  },
  messages: {
    first:
      "The month opens with {count} asks; the first post that gives something comes on {day}. The other way round, the same asks meet people who know you.",
  },
  examples: {
    flagged: [
      "1,2: ask; 3-8: help",
      "1-3: ask; 4-9: tell",
      "5: ask; 6: ask; 7: why; 8: people; 9: thanks",
      "1 09:00: ask; 1 15:00: ask; 2-5: help",
      "1 @Facebook: ask; 2 @Instagram: ask; 3,4,5 @Facebook: tell",
    ],
    clean: [
      "1: help; 2,3: ask; 4-8: help",
      "1: ask; 2-8: help",
      "1-5: ask; 6,7: help",
      "1-8: tell",
      "3-8: help; 9,10: ask",
    ],
  },
  check({ posts }, report) {
    const dated = posts.filter(isDated);
    const first = dated.findIndex((post) => !asks(post));
    const giving = dated.filter((post) => !asks(post)).length;
    if (first < LEAST || giving < LEAST_GIVING || giving <= dated.length / 2) return;
    const data = { count: first, day: spoken(dated[first]?.day ?? 0) };
    report({ messageId: "first", data, value: first, limit: LEAST - 1, posts: dated.slice(0, first) });
  },
});
