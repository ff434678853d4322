import { z } from "zod";
import type { ReviewOperations } from "../../../../src/contract/operations.ts";
import type { Inputs } from "./inputs.ts";
import { nothing } from "./shapes.ts";

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u);

/** What the operations of this noun take. */
export const reviewInputs: Inputs<keyof ReviewOperations> = {
  "review.month": z.strictObject({ month: month.nullable() }),
  "review.save": z.strictObject({ month, as: z.enum(["html", "pdf"]) }),
  "review.print": z.strictObject({ month }),
  "review.cancel": nothing,
};
