import { defaultSettings, type Settings } from "../../src/domain/settings.ts";
import type { Db } from "./open.ts";

/** What the owner chose about the window; a value that cannot be read is the default again. */
export class SettingsTable {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The settings as they are now. */
  current(): Settings {
    const row = this.#db.prepare<[], { json: string }>("SELECT json FROM setting WHERE name = 'window'").get();
    if (!row) return defaultSettings;
    const stored: Partial<Settings> = JSON.parse(row.json);
    return { ...defaultSettings, ...stored };
  }

  /** Stores the settings. */
  save(settings: Settings): void {
    this.#db
      .prepare(
        "INSERT INTO setting (name, json) VALUES ('window', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
      )
      .run(JSON.stringify(settings));
  }
}
