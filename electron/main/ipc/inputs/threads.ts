import { z } from "zod";
import type { ThreadsOperations } from "../../../../src/contract/operations.ts";
import type { EntryId } from "../../../../src/domain/listening.ts";
import type { Inputs } from "./inputs.ts";
import { branded, postId } from "./shapes.ts";

const former = z.union([z.strictObject({ post: postId }), z.strictObject({ entry: branded<EntryId>(z.uuid()) })]);

/** What the operations of this noun take. */
export const threadsInputs: Inputs<keyof ThreadsOperations> = {
  "threads.of": z.strictObject({ id: postId }),
  "threads.follow": z.strictObject({ id: postId, former: former.nullable() }),
  "threads.start": z.strictObject({ former }),
};
