import { noticeWordings } from "../lexicons/notice.ts";
import { findPhrases } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";

/** Longer posts tell more than a fact, whatever facts they hold. */
const LONGEST_NOTICE = 60;
/** Share of the sentences that must be practical. */
const PRACTICAL_SHARE = 0.5;

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:today|tomorrow|tonight)$/u;

/** Whether a post only tells a practical fact; such a post is complete without a Why (S2.15). */
export function isNotice(text: Text): boolean {
  if (text.wordCount === 0 || text.wordCount > LONGEST_NOTICE) return text.wordCount === 0;
  const practical = new Set(findPhrases(text, noticeWordings).map(({ first }) => text.tokens[first]?.sentence));
  if (practical.size === 0) return false;
  for (const [index, sentence] of text.sentences.entries()) {
    const tokens = text.tokens.slice(sentence.first, sentence.end);
    const telling = tokens.some((token) => token.kind === "time" || WEEKDAY.test(token.lower));
    if (telling || tokens.filter((token) => token.kind === "word").length <= 3) practical.add(index);
  }
  return practical.size >= PRACTICAL_SHARE * text.sentences.length;
}
