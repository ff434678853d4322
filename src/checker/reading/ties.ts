import { type Strength, type StrengthKind, type TieKind, tieKinds } from "../model/report.ts";
import type { Text, Token } from "../text/text.ts";
import { isCapitalInside } from "./names.ts";
import { noPlaces } from "./places.ts";
import type { WhyReading } from "./why.ts";

/** What a strength ties a post to; the others say nothing that is one business's alone. */
const TIES: Partial<Readonly<Record<StrengthKind, TieKind>>> = {
  "named-person": "name",
  place: "place",
  origin: "story",
  honesty: "story",
  proof: "customer",
};

const WE = new Set(["i", "we", "he", "she", "they"]);
const OURS = new Set(["my", "our"]);
/** Verbs of things done. What businesses announce ("we launched", "we added") is not among them. */
const DID = new Set(
  `baked bent boiled borrowed bought broke brought built burnt burned called carried caught chose cleaned climbed collected cooked counted cried cut
  delivered drew drove dropped dug fed fell felt fetched finished fitted fixed forgot found fried gave grew heard held helped hung hid
  knew knitted laughed learned learnt left lent lifted lit lost met mended mixed moved opened packed painted paid picked planted poured promised
  pulled pushed ran rang read repaired replaced rode sang sat saw sewed shut slept sold spent spoke stayed stood swam swept taught thought threw told
  took tried turned waited walked washed watched weighed went woke won wore worked wrote`.split(/\s+/u),
);
/** Words that may stand between the two. */
const BETWEEN = new Set(["also", "just", "all", "both", "finally", "once", "then", "always", "never", "even", "only", "still", "actually", "nearly", "almost", "had", "have", "has"]); // prettier-ignore
const REACH = 3;

/** Whether somebody of the business did something: "we mended forty bikes", "my dad drove the van". */
function tellsWhatHappened({ tokens, sentences }: Text): boolean {
  const didAfter = (at: number, sentence: number): boolean => {
    for (let next = at; next < at + REACH; next++) {
      const token = tokens[next];
      if (token?.sentence !== sentence || token.kind !== "word") return false;
      if (DID.has(token.lower)) return true;
      if (!BETWEEN.has(token.lower)) return false;
    }
    return false;
  };
  return tokens.some(({ lower, sentence }: Token, at) => {
    if (sentences[sentence]?.question) return false;
    return (WE.has(lower) && didAfter(at + 1, sentence)) || (OURS.has(lower) && didAfter(at + 2, sentence));
  });
}

/** Whether somebody or something is called by a name of its own. */
const names = (text: Text): boolean =>
  text.tokens.some(({ lower }, at) => isCapitalInside(text, at) && !noPlaces.has(lower.replace(/'s$/u, "")));

/** So many words between quotation marks are a thought of somebody's, and no name. */
const QUOTED_WORDS = 4;
const quotes = ({ tokens }: Text): boolean =>
  tokens.filter(({ quoted, kind }) => quoted && kind === "word").length >= QUOTED_WORDS;

/**
 * What a post is tied to that is real and the owner's own (S0.30, S3.7). A post without any could come from anybody, or is so
 * short that it says nothing else.
 */
export function readTies(text: Text, why: WhyReading, strengths: readonly Strength[]): readonly TieKind[] {
  const found = new Set(strengths.flatMap(({ kind }) => TIES[kind] ?? []));
  if (why.level === "strong" || why.matches.some(({ element }) => element !== null)) found.add("why");
  if (tellsWhatHappened(text)) found.add("story");
  if (!found.has("place") && names(text)) found.add("name");
  if (quotes(text)) found.add("customer");
  return tieKinds.filter((kind) => found.has(kind));
}
