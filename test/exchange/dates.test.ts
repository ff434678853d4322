import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../support/exchange.ts";

const SATURDAY = "2026-10-03";

/** Ways to write one moment; those without a time stand for the day alone. */
const forms: readonly (readonly [written: string, time: string | null])[] = [
  ["2026-10-03", null],
  ["2026/10/03", null],
  ["2026.10.3", null],
  ["20261003", null],
  ["3 October 2026", null],
  ["3 Oct 2026", null],
  ["03 OCT 26", null],
  ["3rd of October, 2026", null],
  ["Sat, 3rd Oct 2026", null],
  ["Saturday, October 3, 2026", null],
  ["Oct. 3rd, 2026", null],
  ["October 3 2026", null],
  ["2026 Oct 3", null],
  ["3-Oct-2026", null],
  ["03/Oct/2026", null],
  ["3.Oct.2026", null],
  ["03Oct2026", null],
  ["3 Oct '26", null],
  ["3. October 2026", null],
  ["3.10.2026", null],
  ["03.10.26", null],
  ["2026-276", null],
  ["2026-W40-6", null],
  ["2026年10月3日", null],
  ["Sa, 03.10.2026", null],
  ["Samstag, 3. Oktober 2026", null],
  ["3. Okt. 2026", null],
  ["46298", null],
  ["2026-10-03 9:30", "09:30"],
  ["2026-10-03T09:30", "09:30"],
  ["2026-10-03T09:30:00+02:00", "09:30"],
  ["2026-10-03T07:30:00.000Z", "09:30"],
  ["2026-10-03T09:30:00+02:00[Europe/Berlin]", "09:30"],
  ["2026-10-03 09:30 Europe/Berlin", "09:30"],
  ["2026-10-03 03:30 EDT", "09:30"],
  ["October 3, 2026 9:30 AM (GMT+2)", "09:30"],
  ["October 3, 2026 9:30 AM → October 3, 2026 10:00 AM", "09:30"],
  ["3 October 2026 at 9:30 a.m.", "09:30"],
  ["3.10.2026, 09.30", "09:30"],
  ["9:30, 3 October 2026", "09:30"],
  ["Sa. 03.10.2026 9:30 Uhr", "09:30"],
  ["9.30am Sat 3 Oct 2026", "09:30"],
  ["Sat, 03 Oct 2026 09:30:00 +0200", "09:30"],
  ["Sat Oct 03 2026 09:30:00 GMT+0200 (Central European Summer Time)", "09:30"],
  ["46298.3958333", "09:30"],
  ["1791012600", "09:30"],
  ["1791012600000", "09:30"],
];

const postOf = async (
  date: string,
  header = "date",
): Promise<{ date: string | null; time: string | null } | undefined> =>
  (await read("m.csv", `${header},text\n"${date}",words`)).posts[0];

describe("a day", () => {
  test.for(forms)("is read from %j", async ([written, time]) => {
    expect(await postOf(written)).toMatchObject({ date: SATURDAY, time });
  });

  test("is written in at least 25 forms", () => {
    expect(new Set(forms.map(([written]) => written)).size).toBeGreaterThanOrEqual(25);
  });

  test("is told from month by a number above 12, and never guessed", async () => {
    const datesOf = async (...dates: string[]): Promise<(string | null)[]> =>
      (await read("m.csv", `date,text\n${dates.map((date) => `${date},words`).join("\n")}`)).posts.map(
        ({ date }) => date,
      );
    expect(await datesOf("03/04/2026", "25/04/2026")).toEqual(["2026-04-03", "2026-04-25"]);
    expect(await datesOf("03/04/2026", "04/25/2026")).toEqual(["2026-03-04", "2026-04-25"]);
    expect(await datesOf("03/04/2026", "05/06/2026")).toEqual([null, null]);
    expect(await datesOf("03/04/26", "25/04/26")).toEqual(["2026-04-03", "2026-04-25"]);
    expect(await datesOf("03/04/2026", "25/04/2026", "04/25/2026")).toEqual([null, "2026-04-25", "2026-04-25"]); // they contradict each other
    expect(await datesOf("05/05/2026")).toEqual(["2026-05-05"]); // the same either way
    expect(await datesOf("13/45/2026", "01/26/2026", "01/02/2026")).toEqual(["2026-01-26", "2026-01-02"]); // no day votes for nothing
  });

  test("is told from month by the weekdays beside it, when they fit in one order alone", async () => {
    const datesOf = async (table: string): Promise<(string | null)[]> =>
      (await read("m.csv", table)).posts.map(({ date }) => date);
    expect(await datesOf("date,text\nThu 01/10/2026,a\nFri 02/10/2026,b\n")).toEqual(["2026-10-01", "2026-10-02"]);
    expect(await datesOf("Day,Date,Text\nSaturday,10/03/2026,a\nMonday,10/05/2026,b\n")).toEqual([
      "2026-10-03",
      "2026-10-05",
    ]);
    expect(await datesOf("date,text\nThu 01/10/2026,a\n")).toEqual([null]); // one alone may be chance
    expect(await datesOf("date,text\nMon 01/10/2026,a\nFri 02/10/2026,b\n")).toEqual([null, null]); // one is a slip
  });

  test("that is open is asked for, and read as answered", async () => {
    const table = "Publish on,text\n03/04/2026,words\n05/06/2026,more";
    const open = await read("m.csv", table);
    expect(open.questions).toMatchObject([
      { ask: "date-order", column: "Publish on", samples: ["03/04/2026", "05/06/2026"] },
    ]);
    expect(open.posts.map(({ date, writtenDate }) => [date, writtenDate])).toEqual([
      [null, "03/04/2026"],
      [null, "05/06/2026"],
    ]);
    const answered = await read("m.csv", table, { dateOrder: "dmy" });
    expect([answered.questions, answered.posts.map(({ date }) => date)]).toEqual([[], ["2026-04-03", "2026-06-05"]]);
  });

  test("without a year is asked for, and read as answered", async () => {
    const table = 'date,text\n3 Oct,a\n"Sun, October 4th",b\n2026-10-05 9:30,c\n3/10,d\n25.10.,e';
    const open = await read("m.csv", table);
    expect(open.questions).toMatchObject([
      { ask: "year", column: "date", samples: ["3 Oct", "Sun, October 4th", "3/10"] },
    ]);
    expect(open.posts.map(({ date }) => date)).toEqual([null, null, "2026-10-05", null, null]);
    const answered = await read("m.csv", table, { year: 2026, dateOrder: "dmy" });
    expect([answered.questions, answered.posts.map(({ date }) => date)]).toEqual([
      [],
      ["2026-10-03", "2026-10-04", "2026-10-05", "2026-10-03", "2026-10-25"],
    ]);
    expect((await read("m.csv", table, { year: 2026 })).questions).toMatchObject([
      { ask: "date-order", samples: ["3/10"] },
    ]);
  });

  test("is in the order that its header names", async () => {
    expect(await postOf("03/04/2026", "Date (DD/MM/YYYY)")).toMatchObject({ date: "2026-04-03" });
    expect(await postOf("03/04/2026", "Date (mm/dd/yyyy)")).toMatchObject({ date: "2026-03-04" });
  });

  test("of any calendar comes back from any of these forms", async () => {
    const months = [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ];
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    await fc.assert(
      fc.asyncProperty(day, async (date) => {
        const [year = "", month = "", number = ""] = date.split("-");
        const name = months[Number(month) - 1] ?? "";
        const written = [
          date,
          `${Number(number)} ${name} ${year}`,
          `${name.slice(0, 3)} ${number}, ${year}`,
          `${number}.${month}.${year}`,
          `${number}-${name.slice(0, 3)}-${year}`,
          `${year}${month}${number}`,
        ];
        const file = await read(
          "m.jsonl",
          written.map((words) => JSON.stringify({ text: "words", date: words })).join("\n"),
        );
        expect(file.posts.map((post) => post.date)).toEqual(written.map(() => date));
      }),
      { numRuns: 100 },
    );
  });

  test("with a weekday that is not its own is said", async () => {
    const file = await read("m.csv", 'date,text\n"Mon, 3 Oct 2026",words');
    expect(file.posts[0]?.date).toBe(SATURDAY);
    expect(file.notes).toEqual([{ code: "weekday-differs", row: 1, written: "Mon, 3 Oct 2026", weekday: "Saturday" }]);
  });
});

describe("a time", () => {
  test.for([
    ["9:00", "09:00"], ["09:00:00", "09:00"], ["7.30 PM", "19:30"], ["9am", "09:00"], ["12 am", "00:00"], ["12:15 pm", "12:15"],
    ["18h30", "18:30"], ["9h", "09:00"], ["noon", "12:00"], ["midnight", "00:00"], ["0930", "09:30"], ["0.375", "09:00"], ["9 p.m.", "21:00"],
  ] as const)("is read from %s", async ([written, time]) => {
    const file = await read("m.csv", `date,time,text\n2026-10-03,${written},words`);
    expect(file.posts[0]).toMatchObject({ date: SATURDAY, time });
  }); // prettier-ignore

  test("that is none is said, and the post kept", async () => {
    const file = await read("m.csv", "date,time,text\n2026-10-03,evening,a\n2026-10-03,25:00,b\n2026-10-03,13pm,c");
    expect(file.posts.map(({ time }) => time)).toEqual([null, null, null]);
    expect(file.notes.map(({ code, row }) => [code, row])).toEqual([
      ["time-unread", 1],
      ["time-unread", 2],
      ["time-unread", 3],
    ]);
  });

  test("with a zone is shown on the workspace's clocks, and without one is in the workspace's zone", async () => {
    const file = await read(
      "m.csv",
      "date,time,zone,text\n2026-10-03,23:30,America/New_York,a\n2026-10-03,9:30,,b\n2026-10-03,9:30 UTC,,c",
    );
    expect(file.posts.map(({ date, time, zone, instant }) => [date, time, zone, instant])).toEqual([
      ["2026-10-04", "05:30", "America/New_York", Date.UTC(2026, 9, 4, 3, 30)],
      [SATURDAY, "09:30", null, Date.UTC(2026, 9, 3, 7, 30)],
      [SATURDAY, "11:30", "UTC", Date.UTC(2026, 9, 3, 9, 30)],
    ]);
    expect(file.notes).toEqual([{ code: "zone", row: null, zone: "Europe/Berlin" }]);
  });

  test("with an abbreviation that means several zones is said", async () => {
    const file = await read("m.csv", "date,text\n2026-10-03 9:30 IST,a\n2026-10-03 9:30 IST,b");
    expect(file.posts.map(({ date, time }) => [date, time])).toEqual([
      [SATURDAY, "09:30"],
      [SATURDAY, "09:30"],
    ]);
    expect(file.notes.filter(({ row }) => row !== null)).toEqual([
      { code: "zone-unclear", row: 1, written: "IST", zone: "Europe/Berlin" },
    ]);
  });

  test("that clocks jump over, or show twice, is placed and said", async () => {
    const file = await read("m.csv", "date,time,text\n2026-03-29,02:30,a\n2026-10-25,02:30,b\n2026-10-25,03:30,c");
    expect(file.posts.map(({ date, time, instant }) => [date, time, instant])).toEqual([
      ["2026-03-29", "03:30", Date.UTC(2026, 2, 29, 1, 30)],
      ["2026-10-25", "02:30", Date.UTC(2026, 9, 25, 0, 30)],
      ["2026-10-25", "03:30", Date.UTC(2026, 9, 25, 2, 30)],
    ]);
    const zone = "Europe/Berlin";
    expect(file.notes.filter(({ row }) => row !== null)).toEqual([
      { code: "time-skipped", row: 1, zone, date: "2026-03-29", time: "02:30", placed: "03:30", placedIn: zone },
      { code: "time-twice", row: 2, zone, date: "2026-10-25", time: "02:30" },
    ]);
  });

  test("in a workspace whose zone is none is refused", async () => {
    await expect(read("m.csv", "text\nwords", { zone: "Mars/Olympus" })).rejects.toThrow("unknown-zone");
  });
});
