import type { Fix } from "../model/diagnostic.ts";
import type { Ask } from "../reading/asks.ts";
import { beginsSentence, clauseAround } from "../text/stretch.ts";
import { lowerAt, type Text } from "../text/text.ts";
import { askedBefore, purposeOf, type Wish, wishFor } from "./wish.ts";
import { capitalised, inQuietVoice, insideSentence, quietEnd, wantsCapital } from "./wording.ts";

/** Hurry that an offer does without, unless it is a day that something is told of. */
const HURRY = /^(?:now|today|immediately|asap)$/u;
const TELLS_BEFORE = /^(?:until|till|from|by|since|of|for|open|opens|live|here|on)$/u;
const TELLS_BEHIND = /^(?:and|or|until|till|only|is|from|between)$/u;
/** Lead-ins that press; the wish stands in their place. */
const LEADS = new Set("please pls kindly just simply go and don't forget to make sure you be remember need should must have got gotta stop scrolling do so then hesitate all is time it's".split(" ")); // prettier-ignore
const JOINS = new Set(["and", "so", "then"]);
/** A beginning like these needs the order behind it; others end where the order begins. */
const HALF = new Set("if when once unless while because since although though whether whenever".split(" "));
const WHEN_OR_WHERE =
  /^(?:this (?:week|weekend|month|year|morning|afternoon|evening|season|spring|summer|autumn|fall|winter)|next|on|in|at|for|from|before|after|with|by|to|until|during|every|over|tomorrow|tonight)$/u;

/** Whether token `at` only hurries: "call us today on …", and not "open until today". */
function hurries(text: Text, at: number, last: number): boolean {
  if (!HURRY.test(lowerAt(text, at)) || TELLS_BEFORE.test(lowerAt(text, at - 1))) return false;
  return at === last || lowerAt(text, at) !== "today" || !TELLS_BEHIND.test(lowerAt(text, at + 1));
}

/** The words of an order behind its verb, without hurry and in the voice of the verb; what the wish names already is "one". */
function wordsBehind(text: Text, verb: number, last: number, named: Wish["named"]): string {
  const isShouted = inQuietVoice(text, verb) !== text.tokens[verb]?.written;
  const isNamed = (at: number): boolean => named !== undefined && at > named.first && at <= named.last;
  let said = "";
  let end = text.tokens[verb]?.to ?? 0;
  for (const [index, token] of text.tokens.slice(verb + 1, last + 1).entries()) {
    const at = verb + 1 + index;
    const words = at === named?.first ? named.as : isShouted ? inQuietVoice(text, at) : token.written;
    if (!hurries(text, at, last) && !isNamed(at)) said += text.written.slice(end, token.from) + words;
    end = token.to;
  }
  return said;
}

const LINK = /^ (?:on )?(?:the|our) link\b/u;
const BARE_PLACE = /\b(in|below) (bio|profile|comments|description|stories)\b/u;
const linkWords = (rest: string): string =>
  `the link is${rest.replace(LINK, "").replace(BARE_PLACE, "$1 the $2") || " here"}`;

/** Orders that somebody at the counter would put in other words: verb and rest as they are found, and what is said. */
const PLAINER: readonly (readonly [RegExp, RegExp, (verb: string, rest: string) => string])[] = [
  [/^check$/iu, /^ out (?:our|the|my|this|these)\b/u, (_, rest) => `have a look at${rest.replace(" out", "")}`],
  [/^shop$/iu, / /u, (_, rest) => `browse${rest}`],
  [/^(?:claim|secure|snag|unlock|score|nab)$/iu, /^/u, (_, rest) => `get${rest}`],
  [/^(?:call|ring|phone|text|message|whatsapp|email|dm|pm)$/iu, /^$/u, (verb) => `${verb} us`],
  [/^(?:click|tap|hit)$/iu, LINK, (_, rest) => linkWords(rest)],
];

function orderWords(verb: string, rest: string): string {
  const plainer = PLAINER.find(([verbs, rests]) => verbs.test(verb) && rests.test(rest));
  return plainer ? plainer[2](verb, rest) : verb + rest;
}

/** An order of nothing but its verb, or of "yours": what is offered instead. */
function bareOffer({ action }: Ask, verb: string, rest: string): string | null {
  if (!/^(?: (?:yours|one))?$/u.test(rest)) return null;
  if (/^(?:shop|browse|explore)$/u.test(verb)) return "have a look if you like";
  if (action === "buy") return "if you'd like one, just let us know";
  if (action === "book") return "if you'd like one, just ask";
  if (action === "visit") return "if you're free, come and see us";
  return verb === "join" ? "if you'd like to join, you're welcome" : null;
}

/** Where an offer begins, how it is joined to the words before, and whether it wants a capital. */
type Join = { readonly from: number; readonly join: string; readonly isStart: boolean };

const startOf = ({ tokens }: Text, at: number): number => tokens[at]?.from ?? 0;

/** The joining behind a comma: a beginning that says when or where goes on, one that waits for the order cannot. */
function joinBehindComma(text: Text, head: number): Join | null {
  const { first } = clauseAround(text, head - 2);
  const opening = lowerAt(text, first) === "this" ? `this ${lowerAt(text, first + 1)}` : lowerAt(text, first);
  if (HALF.has(opening)) return null;
  return WHEN_OR_WHERE.test(opening)
    ? { from: startOf(text, head), join: "", isStart: false }
    : { from: startOf(text, head - 1), join: ". ", isStart: true };
}

/** The joining of an order that stands in the middle of a sentence; null where an offer would break that. */
function joinInside(text: Text, head: number): Join | null {
  const joins = JOINS.has(lowerAt(text, head)) ? head : head - 1;
  const inside = { join: "", isStart: false };
  if (JOINS.has(lowerAt(text, joins))) return { ...inside, from: startOf(text, joins + 1) };
  const before = text.tokens[head - 1];
  if (before?.written === ",") return joinBehindComma(text, head);
  return before?.kind === "word" ? null : { ...inside, from: startOf(text, head) };
}

/** How an order is joined to what stands before; null where it follows another ask, or words would be lost. */
function joinOf(text: Text, ask: Ask, previous: Ask | undefined): Join | null {
  for (let at = ask.head; at < ask.first; at++) if (!LEADS.has(lowerAt(text, at))) return null;
  if (beginsSentence(text, ask.head))
    return { from: text.tokens[ask.head]?.from ?? 0, join: "", isStart: wantsCapital(text, ask.head) };
  const isSecond = previous !== undefined && text.tokens[previous.first]?.sentence === text.tokens[ask.first]?.sentence;
  return isSecond ? null : joinInside(text, ask.head);
}

/** The last token of an order, and the last that tells something: pictures stay behind it, hurry goes. */
function endsOf(text: Text, { first }: Ask): { readonly end: number; readonly last: number } {
  let end = clauseAround(text, first).last;
  while (end > first && text.tokens[end]?.kind === "emoji") end -= 1;
  let last = end;
  while (last > first && hurries(text, last, last)) last -= 1;
  return { end, last };
}

/** The wish that an order answers: asked for right before it, told in it as its purpose, or what its action answers. */
function wishOf(
  text: Text,
  ask: Ask,
  last: number,
): Wish & { readonly from?: number; readonly at?: number; readonly isTold: boolean } {
  const asked = askedBefore(text, ask);
  if (asked) return { ...asked, isTold: true };
  const purpose = purposeOf(text, ask.action, ask.first, last);
  if (purpose) return { ...purpose, isTold: true };
  const wish = wishFor(text, ask.action, ask.first, last);
  return { ...wish, isTold: wish.named !== undefined };
}

/** What is said in place of an order, and where the question before it begins that it takes in. */
function offerWords(text: Text, ask: Ask, last: number): { readonly said: string; readonly from: number | undefined } {
  const { wish, named, from, at = last + 1, isTold } = wishOf(text, ask, last);
  const verb = insideSentence(text, ask.first);
  const rest = wordsBehind(text, ask.first, at - 1, named);
  const goesOn = text.tokens[last + 1]?.written === ",";
  const bare = isTold || goesOn ? null : bareOffer(ask, verb, rest);
  const order = orderWords(verb, rest);
  const isLook = order.startsWith("have a look at") && !isTold;
  return { said: bare ?? (isLook ? `${order} if you like` : `${wish}, ${order}`), from };
}

/**
 * "Order online!" becomes "If you'd like one, order online.": same object, same channel, and the choice is left. `previous` is
 * the ask before it. Null where the sentence around would break.
 */
export function orderAsOffer(text: Text, ask: Ask, previous: Ask | undefined, label: string): Fix | null {
  const joined = joinOf(text, ask, previous);
  if (!joined) return null;
  const { end, last } = endsOf(text, ask);
  const { said, from = joined.from } = offerWords(text, ask, last);
  const [mark] = quietEnd(text, end);
  const to = mark?.to ?? text.tokens[end]?.to ?? from;
  const words = joined.isStart ? capitalised(said) : said;
  return { label, edits: [{ from, to, insert: joined.join + words + (mark?.insert ?? "") }] };
}
