// What `electron <app>` does, for a distribution that comes without its default app: loads the app named by the first
// argument that is not a flag. Copied into the fallback runtime by electron-runtime.ts.
import { app } from "electron";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import workers from "node:worker_threads";

const argv = process.argv.slice(1);
const index = argv.findIndex((argument) => !argument.startsWith("-"));
if (argv.includes("--version")) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (index < 0) {
  console.error("usage: electron <path to app>");
  process.exit(2);
}

// The better-sqlite3 of node_modules wants a newer Node-API than this Electron has; one built for it lies beside us. Threads
// take the same one.
const driver = fileURLToPath(new URL("electron-driver.cjs", import.meta.url));
createRequire(import.meta.url)(driver);
workers.Worker = class extends workers.Worker {
  constructor(file, options) {
    super(file, { ...options, execArgv: [...(options?.execArgv ?? []), "--require", driver] });
  }
};

process.defaultApp = true;
const target = path.resolve(argv[index]);
const manifest = JSON.parse(fs.readFileSync(path.join(target, "package.json"), "utf8"));
app.setVersion(manifest.version);
app.setName(manifest.productName);
const folder = argv.find((argument) => argument.startsWith("--user-data-dir="));
app.setPath(
  "userData",
  folder ? folder.slice("--user-data-dir=".length) : path.join(app.getPath("appData"), app.getName()),
);
app.setAppPath(target);
// Electron holds back `ready` until this module has been evaluated.
await import(pathToFileURL(path.join(target, manifest.main)).href);
