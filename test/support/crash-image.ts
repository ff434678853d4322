import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PostId } from "../../src/domain/post.ts";
import { soundCounts } from "../../electron/store/backup-files.ts";
import { openStore } from "../../electron/store/index.ts";
import { numbersFrom } from "./noise.ts";
import { temporaryStore } from "./temporary-store.ts";

/** What came of all rounds: files that did not open or were not sound, and rounds in which a synced save was missing. */
type Cuts = { readonly unsound: number; readonly missing: number; readonly rounds: number };

/** Words that grow with each save. */
const words = (number: number): string => `${number} ${"and a word ".repeat(number)}`;

/** Opens a copy of the file whose log ends at a byte; answers the number of the save that is there, or what is wrong. */
function openCut(file: string, id: PostId, at: number): number | "unsound" {
  const folder = mkdtempSync(join(tmpdir(), "earnest-cut-"));
  try {
    const copy = join(folder, "earnest.sqlite");
    for (const part of ["", "-wal"]) copyFileSync(file + part, copy + part);
    truncateSync(`${copy}-wal`, at);
    const opened = openStore(copy);
    if (!opened.ok || opened.value.recovery) return "unsound";
    const text = opened.value.posts.find(id)?.text ?? "";
    opened.value.close();
    if (!soundCounts(copy).ok) return "unsound";
    const number = Number.parseInt(text, 10);
    return text === words(number) ? number : "unsound";
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Saves a post again and again, then cuts its log at any byte, as a power cut leaves what was not on the disk yet, and opens
 * what is left. Every save whose part of the log is there has to be there.
 */
export function crashImages(rounds: number): Cuts {
  const { store, file } = temporaryStore();
  const { id } = store.posts.add({ text: words(0) });
  const end = (): number => statSync(`${file}-wal`).size;
  const ends = [end()];
  for (let number = 1; number <= 60; number++) {
    store.posts.save(id, words(number), number % 7 === 0 && "kept");
    ends.push(end());
  }
  const next = numbersFrom(rounds);
  const first = ends[0] ?? 0;
  const found = Array.from({ length: rounds }, () => {
    const at = first + Math.floor(next() * (end() - first + 1));
    return { saved: ends.findLastIndex((one) => one <= at), number: openCut(file, id, at) };
  });
  return {
    unsound: found.filter(({ number }) => number === "unsound").length,
    missing: found.filter(({ saved, number }) => number !== "unsound" && number < saved).length,
    rounds,
  };
}
