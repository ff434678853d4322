import Database from "better-sqlite3";

/** An open database; only `electron/store` talks SQL. */
export type Db = Database.Database;

/** "Ernt" in ASCII; marks the file as ours in bytes 68 to 71 of its header. */
export const APPLICATION_ID = 0x45_72_6e_74;

/** The version of the schema that a database has. */
export const versionOf = (db: Db): number => Number(db.pragma("user_version", { simple: true }));

/** What every connection that may write is set to, and what it must read back. */
export const SETTINGS: Readonly<Record<string, string | number>> = {
  journal_mode: "wal",
  // 2 is FULL. Left alone, better-sqlite3 makes it NORMAL in WAL mode, and a power cut may then take back the last saves.
  synchronous: 2,
  // Only a Mac's disk needs it; there a plain flush leaves words in the disk's own memory.
  checkpoint_fullfsync: process.platform === "darwin" ? 1 : 0,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  busy_timeout: 5000,
};

/** Opens a file for writing. Throws when a setting that keeps words safe is not taken. */
export function connect(file: string): Db {
  const db = new Database(file);
  try {
    for (const [name, value] of Object.entries(SETTINGS)) {
      db.pragma(`${name} = ${value}`);
      const taken = db.pragma(name, { simple: true });
      if (taken !== value) throw new Error(`SQLite did not take ${name} = ${value}: it says ${String(taken)}`);
    }
    return db;
  } catch (cause) {
    db.close();
    throw cause;
  }
}

/** Closes the database so that everything is in the one file; on a full disk the log stays beside it, and nothing is lost. */
export function closeDatabase(db: Db): void {
  if (!db.open) return;
  try {
    db.pragma("optimize");
    db.pragma("wal_checkpoint(TRUNCATE)");
  } finally {
    db.close();
  }
}
