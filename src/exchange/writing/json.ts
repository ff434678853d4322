import { strToU8 } from "fflate";
import type { PostFields } from "../row.ts";

/** Raised when a field changes its meaning or goes away; new fields may come at any time. */
const SCHEMA_VERSION = 1;

/** A post as both JSON formats write it; what is not known is left out. */
function recordOf(post: PostFields, zone: string): object {
  const { id, text, date, time, channels, author, status, why, extras } = post;
  const known = { id, date, time, zone: time === null ? null : zone, author, status, why };
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)),
    ...(channels.length > 0 ? { channels } : {}),
    text,
    ...(extras.length > 0 ? { extras } : {}),
  };
}

/** Posts as one document. */
export const jsonOf = (posts: readonly PostFields[], zone: string): Uint8Array =>
  strToU8(
    `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, posts: posts.map((post) => recordOf(post, zone)) }, null, 2)}\n`,
  );

/** One post a line. */
export const jsonlOf = (posts: readonly PostFields[], zone: string): Uint8Array =>
  strToU8(posts.map((post) => `${JSON.stringify(recordOf(post, zone))}\n`).join(""));
