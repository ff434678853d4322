import { z } from "zod";
import { answerBounds } from "../../../../src/domain/plan.ts";
import type { PostId } from "../../../../src/domain/post.ts";
import { isLocalDate } from "../../../../src/exchange/dates.ts";

/** A value of a brand of ours: whatever keeps to its shape. */
export const branded = <Brand>(shape: z.ZodType): z.ZodType<Brand> =>
  z.custom<Brand>((value) => shape.safeParse(value).success);

/** One of our own ids. */
export const postId = branded<PostId>(z.uuid());

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
