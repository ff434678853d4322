import Database from "better-sqlite3";
import type { Post } from "../../src/domain/post.ts";
import type { Profile } from "../../src/domain/profile.ts";
import { type Db, versionOf } from "./connection.ts";
import { LEFT_OUT, ownTables } from "./own-tables.ts";
import type { PostRow } from "./post-columns.ts";
import { postOf } from "./post-rows.ts";
import { Profiles } from "./profile.ts";

/** A cell as SQLite keeps it. */
export type Cell = string | number | Buffer | null;
/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * Everything as it is at one moment. It is read beside the app's own work: what is saved meanwhile is not in it, and row by row,
 * so that a large workspace never is in memory. Close it when it is read.
 */
export class Snapshot {
  readonly #db: Db;
  readonly #onClosed: () => void;

  constructor(file: string, onClosed: () => void = () => undefined) {
    this.#onClosed = onClosed;
    this.#db = new Database(file, { readonly: true, fileMustExist: true });
    this.#db.exec("BEGIN");
    this.#db.prepare("SELECT count(*) FROM sqlite_schema").get(); // the moment is that of the first look
  }

  /** The version of the schema that the rows are in. */
  get schema(): number {
    return versionOf(this.#db);
  }

  /** The tables that are handed over. */
  tables(): readonly string[] {
    return ownTables(this.#db).filter((name) => !Object.hasOwn(LEFT_OUT, name));
  }

  /** The rows of a table, in the order of their keys. */
  rows(table: string): IterableIterator<Row> {
    return this.#db.prepare<[], Row>(`SELECT * FROM "${table}"`).iterate();
  }

  /** The posts, first those with a day, in order; the trash is left out. What an older schema has no column for is not there. */
  *posts(): Generator<Post> {
    for (const place of ["date IS NOT NULL", "date IS NULL"] as const) {
      const rows = this.#db.prepare<[], PostRow>(
        `SELECT * FROM post WHERE deleted_at IS NULL AND ${place} ORDER BY date, time, seq`,
      );
      for (const row of rows.iterate()) yield postOf(row);
    }
  }

  /** Our Why as it is told now. */
  profile(): Profile {
    return new Profiles(this.#db, Date.now).current();
  }

  close(): void {
    this.#db.close();
    this.#onClosed();
  }
}
