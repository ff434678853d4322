import { type WhyCueKind, whyCueKinds, whyCues } from "../lexicons/why-cues.ts";
import { findPhrases } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";

/** The cues of each sentence of a text, in its order. Words inside quotation marks count: a story quotes its people. */
export function readWhyCues(text: Text): readonly ReadonlySet<WhyCueKind>[] {
  const cues = text.sentences.map(() => new Set<WhyCueKind>());
  for (const kind of whyCueKinds) {
    for (const { first } of findPhrases(text, whyCues[kind])) cues[text.tokens[first]?.sentence ?? -1]?.add(kind);
  }
  return cues;
}
