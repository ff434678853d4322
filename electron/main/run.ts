import { join } from "node:path";
import { app } from "electron";
import type { AppFacts } from "../../src/contract/operations.ts";
import { localDateOf } from "../../src/exchange/dates.ts";
import { openStore, type Store } from "../store/index.ts";
import { setMenu } from "./app-menu.ts";
import createWorker from "./checking/check-worker?nodeWorker";
import createReadWorker from "./reading/read-worker?nodeWorker";
import { Checker } from "./checking/checker.ts";
import { FileReader } from "./reading/file-reader.ts";
import { Verdicts } from "./checking/verdicts.ts";
import { handlersFor } from "./ipc/handlers/index.ts";
import { createPrinting } from "./printing.ts";
import { registerOperations } from "./ipc/register.ts";
import { serveWindow } from "./protocol.ts";
import { fileDialogsOf } from "./file-dialogs.ts";
import { forgetWindow } from "./forget.ts";
import { backUpWhileOpen } from "./services/back-up.ts";
import { loadSample } from "./services/load-sample.ts";
import type { Services } from "./services/services.ts";
import { storeTroubles } from "./trouble.ts";
import { endWith } from "./trouble-window.ts";
import { type MainWindow, openWindow, themeOf } from "./window.ts";

const platformOf = (platform: NodeJS.Platform): AppFacts["platform"] =>
  platform === "darwin" || platform === "linux" || platform === "win32" ? platform : "other";

const factsOf = (store: Store, folder: string): AppFacts => ({
  version: app.getVersion(),
  electron: process.versions["electron"] ?? "",
  chromium: process.versions["chrome"] ?? "",
  node: process.versions.node,
  sqlite: store.sqliteVersion,
  dataFolder: folder,
  platform: platformOf(process.platform),
});

/** Opens store, checker and window and connects them. `page` is the address of the window's page. */
export function run({ folder, page, withSample }: { folder: string; page: string; withSample: boolean }): void {
  const opened = openStore(join(folder, "earnest.sqlite"));
  if (!opened.ok) return endWith(storeTroubles[opened.error.code], opened.error.message, folder);
  const store = opened.value;
  const checker = new Checker(() => createWorker({}));
  checker.warmUp();
  const reader = new FileReader(createReadWorker);

  let main: MainWindow | undefined;
  const services: Services = {
    store,
    checker,
    verdicts: new Verdicts(checker, store),
    reader,
    dialogs: fileDialogsOf(() => main?.window),
    printing: createPrinting(),
    anew: {
      show: () => {
        themeOf(store.settings.current());
        main?.window.webContents.reload();
      },
      forget: forgetWindow,
    },
    today: () => localDateOf(new Date()),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    tell: (name, news) => main?.tell(name, news),
  };
  if (withSample && store.posts.list().length === 0) loadSample(services);
  const handlers = handlersFor(services, factsOf(store, folder), () => main?.flushed());
  themeOf(store.settings.current());
  serveWindow(join(app.getAppPath(), "out/renderer"));
  registerOperations(
    {
      ...handlers,
      "settings.save": (input) => {
        themeOf({ ...store.settings.current(), ...input.settings });
        return handlers["settings.save"](input);
      },
    },
    new URL(page).origin === "null" ? page.replace(/\/$/u, "") : new URL(page).origin,
    (sender) => sender === main?.window.webContents,
  );
  setMenu((command) => main?.tell("command.chosen", { command }));

  const close = (): void => {
    checker.close();
    reader.close();
    store.close();
  };
  main = openWindow(page, folder, (trouble, technical) => {
    close();
    endWith(trouble, technical, folder);
  });
  app.on("second-instance", () => {
    if (main?.window.isDestroyed()) return;
    if (main?.window.isMinimized()) main.window.restore();
    main?.window.focus();
  });
  app.on("will-quit", close);
  backUpWhileOpen(store.backups);
}
