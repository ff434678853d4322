import type { Span } from "../model/diagnostic.ts";
import { spanOf, type Text, type Token } from "../text/text.ts";

/** Verbs and nouns beside which a capitalised word is a person. */
const TITLES = new Set(["mr", "mrs", "ms", "miss", "dr", "auntie", "aunt", "uncle", "old", "nurse", "father", "sister", "chef", "our"]); // prettier-ignore
const DOES = new Set([
  "is", "was", "has", "had", "said", "says", "asked", "asks", "came", "comes", "brought", "made", "makes", "told", "tells",
  "thinks", "thought", "walked", "went", "wrote", "turned", "found", "loves", "loved", "taught", "teaches", "runs", "ran",
  "wanted", "wants", "did", "does", "took", "gave", "got", "used", "started", "baked", "fixed", "and", "who", "from", "still", "will", "knew", "knows", "looked", "spotted", "reckons",
]); // prettier-ignore
const NOT_A_NAME = new Set([
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
  "june", "july", "august", "september", "october", "november", "december", "christmas", "easter", "english", "french", "i",
  "we", "you", "he", "she", "it", "they", "the", "this", "that", "what", "who", "there", "here", "everyone", "nobody", "someone",
  "today", "mum", "dad", "mom", "facebook", "instagram", "google",
]); // prettier-ignore

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^\p{Lu}[\p{Ll}'’]+$/u.test(token.written) && !NOT_A_NAME.has(token.lower);

const isSentenceStart = (text: Text, at: number): boolean => {
  const before = text.tokens[at - 1];
  return before === undefined || before.sentence !== text.tokens[at]?.sentence || before.kind === "punctuation";
};

/** A capitalised word that does what people do ("Nora asked"); at the start of a sentence wink-nlp must agree on a name. */
function acts(text: Text, at: number, token: Token): boolean {
  const next = text.tokens[at + 1];
  if (next?.sentence !== token.sentence || !DOES.has(next.lower)) return false;
  return token.pos === "PROPN" && (!isSentenceStart(text, at) || next.lower !== "and");
}

function isPerson(text: Text, at: number, known: ReadonlySet<string>): boolean {
  const token = text.tokens[at];
  if (!token || !isCapitalised(token)) return false;
  return known.has(token.lower) || TITLES.has(text.tokens[at - 1]?.lower ?? "") || acts(text, at, token);
}

/** The people a post names: those the owner listed, and capitalised words that act as people do. The first time each. */
export function findNames(text: Text, names: readonly string[]): readonly Span[] {
  const known = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/u)));
  const seen = new Set<string>();
  const found: Span[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const name = text.tokens[at]?.lower ?? "";
    if (seen.has(name) || !isPerson(text, at, known)) continue;
    seen.add(name);
    found.push(spanOf(text, at, at));
  }
  return found;
}
