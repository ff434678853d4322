import { isTied } from "../../calendar/figures.ts";
import { counted, percent } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts may all be notices and offers. */
const ENOUGH = 12;
/** So many of them point to something that is the owner's own. */
export const LEAST_TIED = 0.25;

/** A month that anybody in the trade could have posted. */
export const tied = defineCalendarRule({
  id: "month/tied",
  severity: "info",
  docs: {
    summary:
      "A month in which hardly any post is tied to something real: a name, a place, the Why, what happened, what a customer said.",
    why: "Posts make a good business better by showing it. Where they stand beside it, made of what anybody says, they are work without a return.",
    principles: ["S0.30", "S3.7"],
    leavesAlone:
      "Calendars of fewer than twelve posts, and every post with a name, a place, a line of your own, a quotation or something that you did.",
    figure: "Share of the posts that are tied to something of the owner's own (limit: a quarter).",
  },
  messages: {
    few: "{says} to a name, a place, your Why, something that happened or what a customer said ({share}; the limit is {limit}). What went on in the shop this week?",
  },
  examples: {
    flagged: [
      "1-12: tell",
      "1-16: ask; 17: people",
      "1-10: help; 11-13: ask; 14,15: people",
      '1-12: question; 13: "Open until five today, closed on Monday."',
      "1-20: thanks",
    ],
    clean: [
      "1-11: tell",
      "1-9: tell; 10-12: people",
      '1-9: ask; 10: "We mended forty kettles on Saturday."; 11: "The flood reached the third step in Mill Lane."; 12: people',
      '1-8: help; 9,10: why; 11: "“It still rings every morning”, says the man with the clock."; 12: thanks',
      "1-3: why; 4-12: ask",
    ],
  },
  check({ figures, posts }, report) {
    if (figures.posts < ENOUGH) return;
    const value = figures.tied.posts / figures.posts;
    if (value >= LEAST_TIED) return;
    const count = figures.tied.posts;
    const says = count === 0 ? `None of the ${figures.posts} posts is tied` : `${count} of ${counted(figures.posts, "post")} ${count === 1 ? "is" : "are"} tied`; // prettier-ignore
    const data = { says, share: percent(value), limit: percent(LEAST_TIED) };
    report({ messageId: "few", data, value, limit: LEAST_TIED, posts: posts.filter((post) => !isTied(post)) });
  },
});
