import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createPackageWithOptions } from "@electron/asar";
import { buildIfStale } from "./build.ts";
import { resolveElectron, type Runtime } from "./electron-runtime.ts";
import { setFuses } from "./fuses.ts";
import { projectFolder } from "./project.ts";

/** Only what the app reads: the built code, its description, the licences of what is in it, and the database's driver. */
function collectApp(runtime: Runtime, app: string): void {
  for (const part of ["out/main", "out/preload", "out/renderer", "resources/LICENCES.md", "resources/licences.txt"]) {
    fs.cpSync(path.join(projectFolder, part), path.join(app, part), { recursive: true });
  }
  const { name, productName, version, license, main, type } = JSON.parse(
    fs.readFileSync(path.join(projectFolder, "package.json"), "utf8"),
  ) as Record<string, string>;
  fs.writeFileSync(path.join(app, "package.json"), JSON.stringify({ name, productName, version, license, main, type }));
  const modules = path.join(app, "node_modules");
  if (runtime.kind === "fallback") {
    // The driver that was compiled for this older Electron lies beside it.
    fs.cpSync(path.join(path.dirname(runtime.path), "resources/app/node_modules"), modules, { recursive: true });
    return;
  }
  const driver = "better-sqlite3";
  for (const part of ["package.json", "LICENSE", "lib", `prebuilds/${process.platform}-${process.arch}.node`]) {
    fs.cpSync(path.join(projectFolder, "node_modules", driver, part), path.join(modules, driver, part), { recursive: true }); // prettier-ignore
  }
}

/** Makes a packaged app in an empty or new folder, with every fuse set, and answers the path of its executable. Linux only. */
export async function packageApp(folder: string): Promise<string> {
  // Elsewhere the archive's hash has to be written into the program as well, or the fuse for it lets nothing start.
  if (process.platform !== "linux") throw new Error("Packages are made on Linux alone for now.");
  buildIfStale();
  const runtime = await resolveElectron();
  const dist = path.dirname(runtime.path);
  const leftOut = ["resources/app", "resources/default_app.asar", "complete.json"].map((name) => path.join(dist, name));
  fs.cpSync(dist, folder, { recursive: true, verbatimSymlinks: true, filter: (source) => !leftOut.includes(source) });
  const executable = path.join(folder, "earnest"); // by another name than "electron" Electron knows that it is packaged
  fs.renameSync(path.join(folder, "electron"), executable);
  const app = fs.mkdtempSync(path.join(os.tmpdir(), "earnest-package-"));
  try {
    collectApp(runtime, app);
    await createPackageWithOptions(app, path.join(folder, "resources/app.asar"), { unpack: "*.node" });
  } finally {
    fs.rmSync(app, { recursive: true, force: true });
  }
  await setFuses(executable);
  return executable;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = path.join(projectFolder, "out/package");
  fs.rmSync(folder, { recursive: true, force: true });
  console.log(await packageApp(folder));
}
