import type { Instant, LocalDate, LocalTime } from "../../domain/post.ts";
import { shortened } from "../../domain/text.ts";
import type { Note, Question } from "../row.ts";
import { momentOf, readNumber, readTime } from "./clock.ts";
import { type DateOrder, orderOf, readDate, type ReadDate } from "./dates.ts";
import { remembered } from "./remembered.ts";
import type { Fault } from "./table.ts";
import { placed, wallClock, zoneOf } from "./zones.ts";

/** What the columns of a file say about all of its dates. */
export type RowDates = {
  readonly order: DateOrder;
  /** The workspace's zone. */
  readonly zone: string;
  readonly is1904: boolean;
  /** The year of days that name none; null while nobody has said. */
  readonly year: number | null;
};

/** When a row's post goes out, on the workspace's clocks. */
export type RowMoment = {
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly zone: string | null;
  readonly instant: Instant | null;
  readonly writtenDate: string | null;
};

type Cells = { readonly date: string; readonly time: string; readonly zone: string };

const ORDER_IN_HEADER = /\b(dd?)\s*[-/. ]\s*(mm?)\b|\b(mm?)\s*[-/. ]\s*(dd?)\b/iu;

/** The order that a header promises: "Date (dd/mm/yyyy)". */
function orderInHeader(header: string): DateOrder {
  const match = ORDER_IN_HEADER.exec(header);
  if (!match) return null;
  return match[1] === undefined ? "mdy" : "dmy";
}

/** The order of a date column: as answered, as its header says, as its numbers show, as its planner writes. */
export function columnOrder(
  header: string,
  cells: Iterable<string>,
  answered: DateOrder,
  planner: DateOrder,
  year: number | null,
): DateOrder {
  return answered ?? orderInHeader(header) ?? orderOf(dateWords(cells), year) ?? planner;
}

function* dateWords(cells: Iterable<string>): Iterable<string> {
  for (const cell of new Set(cells)) yield momentOf(cell).date;
}

/** Dates that a question quotes. */
const SAMPLES = 3;

/** Longest part of a cell that is quoted. */
const QUOTED = 60;
const quoted = (cell: string): string => shortened(cell.replaceAll(/\s+/gu, " ").trim(), QUOTED);

/** Reads when the rows of one table go out, and gathers what has to be said about them. */
export class RowMoments {
  readonly #dates: RowDates;
  readonly #headerOf: (kind: "date" | "time") => string;
  readonly #readDate: (words: string) => ReadDate;
  readonly #notes: Note[] = [];
  readonly #unknownZones = new Set<string>();
  readonly #open = { open: new Set<string>(), "no-year": new Set<string>() };
  #isSerial = false;
  #withoutZone = 0;

  constructor(dates: RowDates, headerOf: (kind: "date" | "time") => string) {
    this.#dates = dates;
    this.#headerOf = headerOf;
    this.#readDate = remembered((words) => readDate(words, dates.order, dates.year));
  }

  get notes(): readonly Note[] {
    const { zone } = this.#dates;
    const file: Note[] = [];
    if (this.#isSerial) file.push({ code: "serial-dates", row: null });
    if (this.#withoutZone > 0) file.push({ code: "zone", row: null, zone });
    return [...file, ...this.#notes];
  }

  /** What has to be answered before the days that were left out can be read. */
  get questions(): readonly Question[] {
    const column = this.#headerOf("date");
    const asked = ([["year", "no-year"], ["date-order", "open"]] as const).filter(([, fault]) => this.#open[fault].size > 0); // prettier-ignore
    return asked.map(([ask, fault]) => ({ ask, column, samples: [...this.#open[fault]].slice(0, SAMPLES) }));
  }

  read(row: number, cells: Cells): RowMoment | Fault {
    const writtenDate = cells.date.trim() === "" ? null : cells.date.trim();
    const number = readNumber(cells.date, this.#dates.is1904);
    if (number) return this.#fromNumber(row, number, { ...cells, date: cells.date.trim() });
    const beside = momentOf(cells.date);
    const own = cells.time.trim() === "" ? beside : this.#timeOf(cells.time);
    const day = this.#dayOf(row, beside.date);
    if (day !== null && "code" in day) return { ...day, value: cells.date };
    const time = this.#time(row, own.time, cells.time.trim() === "" ? cells.date : cells.time);
    const zone = this.#zone(row, [own.zone, beside.zone, cells.zone]);
    return this.#placed(row, { date: day?.date ?? null, time, zone, writtenDate });
  }

  /** A time cell may hold a whole moment; then its day is the date column's affair. */
  #timeOf(cell: string): { readonly time: string; readonly zone: string } {
    const { time, zone } = momentOf(cell);
    return time === "" ? { time: cell.trim(), zone: "" } : { time, zone };
  }

  #fromNumber(
    row: number,
    number: { readonly milliseconds: number; readonly isSerial: boolean },
    cells: Cells,
  ): RowMoment {
    const { zone } = this.#dates;
    if (!number.isSerial) {
      return {
        ...wallClock(number.milliseconds, zone),
        zone: "UTC",
        instant: number.milliseconds,
        writtenDate: cells.date,
      };
    }
    this.#isSerial = true;
    const wall = new Date(number.milliseconds).toISOString();
    const own = cells.time.trim() === "" ? null : this.#time(row, this.#timeOf(cells.time).time, cells.time);
    const time = cells.time.trim() === "" && cells.date.includes(".") ? wall.slice(11, 16) : own;
    const named = this.#zone(row, [cells.zone]);
    return this.#placed(row, { date: wall.slice(0, 10), time, zone: named, writtenDate: cells.date });
  }

  #dayOf(row: number, words: string): { readonly date: LocalDate | null } | Fault | null {
    if (words === "") return null;
    const read = this.#readDate(words);
    if ("date" in read) {
      if (read.wrongWeekday !== null)
        this.#notes.push({ code: "weekday-differs", row, written: quoted(words), weekday: read.wrongWeekday });
      return { date: read.date };
    }
    if (read.fault === "open" || read.fault === "no-year") {
      this.#open[read.fault].add(quoted(words));
      return { date: null };
    }
    return { code: read.fault, written: quoted(words), column: this.#headerOf("date") || null, value: words };
  }

  #time(row: number, words: string, cell: string): LocalTime | null {
    if (words === "") return null;
    const time = readTime(words);
    if (time === null) this.#notes.push({ code: "time-unread", row, written: quoted(cell) });
    return time;
  }

  #zone(row: number, named: readonly string[]): string | null {
    const words = named.find((zone) => zone.trim() !== "")?.trim();
    if (words === undefined) return null;
    const zone = zoneOf(words);
    if (zone === null && !this.#unknownZones.has(words)) {
      this.#unknownZones.add(words);
      this.#notes.push({ code: "zone-unclear", row, written: quoted(words), zone: this.#dates.zone });
    }
    return zone;
  }

  /** Puts a moment on the workspace's clocks, and says where clocks are changed. */
  #placed(row: number, moment: Omit<RowMoment, "instant">): RowMoment {
    const { date, time, zone: named } = moment;
    if (date === null || time === null) return { ...moment, instant: null };
    const zone = named ?? this.#dates.zone;
    if (named === null) this.#withoutZone += 1;
    const { instant, found } = placed(date, time, zone);
    if (found === "once" && zone === this.#dates.zone) return { ...moment, instant };
    const wall = wallClock(instant, this.#dates.zone);
    if (found === "skipped")
      this.#notes.push({ code: "time-skipped", row, zone, date, time, placed: wall.time, placedIn: this.#dates.zone });
    if (found === "twice") this.#notes.push({ code: "time-twice", row, zone, date, time });
    return { ...moment, ...wall, instant };
  }
}
