import { leaveOutSentence } from "../../fixes/leave-out.ts";
import { stockGreetings } from "../../lexicons/stock-lines.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";
import type { PhraseMatch } from "../../text/text.ts";

/** Where the greeting leads into a sentence it can be cut from it; where it is one, the sentence goes. */
function rewordings(post: CheckedPost, { first, last, span }: PhraseMatch<unknown>): readonly Fix[] {
  const { tokens, sentences, written } = post.text;
  const index = tokens[first]?.sentence ?? 0;
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (next?.written === "," && after?.sentence === index && sentences[index]?.first === first) {
    const insert = written.charAt(after.from).toUpperCase();
    return [{ label: "Begin with what you have to say", edits: [{ from: span.from, to: after.from + 1, insert }] }];
  }
  return next?.sentence === index && next.kind === "word" ? [] : leaveOutSentence(post.text, index);
}

/** A greeting because of the day, to nobody. */
export const stockGreeting = defineRule({
  id: "conversation/stock-greeting",
  severity: "info",
  docs: {
    summary: "A greeting because of the day (“Happy Monday everyone!”), to nobody.",
    why: "Everybody's feed says it on the same morning. A hello because you had somebody in mind is heard.",
    principles: ["S0.18"],
    leavesAlone: "Holidays and birthdays, a greeting to somebody by name, and a good morning.",
  },
  messages: {
    stock: "“{phrase}” is what every feed says today. What made you think of your readers just now?",
  },
  examples: {
    flagged: [
      "[[Happy Monday everyone]]! The new rye is on the shelf.",
      "[[Happy Friday folks]], the ovens are off until Tuesday.",
      "[[TGIF]]! We finished the Kowalski roof in the rain.",
      "[[Monday motivation]]: keep going. The hall is open at nine.",
      "[[Rise and shine]]! Bus 14 stops at our door again.",
    ],
    clean: [
      "Happy birthday to Declan on the block, sixty today.",
      "Happy Diwali from all of us at the counter.",
      "Good morning, the river is over the path again.",
      "She left a happy Monday crowd behind and drove home.",
      "“Happy Monday” is a bit much before the first coffee.",
    ],
  },
  check(post, report) {
    for (const match of findUses(post.text, stockGreetings)) {
      const phrase = post.text.written.slice(match.span.from, match.span.to);
      const place = { in: "text", span: match.span } as const;
      report({ messageId: "stock", place, data: { phrase }, fixes: rewordings(post, match) });
    }
  },
});
