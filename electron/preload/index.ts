import { contextBridge, ipcRenderer } from "electron";
import { eventNames } from "../../src/contract/events.ts";
import { operationNames } from "../../src/contract/operations.ts";

const operations = Object.fromEntries(
  operationNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
);

const known: ReadonlySet<string> = new Set(eventNames);

/** The listener gets the news alone: Electron's event object would hand the sender to the page. */
function on(name: string, listener: (news: unknown) => void): () => void {
  if (!known.has(name)) throw new Error(`There is no news called ${name}`);
  const forward = (_event: unknown, news: unknown): void => listener(news);
  ipcRenderer.on(name, forward);
  return () => void ipcRenderer.off(name, forward);
}

contextBridge.exposeInMainWorld("earnest", { ...operations, on });
