import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPosts } from "../../src/exchange/read-posts.ts";
import type { ImportedFile } from "../../src/exchange/row.ts";

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark = true): Uint8Array => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].flatMap((character) =>
    [...character].flatMap((one) => Array.from({ length: one.length }, (_, i) => one.charCodeAt(i))),
  );
  return new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
};

function read(name: string, content: string | Uint8Array): ImportedFile {
  const file = readPosts(typeof content === "string" ? utf8(content) : content, name, decode);
  if (!file.ok) throw new Error(`${file.error.code}: ${file.error.message}`);
  return file.value;
}
const codeOf = (name: string, content: string | Uint8Array): string => {
  const file = readPosts(typeof content === "string" ? utf8(content) : content, name, decode);
  return file.ok ? "read" : file.error.code;
};
const textsOf = (file: ImportedFile): string[] => file.posts.map(({ text }) => text);

describe("a table", () => {
  test.for([",", ";", "\t", "|"])("is read with %j between its cells", (mark) => {
    const rows = [
      ["Date", "Network", "Caption"],
      ["2026-10-01", "Facebook", "Bread at nine"],
      ["2026-10-02", "Instagram", `"Two${mark} three"`],
    ];
    const file = read("month.csv", rows.map((row) => row.join(mark)).join("\n"));
    expect(file.posts.map(({ row, line, date, channel, text }) => [row, line, date, channel, text])).toEqual([
      [1, 2, "2026-10-01", "Facebook", "Bread at nine"],
      [2, 3, "2026-10-02", "Instagram", `Two${mark} three`],
    ]);
  });

  test("may have titles above its header, blank rows, line breaks in cells, and a byte-order mark", () => {
    const file = read(
      "month.csv",
      '\uFEFFOctober plan,,\n,,\nWhen,Who,Message\n01.10.2026,Odile,"Bread\nat nine"\n,,\n02.10.2026,,Closed\n',
    );
    expect(file.posts.map(({ row, line, date, author, text }) => [row, line, date, author, text])).toEqual([
      [1, 4, "2026-10-01", "Odile", "Bread\nat nine"],
      [2, 7, "2026-10-02", null, "Closed"],
    ]);
  });

  test("reports rows that cannot be posts, and reads the others", () => {
    const file = read(
      "month.csv",
      'date,text\n2026-09-31,No such day\n2026-09-30,\n2026-09-29,Fine\n2026-09-28,"never closed\n',
    );
    expect(textsOf(file)).toEqual(["Fine"]);
    expect(file.rejected.map(({ row, line, reason }) => [row, line, reason])).toEqual([
      [1, 2, "There is no such day as “2026-09-31”."],
      [2, 3, "This row has no text."],
      [4, 5, "A quotation mark is opened and never closed."],
    ]);
  });

  test("is refused with a reason when no column holds the posts, or nothing is in it", () => {
    expect(codeOf("month.csv", "date,price\n2026-10-01,5")).toBe("no-text-column");
    expect(codeOf("month.csv", "\n\n ,\n")).toBe("nothing-to-read");
    expect(codeOf("month.csv", "")).toBe("nothing-to-read");
  });

  test("with strange headers harms nobody", () => {
    const file = read("month.csv", "__proto__,constructor,text,toString\na,b,words,c\n");
    expect(textsOf(file)).toEqual(["words"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("tells day from month by a number above 12, and never guesses", () => {
    const datesOf = (...dates: string[]): (string | null)[] =>
      read("m.csv", `date,text\n${dates.map((date) => `${date},words`).join("\n")}`).posts.map(({ date }) => date);
    expect(datesOf("03/04/2026", "25/04/2026")).toEqual(["2026-04-03", "2026-04-25"]);
    expect(datesOf("03/04/2026", "04/25/2026")).toEqual(["2026-03-04", "2026-04-25"]);
    expect(datesOf("03/04/2026", "05/06/2026")).toEqual([null, null]);
    expect(read("m.csv", "date,text\n03/04/2026,words").notes).toHaveLength(1);
  });

  test.for([
    ["2026-10-03", "2026-10-03", null],
    ["2026-10-03T09:30:00Z", "2026-10-03", "09:30"],
    ["2026/10/03 18:05", "2026-10-03", "18:05"],
    ["3 October 2026", "2026-10-03", null],
    ["Sat, 3rd Oct 2026", "2026-10-03", null],
    ["October 3, 2026 10:40 PM", "2026-10-03", "22:40"],
    ["3.10.2026", "2026-10-03", null],
  ] as const)("reads the date %s", ([written, date, time]) => {
    const post = read("m.jsonl", JSON.stringify({ text: "words", date: written })).posts[0];
    expect(post?.date).toBe(date);
    expect(read("m.csv", `date,text\n"${written}",words`).posts[0]).toMatchObject({ date, time });
  });
});

describe("encodings", () => {
  const table = "date,text\n2026-10-01,Grüße ❤️";

  test("UTF-16 is told by its mark or by its zeros, and said", () => {
    expect(read("m.csv", utf16(table))).toMatchObject({ posts: [{ text: "Grüße ❤️" }], notes: ["Read as UTF-16."] });
    expect(textsOf(read("m.csv", utf16(table, false)))).toEqual(["Grüße ❤️"]);
  });

  test("what is not UTF-8 is read as Windows-1252, and said", () => {
    const bytes = new Uint8Array([...utf8("text\nCaf"), 0xe9, 0x20, 0x80, 0x35]);
    const file = read("m.csv", bytes);
    expect(textsOf(file)).toEqual(["Café €5"]);
    expect(file.notes[0]).toContain("Windows-1252");
  });

  test("a file that is no text is refused, and one of an unknown kind", () => {
    expect(codeOf("m.csv", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 7, 0, 0, 9, 0, 0, 1]))).toBe("not-text");
    expect(codeOf("m.docx", "words")).toBe("unknown-format");
    expect(codeOf("m", "words")).toBe("unknown-format");
  });
});

describe("lines of JSON", () => {
  test("are posts or are reported, each", () => {
    const file = read(
      "m.jsonl",
      '{"text":"one","id":7,"why":"because"}\nnot json\n\n[1]\n{"words":"x"}\n{"text":"  "}\n{"text":"two","date":{}}',
    );
    expect(file.posts).toMatchObject([{ text: "one", id: "7", why: "because", row: 1, line: 1 }]);
    expect(file.rejected.map(({ row, line, reason }) => [row, line, reason])).toEqual([
      [2, 2, "This line is not a JSON object."],
      [3, 4, "This line is not a JSON object."],
      [4, 5, "This line has no “text”."],
      [5, 6, "This row has no text."],
      [6, 7, "“date” is not a text."],
    ]);
  });

  test("longer than a post are reported", () => {
    const file = read("m.jsonl", JSON.stringify({ text: "a".repeat(100_001) }));
    expect(file.rejected[0]?.reason).toContain("100001 characters");
  });
});

describe("prose", () => {
  test("is one post, or several between lines of dashes", () => {
    expect(textsOf(read("m.txt", "One post\nof two lines\n"))).toEqual(["One post\nof two lines"]);
    expect(read("m.txt", "One\n---\n\nTwo\n=====\nThree").posts.map(({ text, line }) => [text, line])).toEqual([
      ["One", 1],
      ["Two", 4],
      ["Three", 6],
    ]);
  });

  test("in Markdown may have front matter", () => {
    const file = read(
      "m.md",
      '---\ndate: 2026-10-03\nchannel: "Newsletter"\nauthor: Odile\n---\n\nBread at nine.\n\n---\n\nNo front matter: here.\n\nBut words.',
    );
    expect(file.posts.map(({ text, date, channel, author }) => [text, date, channel, author])).toEqual([
      ["Bread at nine.", "2026-10-03", "Newsletter", "Odile"],
      ["No front matter: here.\n\nBut words.", null, null, null],
    ]);
  });
});

describe("every data row", () => {
  test("is read or reported, whatever is in it", () => {
    const cell = fc
      .string({ unit: "binary", maxLength: 30 })
      .map((text) => text.replaceAll(/[\0\uFEFF]/gu, "").toWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const blank = rows.filter(([a, b]) => (a + b).trim() === "").length;
        fc.pre(blank < rows.length); // nothing but blank rows is an empty file, which has an answer of its own
        const file = read("m.csv", `channel,text\n${rows.map((row) => row.map(quoted).join(",")).join("\n")}\n`);
        expect(file.posts.length + file.rejected.length).toBe(rows.length - blank);
      }),
      { numRuns: 300 },
    );
  });

  test("of a damaged file never breaks the reader", () => {
    const good = utf8('date;text;network\n01.10.2026;"Bread; and butter";Facebook\n02.10.2026;Grüße;Instagram\n');
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(damage, fc.constantFrom("m.csv", "m.jsonl", "m.md", "m.txt"), (changes, name) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        const file = readPosts(bytes, name, decode);
        expect(file.ok ? file.value.posts.length + file.value.rejected.length > 0 : file.error.message.length > 0).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
