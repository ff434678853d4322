import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildIfStale } from "./build.ts";
import { resolveElectron } from "./electron-runtime.ts";
import { projectFolder } from "./project.ts";
import { ensureSystemLibraries } from "./system-libraries.ts";
import { hasDisplay, openVirtualScreen } from "./virtual-screen.ts";

/** Who an app started by root runs as: Chromium's sandbox does not work for root. These are `nobody` and `nogroup`. */
export const UNPRIVILEGED = 65_534;

/** Whether the caller is root on Linux, where Chromium refuses its sandbox. */
export const isRoot = process.platform === "linux" && process.getuid?.() === 0;

/** Where apps are started from: a built project that an unprivileged user can read, and a screen. Plain data. */
export type Stage = {
  readonly electron: string;
  /** The folder with `package.json` and `out/`. */
  readonly folder: string;
  readonly display: string;
  /** Holds the homes of all starts; goes away with the stage. */
  readonly homes: string;
};

const isReadableByOthers = (file: string): boolean => {
  for (let at = file; ; at = path.dirname(at)) {
    if ((fs.statSync(at).mode & 0o005) !== 0o005) return false;
    if (at === path.dirname(at)) return true;
  }
};

/** Puts a copy of what the app needs where the unprivileged user can read it. */
function copyForOthers(electron: string, to: string): Pick<Stage, "electron" | "folder"> {
  const folder = path.join(to, "project");
  for (const part of ["out", "package.json", "node_modules/better-sqlite3"]) {
    fs.cpSync(path.join(projectFolder, part), path.join(folder, part), { recursive: true, dereference: true });
  }
  const runtime = path.join(to, "electron");
  fs.cpSync(path.dirname(electron), runtime, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", folder, runtime]);
  return { electron: path.join(runtime, path.basename(electron)), folder };
}

/**
 * Sees to it that Chromium's sandbox can work. Where the system keeps user namespaces from ordinary users it needs its
 * helper program to belong to root with the set-user-id bit, which only root can arrange.
 */
function ensureSandbox(electron: string): void {
  if (process.platform !== "linux") return;
  const user = ["--reuid", String(UNPRIVILEGED), "--regid", String(UNPRIVILEGED), "--clear-groups", "--"];
  const probe = ["unshare", "--user", "true"];
  const [command = "", ...args] = isRoot ? ["setpriv", ...user, ...probe] : probe;
  if (spawnSync(command, args, { stdio: "ignore" }).status === 0) return;
  const helper = path.join(path.dirname(electron), "chrome-sandbox");
  const { uid, mode } = fs.statSync(helper);
  if (uid === 0 && (mode & 0o4000) !== 0) return;
  if (!isRoot) {
    throw new Error(
      `This system keeps user namespaces from Chromium's sandbox. Allow its helper, then run this again:\n` +
        `  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
    );
  }
  fs.chownSync(helper, 0, 0);
  fs.chmodSync(helper, 0o4755);
}

/** Builds the app if its sources changed, finds an Electron and a screen. `close` takes the temporary parts away. */
export async function openStage(): Promise<{ readonly stage: Stage; readonly close: () => void }> {
  buildIfStale();
  const runtime = await resolveElectron();
  // Another user may not draw on root's screen.
  const isVirtual = isRoot || !hasDisplay();
  ensureSystemLibraries(runtime.path, isVirtual);
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "earnest-stage-"));
  if (isRoot) fs.chmodSync(work, 0o755);
  const screen = isVirtual ? await openVirtualScreen() : undefined;
  const close = (): void => {
    screen?.close();
    fs.rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const isReachable =
      !isRoot || (isReadableByOthers(projectFolder) && isReadableByOthers(path.dirname(runtime.path)));
    const place = isReachable ? { electron: runtime.path, folder: projectFolder } : copyForOthers(runtime.path, work);
    ensureSandbox(place.electron);
    return { stage: { ...place, display: screen?.display ?? process.env["DISPLAY"] ?? "", homes: work }, close };
  } catch (cause) {
    close();
    throw cause;
  }
}
