import type { Edit, Fix } from "../model/diagnostic.ts";
import { clauseAround, type Stretch } from "../text/stretch.ts";
import type { Text, Token } from "../text/text.ts";
import { capitalised, pieceAround } from "./wording.ts";

/** Fewer words than this left over are no post. */
const LEAST_LEFT = 3;
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
/** Behind these a thing has to stand, and what it is may be gone ("this is your … for hampers"). */
const WANTS_A_THING = new Set("a an the our your my their his its every each".split(" "));
/** A sentence that begins with one of these and has no other clause is only half of one. */
const BEGINS_HALF = new Set("if when once unless while because since although though".split(" "));
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

/** Takes sentence `index` out together with the space it leaves behind; nothing when too little would be left to say. */
export function leaveOutSentence(text: Text, index: number, label = "Leave this sentence out"): readonly Fix[] {
  const sentence = text.sentences[index];
  if (!sentence) return [];
  const words = countWords(text.tokens.slice(sentence.first, sentence.end).filter(({ kind }) => kind === "word"));
  if (text.wordCount - words < LEAST_LEFT) return [];
  const previous = text.sentences[index - 1];
  const next = text.sentences[index + 1];
  const edit: Edit = next
    ? { from: sentence.from, to: next.from, insert: "" }
    : { from: previous?.to ?? sentence.from, to: sentence.to, insert: "" };
  return [{ label, edits: [edit] }];
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
  return !(WANTS_A_THING.has(last) && FOLLOWS_ON.has(lowerOf(next)));
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

/** The edit that takes a stretch out of its sentence, or null when the rest would not read. */
function cut(text: Text, { first, last }: Stretch): Edit | null {
  const { tokens } = text;
  const start = tokens[first];
  if (!start) return null;
  const sentence = pieceAround(text, { first, last });
  const tail = tokens.slice(last + 1, sentence.end);
  // "…, but for one day only we're baking": where words go on at once, what joined the stretch joins them.
  const before = isSaid(tail[0]) ? first - 1 : endBefore(text, first, sentence.first);
  const head = tokens.slice(sentence.first, before + 1);
  if (head.some(isSaid)) {
    if (!reads(head, tail)) return null;
    const to = tokens[last]?.to ?? start.to;
    // "New stock in – shop now, doors at nine": the mark behind the stretch goes on joining what is left.
    return { from: tokens[before]?.to ?? start.from, to, insert: "" };
  }
  const behind = startBehind(text, last, sentence.end);
  const follower = tokens[behind];
  if (!follower || behind >= sentence.end || !reads([], tokens.slice(behind, sentence.end))) return null;
  // An emoji or a list mark may stand before the stretch; it stays.
  return { from: start.from, to: follower.to, insert: capitalised(follower.written) };
}

/**
 * Takes a stretch out so that the rest still reads: what joined it goes too, and what begins the sentence afterwards gets its
 * capital letter. Where the rest would be no sentence, the whole clause goes, and then the whole sentence.
 */
export function leaveOut(text: Text, stretch: Stretch, label: string): readonly Fix[] {
  const index = text.tokens[stretch.first]?.sentence ?? -1;
  const clause = clauseAround(text, stretch.first);
  const wider = { first: Math.min(clause.first, stretch.first), last: Math.max(clause.last, stretch.last) };
  const edit = cut(text, stretch) ?? cut(text, wider);
  return edit ? [{ label, edits: [edit] }] : leaveOutSentence(text, index, label);
}
