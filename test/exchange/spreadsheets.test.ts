import { describe, expect, test } from "vitest";
import { codesOf, read } from "../support/exchange.ts";

describe("a spreadsheet as people make it", () => {
  test.for([
    "🟡 Draft",
    "🔴 To do",
    "[IN REVIEW]",
    "Not approved",
    "Needs a photo",
    "Waiting for Ann",
    "Entwurf",
    "Archived",
  ])("takes %j for no post that is ready to go out", async (status) => {
    expect((await read("m.csv", `text,status\na,${status}`)).posts).toMatchObject([{ status, draft: true }]);
  });

  test.for(["🟢 Ready", "✅ Approved", "Scheduled", "Fertig", "Posted", "✔"])(
    "takes %j for a post that is ready",
    async (status) => {
      expect((await read("m.csv", `text,status\na,${status}`)).posts).toMatchObject([{ status, draft: false }]);
    },
  );

  test("may have its headings in German, and signs around them", async () => {
    const german =
      "Datum;Uhrzeit;Kanal;Beitragstext;Verantwortlich\nMo, 05.10.2026;18 Uhr;Instagram;Bread at nine;Jörg\n03.11.2026;09:30 Uhr;FB;Closed;\n";
    const file = await read("plan.csv", german);
    expect(file.posts).toMatchObject([
      { date: "2026-10-05", time: "18:00", channel: "Instagram", text: "Bread at nine", author: "Jörg" },
      { date: "2026-11-03", time: "09:30", channel: "FB", text: "Closed", author: null },
    ]);
    expect([codesOf(file), file.questions]).toEqual([["delimiter", "zone"], []]);
    const signs = await read("plan.csv", "📅 Date,📝 Captions\n2026-10-05,Bread\n");
    expect(signs.posts).toMatchObject([{ date: "2026-10-05", text: "Bread" }]);
  });

  test("says that days are blank between others, as merged cells leave them", async () => {
    const notesOf = async (...days: string[]): Promise<unknown> =>
      (await read("plan.csv", `Date,Copy\n${days.map((day) => `${day},Bread`).join("\n")}\n`)).notes;
    expect(await notesOf("2026-10-05", "", "2026-10-06", "", "2026-10-07")).toEqual([
      { code: "days-left-blank", row: null, posts: 2 },
    ]);
    expect(await notesOf("2026-10-05", "2026-10-06", "", "", "")).toEqual([]); // ideas at the end
    expect(await notesOf("", "", "2026-10-05")).toEqual([]);
  });

  test("keeps the name of a column under a title", async () => {
    const file = await read("plan.csv", "October at the bakery,,\n,,\nWeek,Date,Copy\nWeek 1,2026-10-05,Bread\n");
    expect(file.posts).toMatchObject([{ text: "Bread", extras: [{ column: "Week", value: "Week 1" }] }]);
  });

  test("says which columns with words in them are no part of the posts, and that no column has the days", async () => {
    const notesOf = async (table: string): Promise<unknown> =>
      (await read("plan.csv", table)).notes.filter(({ code }) => code !== "zone");
    expect(
      await notesOf(
        "Date,Hook,Caption,CTA,Type\n2026-10-05,Stop scrolling right now,Bread,Order it before noon,Reel\n",
      ),
    ).toEqual([{ code: "columns-not-read", row: null, columns: ["Hook", "CTA"] }]);
    expect(await notesOf("Week,Channel,Caption\nW41,Instagram,Bread\n")).toEqual([
      { code: "no-date-column", row: null },
    ]);
    expect(await notesOf("Caption,Goal\nBread,Fill the spring term\n")).toEqual([]);
  });
});
