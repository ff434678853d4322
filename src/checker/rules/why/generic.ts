import { leaveOutSentence } from "../../fixes/leave-out.ts";
import { ownSentences } from "../../fixes/own-why.ts";
import { platitudes } from "../../lexicons/platitudes.ts";
import type { WhyMatch } from "../../model/report.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** The owner's own reason in place of the sentence that any business could have written. */
function ownWords(post: CheckedPost, index: number): readonly Fix[] {
  const sentence = post.text.sentences[index];
  const [own] = ownSentences(post.profile);
  if (!sentence || own === undefined) return [];
  return [{ label: "Say it in your own words", edits: [{ from: sentence.from, to: sentence.to, insert: own }] }];
}

/** From this weight on a sentence is a reason of the owner's own, though the post as a whole shows no strong Why. */
const OWN_REASON = 0.3;

const isOwnReason = ({ kind, weight }: WhyMatch): boolean =>
  kind !== "platitude" && kind !== "love" && weight >= OWN_REASON;

/** A reason that any business could give. */
export const generic = defineRule({
  id: "why/generic",
  severity: "info",
  docs: {
    summary: "A reason that any business could give, unchanged.",
    why: "“Passionate about quality” tells a reader nothing that the shop next door does not also say. What you do because of it, or who it is for, is yours alone.",
    principles: ["S2.30", "S2.12"],
    leavesAlone: "The same words in a post that does tell its own Why, and words that are quoted or joked about.",
  },
  messages: {
    any: "“{phrase}” could stand in anyone's post. What do you do because of it, and for whom? That part is yours.",
  },
  examples: {
    flagged: [
      "[[We are passionate about quality]] and it shows in every loaf.",
      "Our team is [[committed to excellence]]. New gym hours from March.",
      "Here at Lakeview Motors, [[customer satisfaction is our top priority]].",
      "For us [[quality is everything]]. Fresh fish every Thursday in Galway.",
      "We [[go above and beyond]] for every client, big or small.",
      "New blinds range in store, and [[your satisfaction is our promise]].",
    ],
    clean: [
      "Dad was passionate about pigeons. We sell bread, but the loft is still on the roof.",
      "The new route goes past the mill and up to the lake.",
      "“Passionate about quality” is on every van in town, so we painted a goose on ours.",
      "We opened so that no child in Ajah has to learn to read from a torn book, and we love what we do.",
      "The committee is committed to finishing the path by June.",
    ],
  },
  check(post, report) {
    if (post.why.level === "strong" || post.why.matches.some(isOwnReason)) return;
    for (const { span, first } of findUses(post.text, platitudes)) {
      const index = post.text.tokens[first]?.sentence ?? 0;
      const phrase = post.text.written.slice(span.from, span.to);
      const fixes = [...ownWords(post, index), ...leaveOutSentence(post.text, index)];
      report({ messageId: "any", place: { in: "text", span }, data: { phrase }, fixes });
    }
  },
});
