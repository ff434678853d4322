import type { AskAction } from "../lexicons/asks.ts";
import type { Edit, Fix } from "../model/diagnostic.ts";
import type { Ask } from "../reading/asks.ts";
import { clauseAround, type Stretch } from "../text/stretch.ts";
import { isClauseHead } from "../text/phrases.ts";
import type { Text, Token } from "../text/text.ts";
import { calmEdits } from "./calm.ts";
import { inQuietVoice, insideSentence, put } from "./wording.ts";

const LABEL = "Leave the choice with them";

/** The wish that an action answers. */
const wishes: Readonly<Record<AskAction, string>> = {
  buy: "if you'd like one",
  book: "if you'd like a place",
  contact: "if you have a question",
  visit: "if you fancy it",
  "sign-up": "if you'd like to join",
  click: "if you'd like to see more",
  follow: "if you'd like more",
  like: "if you liked this",
  share: "if you know somebody who could use this",
  tag: "if somebody comes to mind",
  comment: "if you have a thought",
  review: "if you have a minute",
  vote: "if you like what we do",
  give: "if you can",
  send: "if you'd like to",
  refer: "if you know somebody",
};

/** Hurry that an offer does without. */
const HURRY = new Set(["now", "immediately", "asap"]);
/** "Order online", "shop at the link": the verb has no object, so the wish names it. */
const NO_OBJECT = new Set(
  `at in on via through by here online from with today tonight tomorrow now direct directly ahead early before while and or
  over below for to up`.split(/\s+/u),
);
/** Verbs that need an object: "you can get online" would say something else. */
const TAKES_OBJECT = new Set(["buy", "order", "preorder", "shop", "book", "reserve", "schedule", "purchase", "register", "sign", "subscribe", "apply", "enrol", "enroll"]); // prettier-ignore

const ENDS: ReadonlySet<Token["kind"]> = new Set(["punctuation", "emoji", "link", "time"]);

/** Whether a verb that needs an object stands without one before `next`. */
const lacksObject = (verb: Token | undefined, next: Token | undefined): boolean =>
  TAKES_OBJECT.has(verb?.lower ?? "") && (next === undefined || ENDS.has(next.kind) || NO_OBJECT.has(next.lower));

/** "!" behind an order raises its voice again. */
function quietEnd(text: Text, last: number): readonly Edit[] {
  const mark = text.tokens[last + 1];
  let end = last + 1;
  while (text.tokens[end]?.written === "!") end += 1;
  return mark && end > last + 1 ? [{ from: mark.from, to: text.tokens[end - 1]?.to ?? mark.to, insert: "." }] : [];
}

/** The words behind a shouted verb in a quiet voice; where the verb is quiet, capitals are a name ("book your MOT"). */
const calmed = (text: Text, verb: number, stretch: Stretch): readonly Edit[] =>
  inQuietVoice(text, verb) === text.tokens[verb]?.written ? [] : calmEdits(text, stretch);

/** "Order online!" becomes "If you'd like one, you can order online.": same object, same channel, and the choice is left. */
function orderAsOffer(text: Text, ask: Ask): Fix {
  const { tokens } = text;
  const { last } = clauseAround(text, ask.first);
  const isHurried = ask.first < last && HURRY.has(tokens[ask.first + 1]?.lower ?? "");
  const until = isHurried ? ask.first + 1 : ask.first;
  const before = tokens[ask.head - 1];
  const opening =
    before?.written === "," && before.sentence === tokens[ask.first]?.sentence
      ? "and "
      : lacksObject(tokens[ask.first], tokens[until + 1])
        ? `${wishes[ask.action]}, `
        : "";
  return {
    label: LABEL,
    edits: [
      put(text, { first: ask.head, last: until }, `${opening}you can ${insideSentence(text, ask.first)}`),
      ...calmed(text, ask.first, { first: until + 1, last }),
      ...quietEnd(text, last),
    ],
  };
}

const QUESTION = /^(?:wanna|want|would|do|fancy|need|ready)$/u;
const NAMED = new Set(["link", "links", "details", "info", "tickets", "more"]);

/** "Wanna buy a mug?" becomes "If you'd like to buy a mug, just ask." */
function questionAsOffer(text: Text, ask: Ask): Fix | null {
  const { tokens } = text;
  const { first, last } = clauseAround(text, ask.first);
  const verb = tokens[ask.last];
  const mark = tokens[last + 1];
  if (!QUESTION.test(tokens[first]?.lower ?? "") || !verb || mark?.written !== "?") return null;
  let end = last + 1;
  while (/^[!?]$/u.test(tokens[end]?.written ?? "")) end += 1;
  const words = `if you'd like to ${insideSentence(text, ask.last)}`;
  return {
    label: LABEL,
    edits: [
      put(text, { first, last: ask.last }, words),
      ...calmEdits(text, { first: ask.last + 1, last }),
      { from: mark.from, to: tokens[end - 1]?.to ?? mark.to, insert: ", just ask." },
    ],
  };
}

/** "Link in bio" becomes "If you'd like to see more, the link is in the bio". */
function noteAsOffer(text: Text, ask: Ask): Fix | null {
  const named = text.tokens[ask.first];
  if (!named || !NAMED.has(named.lower) || !isClauseHead(text, ask.first)) return null;
  const { last } = clauseAround(text, ask.first);
  const next = text.tokens[ask.first + 1];
  const bare = !/^(?:is|are|'s|:)$/u.test(next?.lower ?? "");
  const plural = named.lower.endsWith("s");
  const verb = bare ? (plural ? " are" : " is") : "";
  const noun = named.lower === "more" ? "more" : `the ${named.lower}`;
  const article = text.tokens.slice(ask.first + 1, ask.last + 1).map((token): Edit[] => {
    const isBare = /^(?:bio|profile|comments|description|stories)$/u.test(token.lower);
    const before = text.tokens[text.tokens.indexOf(token) - 1]?.lower ?? "";
    return isBare && /^(?:in|below)$/u.test(before) ? [{ from: token.from, to: token.from, insert: "the " }] : [];
  });
  return {
    label: LABEL,
    edits: [
      put(text, { first: ask.first, last: ask.first }, `${wishes.click}, ${noun}${verb}`),
      ...article.flat(),
      ...quietEnd(text, last),
    ],
  };
}

/** What asks inside a clause becomes an offer by the wish behind it. */
function wishBehind(text: Text, ask: Ask): Fix {
  const last = Math.max(clauseAround(text, ask.last).last, ask.last);
  const end = text.tokens[last]?.to ?? ask.span.to;
  const [mark] = quietEnd(text, last);
  const wish: Edit = { from: end, to: mark?.to ?? end, insert: ` ${wishes[ask.action]}${mark?.insert ?? ""}` };
  return { label: LABEL, edits: [...calmed(text, ask.first, { first: ask.first, last }), wish] };
}

/** Turns what is asked at `ask` into an offer that keeps its object and its channel. */
export function asOffer(text: Text, ask: Ask): readonly Fix[] {
  const other = questionAsOffer(text, ask) ?? noteAsOffer(text, ask);
  return [other ?? (ask.order ? orderAsOffer(text, ask) : wishBehind(text, ask))];
}
