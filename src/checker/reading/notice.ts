import { noticeWordings } from "../lexicons/notice.ts";
import { requests } from "../lexicons/asks.ts";
import { findPhrases, isClauseHead } from "../text/phrases.ts";
import type { Sentence, Text } from "../text/text.ts";

/** Longer posts tell more than a fact, whatever facts they hold. */
const LONGEST_NOTICE = 60;
/** Share of the sentences that must be practical. */
const PRACTICAL_SHARE = 0.5;
/** A short line beside a practical one ("Same time.") adds nothing that would need a reason. */
const SHORT_LINE = 4;
/** More than this, and a clock time or weekday inside a sentence is part of a story. */
const LONGEST_FACT = 16;

/** A reason in a longer sentence makes it a story ("we open at eight because Maura asked us to"). */
const LONGEST_WITH_REASON = 12;

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:today|tomorrow|tonight)$/u;
const SELLING: ReadonlySet<string> = new Set(["buy", "book", "sign-up", "click", "follow", "like", "share", "tag"]);

const sellingSentences = (text: Text): ReadonlySet<number> =>
  new Set(
    findPhrases(text, requests)
      .filter(({ entry, first }) => SELLING.has(entry.action) && isClauseHead(text, first))
      .map(({ first }) => text.tokens[first]?.sentence ?? -1),
  );

const isPlainFact = (text: Text, { first, end }: Sentence): boolean => {
  const words = text.tokens.slice(first, end).filter(({ kind }) => kind !== "punctuation" && kind !== "emoji");
  if (words.length <= SHORT_LINE) return true;
  return words.length <= LONGEST_FACT && words.some(({ kind, lower }) => kind === "time" || WEEKDAY.test(lower));
};

const tellsStory = (text: Text, { first, end }: Sentence): boolean =>
  end - first > LONGEST_WITH_REASON && text.tokens.slice(first, end).some(({ lower }) => lower === "because");

/** Whether a post only tells a practical fact; such a post is complete without a Why (S2.15). */
export function isNotice(text: Text): boolean {
  if (text.wordCount === 0 || text.wordCount > LONGEST_NOTICE) return text.wordCount === 0;
  const practical = new Set(findPhrases(text, noticeWordings).map(({ first }) => text.tokens[first]?.sentence ?? -1));
  if (practical.size === 0) return false;
  const selling = sellingSentences(text);
  if (selling.size > 0 || text.sentences.some((sentence) => tellsStory(text, sentence))) return false;
  for (const [index, sentence] of text.sentences.entries()) if (isPlainFact(text, sentence)) practical.add(index);
  return practical.size >= PRACTICAL_SHARE * text.sentences.length;
}
