import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "./project.ts";

const SOURCES = ["src", "electron", "resources", "electron.vite.config.ts", "package.json"];
const stamp = path.join(projectFolder, "out/built.json");

/** The newest change under a file or folder, in milliseconds since 1970. */
function newest(file: string): number {
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))));
}

const isFresh = (): boolean =>
  fs.existsSync(stamp) &&
  SOURCES.every((source) => newest(path.join(projectFolder, source)) <= fs.statSync(stamp).mtimeMs);

/** Builds main, preload, window and command line when a source is newer than the last build. Quiet unless it fails. */
export function buildIfStale(): void {
  if (isFresh()) return;
  const vite = path.join(projectFolder, "node_modules/electron-vite/bin/electron-vite.js");
  const startedAt = new Date();
  const build = spawnSync(process.execPath, [vite, "build"], { cwd: projectFolder, encoding: "utf8" });
  if (build.status !== 0) {
    console.error(`${build.stdout}\n${build.stderr}\nThe build failed; what it printed stands above.`);
    process.exit(2);
  }
  fs.writeFileSync(stamp, JSON.stringify({ builtAt: startedAt.toISOString() }));
  fs.utimesSync(stamp, startedAt, startedAt); // a source saved during the build is newer than the build
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) buildIfStale();
