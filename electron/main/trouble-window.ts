import { app, BrowserWindow, Menu, nativeTheme, shell } from "electron";
import { ORIGIN } from "./origin.ts";
import { PAPER } from "./paper.ts";
import { servePage } from "./protocol.ts";
import { type Trouble, troublePage } from "./trouble.ts";

/**
 * Says in a small window of its own what is wrong, and ends the app with 1 when it is closed. `technical` is for whoever
 * helps; `folder`, when given, can be shown in the file manager. Other windows are closed at once.
 */
export function endWith(trouble: Trouble, technical: string, folder?: string): void {
  console.error(`${trouble.title}: ${technical}`);
  servePage(() => troublePage(trouble, technical, folder));
  Menu.setApplicationMenu(process.platform === "darwin" ? Menu.buildFromTemplate([{ role: "appMenu" }]) : null);
  const others = BrowserWindow.getAllWindows();
  const window = new BrowserWindow({
    width: 640,
    height: 400,
    title: trouble.title,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  for (const other of others) other.destroy();
  // Not "will-navigate": where navigation is denied altogether, that event is never reached.
  window.webContents.on("will-frame-navigate", (event) => {
    event.preventDefault();
    const { pathname } = new URL(event.url);
    if (pathname === "/close") window.close();
    if (pathname === "/folder" && folder !== undefined) shell.showItemInFolder(folder);
  });
  window.on("closed", () => app.exit(1));
  void window.loadURL(`${ORIGIN}/`);
}
