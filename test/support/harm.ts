import { closeSync, copyFileSync, existsSync, openSync, readFileSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs"; // prettier-ignore
import { join } from "node:path";
import Database from "better-sqlite3";
import { openStore, type Store } from "../../electron/store/index.ts";
import { temporaryFolder, temporaryStore } from "./temporary-store.ts";

export const PAGE = 4096;

/** Writes over a part of a file. */
export function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(file, "r+");
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
}

/** A closed database in which every text is told apart by its number, with a backup made of the first ones. */
export async function filledFile(posts: number, inBackup: number): Promise<string> {
  const { store, file } = temporaryStore();
  const add = (number: number) => store.posts.add({ text: `Post ${number}: ${"bread and butter ".repeat(20)}` });
  store.atomically(() => Array.from({ length: inBackup }, (_, number) => add(number)));
  if (inBackup > 0) await store.backups.make("asked");
  store.atomically(() => Array.from({ length: posts - inBackup }, (_, number) => add(inBackup + number)));
  store.close();
  return file;
}

/** A copy of a database in use with its log, as a power cut would leave it. */
export function crashImage(file: string): string {
  const copy = join(temporaryFolder(), "earnest.sqlite");
  for (const part of ["", "-wal"]) if (existsSync(file + part)) copyFileSync(file + part, copy + part);
  return copy;
}

/** Where the text of a post itself lies in the file; its versions have the same words elsewhere. */
function placeOf(file: string, number: number): number {
  const [page = 0] = [...pagesOfPosts(file)].find(([, numbers]) => numbers.has(number)) ?? [];
  return readFileSync(file).indexOf(`Post ${number}: bread`, (page - 1) * PAGE);
}

/** The ways in which a file is harmed that the gate names; each leaves the texts of most posts in the file, or none. */
export const harms: Readonly<Record<string, (file: string) => void>> = {
  "no bytes": (file) => truncateSync(file, 0),
  "some other text": (file) => writeFileSync(file, "Dear diary, today we baked."),
  "an overwritten header": (file) => overwrite(file, 0, Buffer.alloc(100, 0x5a)),
  "half a file": (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  "a file without its last 100 bytes": (file) => truncateSync(file, statSync(file).size - 100),
  "a page of noise": (file) => overwrite(file, 12 * PAGE, Buffer.alloc(PAGE, 0xa5)),
  "one letter changed": (file) => overwrite(file, placeOf(file, 7), Buffer.from("Most 7:")),
};

/** Opens a store that must open. */
export function openedAt(file: string): Store {
  const opened = openStore(file);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** The numbers of the posts in whose text nothing is changed. */
export const numbersIn = (store: Store): ReadonlySet<number> =>
  new Set(store.posts.list().map(({ text }) => Number(/^Post (\d+): (?:bread and butter )+$/u.exec(text)?.[1] ?? -1)));

/** On which pages of a sound database a table's rows lie, by the ids of the rows on it; sought by the words themselves. */
export function pagesOfPosts(file: string): ReadonlyMap<number, ReadonlySet<number>> {
  const bytes = readFileSync(file);
  const db = new Database(file, { readonly: true });
  const leaves = db
    .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'post' AND pagetype = 'leaf'")
    .pluck()
    .all();
  db.close();
  return new Map(
    leaves.map((page) => {
      const words = bytes.toString("latin1", (page - 1) * PAGE, page * PAGE);
      return [page, new Set([...words.matchAll(/Post (\d+): bread/gu)].map(([, number]) => Number(number)))] as const;
    }),
  );
}
