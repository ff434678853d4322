import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type CalendarLimits, defaultLimits, type Promised } from "../../src/checker/model/calendar.ts";
import { fieldsOf, isText } from "../../src/domain/json.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { isLocalDate } from "../../src/exchange/dates.ts";
import { unknownKey } from "../../src/exchange/nearest.ts";
import { readJsonFile } from "./json-file.ts";
import { type CheckOptions, configurable, type ConfiguredOptions, valueFor } from "./options.ts";

/** The name by which a configuration is found. */
export const CONFIG_NAME = "earnest.config.json";

/** What the owner holds a month to. */
export type MonthSettings = {
  readonly limits?: Partial<CalendarLimits>;
  readonly promised?: readonly Promised[];
  readonly closedDays?: readonly string[];
};

/** A configuration as it is written; files are named from where it lies. */
export type Config = { readonly options: ConfiguredOptions; readonly month: MonthSettings };

const EMPTY: Config = { options: {}, month: {} };
const wrong = (message: string) => err("config", message);

const isAmount = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

/** The first thing that is wrong with a limit; undefined when all are right. */
function limitFault(value: unknown): string | undefined {
  const limits = fieldsOf(value);
  if (!limits) return "has “limits” that are no object.";
  const known = Object.keys(defaultLimits);
  for (const [key, amount] of limits) {
    if (!known.includes(key)) return unknownKey(`limits.${key}`, known.map((one) => `limits.${one}`)); // prettier-ignore
    if (!isAmount(amount)) return `has “limits.${key}” that is no number from 0 on.`;
  }
  return undefined;
}

const isPromised = (value: unknown): boolean => {
  const fields = fieldsOf(value);
  return isText(fields?.get("channel")) && isAmount(fields?.get("perWeek"));
};
const isDay = (value: unknown): boolean => isText(value) && isLocalDate(value);
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(isOne); // prettier-ignore

/** What a configuration can say of months beside the options; each says what is wrong with a value. */
const monthKeys: Readonly<Record<keyof MonthSettings, (value: unknown) => string | undefined>> = {
  limits: limitFault,
  promised: (value) => isListOf(value, isPromised) ? undefined : 'has “promised” that is no list of {"channel": "…", "perWeek": 2}.', // prettier-ignore
  closedDays: (value) =>
    isListOf(value, isDay) ? undefined : "has “closedDays” that is no list of days as 2026-12-25.",
};

const isMonthKey = (key: string): key is keyof MonthSettings => Object.hasOwn(monthKeys, key);
const isOption = (key: string): key is keyof typeof configurable => Object.hasOwn(configurable, key);

function configOf(value: unknown, folder: string): Result<Config, "config"> {
  const fields = fieldsOf(value);
  if (!fields) return wrong("is not a JSON object.");
  const options = new Map<string, unknown>();
  const month = new Map<string, unknown>();
  for (const [key, content] of fields) {
    if (key === "$schema") continue;
    if (isMonthKey(key)) {
      const fault = monthKeys[key](content);
      if (fault !== undefined) return wrong(fault);
      month.set(key, content);
    } else if (isOption(key)) {
      const read = valueFor(configurable[key], content);
      if (!read.ok) return wrong(`has a “${key}” that ${read.error.message}`);
      options.set(key, configurable[key].kind === "file" ? resolve(folder, String(read.value)) : read.value);
    } else return wrong(unknownKey(key, [...Object.keys(configurable), ...Object.keys(monthKeys)]));
  }
  return ok({ options: Object.fromEntries(options), month: Object.fromEntries(month) }); // each was just read
}

/** The nearest configuration, from a folder upwards. */
function findConfig(folder: string): string | null {
  const file = join(folder, CONFIG_NAME);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? null : findConfig(above);
}

/** The options of a check with those of its configuration file beneath, and where that lies; a check must not guess, so any fault fails it. */
export function configured(
  given: CheckOptions,
): Result<{ readonly file: string | null; readonly options: CheckOptions; readonly month: MonthSettings }, "config"> {
  const file = given["no-config"] ? null : (given.config ?? findConfig(process.cwd()));
  if (file === null) return ok({ file, ...EMPTY, options: given });
  const content = readJsonFile(file);
  const config = content.ok ? configOf(content.value, dirname(resolve(file))) : content;
  if (!config.ok) return wrong(`The configuration ${file} ${config.error.message}`);
  return ok({ file, options: { ...config.value.options, ...given }, month: config.value.month });
}

/** What `--print-config` shows: where the configuration lies and all that is set, by any of both. */
export function printedConfig({
  file,
  options,
  month,
}: {
  readonly file: string | null;
  readonly options: CheckOptions;
  readonly month: MonthSettings;
}): string {
  const set = Object.entries(options).filter(([name]) => isOption(name)).sort(([a], [b]) => (a < b ? -1 : 1)); // prettier-ignore
  return `${JSON.stringify({ config: file, ...Object.fromEntries(set), ...month }, null, 2)}\n`;
}
