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

/** Why a row could not be read as a post; `reading/words.ts` has the sentence of each. */
export type RowFault =
  | { readonly code: "no-text" | "open-quote" }
  /** `written` is the day as a sentence quotes it. */
  | { readonly code: "no-such-day" | "unread-date"; readonly written: string }
  | { readonly code: "too-many-cells"; readonly cells: number; readonly columns: number }
  | { readonly code: "too-long"; readonly characters: number }
  | { readonly code: "not-an-object" | "too-many-fields" | "too-deep"; readonly what: "line" | "entry" };

/** A row that could not be read as a post: nothing is dropped without a word. */
export type RejectedRow = RowFault & {
  readonly row: number;
  readonly line: number;
  /** The column and the cell that are to blame, where it is one. */
  readonly column: string | null;
  readonly value: string | null;
  /** The row as the file has it, at most 500 UTF-16 code units. */
  readonly raw: string;
};

/** A remark on a whole file. */
export type FileNote =
  /** `file` is the one of a folder that it holds for. */
  | { readonly code: "encoding"; readonly encoding: "UTF-16" | "Windows-1252"; readonly file: string | null }
  | { readonly code: "delimiter"; readonly delimiter: Delimiter }
  /** `column` is taken for the posts, counted from 1. */
  | { readonly code: "no-header"; readonly column: number }
  | { readonly code: "planner-without-header"; readonly planner: PlannerId }
  | { readonly code: "sheet"; readonly sheet: string }
  | { readonly code: "file-inside"; readonly file: string }
  | { readonly code: "zone"; readonly zone: string }
  | { readonly code: "controls-removed"; readonly texts: number }
  /** Posts without a day between posts that have one. */
  | { readonly code: "days-left-blank"; readonly posts: number }
  /** Columns with words in them that are kept, and are no part of the posts. */
  | { readonly code: "columns-not-read"; readonly columns: readonly string[] }
  | { readonly code: "serial-dates" | "ids-repeat" | "no-date-column" };

/** A remark on one row that was read all the same; words of the file are quoted in one line. */
export type RowNote =
  | { readonly code: "zone-unclear"; readonly written: string; readonly zone: string }
  /** Clocks in `zone` are changed; the post is placed at `placed` on those of the workspace. */
  | { readonly code: "time-skipped"; readonly zone: string; readonly date: LocalDate; readonly time: LocalTime; readonly placed: LocalTime; readonly placedIn: string }
  | { readonly code: "time-twice"; readonly zone: string; readonly date: LocalDate; readonly time: LocalTime }
  | { readonly code: "time-unread"; readonly written: string }
  | { readonly code: "weekday-differs"; readonly written: string; readonly weekday: string }
  | { readonly code: "repeats" }; // prettier-ignore

/** A remark on the whole file (`row` is null) or on one row; `reading/words.ts` has the sentence of each. */
export type Note = (FileNote & { readonly row: null }) | (RowNote & { readonly row: number });

/** What nobody may guess: it has to be answered, through `ReadOptions`, before the posts are taken over. */
export type Question =
  /** Days are kept as written until then. */
  | { readonly ask: "date-order" | "year"; readonly column: string; readonly samples: readonly string[] }
  | { readonly ask: "sheet"; readonly sheets: readonly string[] };

/** What parts the cells of a table in a text. */
export type Delimiter = "," | ";" | "\t" | "|";

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
  /** Null where cells are not told by a mark. */
  readonly delimiter: Delimiter | null;
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
