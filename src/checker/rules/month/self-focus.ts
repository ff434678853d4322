import { isOfOurselves } from "../../calendar/figures.ts";
import { percent } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

const ENOUGH = 8;
const MOST = 0.5;

/** A month about the business alone. */
export const selfFocus = defineCalendarRule({
  id: "month/self-focus",
  severity: "info",
  docs: {
    summary: "More than half of the posts speak of the business (we, our, I) and neither to nor of anybody else.",
    why: "It is about them. A reader looks for a place in what you tell: a “you”, a neighbour, a question.",
    principles: ["S3.3", "S0.40"],
    leavesAlone:
      "Posts that thank, help, name somebody or ask something, whatever else they say, and calendars of fewer than eight posts.",
    figure: "Share of the posts that speak of the business alone; the limit is one in two.",
  },
  messages: {
    ourselves:
      "{count} of {posts} posts speak of you and of nobody else ({share}; the limit is {limit}). A “you”, a neighbour or a question would give readers a place in it.",
  },
  examples: {
    flagged: [
      "1-8: self",
      "1-6: self; 7-11: tell",
      "1-12: self; 13-20: help",
      "1-5: self; 6: ask; 7,8: people",
      "1-30: self",
    ],
    clean: ["1-7: self", "1-4: self; 5-8: help", "1-20: help", "1-10: people", "1-6: self; 7-16: question"],
  },
  check({ figures, posts }, report) {
    const value = figures.focus.ourselves / Math.max(1, figures.posts);
    if (figures.posts < ENOUGH || value <= MOST) return;
    const data = { count: figures.focus.ourselves, posts: figures.posts, share: percent(value), limit: percent(MOST) };
    report({ messageId: "ourselves", data, value, limit: MOST, posts: posts.filter(isOfOurselves) });
  },
});
