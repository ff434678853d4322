import type { CheckedPost } from "../model/checked-post.ts";
import { countAsks } from "./asks.ts";
import type { Sentence, Token } from "../text/text.ts";

/**
 * What the pressure model looks at. `word` and `pair` are words as lexicons see them, `first` and `last` are those that open
 * and close a sentence, `fact` is something counted over the whole post.
 */
export const featureKinds = ["word", "pair", "first", "last", "fact"] as const;
export type FeatureKind = (typeof featureKinds)[number];

/**
 * Takes the features of a post. A token stands for up to three: its word, its pair with the one `before` it (undefined: it
 * opens the sentence), and that it closes the sentence. Handed over token by token, they cost one look-up.
 */
export type TakeFeatures = {
  readonly token: (name: string, before: string | undefined, isLast: boolean, sentence: number) => void;
  readonly fact: (name: string, amount: number) => void;
};

/** Numbers, prices, links and the like count as what they are and not as themselves. */
const nameOf = ({ kind, lower }: Token): string => {
  if (kind === "word" || kind === "punctuation") return lower;
  return kind === "emoji" ? "<emoji>" : kind === "number" ? "<number>" : `<${kind}>`;
};

const READER = new Set(["you", "your", "you're", "you'll", "you've", "yours"]);

function sentenceFeatures({ text }: ReadPost, sentence: Sentence, index: number, take: TakeFeatures): void {
  let before: string | undefined;
  for (let at = sentence.first; at < sentence.end; at++) {
    const token = text.tokens[at];
    if (!token || token.kind === "hyphen") continue;
    const name = nameOf(token);
    take.token(name, before, at === sentence.end - 1, index);
    before = name;
  }
}

/** Counts over all tokens, in one pass. */
function countsOf(tokens: readonly Token[]) {
  const counts = { you: 0, capitals: 0, exclamations: 0, prices: 0 };
  for (const { kind, lower, written } of tokens) {
    if (kind === "word") {
      if (READER.has(lower)) counts.you += 1;
      if (written.length > 2 && written !== lower && written === written.toUpperCase()) counts.capitals += 1;
    } else if (kind === "price" || kind === "percent") counts.prices += 1;
    else if (written === "!") counts.exclamations += 1;
  }
  return counts;
}

function postFacts(post: ReadPost, { fact }: TakeFeatures): void {
  const { you, capitals, exclamations, prices } = countsOf(post.text.tokens);
  const questions = post.text.sentences.filter(({ question }) => question).length;
  fact(`asks ${Math.min(2, countAsks(post.asks))}`, 1.5);
  fact(`why ${post.why.level}`, 1);
  fact("why", post.why.score * 2);
  fact("length", Math.log(1 + post.text.wordCount) / 2);
  fact("you", Math.min(3, you) / 1.5);
  fact("capitals", Math.min(4, capitals) / 2);
  fact("exclamations", Math.min(4, exclamations) / 2);
  fact("questions", Math.min(3, questions) / 1.5);
  fact("prices", Math.min(3, prices) / 1.5);
  if (post.conversation) fact("conversation", 1.5);
  for (const { kind } of post.strengths) fact(`strength ${kind}`, 1);
}

/** A post as far as it is read before its push is. */
export type ReadPost = Omit<CheckedPost, "push">;

/** Hands over every feature of a post; one that comes several times is handed over each time. */
export function visitFeatures(post: ReadPost, take: TakeFeatures): void {
  let index = 0;
  for (const sentence of post.text.sentences) sentenceFeatures(post, sentence, index++, take);
  postFacts(post, take);
}
