import { describe, expect, test } from "vitest";
import type { ReadRequest } from "../../electron/main/reading/messages.ts";
import { readPosts } from "../../src/exchange/read-posts.ts";
import { readOptions, utf8 } from "../support/exchange.ts";
import { boundedReader, fileReader } from "../support/file-reader.ts";
import { packed, partsOf, sheetXml } from "../support/workbook.ts";

const MB = 1_000_000;
const LONG = 600_000; // no test waits so long: the bound is out of the way

const request = (name: string, content: string | Uint8Array): ReadRequest => ({
  name,
  bytes: typeof content === "string" ? utf8(content) : content,
  options: { zone: readOptions.zone },
});

const month = "Date,Text\n2026-10-03,Bread at nine\n2026-10-40,There is no such day\n";
/** About 15 MB, which take a good second to read. */
const heavy = `Date,Text\n${Array.from({ length: 90_000 }, (_, at) => `2026-10-03,"${`Post ${at} tells of bread. `.repeat(6)}"`).join("\n")}`;
const bomb = (): Uint8Array =>
  packed({ ...partsOf(new Map([["Posts", sheetXml([["Date", "Text"]])]])), "xl/sharedStrings.xml": new Uint8Array(200 * MB).fill(32) }); // prettier-ignore

describe("reading a file in a thread of its own", () => {
  test("comes to the same as reading it here", async () => {
    const here = await readPosts(utf8(month), "month.csv", readOptions);
    if (!here.ok) throw new Error(here.error.code);
    const there = await fileReader.read(request("month.csv", month));
    expect(there).toEqual({ ok: true, value: { table: here.value.table, read: here.value } });
  });

  test("a file without a column of posts comes with its table alone", async () => {
    const answer = await fileReader.read(request("sums.csv", "A,B\n1,2\n3,4\n"));
    expect(answer).toMatchObject({ ok: true, value: { read: null, table: { rowCount: 2 } } });
  });

  test("a packed file that would take all memory is refused, with the reader's own sentence", async () => {
    const answer = await fileReader.read(request("bomb.xlsx", bomb()));
    expect(answer).toMatchObject({ ok: false, error: { code: "too-large" } });
  });

  test("what takes more memory than it may ends that thread alone", async () => {
    const reader = boundedReader({ memory: { maxOldGenerationSizeMb: 24 }, milliseconds: LONG });
    const answer = await reader.read(request("heavy.csv", heavy));
    expect(answer).toMatchObject({ ok: false, error: { code: "too-heavy" } });
    expect(await reader.read(request("month.csv", month))).toMatchObject({ ok: true });
  }, 60_000); // its last megabytes are fought for

  test("what takes longer than it may is refused", async () => {
    const reader = boundedReader({ memory: {}, milliseconds: 1 });
    expect(await reader.read(request("heavy.csv", heavy))).toMatchObject({ ok: false, error: { code: "too-heavy" } });
  });

  test("is given up within 300 ms when cancelled, and when another file comes", async () => {
    const reader = boundedReader({ memory: {}, milliseconds: LONG });
    const first = reader.read(request("heavy.csv", heavy));
    const second = reader.read(request("heavy.csv", heavy));
    expect(await first).toMatchObject({ ok: false, error: { code: "cancelled" } });
    const startedAt = performance.now();
    reader.cancel();
    expect(await second).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(performance.now() - startedAt).toBeLessThan(300);
  });
});
