import { copyFile } from "node:fs/promises";
import { join, dirname } from "node:path";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { removeAside } from "./backup-files.ts";
import { closeDatabase, connect, type Db } from "./connection.ts";
import { contentHashOf } from "./content.ts";
import type { Look } from "./looking.ts";
import { applySteps } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { columnsOf, LEFT_OUT, ownTables } from "./own-tables.ts";
import type { Cell } from "./snapshot.ts";

const placeOf = (database: string): string => join(dirname(database), "brought-in.sqlite");

/** Takes away what was being put together when the app was cut off. */
export const removeStaging = (database: string): void => removeAside(placeOf(database));

/** What was brought in is not a workspace of ours. */
class Unfit extends Error {}

const isObject = (json: Cell | undefined): boolean => {
  try {
    const value: unknown = JSON.parse(String(json));
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
};

/**
 * A database of its own, beside the owner's, in which what comes from a file is put together and looked at. Only when it is whole
 * can it take the place of anything. Remove it when it is not needed any more.
 */
export class Staging {
  readonly file: string;
  readonly #look: Look;
  #db: Db | undefined;
  #inserts = new Map<string, (row: ReadonlyMap<string, Cell>) => void>();

  private constructor(file: string, look: Look, db?: Db) {
    this.file = file;
    this.#look = look;
    this.#db = db;
  }

  /** Begins one beside the database of `db`, in the schema of that version. */
  static begin(database: string, schema: number, look: Look): Result<Staging, "newer-version"> {
    const newest = migrations.at(-1)?.version ?? 0;
    if (schema > newest) return err("newer-version", `It is of schema ${schema}, this Earnest knows ${newest}.`);
    const file = placeOf(database);
    removeAside(file);
    const db = connect(file);
    db.pragma("synchronous = OFF"); // cut off, it is thrown away
    db.pragma("foreign_keys = OFF"); // rows may come ahead of those they belong to; all are checked when it is sealed
    applySteps(db, migrations.filter(({ version }) => version <= schema)); // prettier-ignore
    db.exec("BEGIN");
    return ok(new Staging(file, look, db));
  }

  /** One that is a copy of a backup. */
  static async of(database: string, backup: string, look: Look): Promise<Result<Staging, "backup-unusable">> {
    const file = placeOf(database);
    removeAside(file);
    await copyFile(backup, file);
    const sound = await look(file);
    if (!sound.ok) {
      removeAside(file);
      return err("backup-unusable", sound.error.message);
    }
    const db = connect(file);
    applySteps(db, migrations);
    closeDatabase(db);
    return ok(new Staging(file, look));
  }

  /** The tables that have to come. */
  tables(): readonly string[] {
    return this.#db ? ownTables(this.#db).filter((name) => !Object.hasOwn(LEFT_OUT, name)) : [];
  }

  /** Adds a row; false when it is none of that table. Its text has to be what its hash says. */
  add(table: string, row: ReadonlyMap<string, Cell>): boolean {
    try {
      this.#insertInto(table)(row);
      return true;
    } catch (cause) {
      const isConstraint = cause instanceof Error && "code" in cause && String(cause.code).startsWith("SQLITE_CONSTRAINT"); // prettier-ignore
      if (cause instanceof Unfit || isConstraint) return false;
      throw cause;
    }
  }

  #insertInto(table: string): (row: ReadonlyMap<string, Cell>) => void {
    const known = this.#inserts.get(table);
    if (known) return known;
    const db = this.#db;
    const columns = db && this.tables().includes(table) ? columnsOf(db, table) : [];
    if (!db || columns.length === 0) throw new Unfit();
    const list = columns.map((column) => `"${column}"`).join(", ");
    const statement = db.prepare(`INSERT INTO "${table}" (${list}) VALUES (${columns.map(() => "?").join(", ")})`);
    const insert = (row: ReadonlyMap<string, Cell>): void => {
      if (row.size !== columns.length || !columns.every((column) => row.has(column))) throw new Unfit();
      const hash = row.get("content_hash");
      if (hash !== undefined && hash !== contentHashOf(String(row.get("text")))) throw new Unfit();
      if (row.has("json") && !isObject(row.get("json"))) throw new Unfit();
      statement.run(columns.map((column) => row.get(column)));
    };
    this.#inserts.set(table, insert);
    return insert;
  }

  /** Ends the rows: brings them up to this version and looks at the whole. */
  async seal(): Promise<Result<null, "damaged">> {
    const db = this.#db;
    if (!db) return err("damaged", "It was closed.");
    try {
      db.exec("COMMIT");
      const lost: unknown = db.pragma("foreign_key_check");
      if (!Array.isArray(lost) || lost.length > 0) return err("damaged", "Rows belong to nothing.");
      applySteps(db, migrations);
    } finally {
      this.#close();
    }
    const sound = await this.#look(this.file);
    return sound.ok ? ok(null) : err("damaged", sound.error.message);
  }

  #close(): void {
    if (this.#db) closeDatabase(this.#db);
    this.#db = undefined;
    this.#inserts = new Map();
  }

  /** Lets go of it. */
  remove(): void {
    this.#db?.close();
    this.#db = undefined;
    removeAside(this.file);
  }
}
