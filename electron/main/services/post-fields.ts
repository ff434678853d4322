import type { Post } from "../../../src/domain/post.ts";
import { type ChangedField, mergedExtras } from "../../../src/exchange/identity.ts";
import type { PostFields } from "../../../src/exchange/row.ts";
import { goalIn, linksIn, namedChannels, statusOf, withLinks, withoutLinks } from "../../../src/exchange/wording.ts";
import type { NewPost } from "../../store/post-rows.ts";
import type { PostUpdate } from "../../store/steps.ts";

/** A stored post as files have it, with the post itself. */
export type StoredFields = PostFields & { readonly post: Post };

/** What a stored post carries from file to file. A channel that the owner wrote as a list is one. */
export const fieldsOf = (post: Post): StoredFields => ({
  id: post.givenId,
  text: post.text,
  date: post.date,
  time: post.time,
  channels: [...new Set(post.channels.flatMap((channel) => namedChannels(channel, false)))],
  author: post.author,
  why: post.why,
  status: post.writtenStatus,
  extras: withLinks(post.extras, post),
  post,
});

/** A file's post as a new one of ours. */
export const newPostOf = ({ id, status, ...fields }: PostFields): NewPost => ({
  text: fields.text,
  date: fields.date,
  time: fields.time,
  channels: fields.channels,
  author: fields.author,
  why: fields.why,
  extras: withoutLinks(fields.extras),
  ...linksIn(fields.extras),
  givenId: id,
  status: statusOf(status),
  writtenStatus: status,
  goal: goalIn(fields.extras),
});

/** What a file changes of a post that is there: the fields that differ, and no others. */
export function updateOf(existing: StoredFields, incoming: PostFields, changes: readonly ChangedField[]): PostUpdate {
  const { text, date, time, channels, author, why, status } = incoming;
  const extras = mergedExtras(existing, incoming);
  const byField: Readonly<Record<ChangedField, PostUpdate>> = {
    text: { text },
    date: { date },
    time: { time },
    channels: { channels },
    author: { author },
    why: { why },
    status: { status: statusOf(status), writtenStatus: status },
    extras: { extras: withoutLinks(extras), ...linksIn(extras), goal: goalIn(extras) },
  };
  const own = existing.id === null && incoming.id !== null ? { givenId: incoming.id } : {};
  return changes.reduce<PostUpdate>((update, field) => ({ ...update, ...byField[field] }), own);
}
