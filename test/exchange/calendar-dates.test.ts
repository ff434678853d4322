import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDates } from "../../src/exchange/reading/calendar-dates.ts";

const calendar = (...entries: readonly (readonly string[])[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...entries.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]), "END:VCALENDAR", ""].join("\r\n"); // prettier-ignore

test("days, stretches of days and what comes back every year are read with their names", () => {
  const read = calendarDates(
    calendar(
      ["DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261227", "SUMMARY:Christmas\\, both days"],
      ["DTSTART;VALUE=DATE:20140309", "RRULE:FREQ=YEARLY", "SUMMARY:The shop opened"],
      ["DTSTART:20260912T090000", "DTEND:20260912T170000", "SUMMARY:Harvest fair 🌻"],
      ["DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260901", "SUMMARY:Summer"],
      ["DTSTART;VALUE=DATE:20260101"],
      ["SUMMARY:Some day"],
    ),
  );
  expect(read).toEqual({
    ok: true,
    value: [
      { on: "2026-12-25", kind: "holiday", words: "Christmas, both days" },
      { on: "2026-12-26", kind: "holiday", words: "Christmas, both days" },
      { on: "2014-03-09", kind: "anniversary", words: "The shop opened" },
      { on: "2026-09-12", kind: "holiday", words: "Harvest fair 🌻" },
      { on: "2026-07-01", kind: "holiday", words: "Summer" },
    ],
  });
});

test("what holds no dates is said to hold none, whatever it is", () => {
  expect(calendarDates(calendar(["SUMMARY:Some day"]))).toMatchObject({ error: { code: "not-dates" } });
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(calendarDates(text)).toMatchObject({ error: { code: "not-dates" } });
    }),
  );
});
