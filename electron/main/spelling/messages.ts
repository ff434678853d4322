import type { Span } from "../../../src/checker/index.ts";
import type { Dialect } from "../../../src/domain/spelling.ts";

/** Whose spelling, and the words that count as known besides: names, places, the owner's own. */
export type SpellingBasis = { readonly dialect: Dialect; readonly known: readonly string[] };

/** A text whose words are looked up, or a word that something else may be meant by. */
export type SpellingWork =
  | { readonly text: string; readonly basis: SpellingBasis }
  | { readonly word: string; readonly dialect: Dialect };

/** What is asked of the worker. */
export type SpellingRequest = { readonly id: number; readonly work: SpellingWork };

/** The spans of unknown words, or the words offered. */
export type Spelt = { readonly unknown: readonly Span[] } | { readonly offered: readonly string[] };

/** The worker's answer to the request of the same id. */
export type SpellingReply =
  | { readonly id: number; readonly spelt: Spelt }
  | { readonly id: number; readonly code: "no-dictionary" | "spelling-failed"; readonly reason: string };
