import { moveToTop } from "../../fixes/reorder.ts";
import { hypeWordings } from "../../lexicons/hype.ts";
import { platitudes } from "../../lexicons/platitudes.ts";
import { priceWordings } from "../../lexicons/price-push.ts";
import { stockGreetings } from "../../lexicons/stock-lines.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { StrengthKind } from "../../model/report.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";
import type { Text } from "../../text/text.ts";

/** A feed shows about so many words, or so many lines, before “more”. */
const FOLD_WORDS = 40;
const FOLD_LINES = 3;
/** How sure a sentence has to be the Why to be moved. */
const SURE = 0.3;

/** What holds a reader at the top all the same. */
const HOLDS: ReadonlySet<StrengthKind> = new Set([
  "why",
  "origin",
  "help",
  "honesty",
  "question",
  "thanks",
  "passion",
  "proof",
]);

/** Where a feed cuts the post off: the offset of the first word that is not shown. */
function foldOf({ written, tokens }: Text): number {
  let words = 0;
  let lines = 0;
  let end = 0;
  for (const token of tokens) {
    if (end > 0 && written.slice(end, token.from).includes("\n")) lines += 1;
    if (token.kind === "word") words += 1;
    if (words > FOLD_WORDS || lines >= FOLD_LINES) return token.from;
    end = token.to;
  }
  return written.length;
}

/** Whether the top only sells, or says what any business says. */
function isThin(post: CheckedPost, fold: number): boolean {
  if (post.strengths.some(({ kind, span }) => span.from < fold && HOLDS.has(kind))) return false;
  const asks = post.asks.some(({ span, soft }) => span.from < fold && !soft);
  const empty = [priceWordings, platitudes, hypeWordings, stockGreetings];
  return asks || empty.some((lexicon) => findUses(post.text, lexicon).some(({ span }) => span.from < fold));
}

/** The Why only comes where most readers have stopped. */
export const buried = defineRule({
  id: "why/buried",
  severity: "info",
  docs: {
    summary: "The Why only comes below the fold, under lines that sell or could be anyone's.",
    why: "A feed shows three lines. Who never taps “more” sees the offer and not the reason, and it was the reason that was yours.",
    principles: ["S2.15", "S3.11"],
    leavesAlone: "Posts whose first lines tell, help or ask something, and posts short enough to be seen as a whole.",
  },
  messages: {
    below: "“{phrase}” is why you do it, and most readers will not get that far. At the top it would carry the rest.",
  },
  examples: {
    flagged: [
      "20% off all frames this week.\nBook your test online.\nOpen till six.\n[[I sat at the back of the class for two years and saw nothing, so no child here pays for a first pair of glasses.]]",
      "Order your Christmas cheese now.\nFour boxes, £30 to £60.\nDelivery to Skye and Mull.\n[[We started because nobody on the island could sell milk for what it cost to make.]]",
      "Happy Friday everyone!\nNew slots are up, book online.\nCuts from €20.\n[[My aunt was talked over in every salon in town, and I opened this one so that nobody gets talked over here.]]",
      "Get your bike serviced before spring!\nFull service £65.\nPick-up on Tuesdays.\n[[A bike got my brother to his first job, so we give one away for every ten we mend so that others can get to theirs.]]",
      "Half price on all lessons in May.\nSign up at the desk.\nBeginners welcome.\n[[We started the boat school because two boys from our street drowned in sight of the pier.]]",
    ],
    clean: [
      "I sat at the back of the class for two years and saw nothing, so no child here pays for a first pair of glasses.\nOpen till six.\nBook online.\n20% off.",
      "What was the first thing you saw with new glasses?\nI saw leaves.\nOpen till six.\nI sat at the back of the class for two years, so no child here pays for a first pair.",
      "Order your Christmas cheese now.\nFour boxes, £30 to £60.\nDelivery to Skye and Mull.\nClosed on Monday.",
      "The lane is flooded.\nUse the back gate.\nMind the goose.\nIt was my grandmother's goose, and she taught me to leave it be.",
      "20% off all frames, because I saw nothing for two years at school and no child here should.",
    ],
  },
  check(post, report) {
    if (post.why.level !== "strong") return;
    const said = post.why.matches.filter(({ kind, weight }) => kind !== "platitude" && weight >= SURE);
    const first = said[0];
    const fold = foldOf(post.text);
    if (!first || first.span.from < fold || !isThin(post, fold)) return;
    const index = post.text.sentences.findIndex(({ from }) => from === first.span.from);
    const phrase = post.text.written.slice(first.span.from, first.span.to).replace(/[.!\s]+$/u, "");
    const fixes = index < 0 ? [] : moveToTop(post.text, { from: index, to: index }, "Begin with why");
    report({ messageId: "below", place: { in: "text", span: first.span }, data: { phrase }, fixes });
  },
});
