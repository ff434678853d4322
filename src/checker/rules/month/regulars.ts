import { isFor } from "../../calendar/figures.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts cannot speak to everybody. */
const ENOUGH = 20;
/** So many posts that court strangers are meant that way. */
const COURTING = 2;

/** A month that courts strangers and has no word for those who come already. */
export const regulars = defineCalendarRule({
  id: "month/regulars",
  severity: "info",
  docs: {
    summary: "A month in which posts are for people who are new, and none for those who know you.",
    why: "Those who come back carry a small business, and they read along. Thanks, an answer to what they asked or a word on what you share costs no discount.",
    principles: ["S4.11"],
    leavesAlone:
      "Calendars of fewer than twenty posts, months with a single thank you, “those of you who …” or “you asked”, and months that offer nothing to newcomers alone.",
    figure: "Posts for people who know the business; one is enough.",
  },
  messages: {
    none: "{newcomers} of {posts} posts are for people who are new, and none is for those who come already. Who came back this month, and what did they ask or tell you?",
  },
  examples: {
    flagged: [
      '1-19: tell; 20: "New customers get a free tea towel."; 21: "New here? We are the ones with the green door."',
      '1-20: ask; 21: "Your first lesson is free."; 22: "New patients are welcome again."; 23: "First box half price."',
      '1-18: help; 19: "First walk free."; 20: "If you have never been here, bring wellies."',
      '1-24: people; 25: "New customers start on Mondays."; 26: "New members get a key."',
      '1-20: tell; 21: "New page, so a quick intro."; 22: "First class free on Tuesday."',
    ],
    clean: [
      "1-24: ask",
      "1-12: tell; 13-20: thanks",
      '1-18: tell; 19: "New here? We are the ones with the green door."; 20: help',
      '1-19: tell; 20: "New customers get a free tea towel."; 21: "New here? Come in."; 22: "Those of you who asked for rye: it is back."',
      '1-10: ask; 11: "New customers get a free tea towel."; 12: "Your first lesson is free."',
    ],
  },
  check({ figures, posts }, report) {
    const { regulars: known, newcomers } = figures.readers;
    if (figures.posts < ENOUGH || known > 0 || newcomers < COURTING) return;
    const data = { newcomers, posts: figures.posts };
    report({ messageId: "none", data, value: 0, limit: 1, posts: posts.filter(isFor("newcomers")) });
  },
});
