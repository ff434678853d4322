import { join } from "node:path";
import { app } from "electron";
import { brokenInstallation, brokenProgram } from "./trouble.ts";
import { endWith } from "./trouble-window.ts";
import { declareScheme } from "./protocol.ts";
import { ORIGIN } from "./origin.ts";
import { closeTheWaysOut } from "./security.ts";

/** In development the window is served by the build tool, with live reloading. */
const developmentPage = app.isPackaged ? undefined : process.env["ELECTRON_RENDERER_URL"];

process.umask(0o077); // what we write is for the owner's eyes
let isStopping = false;
/** Electron would open a box behind which everything hangs, or go on with a promise that failed as if nothing were. */
function stop(cause: unknown): void {
  const isSecond = isStopping;
  isStopping = true;
  const technical = cause instanceof Error ? cause.message : String(cause);
  if (isSecond || !app.isReady()) {
    console.error(technical);
    app.exit(1);
  } else endWith(brokenProgram, technical);
}
process.on("uncaughtException", stop);
process.on("unhandledRejection", stop);

if (!app.requestSingleInstanceLock()) {
  app.quit(); // the first instance comes to the front
} else {
  // Started by root, Chromium has no sandbox, and asking for one would stop every process it starts.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  declareScheme();
  closeTheWaysOut(developmentPage ? new URL(developmentPage).origin : ORIGIN);
  app.on("window-all-closed", () => app.quit());
  void app.whenReady().then(async () => {
    // Own folder below Electron's: some names directly below it are wiped by Chromium.
    const folder = join(app.getPath("userData"), "earnest");
    try {
      // Loaded late, so that a missing native module gets a window with words instead of a crash.
      const { run } = await import("./run.ts");
      run({
        folder,
        page: developmentPage ?? `${ORIGIN}/`,
        withSample: process.argv.includes("--with-sample"),
        skipsWelcome: process.argv.includes("--skip-welcome"),
      });
    } catch (cause) {
      endWith(brokenInstallation, cause instanceof Error ? cause.message : String(cause));
    }
  });
}
