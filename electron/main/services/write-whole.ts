import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { err, ok, type Result } from "../../../src/domain/result.ts";

function notWritten(aside: string, cause: unknown): Result<never, "file-not-written"> {
  try {
    rmSync(aside, { force: true });
  } catch {
    // Where it cannot even be looked for, there is none.
  }
  return err("file-not-written", cause instanceof Error ? cause.message : String(cause));
}

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
    return notWritten(aside, cause);
  }
}

/** The same for what is too large to be in memory: `work` gets a function that writes the next bytes. */
export async function streamWhole<Value>(
  file: string,
  work: (write: (bytes: Uint8Array) => void) => Promise<Value>,
): Promise<Result<Value, "file-not-written">> {
  const aside = `${file}.${randomUUID()}.new`;
  try {
    const handle = openSync(aside, "wx", 0o600);
    let value: Value;
    try {
      value = await work((bytes) => {
        for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      });
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(aside, file);
    return ok(value);
  } catch (cause) {
    return notWritten(aside, cause);
  }
}
