import { plainly } from "../../fixes/plainly.ts";
import { type Edit, type Fix } from "../../model/diagnostic.ts";
import { shamings } from "../../lexicons/confirm-shaming.ts";
import { defineRule } from "../../model/rule.ts";
import type { Text } from "../../text/text.ts";
import { type ClauseUse, clauseUses, pressureOf } from "../clause-uses.ts";

type Shaming = ClauseUse<(typeof shamings)["entries"][number]>;

/** "No thanks, I like paying more" can simply be a no. */
function plainRefusal(text: Text, { match }: Shaming): readonly Fix[] {
  const sentence = text.sentences[text.tokens[match.first]?.sentence ?? -1];
  if (!match.entry.refusal || !sentence) return [];
  const { tokens } = text;
  let last = match.first;
  while (/^(?:thanks|thank|you)$/u.test(tokens[last + 1]?.lower ?? "")) last += 1;
  const end = tokens[sentence.end - 1];
  const to = end?.kind === "punctuation" ? end.from : sentence.to;
  const rest: Edit = { from: tokens[last]?.to ?? sentence.from, to, insert: "" };
  return [{ label: "Let a no be a no", edits: [rest] }];
}

/** A “no” made shameful. */
export const confirmShaming = defineRule({
  id: "hard-sell/confirm-shaming",
  severity: "error",
  docs: {
    summary: "Wording that makes whoever declines look foolish or mean.",
    why: "A reader who may say no without a scratch comes back another day. One who was shamed does not.",
    principles: ["S0.35", "S0.24"],
    leavesAlone: "A plain no, a plain choice (“or leave it, that is fine too”), and such wording when it is quoted.",
  },
  messages: {
    shame: "“{phrase}” makes a no shameful. Let people decline kindly, and some will come later.",
  },
  examples: {
    flagged: [
      "Join the list for early tickets. [[No thanks, I like paying more]].",
      "[[Keep scrolling if you hate good bread]].",
      "The meter is free to fit, [[unless you like wasting money]].",
      "Our broadband is half of theirs. [[Some people like paying double]].",
      "[[Scroll past if you don't care about dogs]]. The shelter needs beds.",
    ],
    clean: [
      "No thanks needed, it was a pleasure to carry the piano.",
      "If you like being outdoors, the path is open.",
      "Read it or leave it, both are fine.",
      "“No thanks, I like paying more” is what the button on their page says.",
      "Some people like sitting by the window. We kept it free.",
    ],
  },
  check(post, report) {
    for (const use of clauseUses(post.text, shamings)) {
      const { matches, clause, span, phrase } = use;
      const place = { in: "text", span } as const;
      const fixes = [...plainRefusal(post.text, use), ...plainly(post.text, matches, "Leave the shame out", clause)];
      report({ messageId: "shame", place, data: { phrase }, pressure: pressureOf(use), fixes });
    }
  },
});
