import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { nearest } from "./nearest.ts";

/** How the findings are written. */
export const formats = ["stylish", "json", "jsonl"] as const;
export type Format = (typeof formats)[number];

/** From which severity on a finding makes the exit code 1. */
export const failLevels = ["error", "warning", "info", "never"] as const;
export type FailLevel = (typeof failLevels)[number];

/** What `earnest check` was asked to do. */
export type CheckOptions = {
  readonly files: readonly string[];
  readonly format: Format;
  readonly profile: string | null;
  /** A file of what the owner chose to leave. */
  readonly decisions: string | null;
  readonly failOn: FailLevel;
  /** More findings of severity warning or above than this make the exit code 1; null: no limit. */
  readonly maxWarnings: number | null;
  readonly quiet: boolean;
  readonly output: string | null;
  /** The name by which standard input is read. */
  readonly stdinName: string;
  readonly color: boolean | null;
};

/** What the whole command was asked to do. */
export type Command =
  | { readonly name: "help" | "version" | "rules" }
  | { readonly name: "explain"; readonly rule: string }
  | { readonly name: "check"; readonly options: CheckOptions };

const options = {
  format: { type: "string", short: "f" },
  profile: { type: "string" },
  decisions: { type: "string" },
  "fail-on": { type: "string" },
  "max-warnings": { type: "string" },
  quiet: { type: "boolean", short: "q" },
  output: { type: "string", short: "o" },
  "stdin-filename": { type: "string" },
  color: { type: "boolean" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type Usage = Result<never, "usage">;
const usage = (message: string): Usage => err("usage", message);
const commandNames = ["check", "rules", "explain", "help"];

/** The value if it is one of the known ones. */
function oneOf<Value extends string>(
  flag: string,
  value: string | undefined,
  known: readonly Value[],
  fallback: Value,
): Result<Value, "usage"> {
  if (value === undefined) return ok(fallback);
  const found = known.find((candidate) => candidate === value);
  if (found) return ok(found);
  const meant = nearest(value, known);
  return usage(`--${flag} is one of ${known.join(", ")}, not “${value}”.${meant ? ` Did you mean ${meant}?` : ""}`);
}

function wholeNumber(flag: string, value: string | undefined): Result<number | null, "usage"> {
  if (value === undefined) return ok(null);
  return /^\d+$/u.test(value) ? ok(Number(value)) : usage(`--${flag} takes a whole number, not “${value}”.`);
}

function tokensOf(argv: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return { values, positionals, flags: tokens.filter((token) => token.kind === "option") };
}

/** A flag that nobody knows, or one without its value. */
function misused(argv: readonly string[]): Usage | undefined {
  for (const { name, rawName, value } of tokensOf(argv).flags) {
    if (!Object.hasOwn(options, name)) {
      const meant = nearest(name, Object.keys(options));
      return usage(`There is no option ${rawName}.${meant ? ` Did you mean --${meant}?` : ""}`);
    }
    const wantsValue = options[name as keyof typeof options].type === "string"; // just shown to be one of its keys
    if (wantsValue && value === undefined) return usage(`${rawName} needs a value.`);
    if (!wantsValue && value !== undefined) return usage(`${rawName} takes no value.`);
  }
  return undefined;
}

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

function checkCommand(
  values: ReturnType<typeof tokensOf>["values"],
  files: readonly string[],
): Result<Command, "usage"> {
  if (files.length === 0) return usage("Name at least one file, or - for standard input.");
  const format = oneOf("format", text(values.format), formats, "stylish");
  if (!format.ok) return format;
  const failOn = oneOf("fail-on", text(values["fail-on"]), failLevels, "error");
  if (!failOn.ok) return failOn;
  const maxWarnings = wholeNumber("max-warnings", text(values["max-warnings"]));
  if (!maxWarnings.ok) return maxWarnings;
  return ok({
    name: "check",
    options: {
      files,
      format: format.value,
      profile: text(values.profile) ?? null,
      decisions: text(values.decisions) ?? null,
      failOn: failOn.value,
      maxWarnings: maxWarnings.value,
      quiet: values.quiet === true,
      output: text(values.output) ?? null,
      stdinName: text(values["stdin-filename"]) ?? "stdin.txt",
      color: values["no-color"] === true ? false : values.color === true ? true : null,
    },
  });
}

/** Reads the words after the program's name. Every misuse is answered with one sentence. */
export function readArguments(argv: readonly string[]): Result<Command, "usage"> {
  const misuse = misused(argv);
  if (misuse) return misuse;
  const { values, positionals } = tokensOf(argv);
  if (values.version === true) return ok({ name: "version" });
  const [name, ...rest] = positionals;
  if (values.help === true || name === "help" || name === undefined) return ok({ name: "help" });
  if (name === "rules") return ok({ name: "rules" });
  if (name === "explain") {
    return rest.length === 1 && rest[0]
      ? ok({ name: "explain", rule: rest[0] })
      : usage("Name one rule: earnest explain hard-sell/urgency");
  }
  if (name === "check") return checkCommand(values, rest);
  const meant = nearest(name, commandNames);
  return usage(`There is no command ${name}.${meant ? ` Did you mean ${meant}?` : " Try earnest --help."}`);
}
