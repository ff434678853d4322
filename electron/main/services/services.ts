import type { EventName, Events } from "../../../src/contract/events.ts";
import type { LocalDate } from "../../../src/domain/post.ts";
import type { Result } from "../../../src/domain/result.ts";
import type { Home } from "../../store/home.ts";
import type { Store } from "../../store/index.ts";
import type { Checker } from "../checking/checker.ts";
import type { Verdicts } from "../checking/verdicts.ts";
import type { FileReader } from "../reading/file-reader.ts";
import type { Speller } from "../spelling/speller.ts";

/** Puts a page on paper. */
export type Printing = {
  readonly pdf: (html: string) => Promise<Uint8Array>;
  /** Asks the owner for a printer. */
  readonly print: (html: string) => Promise<Result<object, "cancelled" | "print-failed">>;
};

/** Asks the owner for a file; null when they thought better of it. */
export type FileDialogs = {
  /** `name` is offered; its ending says what kind of file it is. */
  readonly saveAs: (name: string) => Promise<string | null>;
  /** `endings` are those of the files that can be read, without dots; `kind` is what they are called together. */
  readonly open: (endings: readonly string[], kind?: string) => Promise<string | null>;
  /** A folder, with a button that says what it is for. */
  readonly folder: (button: string) => Promise<string | null>;
};

/** The window as a whole. */
export type Anew = {
  /** Shows the page as at a start. */
  readonly show: () => void;
  /** Removes what the engine of the window keeps on the disk. */
  readonly forget: () => Promise<void>;
};

/** What the services work with. */
export type Services = {
  readonly store: Store;
  /** Where the store's file is. */
  readonly home: Pick<Home, "keeping" | "keepHere" | "openOther">;
  readonly checker: Checker;
  readonly verdicts: Verdicts;
  readonly reader: FileReader;
  readonly speller: Speller;
  readonly dialogs: FileDialogs;
  readonly printing: Printing;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  readonly anew: Anew;
  /** The day on the computer's calendar. */
  readonly today: () => LocalDate;
  /** The time zone of the computer, an IANA name: dates and times of posts are on its clocks. */
  readonly zone: () => string;
  /** The language of the computer, "en-GB". */
  readonly locale: () => string;
  /** Tells every window a piece of news. */
  readonly tell: <Name extends EventName>(name: Name, news: Events[Name]) => void;
};
