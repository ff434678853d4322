import { rmSync } from "node:fs";
import { app, session } from "electron";

/** Removes what Chromium keeps of the window on the disk: storage, caches, compiled code, and what a crash left behind. */
export async function forgetWindow(): Promise<void> {
  const { defaultSession } = session;
  await defaultSession.clearStorageData();
  await defaultSession.clearCache();
  await defaultSession.clearCodeCaches({});
  try {
    rmSync(app.getPath("crashDumps"), { recursive: true, force: true });
  } catch {
    // Another process holds it; the app itself writes no words there.
  }
}
