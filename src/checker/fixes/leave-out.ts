import type { Edit, Fix } from "../model/diagnostic.ts";
import type { Text } from "../text/text.ts";

/** Fewer words than this left over are no post. */
const LEAST_LEFT = 3;

/** Takes sentence `index` out together with the space it leaves behind; nothing when too little would be left to say. */
export function leaveOutSentence(text: Text, index: number, label = "Leave this sentence out"): readonly Fix[] {
  const sentence = text.sentences[index];
  if (!sentence) return [];
  let words = 0;
  for (let i = sentence.first; i < sentence.end; i++) if (text.tokens[i]?.kind === "word") words += 1;
  if (text.wordCount - words < LEAST_LEFT) return [];
  const previous = text.sentences[index - 1];
  const next = text.sentences[index + 1];
  const edit: Edit = next
    ? { from: sentence.from, to: next.from, insert: "" }
    : { from: previous?.to ?? sentence.from, to: sentence.to, insert: "" };
  return [{ label, edits: [edit] }];
}
