import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** What Electron needs on Debian and Ubuntu: the file that shows a package is there, and the package. */
const LIBRARIES: readonly (readonly [soname: string, pkg: string])[] = [
  ["libgtk-3.so.0", "libgtk-3-0"],
  ["libnss3.so", "libnss3"],
  ["libasound.so.2", "libasound2"],
  ["libgbm.so.1", "libgbm1"],
];
const EMOJI_FONT = "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf";

const isOnPath = (command: string): boolean =>
  (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, command)));

/** Debian packages that are missing to run `electron`; with a virtual screen when the machine has no display. */
export function missingPackages(electron: string, virtualScreen: boolean): readonly string[] {
  const { stdout } = spawnSync("ldd", [electron], { encoding: "utf8" });
  const absent = new Set([...(stdout ?? "").matchAll(/^\s*(\S+) => not found/gmu)].map((match) => match[1] ?? ""));
  const libraries = LIBRARIES.filter(([soname]) => absent.has(soname)).map(([, pkg]) => pkg);
  // A library we have no package for comes with one of those that we do name.
  if (absent.size > 0 && libraries.length === 0) libraries.push(...LIBRARIES.map(([, pkg]) => pkg));
  if (!virtualScreen) return libraries;
  if (!isOnPath("Xvfb")) libraries.push("xvfb");
  if (!fs.existsSync(EMOJI_FONT)) libraries.push("fonts-noto-color-emoji");
  return libraries;
}

/**
 * Sees to it that Electron's system libraries are there. As root, or with a sudo that asks for no password, missing ones
 * are installed with one line of notice; else the exact command is printed and the process ends with 1.
 */
export function ensureSystemLibraries(electron: string, virtualScreen: boolean): void {
  if (process.platform !== "linux") return;
  const missing = missingPackages(electron, virtualScreen);
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  const canSudo = !isRoot && isOnPath("sudo") && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  const install = ["apt-get", "install", "-y", "--no-install-recommends", ...missing];
  if (!isOnPath("apt-get") || !(isRoot || canSudo)) {
    console.error(
      `Electron needs system libraries that are not here. Install them, then run this again:\n  sudo ${install.join(" ")}`,
    );
    process.exit(1);
  }
  console.error(`Installing system libraries that Electron needs: ${missing.join(" ")}`);
  const run = (args: readonly string[]): number | null =>
    spawnSync(isRoot ? (args[0] ?? "") : "sudo", isRoot ? args.slice(1) : args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status;
  // Package lists may be missing or old on a fresh machine.
  if (run(["apt-get", "update"]) !== 0 || run(install) !== 0) {
    console.error(`That did not work. Install them by hand, then run this again:\n  sudo ${install.join(" ")}`);
    process.exit(1);
  }
}
