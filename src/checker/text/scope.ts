import type { Text, Token } from "./text.ts";

/** How far back, in tokens of the same clause, a negation or a rejection reaches. */
const REACH = 8;

const NEGATORS = new Set([
  "not", "never", "no", "without", "nobody", "nothing", "neither", "nor", "don't", "doesn't", "didn't", "won't", "can't",
  "cannot", "isn't", "aren't", "wasn't", "weren't", "wouldn't", "shouldn't", "couldn't", "haven't", "hasn't", "ain't",
  "zero", "minus",
]); // prettier-ignore

/** Words of turning something down; with these a phrase is named in order to be refused. */
const REJECTORS = new Set([
  "instead", "rather", "avoid", "hate", "hated", "refuse", "refused", "against", "tired", "sick", "enough", "stop", "stopped",
  "quit", "fed", "anti", "resist", "skip", "dislike",
]); // prettier-ignore

/** Verbs and nouns of saying: what follows is somebody's words. */
const REPORTERS = new Set([
  "said", "saying", "says", "shouted", "shouting", "shout", "shouts", "yelled", "yelling", "yell", "scream", "screaming",
  "screamed", "telling", "told", "phrase", "phrases", "slogan", "slogans", "lines", "posts", "signs", "adverts", "ads",
]); // prettier-ignore

/** After these a negator turns nothing down: "don't forget to order", "can't wait to", "not only", "never been a better". */
const KEEPS_MEANING = new Set([
  "forget", "hesitate", "wait", "miss", "delay", "sleep", "only", "just", "been", "before", "believe", "shy", "afraid", "doubt",
  "matter", "longer", "better", "excuses", "settle", "let",
]); // prettier-ignore

/** "If you don't book you'll regret it": what the reader may leave undone turns nothing down of what follows. */
const isReadersOmission = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "you" && tokens[at - 2]?.lower === "if";

function turnsDown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (REJECTORS.has(token.lower)) return token.lower !== "stop" || tokens[at + 1]?.lower !== "by";
  if (!NEGATORS.has(token.lower)) return false;
  if (isReadersOmission(tokens, at)) return false;
  // "why not order": an offer. "no more waiting", "don't forget": the words after the negator mean what they say.
  return tokens[at - 1]?.lower !== "why" && !KEEPS_MEANING.has(tokens[at + 1]?.lower ?? "");
}

/** "Wanna buy something? No thanks." The next sentence answers the words away. */
function isAnsweredAway(text: Text, last: number): boolean {
  const sentence = text.sentences[text.tokens[last]?.sentence ?? -1];
  const next = sentence?.question ? text.tokens[sentence.end] : undefined;
  return next !== undefined && /^(?:no|nope|nah|never|not)$/u.test(next.lower);
}

/** Whether the tokens `first..last` are named rather than used: quoted, negated, reported or turned down. */
export function isMention(text: Text, first: number, last: number): boolean {
  const { tokens } = text;
  const start = tokens[first];
  if (!start) return false;
  if (start.quoted && (tokens[last]?.quoted ?? false)) return true;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const token = tokens[i];
    if (!token || token.clause !== start.clause) break;
    if (turnsDown(tokens, i)) return true;
    if (REPORTERS.has(token.lower) && first - i <= 3) return true;
  }
  return isAnsweredAway(text, last);
}
