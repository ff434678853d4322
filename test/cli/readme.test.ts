import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { runEarnest } from "../support/earnest.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The runs that the README shows: what is typed, and the lines that stand below it. */
const shown = [...readFileSync(`${root}README.md`, "utf8").matchAll(/```console\n\$ (.+)\n([^`]*)```/gu)].map(
  ([, typed = "", output = ""]) => ({ typed, lines: output.split("\n") }),
);

beforeAll(buildIfStale, 120_000);

describe("what the README shows", () => {
  test("is there", () => expect(shown).not.toHaveLength(0));

  test.for(shown)("$typed", ({ typed, lines }) => {
    const args = typed.replace(/^npm run -s earnest -- /u, "").split(" ");
    const written = runEarnest(args, { folder: root }).stdout.split("\n");
    let from = 0;
    for (const line of lines.filter((one) => one.trim() !== "" && one.trim() !== "…")) {
      const at = written.indexOf(line, from);
      expect(at, `the next line of the output that reads: ${line}`).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  });
});
