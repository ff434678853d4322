import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./temporary-store.ts";

/** The command line as it is built; build it first. */
export const cli = fileURLToPath(new URL("../../out/main/earnest.cjs", import.meta.url));

/** A folder of its own with files by their paths. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export type Run = {
  readonly folder?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs the command line in a folder; nothing of this process's environment but the path is handed on. */
export function runEarnest(args: readonly string[], { folder = folderWith({}), input = "", env = {} }: Run = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 100_000_000,
    env: { PATH: process.env["PATH"], ...env },
  });
  return { status, stdout, stderr };
}

/** A line of `jsonl`, as far as tests look into it. */
export type Line = {
  readonly type: "post" | "rejected" | "calendar" | "summary";
  readonly file?: string;
  readonly row: number;
  readonly text: string;
  readonly date: string | null;
  readonly time: string | null;
  readonly diagnostics: readonly { readonly ruleId: string; readonly fingerprint: string }[];
  readonly left: readonly { readonly ruleId: string }[];
  readonly known?: readonly { readonly ruleId: string }[];
};

/** The lines that a run in `jsonl` writes. */
export const linesOf = (stdout: string): readonly Line[] =>
  stdout.trimEnd().split("\n").map((line): Line => JSON.parse(line)); // prettier-ignore
