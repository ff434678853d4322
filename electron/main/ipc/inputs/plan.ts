import { z } from "zod";
import type { PlanOperations } from "../../../../src/contract/operations.ts";
import { planShape } from "../../services/plan-shape.ts";
import type { Inputs } from "./inputs.ts";
import { month, nothing } from "./shapes.ts";

/** What the operations of this noun take. */
export const planInputs: Inputs<keyof PlanOperations> = {
  "plan.get": nothing,
  "plan.save": z.strictObject({ plan: planShape }),
  "plan.month": z.strictObject({ month: month.nullable() }),
  "plan.export": z.strictObject({ as: z.enum(["html", "pdf"]) }),
  "plan.print": nothing,
  "plan.share": z.strictObject({ isWhole: z.boolean() }),
  "plan.choose": nothing,
};
