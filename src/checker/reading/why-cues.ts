import { type WhyCueKind, whyCueKinds, whyCues } from "../lexicons/why-cues.ts";
import { whyWordings } from "../lexicons/why.ts";
import { speaksOf } from "./features.ts";
import type { WhyEvidenceKind } from "../model/report.ts";
import { findPhrases, findUses } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";

/** What of a Why a sentence holds: a cue, or a plainly worded reason (`says-…`). */
export type WhyCue = WhyCueKind | `says-${WhyEvidenceKind}`;

const NO_CUES: ReadonlySet<WhyCue> = new Set();

const BECAUSE = /^(?:because|cause|cos|coz|bc|'cause)$/u;
/** So many tokens before "because" say whose reason it is. */
const REACH = 20;
const OTHERS = /^(?:he|she|they|he'd|she'd|they'd)$/u;

/** "She did the wheelie because a boy had dared her": a reason of somebody else's, where the writer stands nowhere before it. */
function isTheirReason({ tokens }: Text, at: number): boolean {
  if (!BECAUSE.test(tokens[at]?.lower ?? "")) return false;
  let isTheirs = false;
  for (let i = at - 1; i >= at - REACH && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    if (speaksOf(tokens[i]!.word) === "self") return false; // tokens of one sentence lie inside
    isTheirs ||= OTHERS.test(tokens[i]?.lower ?? "");
  }
  return isTheirs;
}

/** The sentences that tell somebody else's reason, and so not why the writer does anything. */
export const theirReasons = (text: Text): ReadonlySet<number> =>
  new Set(text.tokens.flatMap(({ sentence }, at) => (isTheirReason(text, at) ? [sentence] : [])));

/** The cues of each sentence of a text, in its order. Words inside quotation marks count: a story quotes its people. */
export function readWhyCues(text: Text): readonly ReadonlySet<WhyCue>[] {
  const cues = text.sentences.map((): Set<WhyCue> | undefined => undefined); // most sentences hold none
  const add = (token: number, cue: WhyCue): void => {
    const index = text.tokens[token]?.sentence ?? -1;
    if (index >= 0 && !isTheirReason(text, token)) (cues[index] ??= new Set()).add(cue);
  };
  for (const kind of whyCueKinds) for (const { first } of findPhrases(text, whyCues[kind])) add(first, kind);
  for (const { first, entry } of findUses(text, whyWordings)) add(first, `says-${entry.kind}`);
  return cues.map((own) => own ?? NO_CUES);
}

/** Which kind of evidence a sentence is shown as: the plainest first. */
const shownAs: readonly (readonly [WhyCue, WhyEvidenceKind])[] = [
  ["reason", "purpose"],
  ["says-purpose", "purpose"],
  ["says-belief", "belief"],
  ["duty", "belief"],
  ["next-one", "purpose"],
  ["so-that", "purpose"],
  ["founding", "origin"],
  ["says-origin", "origin"],
  ["kin", "origin"],
  ["refusal", "refusal"],
  ["wish", "belief"],
  ["past", "origin"],
  ["hardship", "origin"],
  ["whom", "purpose"],
  ["work", "love"],
];

/** The kind of Why that the cues of a sentence tell; a purpose where they tell none. */
export const kindOf = (cues: ReadonlySet<WhyCue> | undefined): WhyEvidenceKind =>
  shownAs.find(([cue]) => cues?.has(cue))?.[1] ?? "purpose";
