import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { BALLAST } from "./ballast.ts";
import type { Db } from "./connection.ts";
import { MARKER } from "./marker.ts";
import { applySteps } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";

type Item = { readonly name: string; readonly type: "table" | "virtual" | "view" };

/** Drops all that there is and makes the schema anew, so that not even a table that keeps what was deleted keeps it. */
function makeAnew(db: Db): void {
  const items = db
    .prepare<[], Item>(
      "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY type DESC",
    )
    .all(); // prettier-ignore
  for (const { name, type } of items) {
    const kind = type === "view" ? "VIEW" : "TABLE";
    db.exec(`DROP ${kind} "${name}"`);
  }
  db.pragma("user_version = 0");
  applySteps(db, migrations);
}

/** Leaves no word in the database and its log; false when something else reads it, so that the log cannot be emptied. */
export function eraseDatabase(db: Db): boolean {
  db.pragma("secure_delete = ON");
  db.pragma("foreign_keys = OFF"); // tables go in any order
  try {
    db.transaction(() => makeAnew(db))();
  } finally {
    db.pragma("foreign_keys = ON");
  }
  db.exec("VACUUM"); // every page is written anew
  const [checkpoint] = db.pragma("wal_checkpoint(TRUNCATE)") as readonly { readonly busy: number }[]; // as SQLite documents it
  return checkpoint?.busy === 0;
}

/** Removes everything beside the database but what keeps no words; answers the names of what could not be removed. */
export function eraseBeside(database: string): readonly string[] {
  const own = basename(database);
  const stays = new Set([own, `${own}-wal`, `${own}-shm`, MARKER, BALLAST]);
  return readdirSync(dirname(database)).filter((name) => {
    if (stays.has(name)) return false;
    try {
      rmSync(join(dirname(database), name), { recursive: true, force: true });
      return false;
    } catch {
      return true;
    }
  });
}
