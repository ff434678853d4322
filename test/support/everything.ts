import { join } from "node:path";
import { exportEverything } from "../../electron/main/services/export-everything.ts";
import type { Store } from "../../electron/store/index.ts";
import { temporaryFolder } from "./temporary-store.ts";

/** What an export knows beside the words. */
export const EXPORT_FACTS = { now: Date.UTC(2026, 9, 1, 9), today: "2026-10-01", zone: "Europe/London" };

/** Exports a store to a file, which is answered. */
export async function exported(store: Store, file = join(temporaryFolder(), "everything.zip")): Promise<string> {
  const snapshot = store.everything.snapshot();
  const written = await exportEverything(snapshot, file, EXPORT_FACTS);
  snapshot.close();
  if (!written.ok) throw new Error(written.error.message);
  return file;
}
