import { z } from "zod";
import type { ReviewOperations } from "../../../../src/contract/operations.ts";
import type { Inputs } from "./inputs.ts";
import { month, nothing } from "./shapes.ts";

/** What the operations of this noun take. */
export const reviewInputs: Inputs<keyof ReviewOperations> = {
  "review.month": z.strictObject({ month: month.nullable() }),
  "review.save": z.strictObject({ month, as: z.enum(["html", "pdf"]) }),
  "review.print": z.strictObject({ month }),
  "review.cancel": nothing,
};
