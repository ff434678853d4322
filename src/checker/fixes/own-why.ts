import { type Profile, whyKinds } from "../../domain/profile.ts";
import type { Fix } from "../model/diagnostic.ts";
import type { Text } from "../text/text.ts";

/** A sentence of fewer words says too little to stand alone in a post. */
const LEAST_WORDS = 5;

/** The first whole sentence of each part of the owner's Why, closed with a full stop. At most one a part. */
export function ownSentences(profile: Profile): readonly string[] {
  return whyKinds.flatMap((kind) => {
    const first = /^[^.!?\n]{1,300}[.!?]?/u.exec(profile.whys[kind].trim())?.[0].trim() ?? "";
    if (first.split(/\s+/u).length < LEAST_WORDS) return [];
    const closed = /[.!?]$/u.test(first) ? first : `${first}.`;
    return [closed.charAt(0).toUpperCase() + closed.slice(1)];
  });
}

/** Where the words of a post end and its closing hashtags begin. */
function endOfWords(text: Text): number {
  const last = text.tokens.findLast(({ kind }) => kind !== "hashtag" && kind !== "link" && kind !== "emoji");
  const sentence = text.sentences[last?.sentence ?? -1];
  const tail = text.tokens.findLast((token) => token.sentence === last?.sentence && token.kind === "hashtag");
  // Hashtags inside the last sentence belong to it; those after it stay at the end of the post.
  return tail && last && tail.from > last.to ? last.to : (sentence?.to ?? 0);
}

/** Puts words behind all others of the text, before its closing hashtags; as its first words where it has none. */
export function closeWith(text: Text, words: string, label: string): Fix {
  const end = endOfWords(text);
  return { label, edits: [{ from: end, to: end, insert: end === 0 ? words : `\n\n${words}` }] };
}

/** Offers the owner's own words as a first or a last line. Nothing when the profile holds no whole sentence. */
export function insertOwnWhy(text: Text, profile: Profile): readonly Fix[] {
  const [sentence] = ownSentences(profile);
  const first = text.tokens[0];
  if (sentence === undefined || !first) return [];
  return [
    closeWith(text, sentence, "Close with your own reason"),
    { label: "Open with your own reason", edits: [{ from: first.from, to: first.from, insert: `${sentence}\n\n` }] },
  ];
}

/** The owner's own reason in place of sentence `index`, which any business, or another one, could have written. */
export function sayOwnWhy(text: Text, profile: Profile, index: number): readonly Fix[] {
  const sentence = text.sentences[index];
  const [own] = ownSentences(profile);
  if (!sentence || own === undefined || text.written.includes(own)) return [];
  return [{ label: "Say it in your own words", edits: [{ from: sentence.from, to: sentence.to, insert: own }] }];
}
