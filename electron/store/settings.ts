import { defaultSettings, type Settings } from "../../src/domain/settings.ts";
import type { Db } from "./open.ts";

const themes: readonly unknown[] = ["system", "light", "dark"] satisfies readonly Settings["theme"][];
const isTheme = (value: unknown): value is Settings["theme"] => themes.includes(value);

/** What was stored, read without trust: a start must not fail over the colour of the window. */
function themeIn(json: string): unknown {
  try {
    const stored: unknown = JSON.parse(json);
    return typeof stored === "object" && stored !== null && "theme" in stored ? stored.theme : undefined;
  } catch {
    return undefined;
  }
}

/** What the owner chose about the window; a value that cannot be read is the default again. */
export class SettingsTable {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The settings as they are now. */
  current(): Settings {
    const row = this.#db.prepare<[], { json: string }>("SELECT json FROM setting WHERE name = 'window'").get();
    const theme = row && themeIn(row.json);
    return isTheme(theme) ? { theme } : defaultSettings;
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
