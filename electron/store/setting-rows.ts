import type { Db } from "./connection.ts";

/** What is kept one row a name: the owner's choices, and words that are being written. */
export type SettingName = "window" | "reply" | "listening";

/** The JSON kept under a name; undefined where nothing is. */
export const readSetting = (db: Db, name: SettingName): string | undefined =>
  db.prepare<[string], string>("SELECT json FROM setting WHERE name = ?").pluck().get(name);

/** Keeps JSON under a name, in the place of what was there. */
export function writeSetting(db: Db, name: SettingName, json: string): void {
  db.prepare(
    "INSERT INTO setting (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
  ).run(name, json);
}
