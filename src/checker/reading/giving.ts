import type { CheckedPost } from "../model/checked-post.ts";
import type { Ask } from "./asks.ts";

/** Words given to the reader outside the asking sentences from which an ask comes inside a post that gives first. */
const GIVES_FIRST = 18;
/** With fewer words than this beside it, any commercial ask is all there is. */
const HARDLY_ANYTHING = 6;

const COMMERCIAL: ReadonlySet<Ask["action"]> = new Set([
  "buy", "book", "contact", "sign-up", "click", "follow", "like", "tag", "visit",
]); // prettier-ignore
const PUSHED: ReadonlySet<Ask["action"]> = new Set(["buy", "book", "sign-up", "click", "follow", "like", "tag"]);

/** The asks for custom that leave no choice: neither for a good cause nor with an “if you'd like”. */
export const commercialAsks = ({ asks }: CheckedPost): readonly Ask[] =>
  asks.filter(({ action, soft }) => COMMERCIAL.has(action) && !soft);

function wordsOutside({ asks, text }: CheckedPost): number {
  const asking = new Set(asks.map((ask) => text.tokens[ask.first]?.sentence));
  let words = 0;
  for (const { kind, sentence } of text.tokens) if (kind === "word" && !asking.has(sentence)) words += 1;
  return words;
}

/** Which asks are bare: with nothing told or given around them. */
export function bareAsks(post: CheckedPost): readonly Ask[] {
  const outside = wordsOutside(post);
  const gives =
    outside >= GIVES_FIRST &&
    (post.why.level === "strong" ||
      post.strengths.some(({ kind }) => !/^(?:plain-ask|named-person|place)$/u.test(kind)));
  if (gives) return [];
  return commercialAsks(post).filter(({ action }) => PUSHED.has(action) || outside < HARDLY_ANYTHING);
}
