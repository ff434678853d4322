import { createHash } from "node:crypto";
import Database from "better-sqlite3";

/** A hash over the schema and every row of a file, wherever they lie in it; what SQLite notes for itself is left out. */
export function logicalHash(file: string): string {
  const db = new Database(file, { readonly: true });
  try {
    const hash = createHash("sha256");
    hash.update(JSON.stringify([db.pragma("user_version"), db.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name").all()])); // prettier-ignore
    const tables = db
      .prepare<[], string>(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name",
      ) // prettier-ignore
      .pluck()
      .all();
    for (const name of tables) {
      const rows = db.prepare(`SELECT * FROM "${name}"`).all().map((row) => JSON.stringify(row)); // prettier-ignore
      hash.update(`\n${name}\n${rows.sort().join("\n")}`);
    }
    return hash.digest("hex");
  } finally {
    db.close();
  }
}
