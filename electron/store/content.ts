import { createHash } from "node:crypto";
import type { ContentHash } from "../../src/domain/post.ts";

/** SHA-256 of the text as UTF-8, lower-case hex. The one place where a `ContentHash` is made. */
export const contentHashOf = (text: string): ContentHash =>
  createHash("sha256").update(text, "utf8").digest("hex") as ContentHash;
