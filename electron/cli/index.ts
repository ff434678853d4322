import "./compile-cache.ts";
import "./older-node.ts";
import packageJson from "../../package.json";
import { readArguments } from "./arguments.ts";
import { EXIT } from "./exit-codes.ts";
import { fileFault } from "./file-fault.ts";
import { Unwritable } from "./output.ts";

async function explain(id: string): Promise<number> {
  const { explainRule, nearestRule } = await import("./explain.ts");
  const text = explainRule(id);
  if (text !== undefined) {
    process.stdout.write(text);
    return EXIT.clean;
  }
  const meant = nearestRule(id);
  console.error(`There is no rule ${id}.${meant ? ` Did you mean ${meant}?` : " earnest rules lists them."}`);
  return EXIT.failed;
}

async function run(argv: readonly string[]): Promise<number> {
  const command = readArguments(argv);
  if (!command.ok) {
    console.error(command.error.message);
    return EXIT.failed;
  }
  switch (command.value.name) {
    case "help":
      process.stdout.write((await import("./help.ts")).helpText);
      return EXIT.clean;
    case "version":
      process.stdout.write(`${packageJson.version}\n`);
      return EXIT.clean;
    case "rules":
      process.stdout.write((await import("./explain.ts")).listRules());
      return EXIT.clean;
    case "explain":
      return explain(command.value.rule);
    case "init":
      return (await import("./init.ts")).init();
    case "convert":
      return (await import("./convert.ts")).convert(command.value.from, command.value.to, command.value.options);
    case "check":
      return (await import("./check.ts")).check(command.value.files, command.value.options);
  }
}

// `earnest … | head` closes the pipe early; that is no failure of ours.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code === "EPIPE") process.exit(EXIT.clean);
  console.error(`What was to be written cannot be: ${fileFault(cause, "write")}`);
  process.exit(EXIT.failed);
});
process.once("SIGINT", () => process.exit(EXIT.interrupted));

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    console.error(cause instanceof Unwritable ? why : `Earnest could not go on: ${why}`);
    process.exitCode = EXIT.failed;
  },
);
