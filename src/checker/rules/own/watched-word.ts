import { sayInstead } from "../../fixes/wording.ts";
import { defineRule } from "../../model/rule.ts";
import { findWatched } from "../../reading/own-words.ts";
import { spanOfStretch } from "../../text/stretch.ts";

/** As a hashtag; empty where nothing can stand in one. */
const asTag = (words: string): string => words.replaceAll(/[^\p{L}\p{M}\p{N}_]/gu, "").replace(/^(?=.)/u, "#");

/** Words that the owner chose to be told of. */
export const watchedWord = defineRule({
  id: "own/watched-word",
  severity: "warning",
  readsAll: true,
  docs: {
    summary: "Words on your own list of words to watch.",
    why: "Every business has words that do not sound like it, or that promise what it cannot keep. You know yours; the reason that you wrote beside them comes with the flag.",
    principles: ["S2.27"],
    leavesAlone: "Words inside other words, and what stands between quotation marks.",
  },
  messages: {
    reasoned: "“{phrase}” is on your list of words to watch: {reason}",
    listed: "“{phrase}” is on your list of words to watch.",
  },
  examples: {
    owner: {
      watched: [
        { words: "cheap", reason: "We are not cheap, we are fair.", instead: "fair" },
        { words: "punter", reason: "", instead: "neighbour" },
        { words: "state of the art", reason: "Nobody talks like that.", instead: "well made" },
        { words: "24/7", reason: "We sleep.", instead: "six days a week" },
      ],
    },
    flagged: [
      "The [[cheap]] tea is on the top shelf.",
      "[[Punters]] from three villages came to see the heron.",
      "A [[state-of-the-art]] kettle, and it whistles.",
      "The phone is answered [[24/7]], by Nora or by the parrot.",
      "New in: lamps at a price you can carry. [[#cheap]]",
    ],
    clean: [
      "The cheapskate in the story is my uncle.",
      "“Cheap and cheerful”, says the sign next door.",
      "The state of the artichokes is excellent.",
      "The phone is answered from nine to five.",
      "A neighbour from three villages away came to see the heron.",
    ],
  },
  check({ text, ownWords }, report) {
    for (const { first, last, entry, isTag } of findWatched(text, ownWords)) {
      const span = spanOfStretch(text, { first, last });
      const phrase = text.written.slice(span.from, span.to);
      const reason = entry.reason.trim();
      const better = isTag ? asTag(entry.instead) : entry.instead.trim();
      const fixes = better === "" ? [] : [sayInstead(text, { first, last }, better, `Say “${better}”`)];
      const place = { in: "text", span } as const;
      if (reason === "") report({ messageId: "listed", place, data: { phrase }, fixes });
      else report({ messageId: "reasoned", place, data: { phrase, reason }, fixes });
    }
  },
});
