import { z } from "zod";
import type { SpellingOperations } from "../../../../src/contract/operations.ts";
import type { Inputs } from "./inputs.ts";
import { nothing, postId } from "./shapes.ts";

/** What the operations of this noun take. */
export const spellingInputs: Inputs<keyof SpellingOperations> = {
  "spelling.check": z.strictObject({ text: z.string(), postId: postId.nullable(), channel: z.string().nullable() }),
  "spelling.suggest": z.strictObject({ word: z.string().min(1).max(100) }),
  "spelling.usual": nothing,
};
