import { z } from "zod";
import type { ImportAnswers } from "../../../src/contract/imports.ts";
import type { ExportWish, Input, OperationName, Which } from "../../../src/contract/operations.ts";
import { type DecisionId, type Leave, MAX_REASON_LENGTH, type Terms } from "../../../src/domain/decision.ts";
import { readLimitOverrides, type LimitOverrides } from "../../../src/domain/limits.ts";
import { isMonthPlan, type MonthPlan } from "../../../src/domain/month-plan.ts";
import { MAX_CHANNEL_LENGTH, MAX_POST_LENGTH, type PostId, statuses, type StepId } from "../../../src/domain/post.ts";
import { whyKinds } from "../../../src/domain/profile.ts";
import { isLocalDate } from "../../../src/exchange/dates.ts";
import { limits } from "../../../src/exchange/limits.ts";
import { writeFormats } from "../../../src/exchange/write-posts.ts";
import { mappingShape } from "../services/mapping-shape.ts";

/** Longest text that may cross at all; what is longer than a post may be gets its own, kinder answer. */
const ANY_TEXT = 2_000_000;
/** Longest answer in the profile, in UTF-16 code units. */
const ANSWER = 100_000;

// A brand is minted from a checked string.
const postId = z.uuid().transform((id) => id as PostId) as unknown as z.ZodType<PostId>;
const postIds = z.array(postId).max(100_000);
const text = z.string().max(ANY_TEXT);
const channel = z.string().max(MAX_CHANNEL_LENGTH).nullable();
const nothing = z.strictObject({}) as z.ZodType<Record<string, never>>;
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u);
const fingerprint = z.string().regex(/^[0-9a-f]{16}$/u);
const ruleId = z
  .string()
  .regex(/^[\w-]+\/[\w-]+$/u)
  .max(100);
const words = z.string().max(MAX_POST_LENGTH);
const answer = z.string().max(ANSWER);

const whys = z.strictObject(
  Object.fromEntries(whyKinds.map((kind) => [kind, answer])) as Record<(typeof whyKinds)[number], typeof answer>,
);
const settings = z.strictObject({
  theme: z.enum(["system", "light", "dark"]).exactOptional(),
  limits: z.custom<LimitOverrides>((value) => readLimitOverrides(value).ok).exactOptional(),
  month: z.custom<MonthPlan>(isMonthPlan).exactOptional(),
});
const profile = z.strictObject({
  business: answer,
  trade: answer,
  whys,
  names: z.array(z.string().max(200)).max(1000),
});

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
const decisionId = z.string().min(1).max(2 * MAX_POST_LENGTH).transform((id) => id as DecisionId) as unknown as z.ZodType<DecisionId>; // prettier-ignore

const day = z.string().refine(isLocalDate);
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const change = z.strictObject({
  id: postId,
  date: day.nullable().exactOptional(),
  time: time.nullable().exactOptional(),
  channel: channel.exactOptional(),
  author: z.string().max(MAX_CHANNEL_LENGTH).nullable().exactOptional(),
  status: z.enum(statuses).exactOptional(),
  deleted: z.literal(true).exactOptional(),
});
const step = z.int().min(1).transform((id) => id as StepId) as unknown as z.ZodType<StepId>; // prettier-ignore

const answers: z.ZodType<ImportAnswers> = z.strictObject({
  dateOrder: z.enum(["dmy", "mdy"]).nullable(),
  year: z.int().min(1970).max(2199).nullable(),
  sheet: z.string().max(1000).nullable(),
  mapping: mappingShape.nullable(),
});
/** One byte more than a file may have crosses, so that the reader can say that it is too large. */
const bytes = z.instanceof(Uint8Array).refine(({ length }) => length <= limits.fileBytes + 1);

const which: z.ZodType<Which> = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("days"), first: day, last: day }),
  z.strictObject({ by: z.literal("all") }),
  z.strictObject({ by: z.literal("ids"), ids: postIds }),
]);
const wish: z.ZodType<ExportWish> = z.strictObject({
  which,
  format: z.enum([...writeFormats.keys()]),
  isAll: z.boolean(),
});

/** The window is never trusted to have kept to the types: each input is checked before its handler sees it. */
export const inputs: { readonly [Name in OperationName]: z.ZodType<Input<Name>> } = {
  "posts.list": z.strictObject({ query: z.string().max(1000).exactOptional() }),
  "posts.open": z.strictObject({ id: postId }),
  "posts.create": z.strictObject({
    text,
    channel: channel.exactOptional(),
    date: day.nullable().exactOptional(),
    time: time.nullable().exactOptional(),
  }),
  "posts.save": z.strictObject({ id: postId, text, snapshot: z.boolean().exactOptional() }),
  "posts.set-channel": z.strictObject({ id: postId, channel }),
  "posts.duplicate": z.strictObject({ id: postId }),
  "posts.delete": z.strictObject({ ids: postIds }),
  "posts.restore": z.strictObject({ ids: postIds }),
  "posts.range": z.strictObject({ first: day, last: day }),
  "posts.change": z.strictObject({ changes: z.array(change).max(100_000) }),
  "steps.undo": z.strictObject({ step: step.nullable() }),
  "import.choose": nothing,
  "import.drop": z.strictObject({ name: z.string().max(1000), bytes }),
  "import.read": z.strictObject({ answers }),
  "import.run": z.strictObject({ doubts: z.enum(["add", "update", "skip"]) }),
  "import.cancel": nothing,
  "export.preview": z.strictObject({ wish }),
  "export.save": z.strictObject({ wish, name: z.string().regex(/^[\p{L}\p{N} ._-]{1,100}$/u) }),
  "check.post": z.strictObject({ text, postId: postId.nullable(), channel }),
  "decisions.list": nothing,
  "decisions.add": z.strictObject({ leave, terms }),
  "decisions.remove": z.strictObject({ id: decisionId }),
  "decisions.restore": z.strictObject({ id: decisionId }),
  "decisions.export": nothing,
  "decisions.import": nothing,
  "review.month": z.strictObject({ month: month.nullable() }),
  "review.save": z.strictObject({ month, as: z.enum(["html", "pdf"]) }),
  "review.print": z.strictObject({ month }),
  "review.cancel": nothing,
  "profile.get": nothing,
  "profile.save": z.strictObject({ profile }),
  "settings.get": nothing,
  "settings.save": z.strictObject({ settings }),
  "sample.load": nothing,
  "sample.remove": nothing,
  "app.facts": nothing,
  "window.flushed": nothing,
};
