import { MAX_POST_LENGTH } from "../domain/post.ts";
import type { ImportedPost } from "./row.ts";

/** Longest piece of a rejected row that is quoted, in UTF-16 code units. */
const RAW = 500;

/** A row as the file has it, short enough to be shown. */
export const raw = (text: string): string => (text.length <= RAW ? text : `${text.slice(0, RAW - 1).toWellFormed()}…`);

/** The post, or why it cannot be one. */
export const checked = (post: ImportedPost | string): ImportedPost | string =>
  typeof post !== "string" && post.text.length > MAX_POST_LENGTH
    ? `This text has ${post.text.length} characters; a post holds at most ${MAX_POST_LENGTH}.`
    : post;
