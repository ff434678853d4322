import { type Extra, MAX_POST_LENGTH } from "../../domain/post.ts";
import { shortened, storable } from "../../domain/text.ts";
import type { ColumnKind, ColumnUse } from "../columns.ts";
import { isKind } from "../columns.ts";
import { isDraft, namedChannels } from "../wording.ts";
import type { ImportedPost, Note, Question, RejectedRow } from "../row.ts";
import type { MappedTable } from "./mapping.ts";
import type { Fault, TableRecord } from "./table.ts";
import { remembered } from "./remembered.ts";
import { type RowDates, type RowMoment, RowMoments } from "./row-moments.ts";

/** Longest piece of a rejected row that is quoted, in UTF-16 code units. */
const RAW = 500;

const orNull = (text: string): string | null => (text.trim() === "" ? null : storable(text).trim());

/** Turns the rows of one table into posts; made once a table, because columns are looked up by their use. */
export class RowReader {
  readonly #table: MappedTable;
  readonly #moments: RowMoments;
  readonly #at = new Map<ColumnUse, number>();
  readonly #flags: readonly number[];
  readonly #extras: readonly number[];
  readonly #channelsIn: (cell: string) => readonly string[];
  #withControls = 0;

  constructor(table: MappedTable, dates: RowDates) {
    this.#table = table;
    for (const [index, use] of table.uses.entries()) if (!this.#at.has(use)) this.#at.set(use, index);
    this.#flags = table.uses.flatMap((use, index) => (use === "flag" ? [index] : []));
    this.#extras = table.uses.flatMap((use, index) => (isPartOfPost(use) ? [] : [index]));
    this.#channelsIn = remembered((cell) => namedChannels(storable(cell), table.planner?.id === "ayrshare"));
    this.#moments = new RowMoments(dates, (kind) => table.headers[this.#at.get(kind) ?? -1] ?? "");
  }

  /** Remarks on the rows read so far. */
  get notes(): readonly Note[] {
    const texts = this.#withControls;
    const removed: readonly Note[] = texts === 0 ? [] : [{ code: "controls-removed", row: null, texts }];
    return [...this.#moments.notes, ...removed];
  }

  /** What has to be answered before all of the rows can be read. */
  get questions(): readonly Question[] {
    return this.#moments.questions;
  }

  #cell(record: TableRecord, use: ColumnUse): string {
    const index = this.#at.get(use);
    return index === undefined ? "" : (record.cells[index] ?? "");
  }

  /** The post of a row, or what is wrong with the row. */
  read(record: TableRecord, row: number): ImportedPost | RejectedRow {
    const post = this.#postOf(record, row);
    if ("text" in post) return post;
    return { ...post, row, line: record.line, raw: shortened(record.cells.join(" | "), RAW) };
  }

  #postOf(record: TableRecord, row: number): ImportedPost | Fault {
    const text = this.#textOf(record);
    if (typeof text !== "string") return text;
    const moment = this.#moments.read(row, {
      date: this.#dateCell(record),
      time: this.#timeCell(record),
      zone: this.#cell(record, "zone"),
    });
    if ("code" in moment) return moment;
    const channels = this.#channelsOf(record);
    const status = orNull(this.#cell(record, "status")) ?? (isYes(this.#cell(record, "draft")) ? "Draft" : null);
    const plain = (kind: ColumnKind): string | null => orNull(this.#cell(record, kind));
    return {
      id: plain("id"), row, line: record.line, text, ...momentFields(moment), channels, channel: channels.join(", ") || null,
      author: plain("author"), why: plain("why"), status, draft: isDraft(status), extras: this.#extrasOf(record, text),
    }; // prettier-ignore
  }

  #textOf(record: TableRecord): string | Fault {
    if (record.fault) return record.fault;
    const { headers, maxCells } = this.#table;
    const cells = record.cells.length;
    if (cells > maxCells)
      return { code: "too-many-cells", cells, columns: maxCells, column: headers[maxCells - 1] ?? null, value: record.cells.at(-1) ?? null }; // prettier-ignore
    const own = this.#cell(record, "text");
    const written = own.trim() === "" ? this.#cell(record, "summary") : own;
    const column = headers[this.#at.get("text") ?? -1] ?? null;
    if (written.trim() === "") return { code: "no-text", column, value: written };
    const text = storable(written);
    if (text.length < written.replaceAll("\r\n", "\n").length) this.#withControls += 1;
    if (text.trim() === "") return { code: "no-text", column, value: written };
    return text.length > MAX_POST_LENGTH
      ? { code: "too-long", characters: text.length, column, value: shortened(text, RAW) }
      : text;
  }

  #dateCell(record: TableRecord): string {
    const year = this.#cell(record, "year").trim();
    const parts = [year, this.#cell(record, "month").trim(), this.#cell(record, "day").trim()];
    return parts.every((part) => part !== "") ? parts.join("-") : this.#cell(record, "date");
  }

  #timeCell(record: TableRecord): string {
    const hour = this.#cell(record, "hour").trim();
    return hour === "" ? this.#cell(record, "time") : `${hour}:${this.#cell(record, "minute").trim().padStart(2, "0")}`;
  }

  #channelsOf(record: TableRecord): readonly string[] {
    const flagged = this.#flags.filter((index) => isYes(record.cells[index] ?? "")).map((index) => this.#table.headers[index] ?? ""); // prettier-ignore
    const named = this.#channelsIn(this.#cell(record, "channel"));
    return flagged.length === 0 ? named : [...new Set([...named, ...flagged])];
  }

  /** Cells without a field, as they are written; a summary that only repeats the text is none. */
  #extrasOf(record: TableRecord, text: string): readonly Extra[] {
    return this.#extras.flatMap((index) => {
      const value = record.cells[index] ?? "";
      const isRepeated = this.#table.uses[index] === "summary" && text.trim().startsWith(value.replace(/…$/u, ""));
      return value.trim() === "" || isRepeated
        ? []
        : [{ column: storable(this.#table.headers[index] ?? ""), value: storable(value) }];
    });
  }
}

const FIELDS = new Set<ColumnUse>(["flag", "draft", "year", "month", "day", "hour", "minute"]);

const isPartOfPost = (use: ColumnUse): boolean => isKind(use) || FIELDS.has(use);

const isYes = (cell: string): boolean => /^(?:true|yes|y|x|1|✓|✔|✅)$/iu.test(cell.trim());

const momentFields = ({ date, time, zone, instant, writtenDate }: RowMoment): RowMoment => ({
  date,
  time,
  zone,
  instant,
  writtenDate,
});
