import { join } from "node:path";
import { app, clipboard } from "electron";
import type { AppFacts } from "../../src/contract/operations.ts";
import { localDateOf } from "../../src/exchange/dates.ts";
import createLookWorker from "../store/look-worker?nodeWorker";
import { Home } from "../store/home.ts";
import type { Store } from "../store/index.ts";
import { lookInThread } from "../store/looking.ts";
import { setMenu } from "./app-menu.ts";
import createWorker from "./checking/check-worker?nodeWorker";
import createSpellingWorker from "./spelling/spelling-worker?nodeWorker";
import createReadWorker from "./reading/read-worker?nodeWorker";
import { Checker } from "./checking/checker.ts";
import { FileReader } from "./reading/file-reader.ts";
import { Verdicts } from "./checking/verdicts.ts";
import type { Handlers } from "./ipc/handlers/handlers.ts";
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

/** How often it is looked whether the file with the words is where it was, in milliseconds; before each operation it is too. */
const LOOK_EVERY = 1000;

/** What outlives a store that moves. */
type Lasting = Omit<Services, "store" | "verdicts">;

/** What the operations work with beside the store, for the window that is open then. */
function lastingServices(home: Home, windowNow: () => MainWindow | undefined): Lasting {
  const checker = new Checker(() => createWorker({}));
  checker.warmUp();
  const dictionaries = join(app.getAppPath(), "out/main/dictionaries");
  return {
    home,
    checker,
    reader: new FileReader(createReadWorker),
    speller: new Speller(() => createSpellingWorker({ workerData: dictionaries, resourceLimits: spellingMemory })),
    dialogs: fileDialogsOf(() => windowNow()?.window),
    printing: createPrinting(),
    copy: (text) => clipboard.writeText(text),
    anew: {
      show: () => {
        themeOf(home.store.settings.current());
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

/** What the operations work with, and what each does, over the store of now. */
function connect(lasting: Lasting, store: Store, folder: string, windowNow: () => MainWindow | undefined) {
  const services: Services = { ...lasting, store, verdicts: new Verdicts(lasting.checker, store) };
  const handlers = handlersFor(services, factsOf(store, folder), {
    flushed: () => windowNow()?.flushed(),
    held: () => windowNow()?.held(),
  });
  const withTheme: Handlers = {
    ...handlers,
    "settings.save": (input) => {
      themeOf({ ...store.settings.current(), ...input.settings });
      return handlers["settings.save"](input);
    },
  };
  return { services, handlers: withTheme };
}

/** Puts into a store what a start is to find there. */
function furnish(services: Services, { withSample, skipsWelcome }: Start): void {
  const { store } = services;
  if (withSample && store.posts.count() === 0) loadSample(services, "bicycle-workshop");
  if (skipsWelcome && !store.settings.current().welcomed) store.settings.save({ welcomed: true });
}

/** Opens store, checker and window and connects them. `page` is the address of the window's page. */
export function run(start: Start): void {
  const { folder, page } = start;
  const opened = Home.open(join(folder, "earnest.sqlite"), Date.now, lookInThread(createLookWorker));
  if (!opened.ok) return endWith(storeTroubles[opened.error.code], opened.error.message, folder);
  const home = opened.value;
  let main: MainWindow | undefined;
  const lasting = lastingServices(home, () => main);
  const connected = (): ReturnType<typeof connect> => connect(lasting, home.store, folder, () => main);
  let now = connected();
  home.onMoved(() => {
    now = connected();
    main?.tell("keeping.changed", {});
  });
  if (home.keeping.state === "usual") furnish(now.services, start);
  themeOf(home.store.settings.current());
  serveWindow(join(app.getAppPath(), "out/renderer"));
  registerOperations(
    () => (home.look(), now.handlers),
    new URL(page).origin === "null" ? page.replace(/\/$/u, "") : new URL(page).origin,
    (sender) => sender === main?.window.webContents,
  );
  setMenu((command) => main?.tell("command.chosen", { command }));

  const looking = setInterval(() => home.look(), LOOK_EVERY);
  const close = (): void => {
    clearInterval(looking);
    lasting.checker.close();
    lasting.reader.close();
    lasting.speller.close();
    home.close();
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
  backUpWhileOpen(() => (home.keeping.state === "read-only" ? null : home.store.backups));
}
