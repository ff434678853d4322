import Database from "better-sqlite3";
import { type Db, versionOf } from "./connection.ts";
import { migrations } from "./migrations/index.ts";

type Part = { readonly type: string; readonly name: string; readonly sql: string | null };

/** What SQLite does by itself when a row is written or read: none of ours but those that our steps make. */
function actingParts(db: Db): readonly Part[] {
  return db
    .prepare<[], Part>(
      "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%'",
    )
    .all();
}

/** Columns that compute what they hold; ours hold what was written. */
function computedColumns(db: Db): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT tables.name || '.' || columns.name FROM pragma_table_list AS tables, pragma_table_xinfo(tables.name) AS columns
       WHERE tables.schema = 'main' AND tables.type = 'table' AND columns.hidden IN (2, 3)`,
    )
    .pluck()
    .all();
}

const wordsOf = ({ type, name, sql }: Part): string => `${type} ${name}: ${sql ?? ""}`;

/** The acting parts of a schema that our steps make up to a version. */
function ownParts(version: number): ReadonlySet<string> {
  const db = new Database(":memory:");
  try {
    for (const step of migrations) if (step.version <= version) db.exec(step.sql);
    return new Set(actingParts(db).map(wordsOf));
  } finally {
    db.close();
  }
}

/**
 * What acts in a database without being ours: triggers, views, virtual tables and computed columns, by their names. Whoever
 * can write to the file could otherwise have it change or hide words by itself.
 */
export function plantedIn(db: Db): readonly string[] {
  const own = ownParts(versionOf(db));
  const foreign = actingParts(db).filter((part) => !own.has(wordsOf(part))); // prettier-ignore
  return [...foreign.map(({ name }) => name), ...computedColumns(db)];
}
