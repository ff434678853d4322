import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** What Electron needs: a library, and the Debian or Ubuntu package it comes in; newer releases renamed some. */
const LIBRARIES: readonly (readonly [soname: string, names: readonly [string, ...string[]]])[] = [
  ["libgtk-3.so.0", ["libgtk-3-0t64", "libgtk-3-0"]],
  ["libnss3.so", ["libnss3"]],
  ["libasound.so.2", ["libasound2t64", "libasound2"]],
  ["libgbm.so.1", ["libgbm1"]],
];
const EMOJI_FONT = "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf";

const isOnPath = (command: string): boolean =>
  (process.env["PATH"] ?? "").split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, command)));

/** The first of a package's names that this system knows. */
const knownName = (names: readonly [string, ...string[]]): string =>
  names.find((name) => spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0) ?? names[0];

/** What is missing to run `electron`, each with the names of its package. */
function missingLibraries(electron: string): readonly (readonly [string, ...string[]])[] {
  const { stdout } = spawnSync("ldd", [electron], { encoding: "utf8" });
  const absent = new Set([...(stdout ?? "").matchAll(/^\s*(\S+) => not found/gmu)].map((match) => match[1]));
  const known = LIBRARIES.filter(([soname]) => absent.has(soname));
  // A library that is not in the table comes along with one that is.
  return (absent.size > 0 && known.length === 0 ? LIBRARIES : known).map(([, names]) => names);
}

/** The same for a screen that nobody sees. */
const missingForScreen = (): readonly [string][] => [
  ...(isOnPath("Xvfb") ? [] : [["xvfb"] satisfies [string]]),
  ...(fs.existsSync(EMOJI_FONT) ? [] : [["fonts-noto-color-emoji"] satisfies [string]]),
];

/** Runs a command of apt; true when it went well. */
function apt(args: readonly string[], isRoot: boolean): boolean {
  const [command, ...rest] = isRoot ? ["apt-get", ...args] : ["sudo", "-n", "apt-get", ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command ?? "", rest, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}

/**
 * Sees to it that Electron's system libraries are there. As root, or with a sudo that asks for no password, missing ones
 * are installed with one line of notice; else the exact command is printed and the process ends with 1.
 */
export function ensureSystemLibraries(electron: string, isVirtualScreen: boolean): void {
  if (process.platform !== "linux") return;
  const missing = [...missingLibraries(electron), ...(isVirtualScreen ? missingForScreen() : [])];
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  const canSudo = !isRoot && isOnPath("sudo") && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  const mayInstall = isOnPath("apt-get") && (isRoot || canSudo);
  // A fresh machine has no package lists yet, and without them no name is known.
  const hasLists = mayInstall && apt(["update"], isRoot);
  const packages = missing.map(knownName);
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  if (hasLists) {
    console.error(`Installing system libraries that Electron needs: ${packages.join(" ")}`);
    if (apt(install, isRoot)) return;
  }
  console.error(
    `Electron needs system libraries that are not here. Install them, then run this again:\n  sudo apt-get ${install.join(" ")}`,
  );
  process.exit(1);
}
