import { renameSync, rmSync, writeFileSync } from "node:fs";
import { err, ok, type Result } from "../../../src/domain/result.ts";

/** Writes a file aside and renames it when it is whole, so that an earlier one is never half overwritten. */
export function writeWhole(file: string, content: string | Uint8Array): Result<null, "file-not-written"> {
  const aside = `${file}.new`;
  try {
    writeFileSync(aside, content);
    renameSync(aside, file);
    return ok(null);
  } catch (cause) {
    rmSync(aside, { force: true });
    return err("file-not-written", cause instanceof Error ? cause.message : String(cause));
  }
}
