import { leaveOut } from "../../fixes/leave-out.ts";
import { sayOwnWhy } from "../../fixes/own-why.ts";
import { platitudes } from "../../lexicons/platitudes.ts";
import type { WhyMatch } from "../../model/report.ts";
import { defineRule } from "../../model/rule.ts";
import { clauseUses } from "../clause-uses.ts";

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
      "[[We are passionate about quality]], and Ned checks every loaf.",
      "Our team is [[committed to excellence]]. New gym hours from March.",
      "Here at Lakeview Motors, [[customer satisfaction is our top priority]].",
      "For us [[quality is everything]]. Fresh fish every Thursday in Galway.",
      "We [[go above and beyond]] for every client. Fittings are on Mondays.",
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
    for (const { match, clause } of clauseUses(post.text, platitudes)) {
      const { first, span } = match;
      const index = post.text.tokens[first]?.sentence ?? 0;
      const phrase = post.text.written.slice(span.from, span.to);
      const fixes = [...sayOwnWhy(post.text, post.profile, index), ...leaveOut(post.text, clause)];
      report({ messageId: "any", place: { in: "text", span }, data: { phrase }, fixes });
    }
  },
});
