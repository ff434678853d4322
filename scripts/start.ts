import { spawn } from "node:child_process";
import { buildIfStale } from "./build.ts";
import { resolveElectron } from "./electron-runtime.ts";
import { projectFolder } from "./project.ts";
import { ensureSystemLibraries } from "./system-libraries.ts";
import { hasDisplay } from "./virtual-screen.ts";
import { walkThrough } from "./walkthrough.ts";

/** `npm start`: opens the app with a sample month; without a display it walks through the main job and takes pictures. */
async function start(): Promise<number> {
  if (!hasDisplay()) return walkThrough();
  buildIfStale();
  const runtime = await resolveElectron();
  ensureSystemLibraries(runtime.path, false);
  const args = [projectFolder, "--with-sample", ...process.argv.slice(2)];
  if (process.platform === "linux" && process.getuid?.() === 0) {
    console.error("Started by root, so Chromium's sandbox is off. Start it as an ordinary user for daily work.");
    args.unshift("--no-sandbox");
  }
  const child = spawn(runtime.path, args, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
}

process.exitCode = await start().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  return 1;
});
