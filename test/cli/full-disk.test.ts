import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { folderWith, runEarnest } from "../support/earnest.ts";
import { smallDisk } from "../support/small-disk.ts";

beforeAll(buildIfStale, 120_000);

/** Fills a disk to the last byte. */
function fill(disk: string): void {
  const [big, small] = [join(disk, "big"), join(disk, "small")];
  for (const [file, size] of [
    [big, 65_536],
    [small, 1],
  ] as const) {
    try {
      for (;;) writeFileSync(file, new Uint8Array(size), { flag: "a" });
    } catch {
      // full
    }
  }
}

describe("a full disk", () => {
  test.for([
    ["check", "a.csv", "--output"],
    ["convert", "a.csv", "--force"],
  ])("is told in plain words by earnest %s, and what was written before stays", (args, context) => {
    const folder = folderWith({ "a.csv": "Date,Text\n2026-10-01,Bread at nine\n" });
    const disk = smallDisk(context);
    const before = join(disk, "before.csv");
    writeFileSync(before, "what was there");
    fill(disk);
    const { status, stderr } = runEarnest([...args, before], { folder });
    expect(status).toBe(2);
    expect(stderr).toContain(
      `${before} cannot be written: the disk is full. Make room, or name a folder elsewhere. What it held before is untouched.\n`,
    );
    expect(stderr).not.toContain("ENOSPC");
    expect(readFileSync(before, "utf8")).toBe("what was there");
    expect(existsSync(`${before}.new`)).toBe(false);
  });
});
