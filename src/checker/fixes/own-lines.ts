import { stopWords } from "../lexicons/stop-words.ts";
import type { Fix } from "../model/diagnostic.ts";
import { type Meaning, meaningOf, saidIn } from "../reading/meaning.ts";
import { stem } from "../reading/profile-match.ts";
import { analyse } from "../text/analyse.ts";
import type { Text, Token } from "../text/text.ts";
import { closeWith } from "./own-why.ts";

/** A line of the owner's that a text does not hold yet. */
export type OfferedLine = {
  /** Index of the line among those given. */
  readonly at: number;
  /** How far the two are about the same, about -1 to 2; from `NEAR` on a reader sees why it is offered. */
  readonly nearness: number;
  /** Puts it at the end of the text. */
  readonly fix: Fix;
};

/** From this nearness on, line and text are about one thing. */
export const NEAR = 0.35;
/** What a content word that both have adds to their nearness; a few say all that words can say. */
const SHARED = 0.2;
const MOST_SHARED = 4;
/** How many there are, and at what hour, is nothing that a text is about. */
const COUNTS = /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;

type About = { readonly stems: ReadonlySet<string>; readonly meaning: Meaning };

function about({ tokens }: Text): About {
  const says = ({ kind, lower }: Token): boolean => kind === "word" && !stopWords.has(lower) && !COUNTS.test(lower);
  const words = tokens.filter(says).map(({ lower }) => lower);
  return { stems: new Set(words.map(stem)), meaning: meaningOf(words) };
}

function nearnessOf(text: About, line: About): number {
  let shared = 0;
  for (const one of line.stems) if (text.stems.has(one)) shared += 1;
  const said = (saidIn(line.meaning, text.meaning) + saidIn(text.meaning, line.meaning)) / 2;
  return said + SHARED * Math.min(shared, MOST_SHARED);
}

/** The lines that a text does not hold yet, nearest first; lines that are equally near keep their order. */
export function offerLines(written: string, lines: readonly string[]): readonly OfferedLine[] {
  const text = analyse(written);
  const whole = about(text);
  return lines
    .map((line, at) => ({ words: line.trim(), at }))
    .filter(({ words }) => words !== "" && !written.includes(words))
    .map(({ words, at }) => ({
      at,
      nearness: nearnessOf(whole, about(analyse(words))),
      fix: closeWith(text, words, "Close with these words"),
    }))
    .toSorted((a, b) => b.nearness - a.nearness || a.at - b.at);
}
