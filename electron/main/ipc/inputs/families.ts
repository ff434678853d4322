import { z } from "zod";
import type { FamiliesOperations } from "../../../../src/contract/operations.ts";
import { MAX_CHANNEL_LENGTH } from "../../../../src/domain/post.ts";
import type { Inputs } from "./inputs.ts";
import { postId } from "./shapes.ts";

const post = z.strictObject({ id: postId });

/** What the operations of this noun take. */
export const familiesInputs: Inputs<keyof FamiliesOperations> = {
  "families.siblings": post,
  "families.adapt": z.strictObject({ id: postId, channel: z.string().trim().min(1).max(MAX_CHANNEL_LENGTH) }),
  "families.level": post,
  "families.detach": post,
};
