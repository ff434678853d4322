import { MAX_POST_LENGTH } from "../../domain/post.ts";
import { limits, spelled } from "../limits.ts";
import { plannerOf } from "../planners.ts";
import type { Delimiter, Note, Question, RowFault } from "../row.ts";

// All sentences on a file that was read, for the window and the command line. A code without one does not compile.

const marks: Readonly<Record<Delimiter, string>> = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" };

const encodings = {
  "UTF-16": "Read as UTF-16.",
  "Windows-1252": "Read as Windows-1252, since it is not valid UTF-8.",
} as const;

/** What a remark says. Which row it is about is for whoever shows it to say. */
export function noteWords(note: Note): string {
  switch (note.code) {
    case "encoding":
      return `${note.file === null ? "" : `${note.file}: `}${encodings[note.encoding]}`;
    case "delimiter":
      return `Its cells are separated by ${marks[note.delimiter]}.`;
    case "no-header":
      return `It has no header row. Column ${note.column} is taken for the posts.`;
    case "planner-without-header":
      return `It has no header row. It is read as a file for ${plannerOf(note.planner).name}.`;
    case "sheet":
      return `Read from the sheet “${note.sheet}”.`;
    case "file-inside":
      return `Read from the file “${note.file}” in it.`;
    case "zone":
      return `Times without a zone are taken as ${note.zone}.`;
    case "controls-removed":
      return `Control characters that no post can show were left out of ${note.texts} ${note.texts === 1 ? "text" : "texts"}.`;
    case "serial-dates":
      return "Dates that a spreadsheet keeps as numbers are read as days.";
    case "days-left-blank":
      return `${note.posts} posts between others have no day. If their cells were merged with those above, fill the day in on every row.`;
    case "columns-not-read":
      return `Kept, and not read as part of the posts: ${note.columns.map((column) => `“${column}”`).join(", ")}.`;
    case "no-date-column":
      return "No column is known to hold the days, so the posts have none. Name the one that does Date.";
    case "ids-repeat":
      return "Some ids occur more than once, so posts are told apart by date, channel and text.";
    case "zone-unclear":
      return `“${note.written}” names no single time zone, so its times are taken as ${note.zone}. A name such as Europe/Paris or +02:00 is clear.`;
    case "time-skipped":
      return `The clocks in ${note.zone} jump over ${note.time} on ${note.date}. The post is placed at ${note.placed} (${note.placedIn}).`;
    case "time-twice":
      return `The clocks in ${note.zone} show ${note.time} twice on ${note.date}. The first is taken.`;
    case "time-unread":
      return `“${note.written}” is no time of day that can be read, so the post has no time.`;
    case "weekday-differs":
      return `“${note.written}” is a ${note.weekday}. The date was taken, not the weekday.`;
    case "repeats":
      return "This entry repeats; it is read once, at its first date.";
  }
}

/** Why a row could not be read, and what to do. */
export function faultWords(fault: RowFault): string {
  switch (fault.code) {
    case "no-text":
      return "This row has no text.";
    case "open-quote":
      return "A quotation mark is opened and never closed.";
    case "no-such-day":
      return `There is no such day as “${fault.written}”.`;
    case "unread-date":
      return `“${fault.written}” is no date that can be read. Write it as 2026-10-03, or leave the cell empty.`;
    case "too-many-cells":
      return `This row has ${fault.cells} cells where the header has ${fault.columns}. A cell that holds the separator needs quotation marks around it.`;
    case "too-long":
      return `This text has ${spelled(fault.characters)} characters; a post holds at most ${spelled(MAX_POST_LENGTH)}.`;
    case "not-an-object":
      return `This ${fault.what} is not a JSON object.`;
    case "too-many-fields":
      return `This ${fault.what} has more than ${spelled(limits.columns)} fields.`;
    case "too-deep":
      return `This ${fault.what} is nested too deeply.`;
  }
}

/** What is asked. How to answer is for whoever asks to say. */
export function questionWords(question: Question): string {
  switch (question.ask) {
    case "sheet":
      return `Which sheet has the posts: ${question.sheets.map((sheet) => `“${sheet}”`).join(", ")}?`;
    case "year":
      return `The dates in the column “${question.column}” name no year (${question.samples.join(", ")}).`;
    case "date-order":
      return `The dates in the column “${question.column}” can be read day first or month first (${question.samples.join(", ")}).`;
  }
}
