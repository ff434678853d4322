import { join } from "node:path";
import { app, clipboard } from "electron";
import type { AppFacts } from "../../src/contract/operations.ts";
import { localDateOf } from "../../src/exchange/dates.ts";
import { openStore, type Store } from "../store/index.ts";
import { setMenu } from "./app-menu.ts";
import createWorker from "./checking/check-worker?nodeWorker";
import createSpellingWorker from "./spelling/spelling-worker?nodeWorker";
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
import { Speller, spellingMemory } from "./spelling/speller.ts";
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

type Start = {
  readonly folder: string;
  readonly page: string;
  /** Where nothing is there yet, a sample business is. */
  readonly withSample: boolean;
  /** The first steps count as taken. */
  readonly skipsWelcome: boolean;
};

/** What the operations work with, over a store and the window that is open then. */
function servicesOver(store: Store, windowNow: () => MainWindow | undefined): Services {
  const checker = new Checker(() => createWorker({}));
  checker.warmUp();
  const dictionaries = join(app.getAppPath(), "out/main/dictionaries");
  return {
    store,
    checker,
    verdicts: new Verdicts(checker, store),
    reader: new FileReader(createReadWorker),
    speller: new Speller(() => createSpellingWorker({ workerData: dictionaries, resourceLimits: spellingMemory })),
    dialogs: fileDialogsOf(() => windowNow()?.window),
    printing: createPrinting(),
    copy: (text) => clipboard.writeText(text),
    anew: {
      show: () => {
        themeOf(store.settings.current());
        windowNow()?.window.webContents.reload();
      },
      forget: forgetWindow,
    },
    today: () => localDateOf(new Date()),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: () => app.getLocale(),
    tell: (name, news) => windowNow()?.tell(name, news),
  };
}

/** Opens store, checker and window and connects them. `page` is the address of the window's page. */
export function run({ folder, page, withSample, skipsWelcome }: Start): void {
  const opened = openStore(join(folder, "earnest.sqlite"));
  if (!opened.ok) return endWith(storeTroubles[opened.error.code], opened.error.message, folder);
  const store = opened.value;
  let main: MainWindow | undefined;
  const services = servicesOver(store, () => main);
  if (withSample && store.posts.list().length === 0) loadSample(services, "bicycle-workshop");
  if (skipsWelcome) store.settings.save({ welcomed: true });
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
    services.checker.close();
    services.reader.close();
    services.speller.close();
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
