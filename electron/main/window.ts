import { join } from "node:path";
import { app, BrowserWindow, nativeTheme, screen } from "electron";
import type { EventName, Events } from "../../src/contract/events.ts";
import type { Settings } from "../../src/domain/settings.ts";
import { readWindowState, writeWindowState } from "./window-state.ts";

/** How long the window may take to store what it has before it is closed anyway, in milliseconds. */
const FLUSH_LIMIT = 1000;
/** The page's own background, so that no white flashes up before it is drawn. */
const PAPER = { light: "#f6f2ea", dark: "#1a1815" };

/** The one window of the app. */
export type MainWindow = {
  readonly window: BrowserWindow;
  readonly tell: <Name extends EventName>(name: Name, news: Events[Name]) => void;
  /** The window has stored what it had. */
  readonly flushed: () => void;
};

export function themeOf(settings: Settings): void {
  nativeTheme.themeSource = settings.theme;
}

function keepState(window: BrowserWindow, folder: string): void {
  const keep = (): void =>
    writeWindowState(folder, {
      ...window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoom: window.webContents.getZoomLevel(),
    });
  window.on("close", keep);
}

/** Opens the window on `page`; `folder` is where its place on the screen is kept. */
export function openWindow(page: string, folder: string): MainWindow {
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
    },
  });
  if (maximized) window.maximize();
  window.webContents.on("did-finish-load", () => window.webContents.setZoomLevel(zoom));
  window.once("ready-to-show", () => window.show());
  keepState(window, folder);

  const tell: MainWindow["tell"] = (name, news) => {
    if (!window.isDestroyed()) window.webContents.send(name, news);
  };
  let mayClose = false;
  const flushed = (): void => {
    if (mayClose || window.isDestroyed()) return;
    mayClose = true;
    window.close();
  };
  window.on("close", (event) => {
    if (mayClose) return;
    event.preventDefault();
    tell("window.closing", {});
    setTimeout(flushed, FLUSH_LIMIT);
  });
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    console.error("The window's process ended:", reason);
    mayClose = false;
    if (reason !== "clean-exit") window.reload(); // the words are in the store; at most the last quarter second is lost
  });
  void window.loadURL(page);
  return { window, tell, flushed };
}
