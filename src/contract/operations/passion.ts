import type { Passion } from "../../domain/passion.ts";
import type { Nothing } from "./nothing.ts";

/** How much passion there is, asked again over time. */
export interface PassionOperations {
  /** Every answer, first to last. */
  "passion.list": { input: Nothing; output: readonly Passion[]; error: never };
  /** Stores the answer of its quarter; an empty one takes it away. */
  "passion.save": { input: { passion: Passion }; output: Nothing; error: "storage-failed" };
}

/** Their names at run time. */
export const passionOperations: Record<keyof PassionOperations, true> = {
  "passion.list": true,
  "passion.save": true,
};
