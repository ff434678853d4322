import { Buffer } from "node:buffer";
import type { ElectronApplication, Page } from "playwright-core";

/** Drops a file on the window, as a person would from the desktop. */
export async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const base64 = Buffer.from(content).toString("base64");
  await page.evaluate(
    ([fileName, encoded]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, base64] as const,
  );
}

/** Has the system's dialog answer with a place to save at, without showing itself. */
export const saveAt = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);

/** Has the system's dialog answer with a file to open, without showing itself. */
export const openFrom = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);

/** Chooses an entry of the native menu by its name. */
export const chooseFromMenu = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate(({ Menu }, name) => {
    const all = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
    const found = all.find((item) => item.label === name);
    if (!found) throw new Error(`The menu has no entry “${name}”`);
    found.click();
  }, label);
