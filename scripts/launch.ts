import fs from "node:fs";
import path from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { isRoot, type Stage, UNPRIVILEGED } from "./stage.ts";

/** A running app with its window. */
export type Launched = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder with everything the app keeps; a later start in it finds the same words. */
  readonly userData: string;
  /** Ends the app as an owner would, with the last words stored. */
  readonly close: () => Promise<void>;
  /** Ends the main process at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

/** How to start: in an earlier start's `userData`, with more arguments, with more environment. */
export type LaunchOptions = {
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** How long the window may take to be there, in milliseconds; far beyond what it takes on a busy machine. */
const WINDOW_LIMIT = 60_000;

/** What the app may know of the environment that it is started from. */
const KEPT = ["PATH", "XAUTHORITY", "SystemRoot"];

const keptEnvironment = (): Record<string, string> =>
  Object.fromEntries(KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

/** A new folder that the app may write to. */
function makeHome(stage: Stage): string {
  const home = fs.mkdtempSync(path.join(stage.homes, "home-"));
  if (isRoot) fs.chownSync(home, UNPRIVILEGED, UNPRIVILEGED);
  return home;
}

/** A script that gives up root's rights and becomes Electron; the process id stays the same. */
function unprivilegedElectron(stage: Stage, home: string): string {
  const file = path.join(home, "electron.sh");
  const drop = `setpriv --reuid=${UNPRIVILEGED} --regid=${UNPRIVILEGED} --clear-groups --`;
  fs.writeFileSync(file, `#!/bin/sh\nexec ${drop} "${stage.electron}" "$@"\n`, { mode: 0o755 });
  return file;
}

/**
 * Starts the app in a home of its own and waits for its window. Chromium's sandbox is on; when the caller is root the app
 * runs as an unprivileged user, because the sandbox does not work for root.
 */
export async function launchEarnest(
  stage: Stage,
  { userData, args = [], env = {} }: LaunchOptions = {},
): Promise<Launched> {
  const home = makeHome(stage);
  const data = userData ?? path.join(home, "data");
  const app = await _electron.launch({
    executablePath: isRoot ? unprivilegedElectron(stage, home) : stage.electron,
    args: [stage.folder, `--user-data-dir=${data}`, ...args],
    cwd: stage.folder,
    chromiumSandbox: true,
    timeout: WINDOW_LIMIT,
    env: {
      ...keptEnvironment(),
      LANG: "C.UTF-8",
      TZ: "UTC",
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, "config"),
      XDG_CACHE_HOME: path.join(home, "cache"),
      XDG_RUNTIME_DIR: home,
      TMPDIR: home,
      DISPLAY: stage.display,
      ...env,
    },
  });
  const electron = app.process();
  const ended = new Promise<void>((resolve) => electron.once("exit", () => resolve()));
  const kill = async (): Promise<void> => {
    electron.kill("SIGKILL");
    await ended;
  };
  try {
    const page = await app.firstWindow({ timeout: WINDOW_LIMIT });
    await page.waitForLoadState("domcontentloaded");
    return { app, page, userData: data, close: () => app.close(), kill };
  } catch (cause) {
    await kill(); // nothing keeps running behind a start that failed
    throw cause;
  }
}
