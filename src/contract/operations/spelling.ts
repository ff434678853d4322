import type { Span } from "../../checker/index.ts";
import type { PostId } from "../../domain/post.ts";
import type { Dialect } from "../../domain/spelling.ts";
import type { Nothing } from "./nothing.ts";

/** Spelling, looked up apart from the check: it changes nothing that is said of a post. */
export interface SpellingOperations {
  /** Where a text has words that neither the dictionary, the owner nor the names of the business know, and that are not left in its post. */
  "spelling.check": {
    input: { text: string; postId: PostId | null; channel: string | null };
    output: { readonly unknown: readonly Span[] };
    error: "text-too-long" | "no-dictionary" | "spelling-failed";
  };
  /** What may have been meant by a word: at most five, likeliest first. */
  "spelling.suggest": {
    input: { word: string };
    output: { readonly offered: readonly string[] };
    error: "no-dictionary" | "spelling-failed";
  };
  /** The dialect that goes with the computer's language. */
  "spelling.usual": { input: Nothing; output: { readonly dialect: Dialect }; error: never };
}

/** Their names at run time. */
export const spellingOperations: Record<keyof SpellingOperations, true> = {
  "spelling.check": true,
  "spelling.suggest": true,
  "spelling.usual": true,
};
