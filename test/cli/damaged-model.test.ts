import { spawnSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { Checker } from "../../electron/main/checking/checker.ts";
import { buildIfStale } from "../../scripts/build.ts";
import type { PostReport } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { temporaryFolder } from "../support/temporary-store.ts";
import { noOwnWords } from "../../src/domain/own-words.ts";

const built = fileURLToPath(new URL("../../out/main", import.meta.url));
beforeAll(buildIfStale, 120_000);

const POST = "Hurry, order now! Only 3 left.\n\nWhat would you bake first?\n\nमंगलवार को दुकान खुलेगी।";
const WHY = { why: "Nobody should throw away a kettle that can be mended." };

const cutInHalf = (file: string): void => {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2));
};
const damages = [
  ["is cut in half", cutInHalf],
  ["is missing", (file: string) => rmSync(file)],
  ["holds something else", (file: string) => writeFileSync(file, "{}")],
] as const;

/** The app's own files with one that is damaged. */
function damaged(name: string, damage: (file: string) => void): string {
  const folder = temporaryFolder();
  cpSync(built, folder, { recursive: true });
  damage(join(folder, "chunks", name));
  return folder;
}

function check(app: string): { readonly status: number | null; readonly stderr: string; readonly report: PostReport } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "post.txt"), POST);
  writeFileSync(join(folder, "why.json"), JSON.stringify(WHY));
  const args = ["check", "--format", "json", "--fail-on", "warning", "--profile", "why.json", "post.txt"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(app, "earnest.cjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  return { status, stderr, report: JSON.parse(stdout).files[0].rows[0] };
}

describe("where the classifier", () => {
  test.each(damages)("%s, the command line says so in one line, and the rules go on", (_, damage) => {
    const { status, stderr, report } = check(damaged("classifier.json", damage));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^classifier\.json is missing or damaged: .*\n$/u);
    expect(report).toMatchObject({ lacking: ["classifier"], faults: [], pressure: { level: "strong" }, asks: 1, conversation: true, unread: [{ language: "hi" }] }); // prettier-ignore
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(["hard-sell/urgency", "hard-sell/scarcity"]),
    );
  });

  test("is damaged, the window's worker answers from the rules, too", async () => {
    const app = damaged("classifier.json", cutInHalf);
    const [worker = ""] = globSync(join(app, "chunks/check-worker-*.cjs"));
    const checker = new Checker(() => new Worker(worker));
    onTestFinished(() => checker.close());
    const answer = await checker.check(POST, {
      profile: emptyProfile,
      channel: null,
      networkLimits: {},
      ownWords: noOwnWords,
      left: [],
    });
    expect(answer).toMatchObject({ ok: true, value: { lacking: ["classifier"], pressure: { level: "strong" } } });
  });
});

test.each(damages)("where the meanings of words %s, only they are lacking", (_, damage) => {
  const { status, stderr, report } = check(damaged("vectors.json", damage));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^vectors\.json is missing or damaged: .*\n$/u);
  expect(report).toMatchObject({ lacking: ["vectors"], faults: [] });
});

test("an undamaged app lacks nothing", () => {
  const { stderr, report } = check(built);
  expect({ stderr, lacking: report.lacking }).toEqual({ stderr: "", lacking: [] });
});
