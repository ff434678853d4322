import { execFileSync, spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { Checker } from "../../electron/main/checking/checker.ts";
import { buildIfStale } from "../../scripts/build.ts";
import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { cli, folderWith, linesOf, runEarnest } from "../support/earnest.ts";
import { noOwnWords } from "../../src/domain/own-words.ts";

beforeAll(buildIfStale, 120_000);

const sample = readFileSync("resources/sample/month.csv", "utf8");
/** The sample month again and again, each time on other days. */
const many = (times: number): string => {
  const texts = linesOf(runEarnest(["check", "-f", "jsonl", "--fail-on", "never", "m.csv"], { folder: folderWith({ "m.csv": sample }) }).stdout).flatMap(({ text }) => text ?? []); // prettier-ignore
  const rows = Array.from(
    { length: times },
    (_, time) =>
    texts.map((text, at) => JSON.stringify({ text: `${text} ${time}`, date: `20${10 + (time % 80)}-0${1 + (at % 9)}-1${time % 10}` })), // prettier-ignore
  );
  return rows.flat().join("\n");
};

describe("one engine, one answer", () => {
  test("a file's findings are those of the engine and of the app's checker, byte for byte", async () => {
    const { stdout } = runEarnest(["check", "-f", "jsonl", "--fail-on", "never", "m.csv"], {
      folder: folderWith({ "m.csv": sample }),
    });
    const app = new Checker(() => new Worker(new URL("../../electron/main/checking/check-worker.ts", import.meta.url)));
    onTestFinished(() => app.close());
    const posts = stdout.trimEnd().split("\n").filter((line) => line.includes('"type":"post"')); // prettier-ignore
    expect(posts.length).toBeGreaterThan(20);
    for (const line of posts) {
      const { text, channel }: { text: string; channel: string | null } = JSON.parse(line);
      const direct = JSON.stringify(checkPost(text, { profile: emptyProfile, channel, tryOffers: true })).slice(1);
      expect(line.endsWith(direct)).toBe(true);
      const answer = await app.check(text, {
        profile: emptyProfile,
        channel,
        networkLimits: {},
        ownWords: noOwnWords,
        left: [],
        tryOffers: true,
      });
      expect(answer.ok && JSON.stringify(answer.value).slice(1)).toBe(direct);
    }
  });
});

describe("many posts", { timeout: 60_000 }, () => {
  test("give the same bytes whatever the number of threads, with rejected rows between them", () => {
    const lines = many(20).split("\n");
    lines.splice(100, 0, '{"date": "2026-10-01"}');
    lines.splice(5, 0, "no JSON");
    const folder = folderWith({ "many.jsonl": lines.join("\n") });
    const [one, two, three] = ["1", "2", "3"].map((jobs) =>
      ["jsonl", "csv"].map((format) => runEarnest(["check", "-f", format, "--fail-on", "never", "--jobs", jobs, "many.jsonl"], { folder }).stdout),
    ); // prettier-ignore
    expect(one?.[0]?.split("\n").length).toBeGreaterThan(400);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    const rows = linesOf(one?.[0] ?? "").flatMap(({ row }) => row ?? []);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  test("Ctrl+C ends a run with 130, without a word", async () => {
    const folder = folderWith({ "many.jsonl": many(300) });
    const run = spawn(process.execPath, [cli, "check", "-f", "jsonl", "--jobs", "2", "many.jsonl"], { cwd: folder });
    const said: string[] = [];
    run.stderr.on("data", (part: Buffer) => said.push(part.toString()));
    await once(run.stdout, "data");
    run.kill("SIGINT");
    expect(await once(run, "exit")).toEqual([130, null]);
    expect(said).toEqual([]);
  });

  test("a row is written as soon as it is checked", async () => {
    const folder = folderWith({ "many.jsonl": many(300) });
    const run = spawn(process.execPath, [cli, "check", "-f", "jsonl", "--jobs", "1", "many.jsonl"], { cwd: folder });
    const [first]: Buffer[] = await once(run.stdout, "data");
    expect(first?.toString().startsWith('{"schemaVersion":1,"type":"post"')).toBe(true);
    expect(run.exitCode).toBe(null); // it is still at work
    run.kill();
    await once(run, "exit");
  });
});

describe("help", () => {
  test("names every option and shows five examples", () => {
    const { stdout } = runEarnest(["--help"]);
    const examples = stdout.slice(stdout.indexOf("Examples")).match(/^ {2}\S.*earnest .*$/gmu) ?? [];
    expect(stdout.slice(stdout.indexOf("Examples")).trim().split("\n").slice(1)).toHaveLength(5);
    expect(examples.length).toBeGreaterThan(0);
    for (const option of ["date-order", "year", "sheet", "zone", "format", "profile", "decisions", "baseline", "write-baseline", "prune-baseline", "fail-on", "max-warnings", "quiet", "channel", "jobs", "output", "since", "until", "stdin-filename", "config", "no-config", "print-config", "color", "no-color", "to", "all", "force", "help", "version"])
      expect(stdout).toContain(`--${option}`); // prettier-ignore
    expect(Math.max(...stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  test("stands in the documentation as it is", () => {
    const page = readFileSync("docs/command-line.md", "utf8");
    expect(page).toContain(`$ earnest --help\n${runEarnest(["--help"]).stdout}\`\`\``);
  });

  test("is told for a command as well", () => {
    expect(runEarnest(["convert", "--help"]).stdout).toBe(runEarnest(["--help"]).stdout);
  });
});

test("a runtime without Map.groupBy, as Node 20 is, gives the same answer", () => {
  const folder = folderWith({ "m.csv": sample, "older.cjs": "delete Map.groupBy;" });
  const args = ["check", "-f", "jsonl", "--fail-on", "never", "m.csv"];
  const older = runEarnest(args, { folder, env: { NODE_OPTIONS: "--require ./older.cjs" } });
  expect(older).toEqual(runEarnest(args, { folder }));
  expect(older.status).toBe(0);
});

test.skipIf(process.platform === "win32")("a pipe that has a name is written to and stays one", async () => {
  const folder = folderWith({ "post.txt": "The door is open." });
  execFileSync("mkfifo", [join(folder, "pipe")]);
  const reader = spawn("cat", ["pipe"], { cwd: folder });
  const heard = once(reader.stdout, "data");
  const run = spawn(process.execPath, [cli, "check", "-o", "pipe", "post.txt"], { cwd: folder });
  expect(String(await heard)).toContain("1 post");
  expect(await once(run, "exit")).toEqual([0, null]);
  expect(statSync(join(folder, "pipe")).isFIFO()).toBe(true);
});

test("output is written aside and renamed", () => {
  const folder = folderWith({ "m.csv": sample });
  runEarnest(["check", "--format", "sarif", "-o", "out.sarif", "m.csv"], { folder });
  expect(JSON.parse(readFileSync(join(folder, "out.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
});
