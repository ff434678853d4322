import { hasWhy } from "../../../domain/profile.ts";
import { insertOwnWhy } from "../../fixes/own-why.ts";
import { stopWords } from "../../lexicons/stop-words.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { StrengthKind } from "../../model/report.ts";
import { defineRule } from "../../model/rule.ts";
import { sells } from "../../reading/selling.ts";
import type { TokenKind } from "../../text/text.ts";

/** Shorter posts are replies and captions; nobody expects a reason of them. */
const SHORTEST_SALE = 8;
const SHORTEST_STORY = 40;
/** Fewer everyday words than this, and the text is a list or another language. */
const EVERYDAY_WORDS = 3;
/** From this score on the post is close to a Why that the checker may not have understood. */
const NEARLY = 0.09;

/** What gives the reader something else than a reason, and is enough. */
const GIVES: ReadonlySet<StrengthKind> = new Set([
  "why",
  "origin",
  "help",
  "thanks",
  "honesty",
  "question",
  "invitation",
]);

/** What counts towards the length of a sale: a price says as much as a word. */
const SAID: ReadonlySet<TokenKind> = new Set(["word", "number", "price", "percent", "time"]);

const isProse = (post: CheckedPost): boolean =>
  post.text.tokens.filter(({ lower }) => stopWords.has(lower)).length >= EVERYDAY_WORDS;

/** Whether a reader could miss a reason here. Sparing: a post that helps, thanks or asks something gives enough. */
function isDue(post: CheckedPost): boolean {
  if (post.notice || post.why.score >= NEARLY || post.conversation) return false;
  if (post.strengths.some(({ kind }) => GIVES.has(kind))) return false;
  if (!isProse(post)) return false;
  const words = post.text.tokens.filter(({ kind }) => SAID.has(kind)).length;
  const least = sells(post) ? SHORTEST_SALE : SHORTEST_STORY;
  return words >= least && (sells(post) || hasWhy(post.profile));
}

/** A post that sells or tells, and never says why. */
export const missing = defineRule({
  id: "why/missing",
  severity: "info",
  docs: {
    summary: "A post that sells or tells and never says why the business does this.",
    why: "People choose by what they believe and share. One line on why you do this, in your own words, gives them something to share; what and how can be had anywhere.",
    principles: ["S2.15", "S2.13", "S3.8"],
    leavesAlone: "Notices (hours, a closure, a date), short replies, thanks, help, and posts that ask a real question.",
  },
  messages: {
    question: "Could this say why you do it? One line on who it is for, or how it began, is what people remember.",
    sells:
      "This asks, and does not say why you do it. A line from your own Why would give the reader a reason beyond the offer.",
    tells: "A reader learns what is new here, and not yet why you do it. A line from your own Why may fit.",
  },
  examples: {
    flagged: [
      "Autumn candles are back in the shop, in three sizes. Order yours online today.",
      "New season football boots have arrived in all sizes. Get yours before Saturday.",
      "Spa package with back massage and facial, one hour, all week. Book your slot online.",
      "Fresh naan and three curries every lunchtime. Order your box before noon on the app.",
      "AUTUMN BLOWOUT!!! 30% OFF ALL LIGHTS, TODAY ONLY!!!",
      "Full car valet, inside and out, done while you shop. Call us to book your place.",
    ],
    clean: [
      "We are closed on Monday for the bank holiday and back on Tuesday at nine.",
      "Thank you to everyone who came to the sale on Saturday, you were great company.",
      "What should we read next in the Thursday club? Tell us yours.",
      "A tip for wet boots: stuff them with paper and keep them off the radiator. Order your wax here if you need some.",
      "My grandfather opened this forge so that nobody in the valley had to walk to town for a hinge. Order yours online.",
      "On our way, see you soon.",
    ],
  },
  check(post, report) {
    if (!isDue(post)) return;
    const place = { in: "post" } as const;
    if (!hasWhy(post.profile)) {
      report({ messageId: "question", place, data: {} });
      return;
    }
    const fixes = insertOwnWhy(post.text, post.profile);
    if (sells(post)) report({ messageId: "sells", place, data: {}, severity: "warning", fixes });
    else report({ messageId: "tells", place, data: {}, fixes });
  },
});
