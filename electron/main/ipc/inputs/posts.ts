import { z } from "zod";
import type { PostsOperations } from "../../../../src/contract/operations.ts";
import { listOrders, MOST_LISTED } from "../../../../src/domain/list.ts";
import { MAX_CHANNEL_LENGTH, statuses, type StepId } from "../../../../src/domain/post.ts";
import type { Inputs } from "./inputs.ts";
import { branded, postId, postIds, day } from "./shapes.ts";

/** Longest text that may cross at all; what is longer than a post may be gets its own, kinder answer. */
const ANY_TEXT = 2_000_000;

const text = z.string().max(ANY_TEXT);

const query = z.string().max(1000);

const channel = z.string().max(MAX_CHANNEL_LENGTH).nullable();

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

const change = z.strictObject({
  id: postId,
  date: day.nullable().exactOptional(),
  time: time.nullable().exactOptional(),
  channel: channel.exactOptional(),
  author: z.string().max(MAX_CHANNEL_LENGTH).nullable().exactOptional(),
  status: z.enum(statuses).exclude(["ready"]).exactOptional(),
  postedOn: day.exactOptional(),
  restsUntil: day.nullable().exactOptional(),
  deleted: z.literal(true).exactOptional(),
});

const step = branded<StepId>(z.int().min(1));

/** What the operations of this noun take. */
export const postsInputs: Inputs<keyof PostsOperations> = {
  "posts.list": z.strictObject({
    query: query.exactOptional(),
    order: z.enum(listOrders).exactOptional(),
    after: postId.exactOptional(),
    limit: z.int().min(1).max(MOST_LISTED).exactOptional(),
  }),
  "posts.count": z.strictObject({ query: query.exactOptional() }),
  "posts.open": z.strictObject({ id: postId }),
  "posts.create": z.strictObject({
    text,
    channel: channel.exactOptional(),
    date: day.nullable().exactOptional(),
    time: time.nullable().exactOptional(),
  }),
  "posts.save": z.strictObject({ id: postId, text, keep: z.enum(["kept", "fix"]).exactOptional() }),
  "posts.set-channel": z.strictObject({ id: postId, channel }),
  "posts.duplicate": z.strictObject({ id: postId }),
  "posts.delete": z.strictObject({ ids: postIds }),
  "posts.restore": z.strictObject({ ids: postIds }),
  "posts.range": z.strictObject({ first: day, last: day, mostOfDay: z.int().min(1).max(MOST_LISTED).exactOptional() }),
  "posts.change": z.strictObject({ changes: z.array(change).max(100_000) }),
  "steps.undo": z.strictObject({ step: step.nullable() }),
  "check.post": z.strictObject({ text, postId: postId.nullable(), channel }),
};
