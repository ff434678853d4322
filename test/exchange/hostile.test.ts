import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPosts } from "../../src/exchange/read-posts.ts";
import type { ImportedFile, ImportErrorCode } from "../../src/exchange/row.ts";
import { type WriteFormat, writePosts } from "../../src/exchange/write-posts.ts";
import { codeOf, read, readOptions, utf8 } from "../support/exchange.ts";
import { packed, partsOf, sheetXml, workbook } from "../support/workbook.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const MB = 1_000_000;
const HEADER = ["Date", "Text"];
const TABLE = [HEADER, ["2026-10-03", "Bread at nine"], ["2026-10-04", "Closed"]];
const sheet = (xml: string): ReadonlyMap<string, string> => new Map([["Posts", xml]]);
const rowsXml = (rows: string): string => sheetXml([]).replace("</sheetData>", `${rows}</sheetData>`);

type Outcome = {
  readonly code: ImportErrorCode | "read";
  readonly message: string;
  readonly file: ImportedFile | null;
  readonly milliseconds: number;
  readonly grownBy: number;
};

/** Reads a file and measures how long it took, and by how much the process grew at most. */
async function outcome(name: string, bytes: Uint8Array): Promise<Outcome> {
  collectGarbage(); // what earlier tests left is none of this file's
  const before = process.memoryUsage().rss;
  const startedAt = performance.now();
  const file = await readPosts(bytes, name, readOptions);
  const milliseconds = performance.now() - startedAt;
  const grownBy = process.memoryUsage().rss - before;
  return file.ok
    ? { code: "read", message: "", file: file.value, milliseconds, grownBy }
    : { code: file.error.code, message: file.error.message, file: null, milliseconds, grownBy };
}

type Refusal = {
  readonly code: string;
  readonly saysWhatToDo: boolean;
  readonly seconds: number;
  readonly megabytes: number;
};

/** How a file is refused: with which code, and in how many seconds and megabytes, each rounded down to whole limits. */
async function refusal(name: string, bytes: Uint8Array): Promise<Refusal> {
  const { code, message, milliseconds, grownBy } = await outcome(name, bytes);
  const saysWhatToDo = message.includes("try again");
  return {
    code,
    saysWhatToDo,
    seconds: Math.floor(milliseconds / 1000),
    megabytes: Math.max(0, Math.floor(grownBy / (100 * MB))),
  };
}

/** Refused as it should be: within a second, and with less than 100 MB of growth. */
const refused = (code: ImportErrorCode): Refusal => ({ code, saysWhatToDo: true, seconds: 0, megabytes: 0 });

const zeros = (size: number): Uint8Array => new Uint8Array(size).fill(32);

describe("a packed file that would take all memory", () => {
  test("200 MB of blanks in less than 200 kB is refused", async () => {
    const bomb = packed({ ...partsOf(sheet(sheetXml(TABLE))), "xl/sharedStrings.xml": zeros(200 * MB) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal("bomb.xlsx", bomb)).toEqual(refused("too-large"));
  }, 60_000);

  test("the same in many parts, and with sizes that lie, is refused", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`xl/worksheets/sheet${index + 2}.xml`, zeros(5 * MB)]),
    );
    const book = { ...partsOf(sheet(sheetXml(TABLE))), ...parts };
    expect(await refusal("many.xlsx", packed(book))).toEqual(refused("too-large"));
    expect(await refusal("liar.xlsx", packed(book, { claimed: 1000 }))).toEqual(refused("too-large"));
  }, 60_000);

  test("more parts than any workbook has are refused", async () => {
    const parts = Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`xl/part${index}.xml`, "<a/>"]));
    expect(await refusal("parts.xlsx", packed({ ...partsOf(sheet(sheetXml(TABLE))), ...parts }))).toEqual(
      refused("too-large"),
    );
  });

  test("one cell at the far end of a sheet is refused", async () => {
    for (const rows of [
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      '<row r="9999999"><c r="A9999999"><v>1</v></c></row>',
    ]) {
      expect(await refusal("far.xlsx", packed(partsOf(sheet(rowsXml(rows)))))).toEqual(refused("too-large"));
    }
    for (const row of ["1e9", "Infinity", "-1", "99999999999"]) {
      expect(
        await refusal("far.xlsx", packed(partsOf(sheet(rowsXml(`<row r="${row}"><c r="A1"><v>1</v></c></row>`))))),
      ).toEqual(refused("damaged"));
    }
  });

  test("1,000,000 empty rows are refused", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}"/>`).join("");
    expect(await refusal("rows.xlsx", packed(partsOf(sheet(rowsXml(rows)))))).toEqual(refused("too-large"));
  }, 30_000);

  test("16,384 columns are refused, unless they are blank", async () => {
    const wide = Array.from({ length: 16_384 }, (_, index) => (index === 1 ? "Text" : `Column ${index}`));
    expect(await refusal("wide.xlsx", workbook({ Posts: [wide, wide] }))).toEqual(refused("too-large"));
    expect(await refusal("wide.csv", utf8(`${wide.join(",")}\n${wide.join(",")}\n`))).toEqual(refused("too-large"));
    const blank = await read("blank.csv", `date,text${",".repeat(16_000)}\n2026-10-03,Bread${",".repeat(16_000)}\n`);
    expect(blank.posts).toMatchObject([{ text: "Bread", extras: [] }]);
  });
});

describe("a table that would take all memory", () => {
  test("is refused above 20 MB, whatever it is", async () => {
    const large = new Uint8Array(20 * MB + 1).fill(65);
    for (const name of ["m.csv", "m.xlsx", "m.json", "m.ics", "m.md"])
      expect(await refusal(name, large)).toEqual(refused("too-large"));
  });

  test("of blank rows alone is refused, and around a post it is read", async () => {
    const blank = ",,\n".repeat(1_000_000);
    expect((await outcome("m.csv", utf8(blank))).code).toBe("nothing-to-read");
    const file = await outcome("m.csv", utf8(`date,text,\n${blank}2026-10-03,Bread,\n${blank}`));
    expect(file.file?.posts).toMatchObject([{ row: 1, line: 1_000_002, text: "Bread" }]);
    expect(file.grownBy).toBeLessThan(100 * MB);
  }, 30_000);

  test("of delimiters alone in one line is refused", async () => {
    expect(await refusal("m.csv", utf8(`date,text\na${",".repeat(10 * MB)}b\n`))).toEqual(refused("too-large"));
  });

  test("of more rows than a calendar has is refused", async () => {
    expect(await refusal("m.csv", utf8(`text\n${"a\n".repeat(200_001)}`))).toEqual(refused("too-large"));
  });
});

describe("a workbook that is none", () => {
  test.for([
    [
      "a path out of its folder",
      { "../../evil.xml": "<a/>", "xl/../../../evil.xml": "<a/>", __proto__: "<a/>", "xl/__proto__.xml": "<a/>" },
      "read",
    ],
    [
      "words of its own",
      {
        "xl/sharedStrings.xml":
          '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      },
      "damaged",
    ],
    ["no sheet", { "xl/worksheets/sheet1.xml": "" }, "damaged"],
    ["half a sheet", { "xl/worksheets/sheet1.xml": sheetXml(TABLE).slice(0, 300) }, "damaged"],
    [
      "a shared text that is not there",
      { "xl/worksheets/sheet1.xml": rowsXml('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>') },
      "damaged",
    ],
    ["no list of sheets", { "xl/workbook.xml": "<workbook/>" }, "damaged"],
  ] as const)("with %s", async ([, parts, code]) => {
    const book = packed({ ...partsOf(sheet(sheetXml(TABLE))), ...parts });
    const { code: actual, message, file } = await outcome("m.xlsx", book);
    expect([actual, file?.posts.length ?? 0]).toEqual([code, code === "read" ? 2 : 0]);
    expect(actual === "read" || message.length > 10).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("but a zip, an old workbook or a locked one is refused with what to do", async () => {
    expect(await codeOf("m.xlsx", packed({ "a.txt": "words" }))).toBe("damaged");
    expect(await codeOf("m.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe("protected");
    expect(await codeOf("m.xlsx", utf8("date,text\n"))).toBe("damaged");
    expect(await codeOf("m.xlsx", new Uint8Array())).toBe("damaged");
  });

  test("holding a workbook in a workbook is refused", async () => {
    const inner = workbook({ Posts: TABLE });
    expect(await codeOf("m.xlsx", packed({ "xl/workbook.xml": inner, "xl/_rels/workbook.xml.rels": inner }))).toBe(
      "damaged",
    );
  });
});

describe("JSON and YAML that harm", () => {
  test("change no object of the program, and are read or reported", async () => {
    const json =
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"a","id":1e400},{"text":"b","text":"c"}]';
    const file = await read("m.json", json);
    expect(file.posts.map(({ text }) => text)).toEqual(["a", "c"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("nested 100,000 deep, or of 100,000 keys, are refused or reported in time", async () => {
    const deep = `{"text":"a","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    for (const name of ["m.json", "m.jsonl"]) {
      const { file, code } = await outcome(name, utf8(deep));
      expect(file === null ? code : file.posts.length + file.rejected.length).toBe(file === null ? "damaged" : 1);
    }
    const keys = `{"text":"a",${Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join(",")}}`;
    const wide = await outcome("m.json", utf8(keys));
    expect([wide.file?.posts.length, wide.file?.rejected.length]).toEqual([0, 1]);
    expect(wide.milliseconds).toBeLessThan(1000);
    const lines = Array.from(
      { length: 3000 },
      (_, row) => `{"text":"a",${Array.from({ length: 100 }, (__, index) => `"k${row}-${index}":1`).join(",")}}`,
    );
    expect(await refusal("m.jsonl", utf8(lines.join("\n")))).toEqual(refused("too-large"));
  });

  test("front matter that multiplies itself is words", async () => {
    const bomb = `---\na: &a ["x","x","x","x","x","x","x","x"]\n${"bcdefgh"
      .split("")
      .map((name, index) => `${name}: &${name} [${Array.from({ length: 8 }, () => `*${"abcdefgh"[index]}`).join(",")}]`)
      .join("\n")}\n---\nwords\n`;
    const { file, milliseconds } = await outcome("m.md", utf8(bomb));
    expect(file?.posts.at(-1)?.text).toBe("words");
    expect(milliseconds).toBeLessThan(1000);
  });
});

/** Short in the usual run; `EARNEST_MUTATIONS=100000 npx vitest run test/exchange/hostile.test.ts` takes its time. */
const MUTATIONS = Number(process.env["EARNEST_MUTATIONS"] ?? 600);
const SEED = 20_261_003;

describe("a damaged file", () => {
  const fields = { author: "Odile", why: null, status: null, extras: [{ column: "link", value: "https://a.example" }] };
  const posts = Array.from({ length: 6 }, (_, index) => ({
    ...fields,
    id: `${index}`,
    text: `Post ${index}\nGrüße ❤️, "quoted"`,
    date: `2026-10-0${index + 1}`,
    time: "09:30",
    channels: ["Facebook"],
  }));

  const written = async (format: WriteFormat): Promise<Uint8Array> =>
    (await writePosts(posts, format, { zone: "UTC", now: 0 })).bytes;
  const stored = packed(partsOf(sheet(sheetXml(TABLE))), { level: 0 });
  const kinds = [
    ["xlsx", () => written("xlsx")], ["xlsx, not packed", () => Promise.resolve(stored)], ["csv", () => written("csv")], ["ics", () => written("ics")],
    ["json", () => written("json")], ["jsonl", () => written("jsonl")], ["md", () => written("markdown")],
  ] as const; // prettier-ignore

  test.for(kinds)("is read or refused, never more: %s", { timeout: 3_600_000 }, async ([kind, make]) => {
    const good = await make();
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    const end = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(good.length) });
    const damage = fc.record({ changes: fc.array(change, { maxLength: 8 }), end });
    await fc.assert(
      fc.asyncProperty(damage, async ({ changes, end: cut }) => {
        const bytes = good.slice(0, cut ?? good.length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const startedAt = performance.now();
        const file = await readPosts(bytes, `m.${kind.split(",")[0]}`, readOptions);
        expect(performance.now() - startedAt).toBeLessThan(2000);
        const isWhole = file.ok
          ? file.value.table?.rowCount === file.value.posts.length + file.value.rejected.length
          : file.error.message.endsWith(".");
        expect(isWhole).toBe(true);
      }),
      { numRuns: Math.ceil(MUTATIONS / kinds.length), seed: SEED },
    );
  });
});
