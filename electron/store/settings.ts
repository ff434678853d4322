import { readLimitOverrides } from "../../src/domain/limits.ts";
import { isLessonId } from "../../src/domain/lesson.ts";
import { isMonthPlan } from "../../src/domain/month-plan.ts";
import { defaultSettings, type Settings } from "../../src/domain/settings.ts";
import type { Db } from "./connection.ts";

const themes: readonly unknown[] = ["system", "light", "dark"] satisfies readonly Settings["theme"][];
const isTheme = (value: unknown): value is Settings["theme"] => themes.includes(value);

/** How far the owner is with first steps and lessons. */
function learningIn(stored: object): Pick<Settings, "welcomed" | "lessons"> {
  return {
    welcomed: "welcomed" in stored && stored.welcomed === true,
    lessons: "lessons" in stored && Array.isArray(stored.lessons) ? stored.lessons.filter(isLessonId) : [],
  };
}

/** What was stored, read without trust: a start must not fail over the colour of the window. */
function settingsIn(json: string): Settings {
  try {
    const stored: unknown = JSON.parse(json);
    if (typeof stored !== "object" || stored === null) return defaultSettings;
    const limits = readLimitOverrides("limits" in stored ? stored.limits : {});
    return {
      theme: "theme" in stored && isTheme(stored.theme) ? stored.theme : defaultSettings.theme,
      limits: limits.ok ? limits.value : defaultSettings.limits,
      ...learningIn(stored),
      month: "month" in stored && isMonthPlan(stored.month) ? stored.month : defaultSettings.month,
    };
  } catch {
    return defaultSettings;
  }
}

/** What the owner chose about the window, the networks and the month; a value that cannot be read is the default again. */
export class SettingsTable {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The settings as they are now. */
  current(): Settings {
    const row = this.#db.prepare<[], { json: string }>("SELECT json FROM setting WHERE name = 'window'").get();
    return row ? settingsIn(row.json) : defaultSettings;
  }

  /** Stores what is given; what is left out stays. */
  save(settings: Partial<Settings>): void {
    this.#db
      .prepare(
        "INSERT INTO setting (name, json) VALUES ('window', ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
      )
      .run(JSON.stringify({ ...this.current(), ...settings }));
  }
}
