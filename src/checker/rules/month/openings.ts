import { defineCalendarRule } from "../../model/calendar-rule.ts";

const MOST = 2;

/** Different posts that begin with the same line. */
export const openings = defineCalendarRule({
  id: "month/openings",
  severity: "info",
  docs: {
    summary: "Three or more posts that begin with the same line and go on differently.",
    why: "The first line is all that most people see. When it is always the same, they have read it before.",
    principles: ["S0.20", "S0.18"],
    leavesAlone:
      "Names of a series and greetings of up to three words, and copies, of which there is a remark of their own.",
    figure: "Posts that begin with the line; two are fine.",
  },
  messages: {
    same: "{count} posts begin with “{words}”. Most people see only the first line, and have read this one before.",
  },
  examples: {
    flagged: [
      '1: "Here at the Elm Street stall we dry plums.\nThey smell of smoke."; 8: "Good news from the stall today! Walnuts came in."; 9: "Good news from the stall today! Nora is back."; 15: "Good news from the stall today! The oven holds."',
      '1: "Did you know this?\nPlums float when they are ripe."; 8: "Did you know this?\nA loaf keeps longer cut side down."; 15: "Did you know this?\nOur oven was a kiln."',
      '1: "A word from the baker: salt comes last."; 2: "A word from the baker. Rain again, more rolls."; 3: "A word from the baker.\nThe mill is shut."; 4: "A word from the baker. Wednesday is for rye."',
      '1: "It is that time again! Plums."; 2: "It is that time again! Walnuts from the yard."; 3: "It is that time again! Open ovens on the square."; 4-9: help',
      '2 @X: "Guess what we found? A bell."; 4 @Facebook: "Guess what we found? Eleven spoons in the drain."; 6 @X: "Guess what we found? Grandmother\'s list of debts."',
    ],
    clean: [
      '1: "Tuesday tip: salt comes last."; 8: "Tuesday tip: cut side down."; 15: "Tuesday tip: ripe plums float."',
      "1-20: help",
      '1: "Good news from the stall today! Walnuts came in."; 2: "Good news from the stall today! Nora is back."',
      '1: "The plum jam is on the shelf from today."; 2: "The plum jam is on the shelf from today."; 3: "The plum jam is on the shelf from today."',
      '1: "Thank you, Nora. The gate works."; 2: "Thank you, Kofi. So does the lamp."; 3: "Thank you, Wei. Good soup."',
    ],
  },
  check(month, report) {
    for (const { words, posts } of month.openings)
      report({
        messageId: "same",
        data: { count: posts.length, words },
        value: posts.length,
        limit: MOST,
        posts,
        about: words,
      });
  },
});
