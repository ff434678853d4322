import { extname, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import type { FileDialogs } from "./services/services.ts";

const kinds: Readonly<Record<string, string>> = { json: "JSON", html: "Web page", pdf: "PDF" };

/** Files of one kind, by the ending of their names. */
const filtersFor = (ending: string) => [{ name: kinds[ending] ?? ending, extensions: [ending] }];

/** The system's own dialogs, before the window that is open then. */
export const fileDialogsOf = (windowNow: () => BrowserWindow | undefined): FileDialogs => ({
  saveAs: async (name) => {
    const window = windowNow();
    const options = { defaultPath: join(app.getPath("documents"), name), filters: filtersFor(extname(name).slice(1)) };
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)); // prettier-ignore
    return canceled || filePath === "" ? null : filePath;
  },
  open: async () => {
    const window = windowNow();
    const options = { filters: filtersFor("json"), properties: ["openFile" as const] };
    const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)); // prettier-ignore
    return canceled ? null : (filePaths[0] ?? null);
  },
});
