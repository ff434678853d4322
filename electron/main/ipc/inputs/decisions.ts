import { z } from "zod";
import type { DecisionsOperations } from "../../../../src/contract/operations.ts";
import { type DecisionId, type Leave, MAX_REASON_LENGTH, type Terms } from "../../../../src/domain/decision.ts";
import { ownWordsBounds } from "../../../../src/domain/own-words.ts";
import { MAX_POST_LENGTH } from "../../../../src/domain/post.ts";
import { isLocalDate } from "../../../../src/exchange/dates.ts";
import type { Inputs } from "./inputs.ts";
import { branded, postId, nothing } from "./shapes.ts";

const fingerprint = z.string().regex(/^[0-9a-f]{16}$/u);

const ruleId = z
  .string()
  .regex(/^[\w-]+\/[\w-]+$/u)
  .max(100);

const words = z.string().max(MAX_POST_LENGTH);

const leave: z.ZodType<Leave> = z.discriminatedUnion("reach", [
  z.strictObject({ reach: z.literal("here"), ruleId, postId, fingerprint, words }),
  z.strictObject({ reach: z.literal("phrase"), ruleId, phrase: words.min(1), words }),
  z.strictObject({ reach: z.literal("post"), ruleId, postId }),
  z.strictObject({ reach: z.literal("rule"), ruleId }),
]);

const terms: z.ZodType<Terms> = z.strictObject({
  reason: z.string().max(MAX_REASON_LENGTH),
  until: z.string().refine(isLocalDate).nullable(),
});

const decisionId = branded<DecisionId>(
  z
    .string()
    .min(1)
    .max(2 * MAX_POST_LENGTH),
);

/** What the operations of this noun take. */
export const decisionsInputs: Inputs<keyof DecisionsOperations> = {
  "decisions.list": nothing,
  "decisions.add": z.strictObject({ leave, terms }),
  "decisions.remove": z.strictObject({ id: decisionId }),
  "decisions.restore": z.strictObject({ id: decisionId }),
  "decisions.count-saying": z.strictObject({
    words: z.array(z.string().max(ownWordsBounds.words)).max(ownWordsBounds.count),
  }),
  "decisions.export": nothing,
  "decisions.import": nothing,
};
