import { isBlockerChoice } from "../../src/domain/gate.ts";
import { readLimitOverrides } from "../../src/domain/limits.ts";
import { isLessonId, lessonsByIn } from "../../src/domain/lesson.ts";
import { monthPlanIn } from "../../src/domain/month-plan.ts";
import { readOwnWords } from "../../src/domain/own-words.ts";
import { defaultSettings, type Settings } from "../../src/domain/settings.ts";
import { isSpellingChoice } from "../../src/domain/spelling.ts";
import type { Db } from "./connection.ts";
import { readSetting, writeSetting } from "./setting-rows.ts";

const themes: readonly unknown[] = ["system", "light", "dark"] satisfies readonly Settings["theme"][];

type Readers = { readonly [Name in keyof Settings]: (value: unknown) => Settings[Name] };

/** A value that is what it should be, or else the default. */
const either =
  <Value>(is: (value: unknown) => value is Value, fallback: Value) =>
  (value: unknown): Value =>
    is(value) ? value : fallback;

/** Each setting as it is read without trust: a start must not fail over the colour of the window. */
const readers: Readers = {
  theme: either((value): value is Settings["theme"] => themes.includes(value), defaultSettings.theme),
  limits: (value) => {
    const limits = readLimitOverrides(value ?? {});
    return limits.ok ? limits.value : defaultSettings.limits;
  },
  month: monthPlanIn,
  blockers: either(isBlockerChoice, defaultSettings.blockers),
  spelling: either(isSpellingChoice, defaultSettings.spelling),
  ownWords: (value) => readOwnWords(value).ownWords,
  welcomed: (value) => value === true,
  fineWords: (value) =>
    Array.isArray(value) ? value.filter((one) => typeof one === "string") : defaultSettings.fineWords,
  lessons: (value) => (Array.isArray(value) ? value.filter(isLessonId) : defaultSettings.lessons),
  lessonsBy: lessonsByIn,
};

function settingsIn(json: string): Settings {
  try {
    const stored = new Map<string, unknown>(Object.entries(Object(JSON.parse(json))));
    const read = Object.entries(readers).map(([name, reader]) => [name, reader(stored.get(name))]);
    return Object.fromEntries(read) as Settings; // one entry a setting
  } catch {
    return defaultSettings;
  }
}

/** What the owner chose about the window, the networks, the month and spelling; a value that cannot be read is the default again. */
export class SettingsTable {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The settings as they are now. */
  current(): Settings {
    const json = readSetting(this.#db, "window");
    return json === undefined ? defaultSettings : settingsIn(json);
  }

  /** Stores what is given; what is left out stays. */
  save(settings: Partial<Settings>): void {
    writeSetting(this.#db, "window", JSON.stringify({ ...this.current(), ...settings }));
  }
}
