import { ipcMain, type WebContents } from "electron";
import { operationNames } from "../../../src/contract/operations.ts";
import { err } from "../../../src/domain/result.ts";
import { answer } from "./answer.ts";
import type { Handlers } from "./handlers/handlers.ts";

/**
 * Connects the operations to the window. Only the main frame of our own window, showing a page of `origin`, is answered.
 * `handlers` is asked for those that hold then. The one user of `ipcMain`.
 */
export function registerOperations(
  handlers: () => Handlers,
  origin: string,
  isOurs: (sender: WebContents) => boolean,
): void {
  for (const name of operationNames) {
    ipcMain.handle(name, (event, raw: unknown) => {
      const frame = event.senderFrame;
      const known = frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${origin}/`);
      if (!known || !isOurs(event.sender)) return err("invalid-input", "Unknown sender.");
      return answer(name, raw, handlers, (operation, cause) => console.error(`${operation} failed:`, cause));
    });
  }
}
