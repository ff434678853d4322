import { app, Menu } from "electron";
import type { CommandName } from "../../src/contract/commands.ts";
import { menuTemplate } from "./menu.ts";

/** Sets the native menu; each choice goes to the window as news. */
export function setMenu(choose: (command: CommandName) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(process.platform, choose, !app.isPackaged)]));
}
