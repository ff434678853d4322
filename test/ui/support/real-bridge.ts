import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { Checker } from "../../../electron/main/checking/checker.ts";
import { Verdicts } from "../../../electron/main/checking/verdicts.ts";
import { answer } from "../../../electron/main/ipc/answer.ts";
import { handlersFor } from "../../../electron/main/ipc/handlers/index.ts";
import type { Services } from "../../../electron/main/services/services.ts";
import type { Store } from "../../../electron/store/index.ts";
import type { Bridge } from "../../../src/contract/bridge.ts";
import type { EventName, Events } from "../../../src/contract/events.ts";
import { type OperationName, operationNames } from "../../../src/contract/operations.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { err } from "../../../src/domain/result.ts";
import { localDateOf } from "../../../src/exchange/dates.ts";
import { fileReader } from "../../support/file-reader.ts";
import { realSpeller } from "../../support/speller.ts";
import { temporaryStore } from "../../support/temporary-store.ts";
import { noOwnWords } from "../../../src/domain/own-words.ts";

/** Paper is Electron's; the end-to-end tests have it. */
const noPrinting = {
  pdf: () => Promise.reject(new Error("no paper here")),
  print: () => Promise.reject(new Error("no paper here")),
};

const facts = {
  version: "0",
  electron: "",
  chromium: "",
  node: "",
  sqlite: "",
  dataFolder: "",
  platform: "other",
} as const;

// One worker for all tests of a file: ended while it still loads, a worker thread can take the whole process with it. And
// no test waits for the model, which takes a busy machine longer than any test would wait.
const checks = { count: 0 };
const checker = new Checker(() => {
  const worker = new Worker(resolve("electron/main/checking/check-worker.ts"));
  worker.on("message", () => (checks.count += 1));
  return worker;
});
beforeAll(async () => {
  await checker.check("", { profile: emptyProfile, channel: null, networkLimits: {}, ownWords: noOwnWords, left: [] });
}, 60_000);
// Started by the first look at spelling; a test that is not about it waits for nothing.
const speller = realSpeller();
afterAll(() => {
  checker.close();
  speller.close();
});

type News = { readonly [Name in EventName]: Set<(news: Events[Name]) => void> };

/** What the window works with, over a real file and a real worker, without Electron in between. */
export type RealBridge = {
  readonly bridge: Bridge;
  readonly store: Store;
  /** How many texts and months the worker answered for. */
  readonly checks: { readonly count: number };
  /** What the operations work with, with nothing known yet of the posts. */
  readonly freshServices: () => Services;
  /** The store's clock. */
  readonly clock: { now: number };
  /** Operations that the disk refuses for now. */
  readonly refused: Set<OperationName>;
  /** The file that the owner names when asked for one; null: none. */
  readonly chosen: { file: string | null };
  /** What was put on the clipboard, in order. */
  readonly copied: string[];
  /** Every operation asked for, in order. */
  readonly asked: OperationName[];
  /** Hears news as the window does. */
  readonly hear: Bridge["on"];
  /** Sends the window a piece of news. */
  readonly tell: <Name extends EventName>(name: Name, news: Events[Name]) => void;
};

/** Makes a bridge to the real operations on a store of its own, which goes away with the test. */
export function realBridge(): RealBridge {
  const { store, home, clock } = temporaryStore();
  const listeners: News = {
    "command.chosen": new Set(),
    "posts.changed": new Set(),
    "import.progress": new Set(),
    "review.progress": new Set(),
    "log.changed": new Set(),
    "posts.read": new Set(),
    "insights.changed": new Set(),
    "keeping.changed": new Set(),
    "window.closing": new Set(),
    "everything.progress": new Set(),
  };
  const tell: RealBridge["tell"] = (name, news) => {
    for (const listener of listeners[name]) listener(news);
  };
  const chosen: RealBridge["chosen"] = { file: null };
  const copied: string[] = [];
  const choose = (): Promise<string | null> => Promise.resolve(chosen.file);
  const freshServices = (): Services => ({
    store,
    home,
    checker,
    verdicts: new Verdicts(checker, store),
    reader: fileReader,
    speller,
    dialogs: { saveAs: choose, open: choose, folder: choose },
    printing: noPrinting,
    copy: (text) => Promise.resolve(void copied.push(text)),
    anew: { show: () => undefined, forget: () => Promise.resolve() },
    today: () => localDateOf(new Date()),
    zone: () => "Europe/London",
    locale: () => "en-GB",
    tell,
  });
  const handlers = handlersFor(freshServices(), facts, { flushed: () => undefined, held: () => undefined });
  const refused = new Set<OperationName>();
  const asked: OperationName[] = [];
  // What is still under way when a test ends gets no answer, as in a window that was closed.
  let isOver = false;
  onTestFinished(() => void (isOver = true));
  const operations = operationNames.map((name) => [
    name,
    (input: unknown) => {
      asked.push(name);
      if (isOver) return new Promise(() => undefined);
      if (refused.has(name)) return Promise.resolve(err("storage-failed", "refused"));
      return answer(
        name,
        input,
        () => handlers,
        (_, cause) => {
          throw cause;
        },
      );
    },
  ]);
  const on: Bridge["on"] = (name, listener) => {
    listeners[name].add(listener);
    return () => void listeners[name].delete(listener);
  };
  // Built from the list of names, as the preload script does it.
  const bridge = { ...Object.fromEntries(operations), on } as Bridge;
  return { bridge, store, checks, freshServices, clock, refused, asked, chosen, copied, tell, hear: on };
}
