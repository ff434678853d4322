import { detectAll } from "tinyld";
import { stopWords } from "../lexicons/stop-words.ts";
import type { Span } from "../model/diagnostic.ts";
import type { Unread } from "../model/report.ts";
import { noPhrases, type Sentence, type Text, type Token } from "../text/text.ts";
import { isKnownWord } from "./classifier.ts";
import { hasMeaning } from "./meaning.ts";

/** From this share of known words on a sentence is English without a further look, and from half on whatever else it holds. */
const ENGLISH = 0.7;
const HALF_ENGLISH = 0.5;
/** Below this share it is not, if it is long enough, for the detector does not know all languages. */
const STRANGE = { share: 0.3, words: 7 };
/** Below this share it is not even where the detector takes it for English, as it does with Welsh. */
const VERY_STRANGE = { share: 0.15, words: 8 };
/** Fewer words prove nothing: a greeting, a dish, a name. */
const LEAST_WORDS = 5;
/** From so many marks a word on it is a list, and what lists name has many origins. */
const LIST = 0.2;
/** One everyday English word among so many is enough. */
const EVERYDAY = 8;
/** From this share of words with a known meaning on a language without a name is English of another trade. */
const MEANT = 0.55;
/** How sure the detector has to be of another language, and of English; 0..1. */
const SURE = 0.6;
const MAYBE_ENGLISH = 0.2;
/** The detector is shown no more than so many characters. */
const LONGEST_SHOWN = 400;

/** Everyday words of English that other languages have too ("was", "over", "for"). */
const SHARED = new Set(
  "all also come even for has have her his last long look made may more most once one over place said see since then under was".split(
    " ",
  ),
);
/** Languages that the detector tells apart; what it takes for others is often one that it does not know. */
const TOLD_APART = new Set(
  `es fr de it pt nl pl sv da no fi tr ro hu cs ga tl id vi ru uk bg el he ar fa ur hi bn ta te gu kn th ko ja zh km my am hy ka`.split(
    " ",
  ),
);
/** Letters of Vietnamese and hardly any other language; the detector takes many accents for it. */
const VIETNAMESE = /[ơưđ]/iu;

/** Where alphabets end in which English is written. */
const BEYOND_LATIN = 0x370;
const isBeyondLatin = (code: number): boolean => code >= BEYOND_LATIN && !(code >= 0x1d00 && code < 0x2000);

/** What is counted in a run of sentences; `letters` are those of all words, `beyond` those of other alphabets. */
type Counts = { words: number; known: number; everyday: number; marks: number; letters: number; beyond: number };

const none = (): Counts => ({ words: 0, known: 0, everyday: 0, marks: 0, letters: 0, beyond: 0 });

/** Words with a capital are mostly names, which belong to no language; the first of a sentence has one anyway. */
const isName = ({ lower, written }: Token): boolean => lower.charCodeAt(0) !== written.charCodeAt(0);

/** Counts what tells English; the words of a sentence are all that most posts need. */
function countWords({ tokens }: Text, { first, end }: Sentence, counts: Counts): void {
  let isFirst = true;
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token; // inside the bounds of the loop
    if (token.kind !== "word") continue;
    const { lower } = token;
    counts.letters += lower.length;
    if (isBeyondLatin(lower.charCodeAt(0))) counts.beyond += lower.length;
    if (lower.length > 1 && (isFirst || !isName(token))) {
      counts.words += 1;
      if (isKnownWord(token.word)) counts.known += 1;
    }
    isFirst = false;
  }
}

function countDoubts({ tokens }: Text, { first, end }: Sentence, counts: Counts): void {
  for (let at = first; at < end; at++) {
    const { kind, lower } = tokens[at] as Token; // inside the bounds of the loop
    if (kind === "punctuation" && /^[,;/|•·]$/u.test(lower)) counts.marks += 1;
    else if (lower.length > 2 && stopWords.has(lower) && !SHARED.has(lower)) counts.everyday += 1;
  }
}

/** Most letters are of an alphabet that English is not written in. */
const isOtherAlphabet = ({ letters, beyond }: Counts): boolean => letters > 1 && beyond * 2 > letters;

/** Neither plainly English, nor without words. */
const isDoubtful = (counts: Counts): boolean =>
  isOtherAlphabet(counts) || (counts.words > 0 && counts.known < ENGLISH * counts.words);

type Detected = readonly { readonly lang: string; readonly accuracy: number }[];

/** Whether enough speaks for English: half of the words, everyday words, a list, or that too little is said. */
const mayBeEnglish = ({ words, known, everyday, marks }: Counts): boolean =>
  words < LEAST_WORDS || known >= HALF_ENGLISH * words || marks >= LIST * words || everyday * EVERYDAY >= words;

/** Whether words for which nothing speaks as English are none. In doubt they are. */
function isForeign(counts: Counts, detected: Detected): boolean {
  if (isOtherAlphabet(counts)) return true;
  const best = detected[0];
  // Nobody posts in Latin: it is what templates are filled with.
  if (best?.lang === "la") return false;
  const { words } = counts;
  const share = counts.known / words;
  if (share < VERY_STRANGE.share && words >= VERY_STRANGE.words) return true;
  if (detected.some(({ lang, accuracy }) => lang === "en" && accuracy >= MAYBE_ENGLISH)) return false;
  if (best && best.accuracy >= SURE) return true;
  return share < STRANGE.share && words >= STRANGE.words;
}

function nameOf(written: string, [best]: Detected): string | null {
  if (!best || best.accuracy < SURE || !TOLD_APART.has(best.lang)) return null;
  return best.lang === "vi" && !VIETNAMESE.test(written) ? null : best.lang;
}

/** Whether most words, names aside, are among the common ones of English, which are more than training has met. */
function isMeant({ tokens, sentences }: Text, from: number, to: number): boolean {
  const words = tokens
    .slice(sentences[from]?.first, sentences[to]?.end)
    .filter((token) => token.kind === "word" && token.lower.length > 1 && !isName(token));
  return words.filter(({ lower }) => hasMeaning(lower)).length >= MEANT * words.length;
}

/** The stretch of sentences `from..to`, both included, if it is not English. */
function unreadIn(text: Text, from: number, to: number): Unread | null {
  const counts = none();
  for (let index = from; index <= to; index++) {
    const sentence = text.sentences[index] as Sentence; // both ends are sentences
    countWords(text, sentence, counts);
    countDoubts(text, sentence, counts);
  }
  if (!isOtherAlphabet(counts) && mayBeEnglish(counts)) return null;
  const span: Span = { from: text.sentences[from]?.from ?? 0, to: text.sentences[to]?.to ?? 0 };
  const written = text.written.slice(span.from, Math.min(span.to, span.from + LONGEST_SHOWN)).toWellFormed();
  const detected = detectAll(written);
  if (!isForeign(counts, detected)) return null;
  const language = nameOf(written, detected);
  if (language === null && !isOtherAlphabet(counts) && isMeant(text, from, to)) return null;
  return { span, language };
}

/** A blank line parts what stands before it from what comes after. */
const isParted = ({ written, sentences }: Text, index: number): boolean =>
  /\n\s*\n/u.test(written.slice(sentences[index - 1]?.to ?? 0, sentences[index]?.from ?? 0));

/** A doubtful run is judged as a whole, for short sentences say little; where that proves nothing, each sentence by itself. */
function unreadOf(text: Text, from: number, to: number): readonly Unread[] {
  const whole = unreadIn(text, from, to);
  if (whole || from === to) return whole ? [whole] : [];
  const each: Unread[] = [];
  for (let index = from; index <= to; index++) {
    const one = unreadIn(text, index, index);
    const before = each.at(-1);
    if (!one) continue;
    if (before && before.span.to === text.sentences[index - 1]?.to && before.language === one.language)
      each[each.length - 1] = { ...one, span: { from: before.span.from, to: one.span.to } };
    else each.push(one);
  }
  return each;
}

function findUnread(text: Text): readonly Unread[] {
  const found: Unread[] = [];
  let from = -1; // where the doubtful run under way begins; -1 outside
  for (let index = 0; index <= text.sentences.length; index++) {
    const sentence = text.sentences[index];
    const counts = none();
    if (sentence) countWords(text, sentence, counts);
    const goesOn = isDoubtful(counts);
    if (from >= 0 && (!goesOn || isParted(text, index))) {
      found.push(...unreadOf(text, from, index - 1));
      from = -1;
    }
    if (goesOn && from < 0) from = index;
  }
  return found;
}

/** The text without its unread sentences: whatever reads it sees English alone, at the offsets where it stands. */
function without(text: Text, unread: readonly Unread[]): Text {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let wordCount = 0;
  let next = 0;
  for (const sentence of text.sentences) {
    while ((unread[next]?.span.to ?? Infinity) <= sentence.from) next += 1;
    if ((unread[next]?.span.from ?? Infinity) <= sentence.from) continue;
    const first = tokens.length;
    for (let at = sentence.first; at < sentence.end; at++) {
      const token = text.tokens[at] as Token; // inside the bounds of the loop
      tokens.push({ ...token, sentence: sentences.length });
      if (token.kind === "word" || token.kind === "number") wordCount += 1;
    }
    sentences.push({ ...sentence, first, end: tokens.length });
  }
  return { written: text.written, tokens, sentences, wordCount, phrases: noPhrases() };
}

/**
 * The English of a text, and the stretches in other languages that are left alone. Most sentences are told by words that the
 * classifier has met; a detector of languages is asked only about the rest, and in doubt a sentence is English.
 */
export function readEnglish(text: Text): { readonly text: Text; readonly unread: readonly Unread[] } {
  const unread = findUnread(text);
  return unread.length === 0 ? { text, unread } : { text: without(text, unread), unread };
}
