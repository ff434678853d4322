import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storable } from "../../src/domain/text.ts";
import type { Extra } from "../../src/domain/post.ts";
import type { PostFields } from "../../src/exchange/row.ts";
import { type WriteFormat, writeFormats, writePosts } from "../../src/exchange/write-posts.ts";
import { read, readOptions } from "../support/exchange.ts";

const options = { zone: readOptions.zone, now: Date.UTC(2026, 8, 1), dateOrder: "dmy" } as const;

/** Words with what breaks formats: marks of all of them, line breaks, emoji of several parts, other scripts, guards, dashes. */
const pieces = ["Bread", " at nine", "\n", "\n\n", ",", ";", "\t", "|", '"', "'", "=1+1", "@mill", "+1", "-", "---", "===", "\\", "\\n", ": ", "#", "👩‍🌾", "❤️", "🇮🇪", "Grüße", "שלום", "今日は", "é", "_x000D_", "<b>", "&amp;", "]]>", "→", "{{name}}", "\uFEFF"]; // prettier-ignore
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 6 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => storable(parts.join("")))
  .filter((words) => words.trim() !== "");
const line = text
  .map((words) => words.replaceAll(/\s+/gu, " ").trim().slice(0, 40).toWellFormed().trim())
  .filter((words) => words !== "");
const date = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
// Noon to midnight: no clocks are changed then.
const time = fc
  .tuple(fc.integer({ min: 12, max: 23 }), fc.nat(59))
  .map(([hour, minute]) => `${hour}:${String(minute).padStart(2, "0")}`);
const extra: fc.Arbitrary<Extra> = fc.record({
  column: fc.constantFrom("Campaign", "link", "Message", "id", "= odd", "Notes: more"),
  value: text,
});

const post: fc.Arbitrary<PostFields> = fc.record({
  id: fc.option(line.map((words) => `id ${words}`.trim())),
  text,
  date,
  time,
  channels: fc.uniqueArray(line, { maxLength: 3 }),
  author: fc.option(line),
  why: fc.option(line),
  status: fc.option(fc.constantFrom("Draft", "Scheduled", "Waiting for Ann")),
  extras: fc.uniqueArray(extra, { maxLength: 3, selector: ({ column }) => column }),
});
const posts = fc.array(post, { minLength: 1, maxLength: 6 });

const sorted = (extras: readonly Extra[]): readonly Extra[] =>
  [...extras].sort((a, b) => (a.column < b.column ? -1 : 1));

const fieldsOf = ({ id, text: words, date: day, time: clock, channels, author, why, status, extras }: PostFields): PostFields => ({
  id, text: words, date: day, time: clock, channels, author, why, status, extras: sorted(extras),
}); // prettier-ignore

async function back(list: readonly PostFields[], format: WriteFormat): Promise<readonly PostFields[]> {
  const file = await writePosts(list, format, options);
  const isAsked = file.notes.some(({ code }) => code === "order-to-set");
  const again = await read(`posts.${file.ending}`, file.bytes, { dateOrder: isAsked ? "dmy" : null });
  expect(again.rejected).toEqual([]);
  return again.posts;
}

describe("what is written and read again is equal", () => {
  test.for(["csv", "csv-guarded", "xlsx", "ics", "json", "jsonl"] as const)("in all fields: %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(posts, async (list) => {
        expect((await back(list, format)).map(fieldsOf)).toEqual(list.map(fieldsOf));
      }),
      { numRuns: format === "xlsx" ? 40 : 100 },
    );
  });

  test("in all fields but blank edges of the text: markdown", async () => {
    await fc.assert(
      fc.asyncProperty(posts, async (list) => {
        const trimmed = list.map((one) => ({ ...one, text: one.text.trim() }));
        expect((await back(trimmed, "markdown")).map(fieldsOf)).toEqual(trimmed.map(fieldsOf));
      }),
      { numRuns: 100 },
    );
  });

  const carriesChannels = new Set<WriteFormat>(["metricool", "ayrshare", "postfast"]);
  const templates = [...writeFormats.keys()].filter((format) => !["csv", "csv-guarded", "xlsx", "ics", "json", "jsonl", "markdown"].includes(format)); // prettier-ignore

  test.for(templates)("in text, day and time, and the channel where there is a place for it: %s", async (format) => {
    const network = fc.constantFrom("Facebook", "Instagram", "LinkedIn", "Threads");
    const single = fc.record({ text, date, time, network });
    await fc.assert(
      fc.asyncProperty(fc.array(single, { minLength: 1, maxLength: 6 }), async (rows) => {
        const list = rows.map((row): PostFields => ({ id: null, text: row.text, date: row.date, time: row.time, channels: [row.network], author: null, why: null, status: null, extras: [] })); // prettier-ignore
        const again = await back(list, format);
        expect(again.map((one) => [one.text, one.date, one.time])).toEqual(
          list.map((one) => [one.text, one.date, one.time]),
        );
        expect(again.map(({ channels }) => (carriesChannels.has(format) ? channels : []))).toEqual(
          list.map(({ channels }) => (carriesChannels.has(format) ? channels : [])),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("without day or time, where a format has a place for posts without", async () => {
    const bare: PostFields = {
      id: null,
      text: "Bread",
      date: null,
      time: null,
      channels: [],
      author: null,
      why: null,
      status: null,
      extras: [],
    };
    const dayOnly = { ...bare, date: "2026-10-03" };
    for (const format of ["csv", "csv-guarded", "xlsx", "json", "jsonl", "markdown"] as const) {
      expect((await back([bare, dayOnly], format)).map(fieldsOf)).toEqual([bare, dayOnly]);
    }
    expect((await back([bare, dayOnly], "ics")).map(fieldsOf)).toEqual([dayOnly]);
  });
});
