import { err, ok, type Result } from "../../src/domain/result.ts";
import { isLocalDate } from "../../src/exchange/dates.ts";
import { nearest } from "../../src/exchange/nearest.ts";

/** How the findings of a check are written. */
export const formats = ["stylish", "json", "jsonl", "sarif", "junit", "github", "csv", "html"] as const;
/** From which severity on a finding makes the exit code 1. */
const failLevels = ["error", "warning", "info", "never"] as const;

type Spec =
  | { readonly kind: "switch" | "text" | "file" | "zone" | "count" | "day" | "list"; readonly short?: string }
  | { readonly kind: "choice"; readonly of: readonly string[]; readonly short?: string };

/** What says how files are read; a check and a conversion take them alike. */
const reading = {
  "date-order": { kind: "choice", of: ["dmy", "mdy"] },
  year: { kind: "count" },
  sheet: { kind: "text" },
  zone: { kind: "zone" },
} as const satisfies Record<string, Spec>;

/** What a configuration file may set as well, by the same names. */
export const configurable = {
  ...reading,
  format: { kind: "choice", of: formats, short: "f" },
  profile: { kind: "file" },
  decisions: { kind: "file" },
  baseline: { kind: "file" },
  "fail-on": { kind: "choice", of: failLevels },
  "max-warnings": { kind: "count" },
  quiet: { kind: "switch", short: "q" },
  channel: { kind: "list" },
  jobs: { kind: "count" },
} as const satisfies Record<string, Spec>;

const everywhere = { help: { kind: "switch", short: "h" }, version: { kind: "switch", short: "v" } } as const satisfies Record<string, Spec>; // prettier-ignore

/** The options of each command; to add one, add it here and to `help.ts`. */
export const optionsOf = {
  check: {
    ...configurable,
    ...everywhere,
    output: { kind: "file", short: "o" },
    since: { kind: "day" },
    until: { kind: "day" },
    "stdin-filename": { kind: "text" },
    config: { kind: "file" },
    "no-config": { kind: "switch" },
    "print-config": { kind: "switch" },
    "write-baseline": { kind: "switch" },
    "prune-baseline": { kind: "switch" },
    color: { kind: "switch" },
    "no-color": { kind: "switch" },
  },
  convert: {
    ...reading,
    ...everywhere,
    to: { kind: "text" },
    all: { kind: "switch" },
    force: { kind: "switch" },
    "stdin-filename": { kind: "text" },
  },
  init: everywhere,
  rules: everywhere,
  explain: everywhere,
  help: everywhere,
} as const satisfies Record<string, Record<string, Spec>>;

type ValueOf<One extends Spec> = One extends { of: readonly (infer Choice)[] }
  ? Choice
  : One extends { kind: "switch" }
    ? boolean
    : One extends { kind: "count" }
      ? number
      : One extends { kind: "list" }
        ? readonly string[]
        : string;

/** The values that were given for a group of options. */
type Given<Specs extends Record<string, Spec>> = { readonly [Name in keyof Specs]?: ValueOf<Specs[Name]> };
export type ReadingOptions = Given<typeof reading>;
export type ConfiguredOptions = Given<typeof configurable>;
export type CheckOptions = Given<(typeof optionsOf)["check"]>;
export type ConvertOptions = Given<(typeof optionsOf)["convert"]>;

const misfit = (message: string): Result<never, "usage"> => err("usage", message);

type Reader = (value: unknown, spec: Spec) => Result<unknown, "usage">;

/** A value that may be written as a text or a number. */
const fromText =
  (read: (text: string, spec: Spec) => Result<unknown, "usage">): Reader =>
  (value, spec) => {
    const text = typeof value === "number" ? String(value) : value;
    return typeof text === "string" && text !== "" ? read(text, spec) : misfit("needs a value.");
  };

const readChoice = fromText((text, spec) => {
  const known = spec.kind === "choice" ? spec.of : [];
  if (known.includes(text)) return ok(text);
  const meant = nearest(text, known);
  return misfit(`is one of ${known.join(", ")}, not “${text}”.${meant ? ` Did you mean ${meant}?` : ""}`);
});

const readList: Reader = (value) => {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = parts.filter((part) => typeof part === "string");
  const words = texts.flatMap((part) => part.split(",")).map((part) => part.trim()).filter((part) => part !== ""); // prettier-ignore
  return texts.length < parts.length || words.length === 0
    ? misfit("takes names with commas between them.")
    : ok(words);
};

const isZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
};

const readers: Readonly<Record<Spec["kind"], Reader>> = {
  switch: (value) => (typeof value === "boolean" ? ok(value) : misfit("is true or false.")),
  text: fromText((text) => ok(text)),
  file: fromText((text) => ok(text)),
  zone: fromText((text) => isZone(text) ? ok(text) : misfit(`takes a time zone such as Europe/Paris, not “${text}”.`)), // prettier-ignore
  choice: readChoice,
  list: readList,
  day: fromText((text) => (isLocalDate(text) ? ok(text) : misfit(`takes a day as 2026-10-03, not “${text}”.`))),
  count: fromText((text) => /^\d{1,9}$/u.test(text) ? ok(Number(text)) : misfit(`takes a whole number, not “${text}”.`)), // prettier-ignore
};

/** A value as it stands on the command line or in JSON, when it is of the right kind; or the end of a sentence that names the option. */
export const valueFor = (spec: Spec, value: unknown): Result<unknown, "usage"> => readers[spec.kind](value, spec);
