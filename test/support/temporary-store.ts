import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Home } from "../../electron/store/home.ts";
import type { Look } from "../../electron/store/looking.ts";
import type { Store } from "../../electron/store/index.ts";

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "earnest-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in a real file, with a clock that the test turns. */
export function temporaryStore(
  file = join(temporaryFolder(), "earnest.sqlite"),
  look?: Look,
): {
  readonly store: Store;
  readonly home: Home;
  readonly file: string;
  readonly clock: { now: number };
} {
  const clock = { now: Date.UTC(2026, 9, 1, 9) };
  const opened = Home.open(file, () => clock.now, look);
  if (!opened.ok) throw new Error(opened.error.message);
  const home = opened.value;
  onTestFinished(() => home.store.close());
  return { store: home.store, home, file, clock };
}
