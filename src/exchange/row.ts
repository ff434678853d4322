import type { Extra, Instant, LocalDate, LocalTime } from "../domain/post.ts";
import type { ColumnUse } from "./columns.ts";
import type { PlannerId } from "./planners.ts";

/** What a post carries from file to file; what writers write and what a second import is compared by. */
export type PostFields = {
  /** The file's own id of the post, or null. */
  readonly id: string | null;
  readonly text: string;
  /** Day and time of day on the clocks of the workspace's zone. */
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  /** Where it goes, one name each, as the file spells them. */
  readonly channels: readonly string[];
  readonly author: string | null;
  /** The Why to judge this post by, when the row brings its own. */
  readonly why: string | null;
  /** The status in the file's own words. */
  readonly status: string | null;
  readonly extras: readonly Extra[];
};

/** A post as a file has it, before it is anybody's. */
export type ImportedPost = PostFields & {
  /** Data row, from 1; title, header and blank rows are not counted. */
  readonly row: number;
  /** The physical line (in a workbook: the sheet's row) on which the record starts, from 1. JSON documents count posts. */
  readonly line: number;
  /** `channels` in one line, or null. */
  readonly channel: string | null;
  /** The date as the file writes it. `date` is null while a question about it is open. */
  readonly writtenDate: string | null;
  /** The zone that the row names (`+02:00`, `Europe/Paris`), or null when its time is meant in the workspace's zone. */
  readonly zone: string | null;
  /** The moment it goes out, when date and time are known. */
  readonly instant: Instant | null;
  /** The file marks it as not ready to go out. */
  readonly draft: boolean;
};

/** Why a row could not be read as a post. */
export type RowFault =
  | "no-text"
  | "no-such-day"
  | "unread-date"
  | "open-quote"
  | "too-many-cells"
  | "too-long"
  | "not-an-object";

/** A row that could not be read as a post: nothing is dropped without a word. */
export type RejectedRow = {
  readonly row: number;
  readonly line: number;
  readonly code: RowFault;
  /** The column and the cell that are to blame, where it is one. */
  readonly column: string | null;
  readonly value: string | null;
  /** What is wrong and what to do, as one sentence. */
  readonly reason: string;
  /** The row as the file has it, at most 500 UTF-16 code units. */
  readonly raw: string;
};

/** What a remark is about. The window has its own words for each code. */
export type NoteCode =
  | "encoding"
  | "delimiter"
  | "no-header"
  | "sheet"
  | "serial-dates"
  | "zone"
  | "time-skipped"
  | "time-twice"
  | "time-unread"
  | "weekday-differs"
  | "controls-removed"
  | "repeats"
  | "ids-repeat";

/** A remark on the whole file (`row` is null) or on one row that was read all the same. */
export type Note = { readonly code: NoteCode; readonly row: number | null; readonly message: string };

/** What nobody may guess: it has to be answered, through `ReadOptions`, before the posts are taken over. */
export type Question =
  | {
      readonly ask: "date-order" | "year";
      readonly column: string;
      readonly samples: readonly string[];
      readonly message: string;
    }
  | { readonly ask: "sheet"; readonly sheets: readonly string[]; readonly message: string };

/** One column of a table, what it was taken for, and a cell to show. */
export type MappedColumn = { readonly header: string; readonly sample: string; readonly use: ColumnUse };

/** How a table is read: a mapping screen shows it, changes uses, and gives it back in `ReadOptions`. */
export type Mapping = {
  /** Records above the first data row: titles and header. */
  readonly headerRows: number;
  /** One use a column, in the order of the columns. */
  readonly uses: readonly ColumnUse[];
};

/** The table behind the posts. */
export type TablePreview = {
  /** The planner whose file this is, told by its header or shape; null leaves it to the alias table. */
  readonly planner: PlannerId | null;
  readonly columns: readonly MappedColumn[];
  readonly mapping: Mapping;
  /** The first data rows, one text a column. */
  readonly rows: readonly (readonly string[])[];
  /** Data rows in all. */
  readonly rowCount: number;
  /** `, ; tab |`, or null where cells are not told by a mark. */
  readonly delimiter: string | null;
  /** The workbook's sheets and the one that was read. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
};

/** All of a file's data rows, each read or rejected, in the order of the file. */
export type ImportedFile = {
  readonly posts: readonly ImportedPost[];
  readonly rejected: readonly RejectedRow[];
  readonly notes: readonly Note[];
  /** Empty when nothing is left open. */
  readonly questions: readonly Question[];
  /** Null for plain texts. */
  readonly table: TablePreview | null;
};

/** Why a whole file could not be read. */
export type ImportErrorCode =
  | "unknown-format"
  | "not-text"
  | "no-text-column"
  | "nothing-to-read"
  | "too-large"
  | "too-heavy"
  | "damaged"
  | "protected"
  | "no-such-sheet"
  | "unknown-zone";
