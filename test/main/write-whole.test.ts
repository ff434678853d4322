import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeWhole } from "../../electron/main/services/write-whole.ts";
import { temporaryFolder } from "../support/temporary-store.ts";

describe.runIf(process.platform !== "win32")("S30: a file that is written over", () => {
  test("and is a link is replaced; what it led to stays as it was", () => {
    const folder = temporaryFolder();
    const [link, goal] = [join(folder, "month.csv"), join(folder, "elsewhere")];
    writeFileSync(goal, "not ours");
    symlinkSync(goal, link);
    expect(writeWhole(link, "ours")).toEqual({ ok: true, value: null });
    expect([readFileSync(goal, "utf8"), readFileSync(link, "utf8")]).toEqual(["not ours", "ours"]);
    expect(lstatSync(link).isSymbolicLink()).toBe(false);
  });

  test("and is read-only is replaced as a whole, and is the owner's alone", () => {
    const file = join(temporaryFolder(), "month.csv");
    writeFileSync(file, "before");
    chmodSync(file, 0o444);
    expect(writeWhole(file, "after")).toEqual({ ok: true, value: null });
    expect([readFileSync(file, "utf8"), statSync(file).mode & 0o777]).toEqual(["after", 0o600]);
  });

  test("and cannot be leaves nothing behind", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "month.csv"));
    writeFileSync(join(folder, "month.csv", "kept"), "");
    expect(writeWhole(join(folder, "month.csv"), "x")).toMatchObject({
      ok: false,
      error: { code: "file-not-written" },
    });
    expect(readdirSync(folder)).toEqual(["month.csv"]);
  });
});
