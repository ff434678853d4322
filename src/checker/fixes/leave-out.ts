import { stopWords } from "../lexicons/stop-words.ts";
import type { Edit, Fix, Span } from "../model/diagnostic.ts";
import { clauseAround, joined, type Stretch } from "../text/stretch.ts";
import type { Text, Token } from "../text/text.ts";
import { capitalised, pieceAround } from "./wording.ts";

/** Fewer words than this left over are no post. */
const LEAST_LEFT = 3;
/** So many words with content go with a push; more are a thing of their own. */
const MOST_LOST = 2;
const LITTLE = 1;
/** A sentence of more tokens says more than a push. */
const LONGEST_PUSH = 40;
/** A sentence may be shortened to a name of so many words ("Handmade lanterns."); its end alone has to be longer. */
const LEAST_IN_SENTENCE = 2;
const LEAST_AT_END = 3;
const JOINS = /^[,;:–—-]$/u;
const JOINING = new Set(["and", "so", "but", "or", "then", "because", "as"]);
/** Words that lead on: a sentence that ends in one of them has lost something. */
const LEADS_ON = new Set(
  `a an the our your my their his her its this that these those some any every each no and or but so if when while until till
  before after because as than then to of in on at by for from with without into about over under is are was were be been am
  has have had will would can could should do does did get gets who which we're they're it's you're i'm there's that's we i you
  they it he she only just even also very too not never really still please we've i've let's nearly almost all practically already can't won't don't doesn't isn't aren't`.split(/\s+/u),
); // prettier-ignore
/** A sentence that begins with one of these and has no other clause is only half of one. */
const BEGINS_HALF = new Set("if when once unless while because since although though at in on with from by".split(" "));
/** A push that begins so says when or how, and the words around it hold together without it. */
const ADDS = new Set("for while until till today tonight this now in on at before without so going as".split(" "));
/** Words that a sentence cannot begin with once what stood before them is gone. */
const FOLLOWS_ON = new Set(
  "and or so but then than because that which who to of until till before while as cause cos even for on in from with at by big more less making".split(
    " ",
  ),
);

const lowerOf = (token: Token | undefined): string => token?.lower ?? "";

const isSaid = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== "punctuation" && token.kind !== "emoji" && token.kind !== "hyphen";

const countWords = (tokens: readonly Token[]): number => tokens.filter(isSaid).length;

const LEAVE_PART = "Leave this part out";
const LEAVE_SENTENCE = "Leave this sentence out";
/** What can stand alone on a line once its words are gone: pictures, marks and space. */
const BARE = /[^\p{L}\p{N}#@\n]/u;
const ITEM = /^\s*\d{1,2}[.)]\s*$/u;
/** The number of an item is looked for in so many units before its words. */
const LONGEST_ITEM = 8;

/** From `at` on in steps of `by`, as long as the unit there matches. */
function walk(written: string, at: number, by: 1 | -1, matches: RegExp): number {
  let end = at;
  while (matches.test(written.charAt(by > 0 ? end : end - 1))) end += by;
  return end;
}

/** Where a line begins, if nothing but pictures, marks or the number of an item stand on it before `from`; else null. */
function bareStart(written: string, from: number): number | null {
  const start = walk(written, from, -1, BARE);
  if (start === 0 || written.charAt(start - 1) === "\n") return start;
  const near = Math.max(0, from - LONGEST_ITEM);
  const line = written.slice(near, from).lastIndexOf("\n");
  const first = line < 0 ? near : near + line + 1;
  return (line >= 0 || near === 0) && ITEM.test(written.slice(first, from)) ? first : null;
}

/** The span of what goes, with the line it stood on where nothing else is left on that, and one of the gaps around. */
function withItsLine(written: string, { from, to }: Span): Edit {
  const start = bareStart(written, from);
  const end = walk(written, to, 1, BARE);
  const isAll = start !== null && (end === written.length || written.charAt(end) === "\n");
  if (!isAll) return { from, to, insert: "" };
  const above = walk(written, start, -1, /\s/u);
  const below = walk(written, end, 1, /\s/u);
  if (above === 0) return { from: 0, to: below, insert: "" };
  // The wider of both gaps stays between what stood above and what stood below.
  const keepsBelow = below === written.length || below - end >= start - above;
  return keepsBelow ? { from: above, to: end, insert: "" } : { from: start, to: below, insert: "" };
}

/** Nothing but pictures, marks and space. */
const isBare = (written: string): boolean => /^[^\p{L}\p{N}#@]*$/u.test(written);

/** A deletion with the space before it where nothing follows on its line. */
function withGapBefore(written: string, edit: Edit): Edit {
  const isLast = edit.to === written.length || written.charAt(edit.to) === "\n";
  return isLast ? { ...edit, from: walk(written, edit.from, -1, /[^\S\n]/u) } : edit;
}

/**
 * Edits that were each made for themselves as those of one change: deletions between which only pictures and marks would be
 * left become one, with the line that they stood on or the gap before them.
 */
export function inOneGo(written: string, edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.from - b.from)) {
    const before = joined.at(-1);
    const isOne = before?.insert === "" && edit.insert === "" && isBare(written.slice(before.to, edit.from));
    if (isOne) joined[joined.length - 1] = { from: before.from, to: edit.to, insert: "" };
    else joined.push(edit);
  }
  return joined.map((edit) => (edit.insert === "" ? withGapBefore(written, withItsLine(written, edit)) : edit));
}

/** The edit that takes sentence `index` out, with the space that would be left. */
function sentenceEdit(text: Text, index: number): Edit | null {
  const sentence = text.sentences[index];
  if (!sentence) return null;
  const { written } = text;
  const next = text.sentences[index + 1];
  const previous = text.sentences[index - 1];
  const isSameLine = (from: number, to: number): boolean => !/[\n\r]/u.test(written.slice(from, to));
  if (next && isSameLine(sentence.to, next.from)) return withItsLine(written, { from: sentence.from, to: next.from });
  if (previous && isSameLine(previous.to, sentence.from))
    return withItsLine(written, { from: previous.to, to: sentence.to });
  return withItsLine(written, sentence);
}

/** What a reader could miss. */
const FACTS: ReadonlySet<Token["kind"]> = new Set(["price", "percent", "time", "number", "link", "handle"]);

/** The tokens of a stretch, without those of the push in it. */
const beside = ({ tokens }: Text, { first, last }: Stretch, push: Stretch): readonly Token[] => [
  ...tokens.slice(first, Math.max(first, Math.min(push.first, last + 1))),
  ...tokens.slice(Math.max(first, push.last + 1), last + 1),
];

const holdsFact = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => FACTS.has(kind));

/** Whether a stretch holds a fact: a price, a share, an hour, a number, an address. */
export const tellsFact = ({ tokens }: Text, { first, last }: Stretch): boolean =>
  holdsFact(tokens.slice(first, last + 1));

const isName = ({ written }: Token): boolean => /^\p{Lu}/u.test(written) && !/^\p{Lu}{2,}$/u.test(written);

/** Whether a stretch tells more than the push in it: a fact, a name, or more things than `most`. */
function tellsMore(text: Text, stretch: Stretch, push: Stretch, most = MOST_LOST): boolean {
  const others = beside(text, stretch, push);
  const things = others.filter(({ kind, lower }) => kind === "word" && !stopWords.has(lower));
  const named = things.filter((token) => token !== text.tokens[stretch.first] && isName(token));
  return holdsFact(others) || things.length > most || named.length > 0;
}

/** Takes sentence `index` out together with the space it leaves behind; nothing when too little would be left to say. */
export function leaveOutSentence(text: Text, index: number): readonly Fix[] {
  const sentence = text.sentences[index];
  const edit = sentenceEdit(text, index);
  if (!sentence || !edit) return [];
  const words = countWords(text.tokens.slice(sentence.first, sentence.end).filter(({ kind }) => kind === "word"));
  return text.wordCount - words < LEAST_LEFT ? [] : [{ label: LEAVE_SENTENCE, edits: [edit] }];
}

/** Where the words before token `first` end: what joined the two goes with what is left out. */
function endBefore({ tokens }: Text, first: number, start: number): number {
  let at = first - 1;
  while (at >= start && (JOINS.test(tokens[at]?.written ?? "") || JOINING.has(lowerOf(tokens[at])))) at -= 1;
  return at;
}

/** Where the words behind token `last` begin once what joined the two is gone. */
function startBehind({ tokens }: Text, last: number, end: number): number {
  let at = last + 1;
  const joins = (token: Token | undefined): boolean =>
    !isSaid(token) || JOINING.has(lowerOf(token)) || token?.kind === "emoji";
  while (at < end && joins(tokens[at])) at += 1;
  return at;
}

/** Whether a bracket is opened and not closed, or closed and not opened. */
const opens = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ written }) => written === "(").length !== tokens.filter(({ written }) => written === ")").length;

/** Whether the words before a gap and those behind it go together, or what stands before the gap can end there. */
function joinsUp(before: readonly Token[], after: readonly Token[]): boolean {
  const last = lowerOf(before.findLast(isSaid));
  const [next] = after;
  // Where words stay on both sides, the last one before the gap may well lead on to the first one behind it.
  if (!isSaid(next)) return !LEADS_ON.has(last);
  return !(LEADS_ON.has(last) && FOLLOWS_ON.has(lowerOf(next)));
}

/** Whether only the half of a sentence is left that waits for another one ("if you'd like a lesson"). */
const isHalf = (before: readonly Token[], after: readonly Token[]): boolean =>
  BEGINS_HALF.has(lowerOf(before.find(isSaid))) &&
  !before.some(({ written }) => JOINS.test(written)) &&
  !after.some(isSaid);

/** Whether what is left of a sentence still reads as one: it lacks no end, and begins with no word that leans on what is gone. */
function reads(before: readonly Token[], after: readonly Token[]): boolean {
  if (opens(before) || opens(after)) return false;
  const said = [...before, ...after].filter(isSaid);
  const isHeadless = !before.some(isSaid);
  if (said.length < (isHeadless ? LEAST_AT_END : LEAST_IN_SENTENCE)) return false;
  if (LEADS_ON.has(lowerOf(said.at(-1))) || !joinsUp(before, after) || isHalf(before, after)) return false;
  return !isHeadless || !FOLLOWS_ON.has(lowerOf(said[0]));
}

/** Where the words of a token end: a price is read with the comma behind it. */
const endOf = (token: Token | undefined): number | undefined =>
  token && token.to - (/[,;:]$/u.test(token.written) ? 1 : 0);

/** Whether words are joined to the push beside them by more than a mark, so that they would miss it. */
function leansOn(
  head: readonly Token[],
  tail: readonly Token[],
  [start, end]: readonly [Token, Token | undefined],
): boolean {
  if (ADDS.has(start.lower)) return false;
  const before = head.at(-1);
  const [behind] = tail;
  const isJoined = (token: Token | undefined): boolean => isSaid(token) && !JOINING.has(lowerOf(token));
  const isLed = isJoined(before) && !JOINING.has(start.lower) && !/[,;:]$/u.test(before?.written ?? "");
  return isLed || (isJoined(behind) && lowerOf(end) !== "that");
}

/** The edit that takes a stretch out behind the words `head` of its sentence. */
function cutBehind(text: Text, { first, last }: Stretch, start: number): Edit | null {
  const { tokens } = text;
  const tail = tokens.slice(last + 1, pieceAround(text, { first, last }).end);
  // "…, but for one day only we're baking": where words go on at once, what joined the stretch joins them.
  const before = isSaid(tail[0]) ? first - 1 : endBefore(text, first, start);
  if (!reads(tokens.slice(start, before + 1), tail)) return null;
  const from = endOf(tokens[before]);
  // "New stock in – shop now, doors at nine": the mark behind the stretch goes on joining what is left.
  return from === undefined ? null : { from, to: tokens[last]?.to ?? from, insert: "" };
}

/** The edit that takes a stretch out at the beginning of its sentence. An emoji or a mark of a list before it stays. */
function cutBefore(text: Text, { first, last }: Stretch, end: number): Edit | null {
  const { tokens } = text;
  const behind = startBehind(text, last, end);
  const follower = tokens[behind];
  // "Your money back" is no other way to say "results or your money back".
  const isOther = tokens.slice(last + 1, behind).some(({ lower }) => lower === "or");
  if (!follower || isOther || behind >= end || !reads([], tokens.slice(behind, end))) return null;
  return { from: tokens[first]?.from ?? follower.from, to: follower.to, insert: capitalised(follower.written) };
}

/** The edit that takes a stretch out of its sentence, or null when the rest would not read. */
function cut(text: Text, { first, last }: Stretch): Edit | null {
  const { tokens } = text;
  const start = tokens[first];
  const sentence = pieceAround(text, { first, last });
  const head = tokens.slice(sentence.first, first);
  if (!start || leansOn(head, tokens.slice(last + 1, sentence.end), [start, tokens[last]])) return null;
  const joins = endBefore(text, first, sentence.first);
  const isBehind = tokens.slice(sentence.first, joins + 1).some(isSaid);
  return isBehind ? cutBehind(text, { first, last }, sentence.first) : cutBefore(text, { first, last }, sentence.end);
}

/**
 * Takes a push out. A sentence that says little else goes as a whole. Of another one the push goes so that the rest still
 * reads: what joined it goes too, and what begins the sentence afterwards gets its capital letter.
 */
export function leaveOut(text: Text, push: Stretch): readonly Fix[] {
  const index = text.tokens[push.first]?.sentence ?? -1;
  const { first, end } = text.sentences[index] ?? { first: push.first, end: push.last + 1 };
  const all = { first, last: end - 1 };
  const isShort = end - first <= LONGEST_PUSH;
  const whole = isShort && !tellsMore(text, all, push) ? leaveOutSentence(text, index) : [];
  if (whole.length > 0 && !tellsMore(text, all, push, LITTLE)) return whole;
  const clause = joined(clauseAround(text, push.first), push);
  const edit = cut(text, push) ?? (tellsMore(text, clause, push, 0) ? null : cut(text, clause));
  return edit ? [{ label: LEAVE_PART, edits: [edit] }] : whole;
}
