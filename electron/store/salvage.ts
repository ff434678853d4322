import { closeSync, copyFileSync, existsSync, ftruncateSync, openSync, readSync, statSync, writeSync } from "node:fs";
import Database from "better-sqlite3";
import { removeAside } from "./backup-files.ts";
import type { Db } from "./connection.ts";
import { contentHashOf } from "./content.ts";
import { settled } from "./gate.ts";
import { codeOf } from "./inspect.ts";
import { columnsOf } from "./own-tables.ts";

type Value = string | number | bigint | Buffer | null;
type Row = Readonly<Record<string, Value>>;
type Table = { readonly name: string; readonly hasRowid: boolean; readonly columns: readonly string[] };

/** More rows than any one page holds, in a row of ids. */
const ROWS_OF_A_PAGE = 1000;
/** No table has ids beyond. */
const MOST_ROWS = 2 ** 40;

/** What can be taken back is tied to versions by their numbers; half of it would take back too much. */
const LEFT_OUT = new Set(["step", "step_post"]);

const HEADER = 100;

/** A header that tells of so many times what is there is no header. */
const BELIEVED = 100;

const isFault = (cause: unknown): boolean => codeOf(cause) === "damaged" || codeOf(cause) === "not-a-database";

/** How much of its beginning a copy takes over from a sound file of the same making: nothing, the header, or the first page. */
const mends = [0, HEADER, Infinity] as const;

/** Makes a copy that SQLite agrees to open: with a beginning that is whole, and as long as that says. */
function mend(copy: string, sound: string, bytes: number): void {
  const [from, to] = [openSync(sound, "r"), openSync(copy, "r+")];
  try {
    const head = Buffer.alloc(HEADER);
    readSync(bytes === 0 ? to : from, head, 0, HEADER, 0);
    const pageSize = head.readUInt16BE(16);
    const { size } = statSync(copy);
    if (bytes === 0) {
      const told = head.readUInt32BE(28) * pageSize;
      if (told > size && told < size * BELIEVED) ftruncateSync(to, told);
      return;
    }
    const page = Buffer.alloc(Math.min(bytes, pageSize));
    readSync(from, page, 0, page.length, 0);
    const pages = Math.ceil(size / pageSize);
    page.writeUInt16BE(0x02_02, 18); // it has a log
    page.copy(page, 24, 92, 96); // so that the number of pages counts
    page.writeUInt32BE(pages, 28);
    page.fill(0, 32, 40); // no page is free: where the free ones are is not known
    writeSync(to, page, 0, page.length, 0);
    ftruncateSync(to, pages * pageSize);
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

/** Opens a copy of the harmed file, mended as little as possible; undefined when not even its tables can be told. */
function openHarmed(harmed: string, copy: string, sound: string): Db | undefined {
  for (const bytes of mends) {
    removeAside(copy);
    copyFileSync(harmed, copy);
    if (existsSync(`${harmed}-wal`)) copyFileSync(`${harmed}-wal`, `${copy}-wal`);
    mend(copy, sound, bytes);
    let db: Db | undefined;
    try {
      db = new Database(copy);
      db.pragma("trusted_schema = OFF");
      db.prepare("SELECT id FROM post");
      return db;
    } catch {
      db?.close(); // the next one takes over more
    }
  }
  return undefined;
}

/**
 * The first id from which on rows can be read again: one by one, and in growing strides where more than a page is gone;
 * undefined when there is none.
 */
function nextReadable(canRead: (id: number) => boolean, failed: number): number | undefined {
  let low = failed;
  while (low < failed + ROWS_OF_A_PAGE) {
    low += 1;
    if (canRead(low)) return low;
  }
  for (let stride = ROWS_OF_A_PAGE; stride < MOST_ROWS; stride *= 2) {
    let high = low + stride;
    if (!canRead(high)) {
      low = high;
      continue;
    }
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (canRead(middle)) high = middle;
      else low = middle;
    }
    return high;
  }
  return undefined;
}

/** Every row that can still be read, found by its id: what lies behind a destroyed page is found all the same. */
function* rowsById(db: Db, { name }: Table, columns: string): Generator<Row> {
  const from = db.prepare<[number], Row & { readonly rowid_: number }>(
    `SELECT rowid AS rowid_, ${columns} FROM "${name}" WHERE rowid >= ? ORDER BY rowid`,
  );
  const canRead = (id: number): boolean => {
    try {
      from.get(id);
      return true;
    } catch (cause) {
      if (!isFault(cause)) throw cause;
      return false;
    }
  };
  let next: number | undefined = 0;
  while (next !== undefined) {
    try {
      for (const { rowid_, ...row } of from.iterate(next)) {
        next = rowid_ + 1;
        yield row;
      }
      return;
    } catch (cause) {
      if (!isFault(cause)) throw cause;
      next = nextReadable(canRead, next);
    }
  }
}

/** The rows of a table without ids, up to the first page that cannot be read. */
function* rowsInOrder(db: Db, { name }: Table, columns: string): Generator<Row> {
  try {
    yield* db.prepare<[], Row>(`SELECT ${columns} FROM "${name}"`).iterate();
  } catch (cause) {
    if (!isFault(cause)) throw cause;
  }
}

function tablesOf(db: Db): readonly Table[] {
  return db
    .prepare<[], { name: string; wr: number }>(
      "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'",
    ) // prettier-ignore
    .all()
    .filter(({ name }) => !LEFT_OUT.has(name))
    .map(({ name, wr }) => ({ name, hasRowid: wr === 0, columns: columnsOf(db, name) }));
}

const isWhole = (row: Row): boolean => row["content_hash"] === contentHashOf(String(row["text"]));

/** A row of a post as it may lie in its table: words that nobody checked, or that are no longer whole, are not ready. */
const settledPost = (row: Row): Row => {
  const text = (name: string): string | null => (typeof row[name] === "string" ? row[name] : null);
  const ready_for = isWhole(row) ? text("ready_for") : null;
  const gated = { content_hash: text("content_hash") ?? "", channel: text("channel"), status: text("status") ?? "draft", written_status: text("written_status"), ready_for }; // prettier-ignore
  return { ...row, ...settled(gated) };
};

/** How a row of a table comes in; answers the statement for one whose words are whole, and for one whose words are not. */
function inserts(base: Db, { name, columns: all }: Table, columns: readonly string[], isNewer: boolean) {
  const listed = (names: readonly string[]): string =>
    `"${name}" (${names.map((column) => `"${column}"`).join(", ")}) SELECT ${names.map((column) => `@${column}`).join(", ")}`; // prettier-ignore
  const own = columns.filter((column) => column !== "seq");
  if (name === "post") {
    const insert = `INSERT INTO ${listed(own)} WHERE true ON CONFLICT (id) DO`;
    const set = own.map((column) => `"${column}" = excluded."${column}"`).join(", ");
    return {
      whole: base.prepare(`${insert} UPDATE SET ${set} WHERE excluded.change_seq > post.change_seq`),
      torn: base.prepare(`${insert} NOTHING`), // better some of its words than none; the check of all texts will name it
    };
  }
  if (name === "post_version") {
    const known = "SELECT 1 FROM post_version WHERE post_id = @post_id AND content_hash = @content_hash AND created_at = @created_at"; // prettier-ignore
    return { whole: base.prepare(`INSERT INTO ${listed(own)} WHERE NOT EXISTS (${known})`), torn: undefined };
  }
  const insert = base.prepare(`INSERT OR ${isNewer ? "REPLACE" : "IGNORE"} INTO ${listed(columns)}`);
  return { whole: insert, torn: all.includes("content_hash") ? undefined : insert };
}

/** Takes over the rows of one table; answers how many were new or newer. */
function takeOver(base: Db, harmed: Db, table: Table, isNewer: boolean): number {
  const columns = columnsOf(harmed, table.name).filter((column) => table.columns.includes(column));
  if (columns.length === 0) return 0;
  const list = columns.map((column) => `"${column}"`).join(", ");
  const { whole, torn } = inserts(base, table, columns, isNewer);
  let taken = 0;
  for (const found of (table.hasRowid ? rowsById : rowsInOrder)(harmed, table, list)) {
    const row = table.name === "post" ? settledPost(found) : found;
    try {
      taken += (isWhole(row) ? whole : torn)?.run(row).changes ?? 0;
    } catch (cause) {
      // Noise that was read as a row does not keep to what its table demands.
      if (!(cause instanceof Database.SqliteError && cause.code.startsWith("SQLITE_CONSTRAINT"))) throw cause;
    }
  }
  return taken;
}

/** Removes rows that belong to a row that was not found. */
function removeOrphans(db: Db, table: string): void {
  const keys = db
    .prepare<[string], { from: string; parent: string; to: string }>(
      'SELECT "from", "table" AS parent, "to" FROM pragma_foreign_key_list(?)',
    ) // prettier-ignore
    .all(table);
  for (const { from, parent, to } of keys) {
    db.exec(`DELETE FROM "${table}" WHERE "${from}" IS NOT NULL AND "${from}" NOT IN (SELECT "${to}" FROM "${parent}")`); // prettier-ignore
  }
}

const newestChange = (db: Db): number => {
  if (columnsOf(db, "post").length === 0) return 0;
  try {
    return Number(db.prepare("SELECT max(change_seq) FROM post").pluck().get() ?? 0);
  } catch {
    return Infinity; // it cannot be told; a file in use is newer than its backups
  }
};

/**
 * Takes every row that can be read of a harmed database into `base`, where that lacks it or has it older; answers how many
 * posts. Nothing is removed from `base`, and a text that is not what its hash says takes the place of none.
 */
export function takeAll(base: Db, harmed: Db): number {
  const isNewer = newestChange(harmed) >= newestChange(base);
  base.pragma("foreign_keys = OFF"); // rows may be read ahead of those that they belong to
  try {
    const tables = tablesOf(base);
    return base.transaction(() => {
      const taken = tables.map((table) => ({ table, rows: takeOver(base, harmed, table, isNewer) }));
      for (const { name } of tables) removeOrphans(base, name);
      return taken.find(({ table }) => table.name === "post")?.rows ?? 0;
    })();
  } finally {
    base.pragma("foreign_keys = ON");
  }
}

/** As `takeAll`, from a harmed file, which is not touched. `sound` is the file of a database like `base`, with nothing in its log. */
export function salvage(base: Db, harmed: string, sound: string): number {
  const copy = `${sound}.salvage`;
  const db = openHarmed(harmed, copy, sound);
  try {
    return db ? takeAll(base, db) : 0;
  } finally {
    db?.close();
    removeAside(copy);
  }
}
