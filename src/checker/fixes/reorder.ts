import type { Edit, Fix } from "../model/diagnostic.ts";
import type { Text } from "../text/text.ts";

/** A run of sentences, both ends included. */
export type Passage = { readonly from: number; readonly to: number };

const breakBetween = ({ written, sentences }: Text, index: number): string =>
  written.slice(sentences[index]?.to ?? 0, sentences[index + 1]?.from ?? 0);

/** The words of a passage, closed with a full stop where more words follow on the same line. */
function closed({ written, sentences }: Text, { from, to }: Passage): string {
  const words = written.slice(sentences[from]?.from ?? 0, sentences[to]?.to ?? 0);
  return /[\p{L}\p{N}]$/u.test(words) ? `${words}.` : words;
}

/** The last sentence with words; closing hashtags stay where they are. */
const lastSaid = ({ sentences, tokens }: Text): number =>
  sentences.findLastIndex(({ first, end }) => tokens.slice(first, end).some(({ kind }) => kind === "word"));

/** Where the words of a sentence end and the hashtags that close it begin. */
function endOfWords({ sentences, tokens }: Text, index: number): number {
  const sentence = sentences[index];
  if (!sentence) return 0;
  let at = sentence.end - 1;
  while (at > sentence.first && tokens[at]?.kind === "hashtag") at -= 1;
  return tokens[at]?.to ?? sentence.to;
}

/** Takes a passage from where it stands, with the break behind it. */
function takeOut(text: Text, { from, to }: Passage): Edit {
  const first = text.sentences[from];
  const next = text.sentences[to + 1];
  if (next) return { from: first?.from ?? 0, to: next.from, insert: "" };
  return { from: text.sentences[from - 1]?.to ?? 0, to: endOfWords(text, to), insert: "" };
}

/** Puts a passage behind the last words of the post; nothing when it already stands there. */
export function moveToEnd(text: Text, passage: Passage, label: string): readonly Fix[] {
  const last = lastSaid(text);
  if (passage.to >= last) return [];
  const end = endOfWords(text, last);
  const space = breakBetween(text, passage.to);
  const between = space.includes("\n") ? space : " ";
  const open = /[\p{L}\p{N}]$/u.test(text.written.slice(0, end)) ? "." : "";
  const put: Edit = { from: end, to: end, insert: `${open}${between}${closed(text, passage)}` };
  return [{ label, edits: [takeOut(text, passage), put] }];
}

/** Puts a passage before the first words of the post; nothing when it already stands there. */
export function moveToTop(text: Text, passage: Passage, label: string): readonly Fix[] {
  const first = text.sentences[0];
  if (!first || passage.from === 0) return [];
  const space = breakBetween(text, passage.from - 1);
  const between = space.includes("\n") ? space : " ";
  const put: Edit = { from: first.from, to: first.from, insert: `${closed(text, passage)}${between}` };
  return [{ label, edits: [put, takeOut(text, passage)] }];
}
