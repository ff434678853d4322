import { sayPlainly } from "../../fixes/plainly.ts";
import { sayInstead } from "../../fixes/wording.ts";
import { untoldConditions } from "../../lexicons/conditions.ts";
import { defineRule } from "../../model/rule.ts";
import { offers, sells } from "../../reading/selling.ts";
import { findUses } from "../../text/phrases.ts";
import type { Text, TokenKind } from "../../text/text.ts";

/** So many words behind a star at the head of a line tell the condition. */
const LEAST_FOOTNOTE = 2;

/** What a star can hang on. */
const HANGS_ON: ReadonlySet<TokenKind> = new Set(["word", "price", "percent", "number"]);

const isStar = (text: Text, at: number): boolean => text.tokens[at]?.written === "*";

/** "*Sofas only, until May": a star at the head of a sentence, with words. */
const hasFootnote = (text: Text): boolean =>
  text.sentences.some(
    ({ first, end }) =>
      text.tokens.slice(first, first + 2).some(({ written }) => written === "*") && end - first > LEAST_FOOTNOTE,
  );

/** Stars that hang on a word or a price and lead to no footnote. */
function looseStars(text: Text): readonly number[] {
  if (!text.written.includes("*") || hasFootnote(text)) return [];
  const stars = [...text.tokens.keys()].filter((at) => isStar(text, at));
  return stars.filter((at) => {
    const [before, star, after] = [text.tokens[at - 1], text.tokens[at], text.tokens[at + 1]];
    if (!before || !star || before.quoted || before.to !== star.from) return false;
    // "*really*" is emphasis, "5*3" a product.
    return after?.from !== star.to && !isStar(text, at - 2) && HANGS_ON.has(before.kind);
  });
}

/** Conditions that are said to exist and not told. */
export const hiddenConditions = defineRule({
  id: "hard-sell/hidden-conditions",
  severity: "info",
  docs: {
    summary: "Conditions that are said to exist and not told: a star without a note, “T&Cs apply”.",
    why: "A reader who finds the catch later feels tricked. The one condition that matters fits into a line.",
    principles: ["S2.7"],
    leavesAlone: "Conditions that are told, in the sentence or in a note under the star, and posts that offer nothing.",
  },
  messages: {
    untold: "“{phrase}” keeps the conditions back. Which one would surprise a customer? Saying it here is fair.",
    star: "“{phrase}” has a star and no note. What does it stand for?",
  },
  examples: {
    flagged: [
      "Half price on all [[sofas*]] this month.",
      "Two pizzas for £15. [[T&Cs apply]].",
      "20% off your first fitting, [[terms and conditions apply]].",
      "Free delivery over €30. [[Exclusions apply]].",
      "Winter boots from [[$60*]] at the mill shop.",
      "A third off [[selected lines only]], from £9.",
    ],
    clean: [
      "Half price on sofas*\n*three-seaters in green, until we need the room",
      "Two pizzas for £15, Monday to Thursday, eat in.",
      "The council's new terms apply to all allotments from May.",
      "It was *so* cold that the milk froze.",
      "The recipe says 2*3 eggs, which is six in my book.",
      "Somebody had pencilled “T&Cs apply” on the swear jar.",
    ],
  },
  check(post, report) {
    if (!offers(post) && !sells(post)) return;
    const { text } = post;
    for (const match of findUses(text, untoldConditions)) {
      const phrase = text.written.slice(match.span.from, match.span.to);
      // Left out, the conditions would be hidden for good.
      const fixes = sayPlainly(text, [match], "Offer to tell them");
      report({ messageId: "untold", place: { in: "text", span: match.span }, data: { phrase }, fixes });
    }
    for (const at of looseStars(text)) {
      const [before, star] = [text.tokens[at - 1], text.tokens[at]];
      if (!before || !star) continue;
      const span = { from: before.from, to: star.to };
      const fix = sayInstead(
        text,
        { first: at, last: at },
        " (ask us for the conditions)",
        "Say that there are conditions",
      );
      report({ messageId: "star", place: { in: "text", span }, data: { phrase: `${before.written}*` }, fixes: [fix] });
    }
  },
});
