import "../../src/ui/app/bridge.ts"; // for the type of window.earnest
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";
import { listPackage } from "@electron/asar";
import { beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { fuses, readFuses } from "../../scripts/fuses.ts";
import { launchEarnest, openHome } from "../../scripts/launch.ts";
import { packageApp } from "../../scripts/package.ts";
import { openVirtualScreen } from "../../scripts/virtual-screen.ts";
import { chooseFromMenu, saveAt } from "./support/files.ts";
import { evaluateAt } from "./support/inspector.ts";
import { windowOf } from "./support/window.ts";

/** A port that nobody listens at. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
  });

/** How many colours the screen shows, read from Xvfb's picture of it (an X window dump: a header, a palette, the pixels). */
function colours(pictures: string): number {
  const file = readFileSync(join(pictures, "Xvfb_screen0"));
  const start = file.readUInt32BE(0) + 12 * file.readUInt32BE(4 * 19);
  return new Set(new Uint32Array(new Uint8Array(file.subarray(start)).buffer.slice(0, -4))).size;
}

/**
 * A copy of a package that lets a test look in, which the package itself lets nobody do: by the name of "electron" it takes itself
 * for one in development, and one fuse is set back. Its files are those of the package.
 */
async function copyToLookInto(executable: string, folder: string): Promise<string> {
  cpSync(dirname(executable), folder, { recursive: true, verbatimSymlinks: true });
  const electron = join(folder, "electron");
  renameSync(join(folder, "earnest"), electron);
  await flipFuses(electron, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  spawnSync("chmod", ["-R", "a+rX", folder]);
  return electron;
}

/**
 * Tries, inside the main process, every way to the developer tools: keys, menu, a call, a click on "inspect". Answers what came of
 * it, once the page has drawn twice since.
 */
const tryDeveloperTools = `(async () => {
  const { app, BrowserWindow, Menu } = require("electron");
  const page = BrowserWindow.getAllWindows()[0].webContents;
  page.focus();
  const keys = [["F12", []], ...["I", "J", "C", "K"].map((key) => [key, ["control", "shift"]])];
  for (const [keyCode, modifiers] of keys)
    for (const type of ["keyDown", "keyUp"]) page.sendInputEvent({ type, keyCode, modifiers });
  const items = Menu.getApplicationMenu().items.flatMap((menu) => menu.submenu.items);
  for (const item of items) if (item.role === "toggledevtools") item.click();
  if (!page.isDevToolsOpened()) page.openDevTools();
  page.inspectElement(10, 10);
  await page.executeJavaScript("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))");
  return { isPackaged: app.isPackaged, isOpened: page.isDevToolsOpened() || page.devToolsWebContents !== null,
    inMenu: items.some(({ role }) => ["toggledevtools", "reload", "forcereload"].includes(role)) };
})()`;

/** A start of a package on a busy machine takes seconds. */
const SLOW = { timeout: 30_000 };

describe.runIf(process.platform === "linux")("The packaged app", () => {
  let executable = "";
  beforeAll(async () => {
    executable = await packageApp(join(inject("stage").homes, "package"));
  });

  test("19: has every fuse set as the table says", async () => {
    const read = await readFuses(executable);
    expect(read.size).toBeGreaterThanOrEqual(8);
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries([...read.keys()].map((fuse) => [String(fuse), fuses[fuse]])),
    );
    const names = Object.keys(FuseV1Options).filter((name) => Number.isInteger(Number(name)));
    expect(Object.keys(fuses)).toEqual(names);
  });

  test("holds what the app reads and nothing else", () => {
    const resources = join(executable, "../resources");
    const folders = listPackage(join(resources, "app.asar"), { isPack: false }).map((file) => file.split("/").slice(1, 3).join("/")); // prettier-ignore
    const modules = folders.filter((name) => name.startsWith("node_modules/"));
    expect(new Set(folders.filter((name) => !name.startsWith("node_modules")))).toEqual(
      new Set([
        "out",
        "out/main",
        "out/preload",
        "out/renderer",
        "package.json",
        "resources",
        "resources/LICENCES.md",
        "resources/licences.txt",
      ]),
    );
    expect(new Set(modules)).toContain("node_modules/better-sqlite3");
    expect(existsSync(join(resources, "app"))).toBe(false);
  });

  test("spells in three dialects, checks, makes a backup, and hands everything out, from its own files alone", async () => {
    const stage = inject("stage");
    const folder = join(stage.homes, "package-to-look-into");
    const { app, page, userData, kill } = await launchEarnest({ ...stage, electron: await copyToLookInto(executable, folder), folder }); // prettier-ignore
    onTestFinished(kill);
    expect(await app.evaluate(({ app: own }) => own.getAppPath())).toBe(join(folder, "resources/app.asar"));
    const window = windowOf(page);
    await page.getByRole("button", { name: "Write or paste a post" }).click();
    await window.type("Hurry up, the colour of the center is definately grey! Mañana abrimos a las nueve para todos.");
    await window.flags.getByText("Urgency").waitFor();
    await window.flags.getByText("Earnest reads English", { exact: false }).waitFor();
    const marked = (): Promise<readonly string[]> => window.editor.locator(".mark-spelling").allTextContents();
    for (const [dialect, words] of [
      ["American", ["colour", "definately"]],
      ["British", ["center", "definately"]],
      ["Canadian", ["center", "definately"]],
    ] as const) {
      await chooseFromMenu(app, "Spelling …");
      await page.getByRole("radio", { name: dialect, exact: true }).press("Space");
      await expect.poll(marked, SLOW).toEqual(words);
      await page.keyboard.press("Escape");
    }
    await window.flags.getByRole("button", { name: "Write “definitely” for “definately”" }).waitFor();
    await window.saved();
    // A thread of its own looks through the copy, with the driver from the package.
    expect((await page.evaluate(() => globalThis.window.earnest["backups.make"]({}))).ok).toBe(true);
    const file = join(dirname(userData), "everything.zip");
    await saveAt(app, file);
    await chooseFromMenu(app, "Export everything …");
    await page.getByText("Everything is in everything.zip", { exact: false }).waitFor();
    expect(statSync(file).size).toBeGreaterThan(1000);
  });

  test("S35: no key, entry of the menu or call opens the developer tools, as they do in development", async () => {
    const stage = inject("stage");
    const folder = join(stage.homes, "package-to-inspect");
    const named = { development: await copyToLookInto(executable, folder), packaged: join(folder, "earnest") };
    const tried = async (program: string): Promise<unknown> => {
      const { home, executable: started, env } = openHome({ ...stage, electron: program });
      const port = await freePort();
      const app = spawn(started, [`--inspect=127.0.0.1:${port}`], { cwd: home, env, stdio: "ignore" });
      const ended = new Promise((resolve) => app.once("exit", resolve));
      try {
        const windows = (): Promise<unknown> =>
          evaluateAt(port, 'require("electron").BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length').catch(() => 0); // prettier-ignore
        await expect.poll(windows, { timeout: 60_000, interval: 250 }).toBe(1);
        return await evaluateAt(port, tryDeveloperTools);
      } finally {
        app.kill("SIGKILL");
        await ended;
      }
    };
    expect(await tried(named.development)).toEqual({ isPackaged: false, isOpened: true, inMenu: true });
    renameSync(named.development, named.packaged);
    expect(await tried(named.packaged)).toEqual({ isPackaged: true, isOpened: false, inMenu: false });
  });

  test("S35: shows its window, and nobody looks in from outside, whatever it is started with", async () => {
    const stage = inject("stage");
    const pictures = join(stage.homes, "pictures");
    mkdirSync(pictures);
    const screen = await openVirtualScreen(pictures);
    onTestFinished(screen.close);
    const { home, executable: program, env } = openHome({ ...stage, electron: executable, display: screen.display });
    const ports = await Promise.all([freePort(), freePort(), freePort()]);
    const [inspect, debug, options] = ports;
    const flags = [`--inspect=127.0.0.1:${inspect}`, `--remote-debugging-port=${debug}`, "--with-sample"];
    const more = { NODE_OPTIONS: `--inspect=127.0.0.1:${options}`, ELECTRON_RUN_AS_NODE: "1" };
    const app = spawn(program, flags, { cwd: home, env: { ...env, ...more }, stdio: "ignore" });
    const ended = new Promise((resolve) => app.once("exit", resolve));
    onTestFinished(async () => {
      app.kill("SIGKILL");
      await ended;
    });
    // Smooth letters have many shades; a bare screen or an empty window has one or two.
    await expect.poll(() => colours(pictures), { timeout: 60_000, interval: 250 }).toBeGreaterThan(200);
    expect(await Promise.all(ports.map(isOpen))).toEqual([false, false, false]);
    app.kill("SIGTERM");
    await ended;
    expect(readdirSync(join(home, "config/Earnest/earnest"))).toEqual(expect.arrayContaining(["earnest.sqlite", "window.json"])); // prettier-ignore
  });
});
