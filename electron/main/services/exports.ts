import { basename } from "node:path";
import type { ExportWish, Output, Which } from "../../../src/contract/operations.ts";
import type { Post } from "../../../src/domain/post.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import { type WrittenFile, writeFormats, writePosts } from "../../../src/exchange/write-posts.ts";
import { monthOf } from "../../../src/exchange/months.ts";
import { fieldsOf } from "./post-fields.ts";
import type { Services } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

function postsOf({ store }: Services, which: Which): readonly Post[] {
  if (which.by === "days") return store.posts.between(which.first, which.last);
  const all = [...store.posts.between("0000-01-01", "9999-12-31"), ...store.posts.withoutDate()];
  if (which.by === "all") return all;
  const wanted = new Set(which.ids);
  return all.filter(({ id }) => wanted.has(id));
}

/** Whether a post is to go out: it is ready, or nobody has said how far it is. */
const goesOut = ({ status, writtenStatus }: Post): boolean => status === "ready" || writtenStatus === null;

async function written(
  services: Services,
  wish: ExportWish,
): Promise<{ readonly file: WrittenFile; readonly posts: number; readonly left: number }> {
  const all = postsOf(services, wish.which);
  const posts = wish.isAll ? all : all.filter(goesOut);
  const file = await writePosts(posts.map(fieldsOf), wish.format, { zone: services.zone(), now: Date.now() });
  return { file, posts: posts.length, left: all.length - posts.length };
}

/** What an export would hold and what its format cannot carry. */
export async function previewExport(services: Services, wish: ExportWish): Promise<Output<"export.preview">> {
  const { file, posts, left } = await written(services, wish);
  return { posts, left, notes: file.notes };
}

/** The name that is offered for a file of posts: no word of the owner's or of a file is in it. */
const nameFor = ({ which, format }: ExportWish): string =>
  `posts${which.by === "days" ? `-${monthOf(which.first)}` : ""}.${writeFormats.get(format) ?? "csv"}`;

/** Writes the posts to the file that the owner names. */
export async function saveExport(
  services: Services,
  wish: ExportWish,
): Promise<Result<Output<"export.save">, "cancelled" | "file-not-written">> {
  const place = await services.dialogs.saveAs(nameFor(wish));
  if (place === null) return err("cancelled", "No file was chosen.");
  const { file, posts } = await written(services, wish);
  const saved = writeWhole(place, file.bytes);
  return saved.ok ? ok({ posts, file: basename(place) }) : saved;
}
