import type { EventName, Events } from "../../../src/contract/events.ts";
import type { Store } from "../../store/index.ts";
import type { Checker } from "../checking/checker.ts";
import type { Verdicts } from "../checking/verdicts.ts";

/** What the services work with. */
export type Services = {
  readonly store: Store;
  readonly checker: Checker;
  readonly verdicts: Verdicts;
  /** Tells every window a piece of news. */
  readonly tell: <Name extends EventName>(name: Name, news: Events[Name]) => void;
};
