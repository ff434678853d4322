import { strToU8 } from "fflate";
import { stringify } from "yaml";
import { namedUse } from "../columns.ts";
import type { Extra } from "../../domain/post.ts";
import type { PostFields } from "../row.ts";
import { noteOn, type WriteNote } from "./notes.ts";

/** A line that would part the post, or that already looks like one with a backslash before it. */
const SEPARATOR = /^(?=\\*(?:-{3,}|={3,})\s*$)/gmu;

/** Whether an extra can be a plain key of front matter; the others stand in the list `extras`. */
const isPlain = ({ column }: Extra, all: readonly Extra[]): boolean =>
  /^[A-Za-z][\w -]{0,30}$/u.test(column) &&
  column === column.trim() &&
  namedUse(column) === undefined &&
  column !== "extras" &&
  all.filter((other) => other.column === column).length === 1;

function frontMatterOf(post: PostFields, zone: string): string {
  const { id, date, time, channels, author, status, why, extras } = post;
  const known = { id, date, time, zone: time === null ? null : zone, author, status, why };
  const listed = extras.filter((extra) => !isPlain(extra, extras));
  const fields = new Map<string, unknown>([
    ...Object.entries(known).filter(([, value]) => value !== null),
    ...(channels.length > 0 ? ([["channels", channels]] as const) : []),
    ...extras.filter((extra) => isPlain(extra, extras)).map(({ column, value }) => [column, value] as const),
    ...(listed.length > 0 ? ([["extras", listed]] as const) : []),
  ]);
  // A post without fields has front matter all the same: it tells where the post begins.
  return fields.size === 0 ? "channels: []\n" : stringify(fields, { schema: "failsafe", lineWidth: 0 });
}

/** Posts as one Markdown file, each under its front matter. */
export function markdownOf(
  posts: readonly PostFields[],
  zone: string,
): { readonly bytes: Uint8Array; readonly notes: readonly WriteNote[] } {
  const parts = posts.map(
    (post) => `---\n${frontMatterOf(post, zone)}---\n\n${post.text.replaceAll(SEPARATOR, "\\")}\n`,
  );
  const edged = posts.filter(({ text }) => text !== text.trim()).length;
  return {
    bytes: strToU8(parts.join("\n")),
    notes: noteOn(edged, { code: "blank-edges" }),
  };
}
