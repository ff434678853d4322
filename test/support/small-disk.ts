import { spawnSync } from "node:child_process";
import { onTestFinished, type TestContext } from "vitest";
import { temporaryFolder } from "./temporary-store.ts";

/** Runs `mount`; answers whether it worked. */
export const mount = (...args: readonly string[]): boolean =>
  spawnSync("mount", args, { stdio: "ignore" }).status === 0;

/** A disk of a few megabytes; the test is skipped where none can be made. */
export function smallDisk({ skip }: TestContext): string {
  const folder = temporaryFolder();
  if (process.platform !== "linux" || !mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", folder)) {
    skip("A small disk can be mounted by root alone, on Linux.");
  }
  onTestFinished(() => void spawnSync("umount", ["--lazy", folder]));
  return folder;
}
