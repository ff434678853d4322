import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { nearest } from "../../src/exchange/nearest.ts";
import { type CheckOptions, type ConvertOptions, optionsOf, valueFor } from "./options.ts";

/** What the whole command was asked to do. */
export type Command =
  | { readonly name: "help" | "version" | "rules" | "init" }
  | { readonly name: "explain"; readonly rule: string }
  | { readonly name: "check"; readonly files: readonly string[]; readonly options: CheckOptions }
  | { readonly name: "convert"; readonly from: string; readonly to: string; readonly options: ConvertOptions };

type CommandName = keyof typeof optionsOf;
type Spec = Parameters<typeof valueFor>[0];

const usage = (message: string) => err("usage", message);
const isCommand = (name: string): name is CommandName => Object.hasOwn(optionsOf, name);

/** Every option of every command: enough to tell options from files before the command is known. */
const all: Readonly<Record<string, Spec>> = Object.assign({}, ...Object.values(optionsOf));

const parserOptions = Object.fromEntries(
  Object.entries(all).map(([name, { kind, short }]) => [
    name,
    { type: kind === "switch" ? ("boolean" as const) : ("string" as const), ...(short === undefined ? {} : { short }) },
  ]),
);

function parsed(argv: readonly string[]) {
  const { positionals, tokens } = parseArgs({
    args: [...argv],
    options: parserOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return { positionals, flags: tokens.filter((token) => token.kind === "option") };
}

type Flag = ReturnType<typeof parsed>["flags"][number];

/** One option of the command, read; an option given several times holds the last value, and lists hold all. */
function readFlag(
  { name, rawName, value }: Flag,
  specs: Readonly<Record<string, Spec>>,
  command: string,
): Result<unknown, "usage"> {
  const spec = specs[name];
  if (spec === undefined) {
    if (Object.hasOwn(all, name)) return usage(`${rawName} is no option of earnest ${command}.`);
    const meant = nearest(name, Object.keys(specs));
    return usage(
      `There is no option ${rawName}.${meant ? ` Did you mean --${meant}?` : " earnest --help lists them."}`,
    );
  }
  if (spec.kind === "switch") return value === undefined ? ok(true) : usage(`${rawName} takes no value.`);
  if (value === undefined) return usage(`${rawName} needs a value.`);
  const read = valueFor(spec, value);
  return read.ok ? read : usage(`${rawName} ${read.error.message}`);
}

function readFlags(flags: readonly Flag[], command: CommandName): Result<ReadonlyMap<string, unknown>, "usage"> {
  const values = new Map<string, unknown>();
  for (const flag of flags) {
    const read = readFlag(flag, optionsOf[command], command);
    if (!read.ok) return read;
    const before = values.get(flag.name);
    const isList = Array.isArray(before) && Array.isArray(read.value);
    values.set(flag.name, isList ? [...before, ...(read.value as unknown[])] : read.value);
  }
  return ok(values);
}

/** What a command does with the words after its name. */
function commandFor(name: CommandName, words: readonly string[], values: object): Result<Command, "usage"> {
  switch (name) {
    case "help":
      return ok({ name });
    case "rules":
    case "init":
      return words.length === 0 ? ok({ name }) : usage(`earnest ${name} takes no “${words[0]}”.`);
    case "explain": {
      const [rule] = words;
      return rule !== undefined && words.length === 1
        ? ok({ name, rule })
        : usage("Name one rule: earnest explain hard-sell/urgency");
    }
    case "convert": {
      const [from, to] = words;
      return from !== undefined && to !== undefined && words.length === 2
        ? ok({ name, from, to, options: values })
        : usage("Name the file to read and the file to write: earnest convert october.csv october.ics");
    }
    case "check": {
      const options: CheckOptions = values; // each value was read by its option
      return words.length > 0 || options["print-config"]
        ? ok({ name, files: words, options })
        : usage("Name at least one file, or - for standard input.");
    }
  }
}

/** Reads the words after the program's name. Every misuse is answered with one sentence. */
export function readArguments(argv: readonly string[]): Result<Command, "usage"> {
  const { positionals, flags } = parsed(argv);
  const [name = "help", ...words] = positionals;
  if (!isCommand(name)) {
    const meant = nearest(name, Object.keys(optionsOf));
    return usage(`There is no command ${name}.${meant ? ` Did you mean ${meant}?` : " Try earnest --help."}`);
  }
  const values = readFlags(flags, name);
  if (!values.ok) return values;
  if (values.value.has("version")) return ok({ name: "version" });
  return values.value.has("help") ? ok({ name: "help" }) : commandFor(name, words, Object.fromEntries(values.value));
}
