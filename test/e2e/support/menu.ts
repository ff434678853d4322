import type { ElectronApplication } from "playwright-core";

/** Chooses an entry of the native menu by its words, as its accelerator would. */
export const choose = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    const item = items.find((one) => one.label === wanted);
    if (!item) throw new Error(`No menu entry “${wanted}”`);
    item.click();
  }, label);
