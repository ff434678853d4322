import { err } from "../../domain/result.ts";
import { shortened } from "../../domain/text.ts";
import { limits, spelled } from "../limits.ts";

const inQuotes = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const TOO_LARGE = "too-large";
const DAMAGED = "damaged";
/** So many columns are named. */
const COLUMNS_NAMED = 12;
/** Longest name of a column that is quoted, in UTF-16 code units: the first row may be a post. */
const NAMED = 30;
const NOTHING = "nothing-to-read";

/**
 * Why a whole file is not read. The window has words of its own for each code; the sentences are for logs and the command
 * line, which name the file before them, and say what to do.
 */
export const refused = {
  unknownFormat: (endings: readonly string[]) =>
    err("unknown-format", `Its ending tells no format that can be read (${endings.map((one) => `.${one}`).join(", ")}).`),
  notText: err("not-text", "It is not a text file. Save the spreadsheet as CSV and try again."),
  notTextInFolder: (name: string) =>
    err("not-text", `“${name}” is not a text file. Take it out of the folder and try again.`),
  locked: err("protected", "It is locked with a password, or an old .xls file. Save it as .xlsx without a password and try again."),
  unknownZone: (zone: string) => err("unknown-zone", `“${zone}” is no time zone. A name such as Europe/Paris is one.`),

  empty: err(NOTHING, "The file is empty."),
  onlyHeader: err(NOTHING, "There is no row below the header."),
  noTableInside: err(NOTHING, "It has no table (.csv) and no pages (.md) of posts. Unpack it and look for them, then try again."),
  noTextColumn: (headers: readonly string[]) =>
    err("no-text-column", `None of its columns (${inQuotes(headers.slice(0, COLUMNS_NAMED).map((name) => shortened(name, NAMED)))}) is known to hold the posts. Name the one that does Text, Message, Caption or Content.`),
  noSuchTable: (name: string) => err("no-such-sheet", `It has no table named “${name}”.`),
  noSuchSheet: (name: string, sheets: readonly string[]) =>
    err("no-such-sheet", `It has no sheet named “${name}”. Its sheets are ${inQuotes(sheets)}.`),

  tooLarge: (bytes: number) =>
    err(TOO_LARGE, `It has ${spelled(Math.ceil(bytes / 1e6))} MB; at most ${limits.fileBytes / 1e6} MB are read. Split it, a year a file, and try again.`),
  tooManyColumns: err(TOO_LARGE, `It has more than ${spelled(limits.columns)} columns. Delete all but those of the posts and try again.`),
  tooManyRows: err(TOO_LARGE, `It has more than ${spelled(limits.rows)} rows. Split it, a year a file, and try again.`),
  tooManyFields: err(TOO_LARGE, `It has more than ${spelled(limits.columns)} different fields. Keep those of the posts and try again.`),
  tooManyPosts: err(TOO_LARGE, `It has more than ${spelled(limits.rows)} posts. Split it, a year a file, and try again.`),
  sheetTooLong: err(TOO_LARGE, `One of its sheets goes down below row ${spelled(limits.rows)}. Delete the empty rows under the posts, or save the sheet as CSV, and try again.`),
  sheetTooWide: (sheet: string) =>
    err(TOO_LARGE, `Its sheet “${sheet}” has more than ${spelled(limits.columns)} columns. Delete all but those of the posts and try again.`),
  tooManyCells: err(TOO_LARGE, `One of its sheets has more than ${spelled(limits.cells)} cells. Delete all rows and columns but those of the posts and try again.`),
  tooManyParts: err(TOO_LARGE, `It has more than ${spelled(limits.parts)} parts. Save the sheet as CSV and try again.`),
  unpacksTooFar: err(TOO_LARGE, "It unpacks to far more than its size says, which no calendar does. Save the sheet as CSV and try again."),

  damagedJson: err(DAMAGED, "It is not valid JSON. If it has one post a line, name it .jsonl and try again."),
  damagedCalendar: err(DAMAGED, "It is damaged and cannot be read. Export it from your calendar again and try again."),
  noCalendar: err("not-dates", "It is no calendar. Save your calendar as .ics and try again."),
  noDates: err("not-dates", "It holds no entry with a day and a name."),
  damagedWorkbook: err(DAMAGED, "It is damaged and cannot be read. Open it in your spreadsheet program, save it again as .xlsx and try again."),
  damagedZip: err(DAMAGED, "It is damaged and cannot be unpacked. Open it in your spreadsheet program, save it again and try again."),
  partTwice: err(DAMAGED, "It holds one part twice. Save it again in your spreadsheet program and try again."),
  ownDocumentType: err(DAMAGED, "It defines words of its own (a document type), which no spreadsheet does. Save the sheet as CSV and try again."),
} as const; // prettier-ignore
