import { hasWhy } from "../../../domain/profile.ts";
import { insertOwnWhy } from "../../fixes/own-why.ts";
import { anybodysWords } from "../../lexicons/anybodys-words.ts";
import { stopWords } from "../../lexicons/stop-words.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import { defineRule } from "../../model/rule.ts";
import { isCapitalInside } from "../../reading/names.ts";
import type { Token } from "../../text/text.ts";

/** A shorter post is a caption or a reply. */
const SHORTEST = 14;
/** From this share of its content words on a post is made of what anybody says. */
const ANYBODYS = 0.6;

/** A number, a price, an hour, an account: only one business has these. */
const PARTICULAR = new Set<Token["kind"]>(["number", "price", "percent", "time", "handle"]);
const PAST = /^(?:was|were|had|did|came|went|said|told|asked|made|took|found|left|gave|brought|taught|began|grew)$/u;

const hasParticular = ({ text }: CheckedPost): boolean =>
  text.tokens.some(
    (token, at) =>
      PARTICULAR.has(token.kind) ||
      token.quoted ||
      (token.kind === "word" && (PAST.test(token.lower) || isCapitalInside(text, at))),
  );

/** Whether anybody in the trade could post this unchanged. */
function isAnybodys(post: CheckedPost): boolean {
  const { text, notice, strengths, why } = post;
  if (notice || why.level === "strong" || text.wordCount < SHORTEST) return false;
  if (strengths.some(({ kind }) => kind !== "plain-ask") || hasParticular(post)) return false;
  const content = text.tokens.filter(({ kind, lower }) => kind === "word" && !stopWords.has(lower));
  return content.filter(({ lower }) => anybodysWords.has(lower)).length >= ANYBODYS * content.length;
}

/** Nothing in the post that a competitor could not post unchanged. */
export const interchangeable = defineRule({
  id: "why/interchangeable",
  severity: "info",
  docs: {
    summary: "A post that a competitor could publish unchanged.",
    why: "No person, no place, no number, nothing that happened: whoever reads it cannot tell whose it is. One detail that only you know makes it yours.",
    principles: ["S2.30", "S0.2"],
    leavesAlone: "Notices, short posts, and posts with a single name, place, number, question or story.",
  },
  messages: {
    swap: "A competitor could post this unchanged. Is there a person, a place or a thing that happened which is only yours?",
  },
  examples: {
    flagged: [
      "We offer a wide range of quality products and a friendly, professional service. Visit our store today.",
      "Looking for reliable service and great value? Our expert team is ready to deliver the best results for every client.",
      "Our passionate team provides exceptional quality and stunning results. Discover the difference and book online today.",
      "Treat yourself to something special. Our exclusive new range of premium products is available online, order today.",
      "Quality, style and comfort for your home. Choose from our latest selection and enjoy the best prices, always.",
    ],
    clean: [
      "We offer a wide range of quality products, and Nora knows where each of them is.",
      "Our team of professionals spent the morning looking for one small screw under the oven. It was in my pocket.",
      "Closed today for staff training, open again tomorrow as usual for all services.",
      "Great service, great value.",
      "Which of our products would you take to an island, and what would you do with it there?",
    ],
  },
  check(post, report) {
    if (!isAnybodys(post)) return;
    const fixes = hasWhy(post.profile) ? insertOwnWhy(post.text, post.profile) : [];
    report({ messageId: "swap", place: { in: "post" }, data: {}, fixes });
  },
});
