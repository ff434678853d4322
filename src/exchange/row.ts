import type { LocalDate, LocalTime } from "../domain/post.ts";

/** A post as a file has it, before it is anybody's. */
export type ImportedPost = {
  /** The file's own id, or null. */
  readonly id: string | null;
  /** Data row, from 1; title, header and blank rows are not counted. */
  readonly row: number;
  /** The physical line on which the record starts, from 1. */
  readonly line: number;
  readonly text: string;
  /** The date as `YYYY-MM-DD` when the file writes it that way, else null; `writtenDate` has the file's own words. */
  readonly date: LocalDate | null;
  readonly writtenDate: string | null;
  readonly time: LocalTime | null;
  readonly channel: string | null;
  readonly author: string | null;
  /** The Why to judge this post by, when the row brings its own. */
  readonly why: string | null;
};

/** A row that could not be read as a post: nothing is dropped without a word. */
export type RejectedRow = {
  readonly row: number;
  readonly line: number;
  /** What is wrong and what to do, as one sentence. */
  readonly reason: string;
  /** The row as the file has it, at most 500 UTF-16 code units. */
  readonly raw: string;
};

/** All of a file's data rows, each read or rejected, in the order of the file. */
export type ImportedFile = {
  readonly posts: readonly ImportedPost[];
  readonly rejected: readonly RejectedRow[];
  /** Remarks on the whole file, such as the encoding that was assumed. */
  readonly notes: readonly string[];
};

/** Why a whole file could not be read. */
export type ImportErrorCode = "unknown-format" | "not-text" | "no-text-column" | "nothing-to-read";
