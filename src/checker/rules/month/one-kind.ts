import { percent } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";
import { stages } from "../../model/report.ts";

const ENOUGH = 10;
const MOST = 0.8;

const does = { know: "let people know what goes on", like: "are there to be liked", trust: "build trust" } as const;

/** One stage of three that give, and hardly anything of the others. */
export const oneKind = defineCalendarRule({
  id: "month/one-kind",
  severity: "info",
  docs: {
    summary: "More than four in five posts do the same for the reader: only news, only moments, only proof.",
    why: "With only a hammer no house gets built. People get to know, like and trust a business by different things.",
    principles: ["S2.2", "S0.32"],
    leavesAlone: "Asking, which has a limit of its own, and calendars of fewer than ten posts.",
    figure: "Share of the posts of the most frequent stage; the limit is four in five.",
  },
  messages: {
    one: "{count} of {posts} posts {does} ({share}, more than {limit}). A post of another kind now and then shows another side of you.",
  },
  examples: {
    flagged: [
      "1-10: help",
      "1-9: tell; 10: ask",
      "1-18: people; 19,20: help",
      "1-12: tell",
      "1-15: help; 16: tell; 17: ask",
    ],
    clean: [
      "1-5: help; 6-10: tell",
      "1-9: tell",
      "1-8: tell; 9,10: people",
      "1-10: ask",
      "1-4: help; 5-8: tell; 9-12: people",
    ],
  },
  check({ figures, posts }, report) {
    if (figures.posts < ENOUGH) return;
    for (const stage of stages) {
      const value = figures.stages[stage] / figures.posts;
      if (stage === "ask" || value <= MOST) continue;
      report({
        messageId: "one",
        data: {
          count: figures.stages[stage],
          posts: figures.posts,
          does: does[stage],
          share: percent(value),
          limit: percent(MOST),
        },
        value,
        limit: MOST,
        posts: posts.filter((post) => post.report.stage === stage),
        about: stage,
      });
    }
  },
});
