import type { Span } from "../model/diagnostic.ts";
import { fold } from "./fold.ts";
import { mask } from "./mask.ts";
import { sentenceStarts } from "./nlp.ts";
import { findQuotations } from "./quotations.ts";
import type { Sentence, Text, Token } from "./text.ts";
import { type RawToken, tokenize } from "./tokenize.ts";

/** Ends a clause: what is negated, quoted or ordered before it says nothing about what comes after. */
const CLAUSE_END = /^[.,;:!?…–—()|•→👉]/u;
/** After these a full stop belongs to the word. */
const ABBREVIATION = /^(?:mrs?|ms|dr|st|prof|rev|jr|sr|no|vs|etc|co|ltd|inc|approx|\p{L})$/u;
/** Common contractions written without their apostrophe; only those that are no word of their own. */
const APOSTROPHE_LEFT_OUT: ReadonlyMap<string, string> = new Map(
  "don't doesn't didn't can't isn't aren't wasn't wouldn't couldn't shouldn't haven't hasn't you're you've you'll they're we've that's let's what's"
    .split(" ")
    .map((word) => [word.replace("'", ""), word]),
);

const lowerOf = (written: string): string => {
  const lower = written.toLowerCase();
  const straight = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
  return APOSTROPHE_LEFT_OUT.get(straight) ?? straight;
};

/** Whether a sentence begins here: after a line break, where wink-nlp says so, or at a capital after an emoji. */
function beginsSentence(
  kind: RawToken["kind"],
  written: string,
  previous: Token,
  broken: boolean,
  known: boolean,
): boolean {
  if (broken) return true;
  // wink-nlp may begin a sentence inside a row of marks.
  const isMark = kind === "punctuation" && !/^["“‘'([]/u.test(written);
  if (known) return !isMark;
  return previous.kind === "emoji" && kind === "word" && /^\p{Lu}/u.test(written);
}

function endsClause(kind: RawToken["kind"], written: string, from: number, previous: Token | undefined): boolean {
  if (kind === "emoji") return true;
  if (kind !== "punctuation" || !CLAUSE_END.test(written)) return false;
  const inAbbreviation = written === "." && previous?.to === from && ABBREVIATION.test(previous.lower);
  return !inAbbreviation;
}

/** Walks the quotations in the order of the text: whether an offset is inside one. */
function insideOf(quotations: readonly Span[]): (from: number) => boolean {
  let next = 0;
  return (from) => {
    while ((quotations[next]?.to ?? Infinity) <= from) next += 1;
    return (quotations[next]?.from ?? Infinity) <= from;
  };
}

/** Walks sentence starts in the order of the text: whether one was passed since the last offset asked for. */
function passedOf(starts: readonly number[]): (from: number) => boolean {
  let next = 0;
  return (from) => {
    const before = next;
    while ((starts[next] ?? Infinity) <= from) next += 1;
    return next > before;
  };
}

/** Gives each token its sentence, its clause, and whether it is quoted. */
function finish(
  plain: string,
  raw: readonly RawToken[],
  starts: readonly number[],
  quotations: readonly Span[],
): Token[] {
  const tokens: Token[] = [];
  const isQuoted = insideOf(quotations);
  const isStart = passedOf(starts);
  let sentence = 0;
  let clause = 0;
  let isBroken = false;
  for (const { from, to, kind } of raw) {
    if (kind === "break") {
      isBroken = true;
      continue;
    }
    const written = plain.slice(from, to);
    const previous = tokens.at(-1);
    const starts = isStart(from);
    if (previous && beginsSentence(kind, written, previous, isBroken, starts)) {
      sentence += 1;
      clause += 1;
    }
    isBroken = false;
    tokens.push({ from, to, kind, lower: lowerOf(written), written, sentence, clause, quoted: isQuoted(from) });
    if (endsClause(kind, written, from, previous)) clause += 1;
  }
  return tokens;
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let question = false;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "punctuation" && /[?!.…]/u.test(token.written))
      question = token.written === "?" || (question && token.written !== ".");
    if (tokens[index + 1]?.sentence === token.sentence) continue;
    sentences.push({ from: tokens[first]?.from ?? 0, to: token.to, first, end: index + 1, question });
    first = index + 1;
    question = false;
  }
  return sentences;
}

/** Analyses a text once. Never throws, whatever the string; time is linear in its length. */
export function analyse(written: string): Text {
  const { plain, origin } = fold(written);
  if (!/\S/u.test(plain)) return { written, tokens: [], sentences: [], wordCount: 0 };
  const { safe, masked } = mask(plain);
  const cut = finish(plain, tokenize(plain, masked), sentenceStarts(safe), findQuotations(plain));
  const tokens =
    plain === written ? cut : cut.map((token) => ({ ...token, from: origin(token.from), to: origin(token.to) }));
  let wordCount = 0;
  for (const { kind } of tokens) if (kind === "word" || kind === "number") wordCount += 1;
  return { written, tokens, sentences: sentencesOf(tokens), wordCount };
}
