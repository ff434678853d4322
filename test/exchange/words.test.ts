import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { faultWords, noteWords, questionWords } from "../../src/exchange/reading/words.ts";
import type { Note, Question, RowFault } from "../../src/exchange/row.ts";
import type { WriteNote } from "../../src/exchange/writing/notes.ts";
import { writeNoteWords } from "../../src/exchange/writing/words.ts";

/** One of each, so that a new code has its sentence looked at here. */
type OfEach<Told, Key extends keyof Told> = {
  readonly [Code in Told[Key] & string]: Told & Readonly<Record<Key, Code>>;
};

const notes: OfEach<Note, "code"> = {
  encoding: { code: "encoding", row: null, encoding: "Windows-1252", file: "may.md" },
  delimiter: { code: "delimiter", row: null, delimiter: ";" },
  "no-header": { code: "no-header", row: null, column: 2 },
  "planner-without-header": { code: "planner-without-header", row: null, planner: "hootsuite" },
  sheet: { code: "sheet", row: null, sheet: "May" },
  "file-inside": { code: "file-inside", row: null, file: "May.csv" },
  zone: { code: "zone", row: null, zone: "Europe/Berlin" },
  "controls-removed": { code: "controls-removed", row: null, texts: 1 },
  "serial-dates": { code: "serial-dates", row: null },
  "ids-repeat": { code: "ids-repeat", row: null },
  "days-left-blank": { code: "days-left-blank", row: null, posts: 9 },
  "columns-not-read": { code: "columns-not-read", row: null, columns: ["Hook", "CTA"] },
  "no-date-column": { code: "no-date-column", row: null },
  "zone-unclear": { code: "zone-unclear", row: 3, written: "IST", zone: "Europe/Berlin" },
  "time-skipped": { code: "time-skipped", row: 3, zone: "Europe/Berlin", date: "2026-03-29", time: "02:30", placed: "01:30", placedIn: "UTC" },
  "time-twice": { code: "time-twice", row: 3, zone: "Europe/Berlin", date: "2026-10-25", time: "02:30" },
  "time-unread": { code: "time-unread", row: 3, written: "evening" },
  "weekday-differs": { code: "weekday-differs", row: 3, written: "Mon, 3 Oct 2026", weekday: "Saturday" },
  repeats: { code: "repeats", row: 3 },
}; // prettier-ignore

const faults: OfEach<RowFault, "code"> = {
  "no-text": { code: "no-text" },
  "open-quote": { code: "open-quote" },
  "no-such-day": { code: "no-such-day", written: "31 February" },
  "unread-date": { code: "unread-date", written: "soon" },
  "too-many-cells": { code: "too-many-cells", cells: 5, columns: 4 },
  "too-long": { code: "too-long", characters: 100_001 },
  "not-an-object": { code: "not-an-object", what: "line" },
  "too-many-fields": { code: "too-many-fields", what: "entry" },
  "too-deep": { code: "too-deep", what: "entry" },
};

const questions: OfEach<Question, "ask"> = {
  "date-order": { ask: "date-order", column: "When", samples: ["03/04/2026", "05/06/2026"] },
  year: { ask: "year", column: "When", samples: ["3 Oct"] },
  sheet: { ask: "sheet", sheets: ["May", "June"] },
};

const writeNotes: OfEach<WriteNote, "code"> = {
  "field-left-out": { code: "field-left-out", planner: "buffer", field: "why", posts: 3 },
  "extras-left-out": { code: "extras-left-out", planner: "buffer", posts: 3 },
  "drafts-not-told": { code: "drafts-not-told", planner: "buffer", posts: 3 },
  "channel-left-out": { code: "channel-left-out", planner: "buffer", posts: 3 },
  "no-time": { code: "no-time", planner: "buffer", posts: 3 },
  "zone-not-named": { code: "zone-not-named", planner: "buffer", zone: "Europe/Berlin", posts: 3 },
  "order-to-set": { code: "order-to-set", planner: "buffer", order: "dmy", posts: 3 },
  "too-many-posts": { code: "too-many-posts", planner: "buffer", limit: 100, posts: 101 },
  "text-cut": { code: "text-cut", limit: 32_767, posts: 3 },
  "post-left-out": { code: "post-left-out", posts: 3 },
  "cells-guarded": { code: "cells-guarded", posts: 3 },
  "blank-edges": { code: "blank-edges", posts: 3 },
};

describe("what there is to say of a file", () => {
  test("is one sentence a code, when it is read", () => {
    expect(Object.values(notes).map(noteWords)).toMatchInlineSnapshot(`
      [
        "may.md: Read as Windows-1252, since it is not valid UTF-8.",
        "Its cells are separated by semicolons.",
        "It has no header row. Column 2 is taken for the posts.",
        "It has no header row. It is read as a file for Hootsuite.",
        "Read from the sheet “May”.",
        "Read from the file “May.csv” in it.",
        "Times without a zone are taken as Europe/Berlin.",
        "Control characters that no post can show were left out of 1 text.",
        "Dates that a spreadsheet keeps as numbers are read as days.",
        "Some ids occur more than once, so posts are told apart by date, channel and text.",
        "9 posts between others have no day. If their cells were merged with those above, fill the day in on every row.",
        "Kept, and not read as part of the posts: “Hook”, “CTA”.",
        "No column is known to hold the days, so the posts have none. Name the one that does Date.",
        "“IST” names no single time zone, so its times are taken as Europe/Berlin. A name such as Europe/Paris or +02:00 is clear.",
        "The clocks in Europe/Berlin jump over 02:30 on 2026-03-29. The post is placed at 01:30 (UTC).",
        "The clocks in Europe/Berlin show 02:30 twice on 2026-10-25. The first is taken.",
        "“evening” is no time of day that can be read, so the post has no time.",
        "“Mon, 3 Oct 2026” is a Saturday. The date was taken, not the weekday.",
        "This entry repeats; it is read once, at its first date.",
      ]
    `);
    expect(Object.values(faults).map(faultWords)).toMatchInlineSnapshot(`
      [
        "This row has no text.",
        "A quotation mark is opened and never closed.",
        "There is no such day as “31 February”.",
        "“soon” is no date that can be read. Write it as 2026-10-03, or leave the cell empty.",
        "This row has 5 cells where the header has 4. A cell that holds the separator needs quotation marks around it.",
        "This text has 100,001 characters; a post holds at most 100,000.",
        "This line is not a JSON object.",
        "This entry has more than 1,000 fields.",
        "This entry is nested too deeply.",
      ]
    `);
    expect(Object.values(questions).map(questionWords)).toMatchInlineSnapshot(`
      [
        "The dates in the column “When” can be read day first or month first (03/04/2026, 05/06/2026).",
        "The dates in the column “When” name no year (3 Oct).",
        "Which sheet has the posts: “May”, “June”?",
      ]
    `);
  });

  test("is one sentence a code, when it is written", () => {
    expect(Object.values(writeNotes).map(writeNoteWords)).toMatchInlineSnapshot(`
      [
        "Buffer has no place for the Why of 3 posts.",
        "Buffer has no place for some extra cells of 3 posts.",
        "Buffer cannot tell that 3 posts are drafts.",
        "Buffer has no column for a channel of 3 posts.",
        "3 posts for Buffer have a day and no time.",
        "The times of 3 posts are those of Europe/Berlin; see that Buffer is set to it.",
        "The dates of 3 posts are written dd/mm; choose that when Buffer asks.",
        "Buffer takes at most 100 posts in one file; these are 101 posts.",
        "A spreadsheet's cell holds at most 32,767 characters, so a text of 3 posts is cut.",
        "A calendar has no place for posts without a day; 3 posts were left out.",
        "Cells of 3 posts that a spreadsheet would take for formulas have an apostrophe before them. Earnest takes it away again; for a scheduling tool choose the exact text.",
        "Markdown keeps no blank space before and after the text of 3 posts.",
      ]
    `);
  });

  test("agrees with the number of posts", () => {
    const ofOne = [writeNotes["drafts-not-told"], writeNotes["no-time"], writeNotes["post-left-out"]].map((note) => writeNoteWords({ ...note, posts: 1 })); // prettier-ignore
    expect(ofOne).toEqual([
      "Buffer cannot tell that 1 post is a draft.",
      "1 post for Buffer has a day and no time.",
      "A calendar has no place for posts without a day; 1 post was left out.",
    ]);
  });
});

/** Strings of three words and more, and where they stand. */
function sentencesIn(file: string): readonly string[] {
  const found: string[] = [];
  const look = (text: string): void => {
    if (/(?:\p{L}{2,}[,;]? ){2}\p{L}{2,}/u.test(text)) found.push(`${file}: ${text}`);
  };
  new Visitor({
    Literal: ({ value }) => typeof value === "string" && look(value),
    TemplateElement: ({ value }) => look(value.raw),
  }).visit(parseSync(file, readFileSync(file, "utf8")).program);
  return found;
}

test("no sentence on a file is made anywhere else", () => {
  const words = ["src/exchange/reading/words.ts", "src/exchange/reading/refusals.ts", "src/exchange/writing/words.ts"];
  expect(words.filter((file) => sentencesIn(file).length === 0)).toEqual([]);
  const others = globSync("src/exchange/{reading/*,writing/*,read-posts,write-posts,row,identity}.ts")
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !words.includes(file));
  expect(others.length).toBeGreaterThan(20);
  expect(others.flatMap(sentencesIn)).toEqual([]);
});
