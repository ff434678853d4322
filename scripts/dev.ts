import { spawn } from "node:child_process";
import path from "node:path";
import { resolveElectron } from "./electron-runtime.ts";
import { projectFolder } from "./project.ts";

/** `npm run dev`: the app with live reloading of the window; electron-vite is told which Electron to use. */
const runtime = await resolveElectron();
const vite = path.join(projectFolder, "node_modules/electron-vite/bin/electron-vite.js");
const isRoot = process.platform === "linux" && process.getuid?.() === 0;
const child = spawn(process.execPath, [vite, "dev", "--watch", ...process.argv.slice(2)], {
  cwd: projectFolder,
  stdio: "inherit",
  env: { ...process.env, ELECTRON_EXEC_PATH: runtime.path, ...(isRoot ? { NO_SANDBOX: "1" } : {}) },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
child.once("close", (code) => process.exit(code ?? 1));
