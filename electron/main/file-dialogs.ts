import { extname, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import type { FileDialogs } from "./services/services.ts";

const kinds: Readonly<Record<string, string>> = { html: "Web page", zip: "Zip file" };

/** Files of one kind, by the ending of their names. */
const filterOf = (ending: string) => ({ name: kinds[ending] ?? ending.toUpperCase(), extensions: [ending] });

/** The system's own dialogs, before the window that is open then. */
export const fileDialogsOf = (windowNow: () => BrowserWindow | undefined): FileDialogs => ({
  saveAs: async (name) => {
    const window = windowNow();
    const filters = [filterOf(extname(name).slice(1))];
    const options = { defaultPath: join(app.getPath("documents"), name), filters };
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)); // prettier-ignore
    return canceled || filePath === "" ? null : filePath;
  },
  open: async (endings, kind = "Calendars and posts") => {
    const window = windowNow();
    const [ending, ...others] = endings;
    const isOne = ending !== undefined && others.length === 0;
    const filters = [isOne ? filterOf(ending) : { name: kind, extensions: [...endings] }];
    const options = { filters, properties: ["openFile" as const] };
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)); // prettier-ignore
    return canceled ? null : (filePaths[0] ?? null);
  },
  folder: async (buttonLabel) => {
    const window = windowNow();
    const options = { buttonLabel, properties: ["openDirectory" as const, "createDirectory" as const] };
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)); // prettier-ignore
    return canceled ? null : (filePaths[0] ?? null);
  },
});
