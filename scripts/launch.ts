import { spawn } from "node:child_process";
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
  /** What Chromium's network did, written when the app ends; only with `netLog`. */
  readonly netLogFile: string;
  /** Ends the app as an owner would, with the last words stored. */
  readonly close: () => Promise<void>;
  /** Ends the main process at once, as a power cut would; nothing happens when it has ended already. */
  readonly kill: () => Promise<void>;
  /** Starts the app once more beside this one, as a second double click would, with more arguments; answers that start's exit code. */
  readonly startAgain: (args?: readonly string[]) => Promise<number | null>;
};

/** How to start: in an earlier start's `userData`, with more arguments or environment, with a log of the network. */
export type LaunchOptions = {
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly netLog?: boolean;
  /** Shows the first steps, as a first start does; tests of all else pass them over. */
  readonly welcome?: boolean;
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

const environmentIn = (home: string, stage: Stage): Record<string, string> => ({
  ...keptEnvironment(),
  LANG: "C.UTF-8",
  TZ: "UTC",
  HOME: home,
  XDG_CONFIG_HOME: path.join(home, "config"),
  XDG_CACHE_HOME: path.join(home, "cache"),
  XDG_RUNTIME_DIR: home,
  TMPDIR: home,
  DISPLAY: stage.display,
});

/** A new home for one start, the program that runs in it (as an unprivileged user when the caller is root), and its environment. */
export function openHome(stage: Stage): { home: string; executable: string; env: Record<string, string> } {
  const home = makeHome(stage);
  const executable = isRoot ? unprivilegedElectron(stage, home) : stage.electron;
  return { home, executable, env: environmentIn(home, stage) };
}

/**
 * Starts the app in a home of its own and waits for its window. Chromium's sandbox is on; when the caller is root the app
 * runs as an unprivileged user, because the sandbox does not work for root.
 */
export async function launchEarnest(stage: Stage, options: LaunchOptions = {}): Promise<Launched> {
  const { home, executable, env } = openHome(stage);
  const userData = options.userData ?? path.join(home, "data");
  const netLogFile = path.join(home, "net-log.json");
  const place = { cwd: stage.folder, env: { ...env, ...options.env } };
  const start = [stage.folder, `--user-data-dir=${userData}`];
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      ...start,
      ...(options.netLog ? [`--log-net-log=${netLogFile}`] : []),
      ...(options.welcome ? [] : ["--skip-welcome"]),
      ...(options.args ?? []),
    ],
    chromiumSandbox: true,
    timeout: WINDOW_LIMIT,
    ...place,
  });
  const electron = app.process();
  const ended = new Promise<void>((resolve) => electron.once("exit", () => resolve()));
  const kill = async (): Promise<void> => {
    electron.kill("SIGKILL"); // a process that has ended takes no signal
    await ended;
  };
  try {
    const page = await app.firstWindow({ timeout: WINDOW_LIMIT });
    await page.waitForLoadState("domcontentloaded");
    const startAgain: Launched["startAgain"] = (more = []) =>
      new Promise((resolve, reject) => {
        const second = spawn(executable, [...start, ...more], { stdio: "ignore", ...place });
        second.once("error", reject);
        second.once("exit", (code) => resolve(code));
      });
    return { app, page, userData, netLogFile, close: () => app.close(), kill, startAgain };
  } catch (cause) {
    await kill(); // nothing keeps running behind a start that failed
    throw cause;
  }
}
