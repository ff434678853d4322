import { z } from "zod";
import type { PassionOperations } from "../../../../src/contract/operations.ts";
import { passionLevels } from "../../../../src/domain/passion.ts";
import type { Inputs } from "./inputs.ts";
import { answer, nothing } from "./shapes.ts";

const passion = z.strictObject({
  quarter: z.string().regex(/^\d{4} Q[1-4]$/u),
  level: z.literal(passionLevels).nullable(),
  words: answer,
});

/** What the operations of this noun take. */
export const passionInputs: Inputs<keyof PassionOperations> = {
  "passion.list": nothing,
  "passion.save": z.strictObject({ passion }),
};
