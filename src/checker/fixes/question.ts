import type { Edit, Fix } from "../model/diagnostic.ts";
import type { Stretch } from "../text/stretch.ts";
import type { Text } from "../text/text.ts";
import { insideSentence, put } from "./wording.ts";

const LABEL = "Ask something you'd like to hear";
const PRIZE = /^(?:win|enter|chance|giveaway)$/u;
const TELLS = new Set(["who", "that"]);

/** The words `from..last` as they stand inside a sentence. */
const words = (text: Text, from: number, last: number): string => {
  const parts: string[] = [];
  for (let at = from; at <= last; at++) {
    const token = text.tokens[at];
    if (token?.kind === "emoji" || token?.written === "!") continue;
    const apart = token && text.tokens[at - 1]?.to === token.from && parts.length > 0 ? "" : " ";
    parts.push(apart + insideSentence(text, at));
  }
  return parts.join("").trim();
};

/** The edit that says all of a clause in other words, with the marks behind it. */
function replaced(text: Text, { first, last }: Stretch, said: string, mark: string): Fix {
  let end = last;
  while (/^[!?.]$/u.test(text.tokens[end + 1]?.written ?? "")) end += 1;
  const edit: Edit = put(text, { first, last: end }, `${said}${mark}`);
  return { label: LABEL, edits: [edit] };
}

const find = (text: Text, { first, last }: Stretch, matches: (lower: string, at: number) => boolean): number => {
  for (let at = first; at <= last; at++) if (matches(text.tokens[at]?.lower ?? "", at)) return at;
  return -1;
};

/** "Like and share to win a hamper" becomes "Tell us why you'd like to win a hamper". */
function prizeQuestion(text: Text, clause: Stretch): Fix | null {
  const win = find(text, clause, (lower) => PRIZE.test(lower));
  const object = find(
    text,
    clause,
    (lower, at) => at > win && /^(?:a|an|the|our|one|two|this|these|\d+)$/u.test(lower),
  );
  if (win < 0 || object < 0 || text.tokens[win]?.lower === "chance") return null;
  return replaced(text, clause, `tell us what you would do with ${words(text, object, clause.last)}`, ".");
}

/** "Tag a friend who needs this" becomes "Who do you know who needs this?" */
function personQuestion(text: Text, clause: Stretch): Fix | null {
  const tag = find(text, clause, (lower) => /^(?:tag|mention)$/u.test(lower));
  if (tag < 0) return null;
  const relative = find(text, clause, (lower, at) => at > tag && TELLS.has(lower));
  if (relative >= 0)
    return replaced(text, clause, `who do you know who ${words(text, relative + 1, clause.last)}`, "?");
  const would = find(text, clause, (lower, at) => at > tag && /^(?:you'd|you)$/u.test(lower));
  if (would < 0) return replaced(text, clause, "who comes to mind", "?");
  const rest = words(text, would + 1, clause.last);
  return replaced(text, clause, `who would you ${rest.replace(/^(?:would|could|can|want to)\s/u, "")}`, "?");
}

/** "Share if you love your mum" becomes "Do you love your mum? Tell us why." */
function conditionQuestion(text: Text, clause: Stretch): Fix | null {
  const condition = find(text, clause, (lower) => lower === "if");
  const you = text.tokens[condition + 1]?.lower;
  if (condition < 0) return null;
  if (you === "you")
    return replaced(text, clause, `do you ${words(text, condition + 2, clause.last)}? Tell us why`, ".");
  if (you === "you're")
    return replaced(text, clause, `are you ${words(text, condition + 2, clause.last)}? Tell us why`, ".");
  if (you === "you've")
    return replaced(text, clause, `have you ${words(text, condition + 2, clause.last)}? Tell us how`, ".");
  return null;
}

/** A number collected becomes a question about the same thing, one whose answer can be read. */
export function asQuestion(text: Text, clause: Stretch): readonly Fix[] {
  const found = prizeQuestion(text, clause) ?? conditionQuestion(text, clause) ?? personQuestion(text, clause);
  if (found) return [found];
  const comments = find(text, clause, (lower) =>
    /^(?:comment|drop|type|vote|react|smash|hit|like|double)$/u.test(lower),
  );
  return comments < 0 ? [] : [replaced(text, clause, "tell us what you think", ".")];
}
