import { z } from "zod";
import type { Input, OperationName } from "../../../src/contract/operations.ts";
import { readLimitOverrides, type LimitOverrides } from "../../../src/domain/limits.ts";
import { MAX_CHANNEL_LENGTH, type PostId } from "../../../src/domain/post.ts";
import { whyKinds } from "../../../src/domain/profile.ts";

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
const fingerprint = z.string().regex(/^[0-9a-f]{16}$/u);
const answer = z.string().max(ANSWER);

const whys = z.strictObject(
  Object.fromEntries(whyKinds.map((kind) => [kind, answer])) as Record<(typeof whyKinds)[number], typeof answer>,
);
const settings = z.strictObject({
  theme: z.enum(["system", "light", "dark"]).exactOptional(),
  limits: z.custom<LimitOverrides>((value) => readLimitOverrides(value).ok).exactOptional(),
});
const profile = z.strictObject({
  business: answer,
  trade: answer,
  whys,
  names: z.array(z.string().max(200)).max(1000),
});

/** The window is never trusted to have kept to the types: each input is checked before its handler sees it. */
export const inputs: { readonly [Name in OperationName]: z.ZodType<Input<Name>> } = {
  "posts.list": z.strictObject({ query: z.string().max(1000).exactOptional() }),
  "posts.open": z.strictObject({ id: postId }),
  "posts.create": z.strictObject({ text, channel: channel.exactOptional() }),
  "posts.save": z.strictObject({ id: postId, text, snapshot: z.boolean().exactOptional() }),
  "posts.set-channel": z.strictObject({ id: postId, channel }),
  "posts.duplicate": z.strictObject({ id: postId }),
  "posts.delete": z.strictObject({ ids: postIds }),
  "posts.restore": z.strictObject({ ids: postIds }),
  "check.post": z.strictObject({ text, postId: postId.nullable(), channel }),
  "dismissals.list": z.strictObject({ postId }),
  "dismissals.add": z.strictObject({ postId, fingerprint, ruleId: z.string().max(100) }),
  "dismissals.remove": z.strictObject({ postId, fingerprint }),
  "profile.get": nothing,
  "profile.save": z.strictObject({ profile }),
  "settings.get": nothing,
  "settings.save": z.strictObject({ settings }),
  "sample.load": nothing,
  "sample.remove": nothing,
  "app.facts": nothing,
  "window.flushed": nothing,
};
