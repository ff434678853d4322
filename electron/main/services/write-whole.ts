import { randomUUID } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { err, ok, type Result } from "../../../src/domain/result.ts";

/**
 * Writes a file aside and renames it when it is whole, so that an earlier one is never half overwritten. A link of that name
 * is replaced, and what it leads to stays as it is. For the owner's eyes alone.
 */
export function writeWhole(file: string, content: string | Uint8Array): Result<null, "file-not-written"> {
  const aside = `${file}.${randomUUID()}.new`; // a name that nobody has yet
  try {
    writeFileSync(aside, content, { flag: "wx", mode: 0o600, flush: true });
    renameSync(aside, file);
    return ok(null);
  } catch (cause) {
    rmSync(aside, { force: true });
    return err("file-not-written", cause instanceof Error ? cause.message : String(cause));
  }
}
