import { err, type Result } from "../../../../src/domain/result.ts";

/** A full disk, a locked file and the like are faults of the world with one answer; anything else is a bug. */
export function storageFault(cause: unknown): Result<never, "storage-failed"> {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (!code.startsWith("SQLITE_")) throw cause;
  return err("storage-failed", code);
}

/** Runs a change of the store. */
export function stored<Value, Code extends string>(
  change: () => Result<Value, Code>,
): Result<Value, Code | "storage-failed"> {
  try {
    return change();
  } catch (cause) {
    return storageFault(cause);
  }
}
