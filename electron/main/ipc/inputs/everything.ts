import { z } from "zod";
import { ERASE_WORD, type EverythingOperations } from "../../../../src/contract/operations/everything.ts";
import type { Inputs } from "./inputs.ts";
import { nothing } from "./shapes.ts";

/** What the operations of this noun take. */
export const everythingInputs: Inputs<keyof EverythingOperations> = {
  "everything.export": nothing,
  "everything.choose": nothing,
  "everything.read": nothing,
  "everything.take-in": nothing,
  "everything.let-go": nothing,
  "everything.erase": z.strictObject({ word: z.literal(ERASE_WORD), isCopiesToo: z.boolean() }),
};
