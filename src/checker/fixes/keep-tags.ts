import type { Edit, Place } from "../model/diagnostic.ts";
import type { Text } from "../text/text.ts";

/** The indexes of the tokens that are hashtags; "#1" is a number and none. */
export function tagsOf({ tokens }: Text): readonly number[] {
  const tags: number[] = [];
  tokens.forEach(({ kind, written }, at) => {
    if (kind === "hashtag" && /\p{L}/u.test(written)) tags.push(at);
  });
  return tags;
}

/** A tag that stands among words is part of a sentence: only its sign can go. */
const isSpoken = ({ tokens }: Text, at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  return next?.kind === "word" && next.sentence === token?.sentence;
};

/** Takes the tags `extra` out, and of those in a sentence the sign alone. */
export const keepTags = (text: Text, extra: readonly number[]): readonly Edit[] =>
  extra.map((at): Edit => {
    const { from, to } = text.tokens[at] ?? { from: 0, to: 0 };
    if (isSpoken(text, at)) return { from, to: from + 1, insert: "" };
    const space = /\s*$/u.exec(text.written.slice(Math.max(0, from - 8), from))?.[0].length ?? 0;
    return { from: from - space, to, insert: "" };
  });

/** Where to point: the tags `extra` when they stand together, else the post. */
export function placeOfTags({ tokens }: Text, extra: readonly number[]): Place {
  const first = extra[0] ?? 0;
  const last = extra.at(-1) ?? 0;
  if (last - first !== extra.length - 1) return { in: "post" };
  return { in: "text", span: { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 } };
}
