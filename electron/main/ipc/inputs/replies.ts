import { z } from "zod";
import type { RepliesOperations } from "../../../../src/contract/operations.ts";
import { MAX_REPLY_LENGTH } from "../../../../src/domain/reply.ts";
import type { Inputs } from "./inputs.ts";
import { nothing } from "./shapes.ts";

const words = z.string().max(MAX_REPLY_LENGTH);
const draft = z.strictObject({ heard: words, reply: words });

/** What the operations of this noun take. */
export const repliesInputs: Inputs<keyof RepliesOperations> = {
  "reply.get": nothing,
  "reply.save": z.strictObject({ draft }),
  "check.reply": z.strictObject({ draft }),
};
