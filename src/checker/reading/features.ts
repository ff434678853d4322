import { namesThing } from "../lexicons/things.ts";
import type { Sentence, Text, Token, TokenKind } from "../text/text.ts";
import { noteOnWords, type Word, wordOf } from "../text/word.ts";

/**
 * What the classifier looks at. `word` and `pair` are words as lexicons see them, `first` and `last` are those that open and
 * close a sentence, `count` is something counted over a sentence or the whole post.
 */
export const featureKinds = ["word", "pair", "first", "last", "count"] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** What is counted, in the order in which amounts are handed over. */
export const countNames = ["length", "you", "self", "capitals", "exclamations", "questions", "prices"] as const;

/**
 * Takes the features of a text. A token stands for up to three: its word, its pair with the one `before` it (undefined: it
 * opens the sentence), and that it closes the sentence. Handed over token by token, they cost one look-up. `counts` comes
 * after the tokens of each sentence, and for the whole text (sentence -1) at the end; amounts are about 0 to 2.
 */
export type TakeFeatures = {
  readonly token: (name: Word, before: Word | undefined, isLast: boolean, sentence: number) => void;
  readonly counts: (amounts: readonly number[], sentence: number) => void;
};

/** Words by which a reader is spoken to. */
export const readerWords: ReadonlySet<string> = new Set(["you", "your", "you're", "you'll", "you've", "yours"]);
/** Words by which writers speak of themselves. */
export const selfWords: ReadonlySet<string> = new Set([
  "i",
  "i'm",
  "i've",
  "me",
  "my",
  "we",
  "we're",
  "we've",
  "us",
  "our",
]);

/** Numbers, prices, links and the like count as what they are and not as themselves. */
const KIND_NAMES: Readonly<Record<Exclude<TokenKind, "word" | "punctuation">, Word>> = {
  number: wordOf("<number>"), price: wordOf("<price>"), percent: wordOf("<percent>"), time: wordOf("<time>"),
  hashtag: wordOf("<hashtag>"), handle: wordOf("<handle>"), link: wordOf("<link>"), emoji: wordOf("<emoji>"),
  hyphen: wordOf("<hyphen>"),
}; // prettier-ignore

const nameOf = ({ kind, word }: Token): Word => (kind === "word" || kind === "punctuation" ? word : KIND_NAMES[kind]);

/** Stands for words that only begin the name of a thing ("book club"); nothing was learned of it. */
const THING = wordOf("<thing>");

/** Whether token `at` begins the name of a thing, with the next word or the one behind a hyphen ("call-out"). */
function beginsThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.kind === "hyphen" ? tokens[at + 2] : tokens[at + 1];
  return next?.kind === "word" && namesThing(tokens[at]?.lower ?? "", next.lower);
}

/** Whom a word speaks of. */
export const speaksOf = noteOnWords(({ lower }) =>
  readerWords.has(lower) ? "reader" : selfWords.has(lower) ? "self" : null,
);

/** Written in capitals, and no single letter. */
export const isInCapitals = noteOnWords(
  ({ written, lower }) => written.length > 2 && written !== lower && written === written.toUpperCase(),
);

type Counts = {
  words: number;
  you: number;
  self: number;
  capitals: number;
  bangs: number;
  asks: number;
  prices: number;
};

const none = (): Counts => ({ words: 0, you: 0, self: 0, capitals: 0, bangs: 0, asks: 0, prices: 0 });

function count(counts: Counts, { kind, word, written }: Token): void {
  if (kind === "word") {
    counts.words += 1;
    const whom = speaksOf(word);
    if (whom === "reader") counts.you += 1;
    else if (whom === "self") counts.self += 1;
    if (isInCapitals(word)) counts.capitals += 1;
  } else if (kind === "price" || kind === "percent") counts.prices += 1;
  else if (written === "!") counts.bangs += 1;
  else if (written === "?") counts.asks += 1;
}

/** Adds one by one: going over the names of all counts takes longer than counting. */
function add(counts: Counts, all: Counts): void {
  all.words += counts.words;
  all.you += counts.you;
  all.self += counts.self;
  all.capitals += counts.capitals;
  all.bangs += counts.bangs;
  all.asks += counts.asks;
  all.prices += counts.prices;
}

/** Capped, so that a row of marks or a long text says no more than a few do. */
const amountsOf = ({ words, you, self, capitals, bangs, asks, prices }: Counts): readonly number[] => [
  Math.log(1 + words) / 2,
  Math.min(3, you) / 1.5,
  Math.min(3, self) / 1.5,
  Math.min(4, capitals) / 2,
  Math.min(4, bangs) / 2,
  Math.min(3, asks) / 1.5,
  Math.min(3, prices) / 1.5,
];

function visitSentence(
  { tokens }: Text,
  { first, end }: Sentence,
  index: number,
  all: Counts,
  take: TakeFeatures,
): void {
  const counts = none();
  let before: Word | undefined;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === "hyphen") continue;
    const name = beginsThing(tokens, at) ? THING : nameOf(token);
    take.token(name, before, at === end - 1, index);
    count(counts, token);
    before = name;
  }
  take.counts(amountsOf(counts), index);
  add(counts, all);
}

/** Hands over every feature of a text but for its sentences `left`; one that comes several times is handed over each time. */
export function visitFeatures(text: Text, left: ReadonlySet<number>, take: TakeFeatures): void {
  const all = none();
  text.sentences.forEach((sentence, index) => {
    if (!left.has(index)) visitSentence(text, sentence, index, all, take);
  });
  take.counts(amountsOf(all), -1);
}
