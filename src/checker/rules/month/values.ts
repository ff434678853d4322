import type { WhyKind } from "../../../domain/profile.ts";
import { openingWords } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts cannot show everything. */
const ENOUGH = 12;
const names: Readonly<Record<WhyKind, string>> = {
  why: "your Why",
  help: "whom you help, and why",
  belief: "what you believe",
  passion: "what you love about it",
  vision: "what you want to see",
  matters: "what matters to you",
  origin: "how it began",
  "origin-money": "the part that money played",
  "origin-skill": "the skill it began with",
  "origin-enjoyment": "what you enjoyed from the start",
  "for-whom": "whom it is for",
  cause: "the causes you stand by",
  place: "the places you belong to",
  people: "the people behind it",
  difference: "what makes you different",
  refusal: "what you will not do",
};

/** A part of the profile that no post reflects. */
export const values = defineCalendarRule({
  id: "month/values",
  severity: "info",
  docs: {
    summary: "A part of the Why in the profile that no post of the month reflects.",
    why: "What you told of yourself is material that nobody else has. A month has room for each part of it once.",
    principles: ["S2.5", "S2.16"],
    leavesAlone:
      "Parts of which any post shares two words, parts that were not answered, months in which a post says why in words that no part has, and calendars of fewer than twelve posts.",
    figure: "Posts that reflect the part; one is enough.",
  },
  messages: {
    unseen: "None of the {posts} posts comes back to {part}: “{words}”. If one says it in other words, all is well.",
  },
  examples: {
    flagged: ["1-12: tell", "1-20: help", "1-14: ask", "1-15: thanks", "1-12: people"],
    clean: [
      "1-11: tell",
      '1-12: tell; 13: "An old kettle is worth mending, and we will show you how it is done."',
      '1-12: tell; 13: "Nobody should throw away a kettle that can be mended."',
      '1-12: help; 13: "The mended kettle of Mrs. Tennant boils again."',
      "1-3: why",
    ],
  },
  check({ figures, profile, posts }, report) {
    if (figures.posts < ENOUGH) return;
    for (const kind of figures.unseen) {
      const data = { posts: figures.posts, part: names[kind], words: openingWords(profile.whys[kind]) };
      report({ messageId: "unseen", data, value: 0, limit: 1, posts, about: kind });
    }
  },
});
