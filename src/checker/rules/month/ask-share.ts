import { asks } from "../../calendar/tally.ts";
import { percent } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts are no month yet. */
const ENOUGH = 5;
/** From this many times the limit on the month mostly sells. */
const FAR_OVER = 2;

/** More asking than the owner wants to do. */
export const askShare = defineCalendarRule({
  id: "month/ask-share",
  severity: "info",
  docs: {
    summary: "More posts ask for something than the owner set as a limit (one in five, unless changed).",
    why: "Asking is fine, and it is tacky when it is all you do. Posts that tell, help or thank are what an ask is paid with.",
    principles: ["S0.38", "S0.37", "S4.2"],
    leavesAlone: "A single ask, whatever its share, and calendars of fewer than five posts.",
    figure: "Share of the posts that ask for something; the limit is the owner's.",
  },
  messages: {
    over: "{asking} of {posts} posts ask for something ({share}). The limit is {limit}, which is {allowed} here. Which of them could tell or help instead?",
    far: "{asking} of {posts} posts ask for something ({share}), far above the limit of {limit}. A reader meets a shop window; posts that tell, help or thank would earn the {allowed} asks that fit.",
  },
  examples: {
    flagged: [
      "1-10: help; 11-14: ask",
      "1: ask; 2: tell; 3: ask; 4: help; 5: ask",
      "1-20: ask",
      "1-2: tell; 3,4: ask; 5: help",
      "?: ask; ?: ask; ?: tell; ?: help; ?: people",
    ],
    clean: ["1: ask; 2-5: tell", "1: ask", "1-8: help; 9,11: ask", "1-20: why", "1,3: ask; 5: help"],
  },
  check({ figures: { asking, posts: count }, limits, posts }, report) {
    const allowed = Math.max(1, Math.ceil(limits.askShare * count));
    if (count < ENOUGH || asking <= allowed) return;
    const value = asking / count;
    const isFar = value >= FAR_OVER * limits.askShare;
    report({
      messageId: isFar ? "far" : "over",
      data: { asking, posts: count, share: percent(value), limit: percent(limits.askShare), allowed },
      value,
      limit: limits.askShare,
      posts: posts.filter(asks),
      severity: isFar ? "warning" : "info",
    });
  },
});
