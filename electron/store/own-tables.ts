import type { Db } from "./connection.ts";

/**
 * Tables that an export of everything leaves out, each with the reason: what can be made anew from the rest. Every other
 * table goes along by itself, also one that a later step of the schema adds.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {};

/** The owner's tables by name. Virtual ones are none: they follow from these by their own triggers. */
export const ownTables = (db: Db): readonly string[] =>
  db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name",
    )
    .pluck()
    .all(); // prettier-ignore

/** The columns of a plain table, in its order; of a view or a virtual table, which could compute anything, none. */
export const columnsOf = (db: Db, table: string): readonly string[] =>
  db
    .prepare<[string], string>(
      `SELECT columns.name FROM pragma_table_list(?) AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.schema = 'main' AND tables.type = 'table'`,
    )
    .pluck()
    .all(table);
