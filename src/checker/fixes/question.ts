import type { Edit, Fix } from "../model/diagnostic.ts";
import type { Stretch } from "../text/stretch.ts";
import type { Text } from "../text/text.ts";
import { insideSentence, put, sentenceAround } from "./wording.ts";

const LABEL = "Ask something you'd like to hear";
const COLLECTS = /^(?:comment|drop|type|vote|react|smash|hit|like|double)$/u;
/** A clause of more words than this asks for something of its own. */
const LONG = 8;
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

/** "Like and share to win a hamper" becomes "Tell us what you would do with a hamper." */
function prizeQuestion(text: Text, clause: Stretch): Fix | null {
  const win = find(text, clause, (lower) => lower === "win");
  const object = find(text, clause, (lower, at) => at === win + 1 && /^(?:a|an|the|one|two)$/u.test(lower));
  if (win < 0 || object < 0) return null;
  return replaced(text, clause, `tell us what you would do with ${words(text, object, clause.last)}`, ".");
}

/** "Tag a friend who needs this" becomes "Who do you know who needs this?", "Tag the worst driver you know" "Who is …?" */
function personQuestion(text: Text, clause: Stretch): Fix | null {
  const tag = find(text, clause, (lower) => /^(?:tag|mention)$/u.test(lower));
  if (tag < 0) return null;
  const relative = find(text, clause, (lower, at) => at > tag && TELLS.has(lower));
  // "Two pals who owe you lunch": one person is asked for, so the verb would not fit.
  const isOne = /^(?:a|an|the|that|your|someone|somebody|one)$/u.test(text.tokens[tag + 1]?.lower ?? "");
  if (relative >= 0 && isOne)
    return replaced(text, clause, `who do you know who ${words(text, relative + 1, clause.last)}`, "?");
  const known = find(text, clause, (lower, at) => lower === "know" && at === clause.last);
  if (known >= 0 && text.tokens[tag + 1]?.lower === "the") {
    const are = find(text, clause, (lower) => /^(?:people|two|three|four|five|ones|mates|friends|pals)$/u.test(lower));
    return replaced(text, clause, `who ${are < 0 ? "is" : "are"} ${words(text, tag + 1, clause.last)}`, "?");
  }
  const would = find(text, clause, (lower, at) => at > tag && lower === "you'd");
  if (would < 0) return null;
  return replaced(text, clause, `who would you ${words(text, would + 1, clause.last)}`, "?");
}

/** "Share if you love your mum" becomes "Do you love your mum? Tell us why." */
function conditionQuestion(text: Text, clause: Stretch): Fix | null {
  const condition = find(text, clause, (lower) => lower === "if");
  const you = text.tokens[condition + 1]?.lower;
  if (condition < 0) return null;
  const wants = /^(?:want|need|like)$/u.test(text.tokens[condition + 2]?.lower ?? "");
  if (you === "you'd" || (you === "you" && wants))
    return replaced(text, clause, `${words(text, condition, clause.last)}, just ask`, ".");
  if (you === "you")
    return replaced(text, clause, `do you ${words(text, condition + 2, clause.last)}? Tell us why`, ".");
  if (you === "you're")
    return replaced(text, clause, `are you ${words(text, condition + 2, clause.last)}? Tell us why`, ".");
  if (you === "you've")
    return replaced(text, clause, `have you ${words(text, condition + 2, clause.last)}? Tell us how`, ".");
  return null;
}

/** "Comment your favourite flavour below" becomes "Tell us your favourite flavour." */
function ownQuestion(text: Text, clause: Stretch): Fix | null {
  const collects = find(text, clause, (lower) => /^(?:comment|drop|type|write)$/u.test(lower));
  const your = collects + 1;
  if (collects < 0 || text.tokens[your]?.lower !== "your") return null;
  const end = find(text, clause, (lower, at) => at > your && /^(?:below|and|in|with|to|for|here|,|&)$/u.test(lower));
  return replaced(text, clause, `tell us ${words(text, your, end < 0 ? clause.last : end - 1)}`, ".");
}

/** Whether a clause is all of its sentence: a question in the middle of one would break it. */
function isSentence(text: Text, clause: Stretch): boolean {
  const whole = sentenceAround(text, clause);
  return whole.first >= clause.first && whole.last <= clause.last;
}

/** A number collected becomes a question about the same thing, one whose answer can be read. */
export function asQuestion(text: Text, clause: Stretch): readonly Fix[] {
  if (!isSentence(text, clause)) return [];
  const found = prizeQuestion(text, clause) ?? conditionQuestion(text, clause) ?? personQuestion(text, clause);
  if (found) return [found];
  const own = ownQuestion(text, clause);
  if (own) return [own];
  // "Type YES for the link": something is promised, and a question would take it back.
  const isDeal = find(text, clause, (lower) => /^(?:for|if|to)$/u.test(lower)) >= 0;
  if (isDeal || clause.last - clause.first >= LONG) return [];
  const collects = find(text, clause, (lower) => COLLECTS.test(lower));
  return collects < 0 ? [] : [replaced(text, clause, "tell us what you think", ".")];
}
