import type { Edit, Fix } from "../model/diagnostic.ts";
import type { Ask } from "../reading/asks.ts";
import { clauseAround, type Stretch } from "../text/stretch.ts";
import { isClauseHead } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";
import { calmEdits } from "./calm.ts";
import { orderAsOffer } from "./order.ts";
import { wishFor } from "./wish.ts";
import { inQuietVoice, insideSentence, put, quietEnd } from "./wording.ts";

const LABEL = "Leave the choice with them";

/** The words behind a shouted verb in a quiet voice; where the verb is quiet, capitals are a name ("book your MOT"). */
const calmed = (text: Text, verb: number, stretch: Stretch): readonly Edit[] =>
  inQuietVoice(text, verb) === text.tokens[verb]?.written ? [] : calmEdits(text, stretch);

const QUESTION = /^(?:wanna|want|would|do|fancy|need|ready)$/u;
const NAMED = new Set(["link", "links", "details", "info", "tickets", "more"]);

/** The verb of what is wanted: the one behind "to", else the last word of the phrase. */
function verbWanted({ tokens }: Text, first: number, last: number): number {
  const to = tokens.slice(first, last + 1).findIndex(({ lower }) => lower === "to");
  return to < 0 ? last : first + to + 1;
}

/** "Wanna buy a mug?" becomes "If you'd like to buy a mug, just ask." */
function questionAsOffer(text: Text, ask: Ask): Fix | null {
  const { tokens } = text;
  const { first, last } = clauseAround(text, ask.first);
  const wanted = verbWanted(text, first, ask.last);
  const verb = tokens[wanted];
  const mark = tokens[last + 1];
  if (!QUESTION.test(tokens[first]?.lower ?? "") || !verb || mark?.written !== "?") return null;
  let end = last + 1;
  while (/^[!?]$/u.test(tokens[end]?.written ?? "")) end += 1;
  const words = `if you'd like to ${insideSentence(text, wanted)}`;
  return {
    label: LABEL,
    edits: [
      put(text, { first, last: wanted }, words),
      ...calmEdits(text, { first: wanted + 1, last }),
      { from: mark.from, to: tokens[end - 1]?.to ?? mark.to, insert: ", just ask." },
    ],
  };
}

/** "Link in bio" becomes "If you'd like to see more, the link is in the bio". */
function noteAsOffer(text: Text, ask: Ask): Fix | null {
  const named = text.tokens[ask.first];
  const isSecond = text.tokens[ask.first - 1]?.written === ",";
  if (!named || isSecond || !NAMED.has(named.lower) || !isClauseHead(text, ask.first)) return null;
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
      put(text, { first: ask.first, last: ask.first }, `if you'd like to see more, ${noun}${verb}`),
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
  const wish: Edit = {
    from: end,
    to: mark?.to ?? end,
    insert: ` ${ask.action === "buy" ? "if you'd like one" : wishFor(text, ask.action, ask.last, ask.last).wish}${mark?.insert ?? ""}`,
  };
  return { label: LABEL, edits: [...calmed(text, ask.first, { first: ask.first, last }), wish] };
}

/** Turns what is asked at `ask`, behind the ask `previous`, into an offer that keeps its object and its channel. */
export function asOffer(text: Text, ask: Ask, previous: Ask | undefined): readonly Fix[] {
  const other = questionAsOffer(text, ask) ?? noteAsOffer(text, ask);
  const fix = other ?? (ask.order ? orderAsOffer(text, ask, previous, LABEL) : wishBehind(text, ask));
  return fix ? [fix] : [];
}
