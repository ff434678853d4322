import { z } from "zod";
import type { VersionsOperations } from "../../../../src/contract/operations.ts";
import type { Inputs } from "./inputs.ts";
import { postId } from "./shapes.ts";

/** What the operations of this noun take. */
export const versionsInputs: Inputs<keyof VersionsOperations> = {
  "versions.list": z.strictObject({ id: postId }),
  "versions.restore": z.strictObject({ id: postId, seq: z.int().min(1) }),
};
