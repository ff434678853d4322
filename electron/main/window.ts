import { join } from "node:path";
import { app, BrowserWindow, dialog, nativeTheme, screen } from "electron";
import type { EventName, Events } from "../../src/contract/events.ts";
import type { Settings } from "../../src/domain/settings.ts";
import { PAPER } from "./paper.ts";
import { brokenInstallation, brokenWindow, stuckWindow, type Trouble } from "./trouble.ts";
import { readWindowState, writeWindowState } from "./window-state.ts";

/** How long a window that does not answer is waited for before it is closed anyway, in milliseconds. */
const FLUSH_LIMIT = 1000;
/** Time in which we do not hear the window because we are busy ourselves must not count: it is taken in such steps. */
const FLUSH_STEP = 100;
/** How often the window's process may end within a minute before we stop opening it again. */
const CRASHES_A_MINUTE = 3;

/** The one window of the app. */
export type MainWindow = {
  readonly window: BrowserWindow;
  readonly tell: <Name extends EventName>(name: Name, news: Events[Name]) => void;
  /** The window has stored what it had. */
  readonly flushed: () => void;
  /** The window has words that could not be stored; it stays open. */
  readonly held: () => void;
};

/** What is done when the page cannot be shown; `technical` is for whoever helps. */
type GiveUp = (trouble: Trouble, technical: string) => void;

/** Has the window's theme follow the settings. */
export function themeOf(settings: Settings): void {
  nativeTheme.themeSource = settings.theme;
}

function keepState(window: BrowserWindow, folder: string): void {
  window.on("close", () => {
    try {
      writeWindowState(folder, {
        ...window.getNormalBounds(),
        maximized: window.isMaximized(),
        zoom: window.webContents.getZoomLevel(),
      });
    } catch (cause) {
      console.error("The window's place was not kept:", cause); // a full disk must not stand between the owner and the last save
    }
  });
}

/** Opens the page again when its process ends; `giveUp` is called when that does not help, or when there is no page. */
function keepAlive(window: BrowserWindow, giveUp: GiveUp): void {
  let crashes: readonly number[] = [];
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    console.error("The window's process ended:", reason);
    if (reason === "clean-exit") return;
    crashes = [...crashes, Date.now()].slice(-CRASHES_A_MINUTE);
    const first = crashes.length === CRASHES_A_MINUTE ? crashes[0] : undefined;
    if (first !== undefined && Date.now() - first < 60_000)
      giveUp(brokenWindow, `The window's process ended: ${reason}`);
    else window.reload(); // the words are in the store; at most the last quarter second is lost
  });
  window.webContents.on("did-navigate", (_event, url, status) => {
    if (status >= 400) giveUp(brokenInstallation, `${url} answered ${status}`);
  });
  window.webContents.on("preload-error", (_event, _file, cause) => giveUp(brokenInstallation, cause.message));
}

/** Offers to open the page again when it does not answer any more. */
function offerReload(window: BrowserWindow): void {
  let isAsking = false;
  window.on("unresponsive", () => {
    if (isAsking) return;
    isAsking = true;
    const { title, detail, choices } = stuckWindow;
    void dialog
      .showMessageBox(window, {
        type: "question",
        message: title,
        detail,
        buttons: [...choices],
        defaultId: 0,
        cancelId: 0,
      })
      .then(({ response }) => {
        isAsking = false;
        if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer(); // keepAlive opens it again
      });
  });
}

/** Lets the window close once it has stored what it had; `ask` has it do so. */
function closeWhenFlushed(window: BrowserWindow, ask: () => void): Pick<MainWindow, "flushed" | "held"> {
  let mayClose = false;
  let waiting: ReturnType<typeof setInterval> | undefined;
  const held = (): void => clearInterval(waiting);
  const flushed = (): void => {
    held();
    if (mayClose || window.isDestroyed()) return;
    mayClose = true;
    window.close();
  };
  window.on("close", (event) => {
    if (mayClose) return;
    event.preventDefault();
    held();
    ask();
    let left = FLUSH_LIMIT / FLUSH_STEP;
    waiting = setInterval(() => (left -= 1) === 0 && flushed(), FLUSH_STEP);
  });
  return { flushed, held };
}

/**
 * Opens the window on `page`; `folder` is where its place on the screen is kept. `giveUp` is called when the page
 * cannot be shown.
 */
export function openWindow(page: string, folder: string, giveUp: GiveUp): MainWindow {
  const { maximized, zoom, ...bounds } = readWindowState(folder, screen.getAllDisplays().map((display) => display.workArea)); // prettier-ignore
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: "Earnest",
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: join(app.getAppPath(), "out/preload/index.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximized) window.maximize();
  const paint = (): void => window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light);
  nativeTheme.on("updated", paint);
  window.once("closed", () => nativeTheme.off("updated", paint));
  window.webContents.on("did-finish-load", () => window.webContents.setZoomLevel(zoom));
  window.once("ready-to-show", () => window.show());
  keepState(window, folder);

  const tell: MainWindow["tell"] = (name, news) => {
    if (!window.isDestroyed()) window.webContents.send(name, news);
  };
  const closing = closeWhenFlushed(window, () => tell("window.closing", {}));
  keepAlive(window, giveUp);
  offerReload(window);
  window.loadURL(page).catch((cause: unknown) => console.error("The page was not loaded:", cause));
  return { window, tell, ...closing };
}
