import { renameSync, rmSync, writeFileSync } from "node:fs";
import { err, ok, type Result } from "../../../src/domain/result.ts";

/** Writes aside and renames when whole, so that an earlier file is never half overwritten. */
export function writeWhole(file: string, content: string | Uint8Array): Result<object, "file-not-written"> {
  const aside = `${file}.new`;
  try {
    writeFileSync(aside, content);
    renameSync(aside, file);
  } catch (cause) {
    rmSync(aside, { force: true });
    return err("file-not-written", cause instanceof Error ? cause.message : String(cause));
  }
  return ok({});
}
