import type { Span } from "../model/diagnostic.ts";
import { spanOf, type Text, type Token } from "../text/text.ts";
import { noteOnWords } from "../text/word.ts";

/** After these words a capitalised word is a person. */
const TITLES = new Set(["mr", "mrs", "ms", "miss", "dr", "auntie", "aunt", "uncle", "nurse", "father", "sister", "chef"]); // prettier-ignore
/** What people do and things do not: beside it a capitalised word is a person, also at the start of a sentence. */
const ONLY_PEOPLE_DO = new Set([
  "said", "says", "asked", "asks", "told", "tells", "thinks", "thought", "walked", "wrote", "loves", "loved", "taught", "teaches",
  "wanted", "wants", "baked", "fixed", "knew", "knows", "spotted", "reckons", "laughed", "cried", "remembers", "rang", "waved",
  "smiled", "whispered", "shouted", "insists", "swears", "promised", "won't", "brought", "borrowed", "painted", "swept",
]); // prettier-ignore
/** What people and things do: enough inside a sentence, where a capital is no accident. */
const DOES = new Set([
  "is", "was", "has", "had", "came", "comes", "made", "makes", "went", "turned", "found", "runs", "ran", "did", "does", "took",
  "gave", "got", "used", "started", "and", "who", "still", "looked", "held", "sat",
]); // prettier-ignore
/** After these a capitalised word is a place or a thing. */
const BEFORE_THINGS = new Set([
  "in", "at", "to", "from", "near", "of", "on", "around", "across", "outside", "via", "through", "the", "this", "that", "a", "an",
  "every", "each", "no", "is", "are", "called", "into", "by", "for",
]); // prettier-ignore
const NOT_A_NAME = new Set([
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
  "june", "july", "august", "september", "october", "november", "december", "christmas", "easter", "english", "french", "i",
  "we", "you", "he", "she", "it", "they", "the", "this", "that", "what", "who", "there", "here", "everyone", "nobody", "someone",
  "today", "customer", "client", "family", "team", "reviewer", "mum", "dad", "mom", "facebook", "instagram", "google",
]); // prettier-ignore

/** Whether a word is written as names are. */
const isCapitalised = noteOnWords(
  ({ written, lower }) =>
    written !== lower && /^\p{Lu}[\p{Ll}'’]+$/u.test(written) && !NOT_A_NAME.has(lower.replace(/['’].*$/u, "")),
);

/** A capital inside a sentence, behind a word without one: a person, a place, a name. */
export function isCapitalInside({ tokens, sentences }: Text, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "word" || before?.kind !== "word" || at === sentences[token.sentence]?.first) return false;
  return /^\p{Lu}\p{Ll}/u.test(token.written) && /^\p{Ll}/u.test(before.written);
}

const isSentenceStart = (text: Text, at: number): boolean => {
  const before = text.tokens[at - 1];
  return before === undefined || before.sentence !== text.tokens[at]?.sentence || before.kind === "punctuation";
};

/** A capitalised word that does what people do ("Nora asked"). */
function acts(text: Text, at: number, token: Token): boolean {
  const next = text.tokens[at + 1];
  const before = text.tokens[at - 1];
  if (next?.sentence !== token.sentence) return false;
  if (ONLY_PEOPLE_DO.has(next.lower)) return !BEFORE_THINGS.has(before?.lower ?? "");
  if (!DOES.has(next.lower) || isSentenceStart(text, at)) return false;
  // In a line of capitalised words ("Winter Sale and …") a capital says nothing.
  return before?.kind === "word" && /^\p{Ll}/u.test(before.written) && !BEFORE_THINGS.has(before.lower);
}

function isPerson(text: Text, at: number, known: ReadonlySet<string>): boolean {
  const token = text.tokens[at];
  if (token?.kind !== "word" || !isCapitalised(token.word)) return false;
  return known.has(token.lower) || TITLES.has(text.tokens[at - 1]?.lower ?? "") || acts(text, at, token);
}

/** The people a post names: those the owner listed, and capitalised words that act as people do. The first time each. */
export function findNames(text: Text, names: readonly string[]): readonly Span[] {
  const known = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/u)));
  const seen = new Set<string>();
  const found: Span[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!isPerson(text, at, known)) continue;
    const name = text.tokens[at]?.lower ?? "";
    if (seen.has(name)) continue;
    seen.add(name);
    found.push(spanOf(text, at, at));
  }
  return found;
}
