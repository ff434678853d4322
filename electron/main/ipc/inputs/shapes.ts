import { z } from "zod";
import { answerBounds } from "../../../../src/domain/plan.ts";
import type { PostId } from "../../../../src/domain/post.ts";
import { isLocalDate } from "../../../../src/exchange/dates.ts";

/** One of our own ids; a brand is minted from a checked string. */
export const postId = z.uuid().transform((id) => id as PostId) as unknown as z.ZodType<PostId>;

/** As many posts as one step may touch. */
export const postIds = z.array(postId).max(100_000);

/** No fields. */
export const nothing = z.strictObject({}) as z.ZodType<Record<string, never>>;

/** A day that exists. */
export const day = z.string().refine(isLocalDate);

/** A month of the calendar. */
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u);

/** What the owner answers to a question. */
export const answer = z.string().max(answerBounds.text);
