import type { AskAction } from "../lexicons/asks.ts";
import type { Ask } from "../reading/asks.ts";
import { lowerAt, type Text } from "../text/text.ts";

/** The wish that an action answers, where the words behind it name none. */
const wishes: Readonly<Record<AskAction, string>> = {
  buy: "if you'd like to",
  book: "if you'd like one",
  contact: "if you'd like to know more",
  visit: "if you're free",
  "sign-up": "if you'd like to join",
  click: "if you'd like a look",
  follow: "if you'd like to see more",
  like: "if you like it",
  share: "if you know somebody who'd like it",
  tag: "if somebody comes to mind",
  comment: "if you have a thought",
  review: "if you have a minute",
  vote: "if you like what we do",
  give: "if you can",
  send: "if you'd like to",
  refer: "if you know somebody",
};

const ONE = "if you'd like one";
const SOME = "if you'd like some";
const A_LOOK = "if you'd like a look";

/** A verb that says more about the wish than its action does. */
const wishOfVerb: Readonly<Record<string, string>> = {
  enter: "if you'd like to",
  start: "if you'd like to",
  apply: "if it sounds like you",
  download: "if you'd like it",
  shop: A_LOOK,
  browse: A_LOOK,
  explore: A_LOOK,
  use: "if you're ordering",
  try: "if you fancy it",
  treat: "if you fancy it",
  subscribe: "if you'd like to hear from us",
};

/** What is asked about can say more than the action does, too. */
const wishAbout: readonly { readonly of: ReadonlySet<AskAction>; readonly what: RegExp; readonly wish: string }[] = [
  {
    of: new Set(["visit", "click"]),
    what: /^(?:website|site|page|profile|shop|store|stories|blog|channel|collection|range)$/u,
    wish: A_LOOK,
  },
  {
    of: new Set(["sign-up"]),
    what: /^(?:newsletter|list|mailing|updates|emails)$/u,
    wish: "if you'd like to hear from us",
  },
];
/** What is no thing that one could have. */
const NO_THING = new Set(
  "order way name email number time turn journey day self deposit date help move garden home mind plan plans skates coat coats boots shoes hands".split(
    " ",
  ),
);
const HAS_ONE = /^(?:a|an|your)$/u;
const ENDS_THING =
  /^(?:at|in|on|via|through|by|here|online|for|from|with|before|of|to|today|now|and|or|this|next|tomorrow|tonight)$/u;

/** The last token of the thing that begins at `at`, such as "ticket" in "a raffle ticket for £2". */
function thingAt({ tokens }: Text, at: number, last: number): number {
  let end = at;
  while (end < last && tokens[end + 1]?.kind === "word" && !ENDS_THING.test(tokens[end + 1]?.lower ?? "")) end += 1;
  return end;
}

const VOWEL = /^(?:[aeio]|u(?!ni|s)|MOT|NHS|hour|honest)/iu;

/** A wish, and where the order behind it can say "one" for a thing that the wish names. */
export type Wish = {
  readonly wish: string;
  readonly named?: { readonly first: number; readonly last: number; readonly as: "one" | "them" };
};

/** The wish that names a thing of one's own: "your ticket" is a ticket. */
function wishByName({ tokens, written }: Text, first: number, last: number, isMany: boolean): Wish {
  const words = written.slice(tokens[first + 1]?.from ?? 0, tokens[last]?.to ?? 0);
  const article = isMany ? "" : VOWEL.test(words) ? "an " : "a ";
  return { wish: `if you'd like ${article}${words}`, named: { first, last, as: isMany ? "them" : "one" } };
}

/** "A bag of …": one is wished for. "Your ticket": the wish names it. Null where it is no thing to have. */
function wishForThing(text: Text, at: number, last: number): Wish | null {
  const lower = lowerAt(text, at);
  if (/^(?:yours|one)$/u.test(lower)) return { wish: ONE };
  if (/^(?:some|two|three)$/u.test(lower)) return { wish: SOME };
  const end = thingAt(text, at, last);
  const thing = lowerAt(text, end);
  if (!HAS_ONE.test(lower) || end <= at || NO_THING.has(thing) || /(?:[^e]ed|^(?:down|up|in|out|on))$/u.test(thing))
    return null;
  const isMany = /[^su]s$/u.test(thing);
  if (lower === "your") return wishByName(text, at, end, isMany);
  return { wish: isMany ? SOME : ONE };
}

/** The wish that an order answers. Its verb is token `verb`, its words go on to `last`. */
export function wishFor(text: Text, action: AskAction, verb: number, last: number): Wish {
  const own = wishOfVerb[lowerAt(text, verb)];
  if (own !== undefined) return { wish: own };
  const words = text.tokens.slice(verb + 1, last + 1);
  const about = wishAbout.find(({ of, what }) => of.has(action) && words.some(({ lower }) => what.test(lower)));
  if (about) return { wish: about.wish };
  if (action !== "buy" && action !== "book") return { wish: wishes[action] };
  return wishForThing(text, verb + 1, last) ?? { wish: words.length === 0 ? ONE : wishes[action] };
}

/** What can be told, so that a reader would like to know it. */
const TOLD = /^(?:prices|sizes|details|times|dates|directions|hours)$/u;
const SO_THAT: ReadonlySet<AskAction> = new Set([
  "contact",
  "follow",
  "click",
  "sign-up",
  "visit",
  "send",
  "buy",
  "like",
]);
const FOR_IT: ReadonlySet<AskAction> = new Set(["contact", "follow", "click", "like"]);
const IS_FOR = /^(?:subscribe|download)$/u;
const LONGEST = 9;
const NO_VERB = /^(?:the|our|your|us|my|me|this|that|a|an|\d.*|[A-Z].*)$/u;

/** What an order says it is for ("to join the list", "for a free quote"): the wish, and the first token of those words. */
export type Purpose = Wish & { readonly at: number };

/** Whether token `at` says what an order is for: "to join", "for a quote", and not "to us" or "for Friday". */
function isPurpose(text: Text, action: AskAction, verb: number, at: number): boolean {
  const next = text.tokens[at + 1];
  if (next?.kind !== "word") return false;
  if (lowerAt(text, at) === "to") return SO_THAT.has(action) && at > verb + 1 && !NO_VERB.test(next.written);
  const isFor = FOR_IT.has(action) || IS_FOR.test(lowerAt(text, verb));
  return lowerAt(text, at) === "for" && isFor && (/^an?$/u.test(next.lower) || !NO_VERB.test(next.lower));
}

/** The purpose that ends an order, so that it can be said first; null where it tells none. */
export function purposeOf(text: Text, action: AskAction, verb: number, last: number): Purpose | null {
  for (let at = Math.max(verb + 1, last - LONGEST); at < last; at++) {
    if (!isPurpose(text, action, verb, at)) continue;
    const words = text.written.slice(text.tokens[at + 1]?.from ?? 0, text.tokens[last]?.to ?? 0);
    if (/[,;:\n]/u.test(words)) continue;
    const opening = lowerAt(text, at) === "to" ? "to " : TOLD.test(words) ? "to know the " : "";
    return { wish: `if you'd like ${opening}${words}`, at };
  }
  return null;
}

/** A longer question is about more than one thing. */
const LONGEST_QUESTION = 80;
/** How a question that an order answers is said as a wish: "Need a plumber? Ring Dave." */
const AS_WISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:do you )?need /iu, "if you need "],
  [/^(?:do you )?(?:want|wanna) (?:to )?/iu, "if you'd like "],
  [/^(?:do you )?fancy /iu, "if you fancy "],
  [/^(?:are you )?looking for /iu, "if you're looking for "],
  [/^(?:are you )?ready to /iu, "if you'd like to "],
  [/^(?:are you )?thinking (?:about|of) /iu, "if you're thinking of "],
];

/** The question right before an order, as the wish that it asks about; null where it asks about something else. */
export function askedBefore(text: Text, ask: Ask): { readonly wish: string; readonly from: number } | null {
  const head = text.tokens[ask.head];
  const question = text.sentences[(head?.sentence ?? 0) - 1];
  if (!head || !question?.question || text.sentences[head.sentence]?.first !== ask.head) return null;
  const words = text.written.slice(question.from, question.to).replace(/[?!\s]{1,9}$/u, "");
  if (words.length > LONGEST_QUESTION || /[,?!:;\n]/u.test(words + text.written.slice(question.to, head.from)))
    return null;
  const found = AS_WISH.find(([opening]) => opening.test(words));
  if (!found) return null;
  const to = /^(?:do you )?(?:want|wanna) to /iu.test(words) ? "to " : "";
  return { wish: words.replace(found[0], found[1] + to), from: question.from };
}
