import { leaveOutClause } from "../../fixes/leave-out-words.ts";
import { scarcityWordings } from "../../lexicons/scarcity.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses, type PhraseMatch } from "../../text/phrases.ts";
import { clauseAround, joined, spanOfStretch } from "../../text/stretch.ts";

/** A clause of up to so many words is the push as a whole; of a longer one only the wording is marked. */
const WHOLE_CLAUSE = 9;

/** "Only 3 left" keeps its count and loses the lever; what holds no count is left out. */
function rewordings(post: CheckedPost, { first, last }: PhraseMatch<unknown>): readonly Fix[] {
  const { text } = post;
  const lever = text.tokens[first];
  const count = text.tokens[first + 1];
  if (
    lever &&
    count &&
    /^(?:only|just)$/u.test(lever.lower) &&
    /^(?:number|word)$/u.test(count.kind) &&
    text.tokens[last]?.lower === "left"
  ) {
    const beginsSentence = text.sentences[lever.sentence]?.first === first;
    const opening = beginsSentence ? "We have " : "";
    const counted = count.written;
    return [
      {
        label: "Tell the count without the lever",
        edits: [{ from: lever.from, to: count.to, insert: opening + counted }],
      },
    ];
  }
  return leaveOutClause(text, first, "Leave the scarcity out");
}

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
    ],
    clean: [
      "We sold out by noon. Thank you, we will bake more tomorrow.",
      "It is the last day of the exhibition, and the curator is in all afternoon.",
      "There were only three of us left when the rain stopped.",
      "We never say “only 3 left” unless you ask.",
      "The last of the swallows left this morning.",
    ],
  },
  check(post, report) {
    for (const match of findUses(post.text, scarcityWordings)) {
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
