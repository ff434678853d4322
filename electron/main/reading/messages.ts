import type { Result } from "../../../src/domain/result.ts";
import type { ReadOptions } from "../../../src/exchange/options.ts";
import type { ImportedFile, ImportErrorCode, TablePreview } from "../../../src/exchange/row.ts";

/** A file with what has to be known to read it, as it crosses to the worker thread. */
export type ReadRequest = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: Omit<ReadOptions, "decodeBytes">;
};

/** What was read of a file. `read` is null while no column is taken for the posts. */
export type ReadFile = { readonly table: TablePreview | null; readonly read: ImportedFile | null };

/** The worker's answer to a request. */
export type ReadReply = Result<ReadFile, ImportErrorCode>;
