import { z } from "zod";
import type { GateOperations } from "../../../../src/contract/operations.ts";
import { MAX_OWN_DECISION } from "../../../../src/domain/gate.ts";
import type { Inputs } from "./inputs.ts";
import { postId, postIds } from "./shapes.ts";

/** What the operations of this noun take. */
export const gateInputs: Inputs<keyof GateOperations> = {
  "gate.ready": z.strictObject({ ids: postIds }),
  "gate.override": z.strictObject({ id: postId, reason: z.string().trim().min(1).max(MAX_OWN_DECISION) }),
  "gate.copy": z.strictObject({ id: postId }),
  "gate.print": z.strictObject({ id: postId }),
};
