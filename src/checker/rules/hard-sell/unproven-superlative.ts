import { plainly } from "../../fixes/plainly.ts";
import { beBefore, sayInstead } from "../../fixes/wording.ts";
import { superlatives } from "../../lexicons/superlatives.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { lowerAt, type PhraseMatch, type Text } from "../../text/text.ts";
import { clauseUses, pressureOf } from "../clause-uses.ts";

type Rank = PhraseMatch<(typeof superlatives)["entries"][number]>;

/** Beside these a rank was given by others, and can be looked up. */
const EARNED = new Set([
  "won", "winner", "winners", "wins", "win", "voted", "named", "awarded", "award", "awards", "prize", "medal", "judges", "record",
  "championships", "championship", "says", "said", "reckons", "swears", "wrote", "customer", "customers", "apparently",
]); // prettier-ignore
/** What may well be the best in the world without anybody being outranked. */
const NO_RIVAL = new Set([
  "part", "bit", "thing", "day", "days", "time", "year", "week", "job", "feeling", "mum", "mom", "dad", "team", "customers", "friend",
  "friends", "nan", "gran", "dog", "view", "neighbours", "neighbors", "people", "seat", "moment", "way", "place", "sound", "smell", "night", "evening", "morning", "weather", "summer", "winter", "game", "match", "story", "news",
]); // prettier-ignore
/** "Our number one seller": what is first in a count of one's own, and outranks nobody. */
const COUNTED = /^(?:sellers?|requests?|questions?|complaints?)$/u;
const DETERMINER = new Set(["the", "our", "your", "very", "absolute"]);
/** Words between the rank and what it is the top of. */
const SCOPE = /^(?:in|of|on|you'll|you've|you)$/u;
/** Behind these a thing needs no "our": "we make pizza". */
const MAKES = new Set([
  "make",
  "makes",
  "serve",
  "serves",
  "sell",
  "sells",
  "bake",
  "bakes",
  "brew",
  "do",
  "offer",
  "stock",
  "cook",
]);

/** What is praised: the words between the rank and its scope. */
function praised({ tokens }: Text, { first, last }: Rank): readonly string[] {
  let from = first;
  while (DETERMINER.has(tokens[from]?.lower ?? "")) from += 1;
  from += /^(?:number|no|most)$/u.test(tokens[from]?.lower ?? "") ? 2 : 1;
  const to = tokens.findIndex((token, at) => at > from && at <= last && SCOPE.test(token.lower));
  return tokens.slice(from, to < 0 ? last + 1 : to).map(({ written }) => written);
}

const article = (noun: string): string => (/^[aeiou]/iu.test(noun) ? "an" : "a");

/** Scopes so wide that they only belong to the rank; "in town" may stay. */
const BOUNDLESS = /\b(?:world|universe|planet|earth|existence|history|time|ever|you)\b/iu;

/** Whether it is only asked, or leant on by a word that goes with a rank alone ("simply the best"). */
const isAsked = (text: Text, { first }: Rank): boolean =>
  text.sentences[text.tokens[first]?.sentence ?? -1]?.question === true ||
  /^(?:simply|just|quite|easily)$/u.test(lowerAt(text, first - 1));

/** "The best pizza in town" becomes "our pizza"; "we are the best bakery in town" becomes "we are a bakery in town". */
function withoutRank(text: Text, match: Rank): readonly Fix[] {
  if (!match.entry.ranks || isAsked(text, match)) return [];
  const thing = praised(text, match).join(" ");
  const phrase = text.written.slice(match.span.from, match.span.to);
  const scope = BOUNDLESS.test(phrase) ? "" : (/\s(?:in|of|on)\s.*$/su.exec(phrase)?.[0] ?? "");
  const before = lowerAt(text, match.first - 1);
  const isSubject = beBefore(text, match.first) >= 0 || /^(?:as|we're|become|became|called)$/u.test(before);
  const counted = /[^s]s$/u.test(thing) ? thing : `${article(thing)} ${thing}`;
  const words = isSubject ? counted + scope : MAKES.has(before) ? thing : `our ${thing}`;
  return [sayInstead(text, match, words, "Name it without the rank")];
}

const isProven = ({ text }: CheckedPost, match: Rank): boolean => {
  const sentence = text.sentences[text.tokens[match.first]?.sentence ?? -1];
  const words = text.tokens.slice(sentence?.first ?? 0, sentence?.end ?? 0);
  // "The best-looking groom": a compliment, and no rank.
  if (text.tokens.slice(match.first, match.last).some(({ kind }) => kind === "hyphen")) return true;
  return (
    words.some(({ lower }) => EARNED.has(lower)) ||
    COUNTED.test(text.tokens[match.last + 1]?.lower ?? "") ||
    praised(text, match).some((word) => NO_RIVAL.has(word.toLowerCase()))
  );
};

/** Ranks that nobody gave. */
export const unprovenSuperlative = defineRule({
  id: "hard-sell/unproven-superlative",
  severity: "warning",
  docs: {
    summary: "A rank that nobody gave: the best in town, number one, second to none.",
    why: "Everybody says it of themselves, so it tells nothing. Who said so, or what somebody got from you, can be believed.",
    principles: ["S2.24", "S2.9"],
    leavesAlone:
      "Prizes and praise with a giver (“voted best scone at the county show”), enjoyment (“best part of my week”), and ranks that are quoted or turned down.",
  },
  messages: {
    rank: "“{phrase}” is a rank. A reader may ask who gave it; a customer's words, or what came of it, would show the same.",
  },
  examples: {
    flagged: [
      "[[The best pizza in the world]], on Mill Street.",
      "[[We are the best bakery in town]]. The rye comes out at seven.",
      "[[Unbeatable service]], every day. Ask for Ned.",
      "[[Your number one choice for roofing in Cork]], ask for Niamh.",
      "[[Our welding is second to none]].",
      "[[Come in for the freshest fish in Ireland and a chat]].",
    ],
    clean: [
      "Our number one seller last year was the 15 mm elbow.",
      "The best part of my week is the Thursday queue.",
      "Mrs. Tennant won best scone in the county, and shared it with us.",
      "Ama says it is the best jollof in Lagos, and she has tried most.",
      "Nobody calls our soup the best in town, but it is hot.",
      "We are not the biggest garage in the county, and we remember your name.",
      "Best wishes to everyone in the world of choirs.",
    ],
  },
  check(post, report) {
    for (const use of clauseUses(post.text, superlatives)) {
      const { matches, match, span, phrase } = use;
      if (isProven(post, match)) continue;
      const place = { in: "text", span } as const;
      const fixes = [
        ...withoutRank(post.text, match),
        ...plainly(post.text, matches, "Let the thing speak for itself"),
      ];
      report({ messageId: "rank", place, data: { phrase }, pressure: pressureOf(use), fixes });
    }
  },
});
