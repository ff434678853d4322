import { basename } from "node:path";
import type { EverythingOperations, Output } from "../../../../src/contract/operations.ts";
import { err, ok, type Result } from "../../../../src/domain/result.ts";
import { BringBack } from "../../services/bring-back.ts";
import { exportEverything } from "../../services/export-everything.ts";
import type { Services } from "../../services/services.ts";
import type { Handlers } from "./handlers.ts";
import { storageFault } from "./stored.ts";

async function handOver({
  store,
  dialogs,
  today,
  zone,
}: Services): Promise<Result<Output<"everything.export">, "cancelled" | "file-not-written">> {
  const file = await dialogs.saveAs(`earnest-${today()}.zip`);
  if (file === null) return err("cancelled", "No file was chosen.");
  const snapshot = store.everything.snapshot();
  try {
    const written = await exportEverything(snapshot, file, { now: Date.now(), today: today(), zone: zone() });
    if (!written.ok) return written;
    const posts = written.value.tables.find(({ name }) => name === "post")?.rows ?? 0;
    return ok({ file: basename(file), posts });
  } finally {
    snapshot.close();
  }
}

/** The workspace as a whole. */
export function everythingHandlers(services: Services): Handlers<keyof EverythingOperations> {
  const bringBack = new BringBack(services);
  return {
    "everything.export": () => handOver(services),
    "everything.choose": () => bringBack.choose(),
    "everything.read": () => bringBack.read().catch(storageFault),
    "everything.take-in": () => bringBack.takeIn().catch(storageFault),
    "everything.let-go": () => (bringBack.letGo(), ok({})),
    "everything.erase": async ({ isCopiesToo }) => {
      bringBack.letGo();
      await services.anew.forget();
      return services.store.everything.erase(isCopiesToo).catch(storageFault);
    },
  };
}
