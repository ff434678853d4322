import { leaveOut } from "../../fixes/leave-out.ts";
import { plainly } from "../../fixes/plainly.ts";
import { sayInstead } from "../../fixes/wording.ts";
import { scarcityWordings } from "../../lexicons/scarcity.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { mayPush } from "../../reading/selling.ts";
import { findUses, isClauseHead } from "../../text/phrases.ts";
import { beginsSentence, clauseAround, joined, spanOfStretch } from "../../text/stretch.ts";
import type { PhraseMatch, Text } from "../../text/text.ts";

type Few = PhraseMatch<(typeof scarcityWordings)["entries"][number]>;

/** A clause of up to so many words is the push as a whole; of a longer one only the wording is marked. */
const WHOLE_CLAUSE = 9;
/** Words that turn the count behind them into a lever. */
const LEVER = /^(?:only|just|last|final)$/u;

/** The count with its things, and what says that they are left. */
function countOf({ tokens, written }: Text, { first, last }: Few): { readonly words: string; readonly left: string } {
  const from = LEVER.test(tokens[first]?.lower ?? "") ? first + 1 : first;
  const article = /^(?:few|handful)$/u.test(tokens[from]?.lower ?? "") ? "a " : "";
  const words = article + written.slice(tokens[from]?.from ?? 0, tokens[last]?.to ?? 0).toLowerCase();
  return { words, left: `${words.replace(/ (?:left|remaining|remain|available|to go|up for grabs)$/u, "")} left` };
}

/** "Only 3 left" becomes "we have 3 left": the count stays, the lever goes. */
function countPlainly(text: Text, match: Few): Fix {
  const { words, left } = countOf(text, match);
  const isTime = /^(?:days?|hours?|weeks?|minutes?)$/u.test(text.tokens[match.first + 2]?.lower ?? "");
  const said = /^[(:–-]$/u.test(text.tokens[match.first - 1]?.written ?? "")
    ? left
    : beginsSentence(text, match.first)
      ? isTime
        ? `There are ${left}`
        : `We have ${left}`
      : isClauseHead(text, match.first)
        ? `with ${left}`
        : words;
  return sayInstead(text, match, said, "Tell the count without the lever");
}

/** A count is told plainly; what holds none is said otherwise or left out. */
const rewordings = ({ text }: CheckedPost, match: Few): readonly Fix[] =>
  match.entry.counts
    ? [countPlainly(text, match), ...leaveOut(text, match)]
    : plainly(text, [match], "Say it without the lever");

/** Few left, used as a lever. */
export const scarcity = defineRule({
  id: "hard-sell/scarcity",
  severity: "warning",
  docs: {
    summary: "Few left, said to make the reader move.",
    why: "Scarcity works once; readers notice when it returns every week. A plain count, and what happens when it is used up, is honest and enough.",
    principles: ["S0.40", "S0.35", "S4.5"],
    leavesAlone:
      "A count told plainly (“two places are left at the stands”), things that are sold out, and endings that are simply so (“last day of the exhibition”).",
  },
  messages: {
    lever:
      "“{phrase}” uses how few there are as a lever. A plain count, or when there will be more, leaves the reader free.",
  },
  examples: {
    flagged: [
      "Our winter coats are back. [[Only 3 left]]!",
      "Lambs' wool blankets, [[selling fast]].",
      "Workshop on Sunday, [[just two places remaining]].",
      "The plum cake is [[almost gone]].",
      "Handmade lanterns, [[while stocks last]].",
      "[[Last 4 seats]] for the river walk!",
      "Come for the quince jelly [[before it sells out again]].",
      "Tickets for the panto are [[selling fast]], so book now.",
    ],
    clean: [
      "We sold out by noon. Thank you, we will bake more tomorrow.",
      "It is the last day of the exhibition, and the curator is in all afternoon.",
      "There were only three of us left when the rain stopped.",
      "We never say “only 3 left” unless you ask.",
      "The last of the swallows left this morning.",
      "The ferry did not run. Only two bags of milk left, and they are for the nursery.",
    ],
  },
  check(post, report) {
    const found = findUses(post.text, scarcityWordings);
    if (found.length === 0 || !mayPush(post)) return;
    for (const match of found) {
      const clause = joined(clauseAround(post.text, match.first), match);
      const span =
        clause.last - clause.first < WHOLE_CLAUSE && match.last === clause.last && match.first === clause.first
          ? spanOfStretch(post.text, clause)
          : match.span;
      const phrase = post.text.written.slice(span.from, span.to);
      report({
        messageId: "lever",
        place: { in: "text", span },
        data: { phrase },
        pressure: match.entry.pressure,
        fixes: rewordings(post, match),
      });
    }
  },
});
