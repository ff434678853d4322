import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerKey } from "../../src/exchange/columns.ts";
import { offeredUses, previewTable, readFolder, readPosts } from "../../src/exchange/read-posts.ts";
import { codeOf, codesOf, read, readOptions, textsOf, utf8 } from "../support/exchange.ts";
import { packed } from "../support/workbook.ts";

const utf16 = (text: string, mark = true): Uint8Array => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].flatMap((character) =>
    [...character].flatMap((one) => Array.from({ length: one.length }, (_, i) => one.charCodeAt(i))),
  );
  return new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
};

describe("a table", () => {
  test.for([",", ";", "\t", "|"])("is read with %j between its cells", async (mark) => {
    const rows = [
      ["Date", "Network", "Caption"],
      ["2026-10-01", "Facebook", "Bread at nine"],
      ["2026-10-02", "Instagram", `"Two${mark} three"`],
    ];
    const file = await read("month.csv", rows.map((row) => row.join(mark)).join("\n"));
    expect(file.posts.map(({ row, line, date, channel, text }) => [row, line, date, channel, text])).toEqual([
      [1, 2, "2026-10-01", "Facebook", "Bread at nine"],
      [2, 3, "2026-10-02", "Instagram", `Two${mark} three`],
    ]);
    expect(codesOf(file)).toEqual(mark === "," ? [] : ["delimiter"]);
  });

  test("of one column may have any mark in its texts", async () => {
    const file = await read("month.csv", "Text\nBread, butter, jam\nTea; coffee\nOne | two\n");
    expect(textsOf(file)).toEqual(["Bread, butter, jam", "Tea; coffee", "One | two"]);
  });

  test("without a header is a planner's, whatever word of a text could name a column beside another mark", async () => {
    const file = await read("month.csv", "01/01/2020 12:00,Bread|key❤️,\n");
    expect(file.rejected).toEqual([]);
    expect(textsOf(file)).toEqual(["Bread|key❤️"]);
  });

  test("may have titles above its header, blank rows, line breaks in cells, and a byte-order mark", async () => {
    const file = await read(
      "month.csv",
      '\uFEFFOctober plan,,\n,,\nWhen,Who,Message\n01.10.2026,Odile,"Bread\nat nine"\n,,\n02.10.2026,,Closed\n',
    );
    expect(file.posts.map(({ row, line, date, author, text }) => [row, line, date, author, text])).toEqual([
      [1, 4, "2026-10-01", "Odile", "Bread\nat nine"],
      [2, 7, "2026-10-02", null, "Closed"],
    ]);
  });

  test("may have a header of two rows", async () => {
    const groups = await read(
      "m.csv",
      "Schedule,,Post,\nDate,Time,Text,Link\n2026-10-01,9:00,Bread,https://a.example\n",
    );
    const split = await read("m.csv", "Publish,,Post,Posted\ndate,time,,by\n2026-10-01,9:00,Bread,Odile\n");
    for (const file of [groups, split]) {
      expect(file.posts).toMatchObject([{ row: 1, line: 3, date: "2026-10-01", time: "09:00", text: "Bread" }]);
    }
    expect(groups.posts[0]?.extras).toEqual([{ column: "Link", value: "https://a.example" }]);
    expect(split.posts[0]?.author).toBe("Odile");
  });

  test("without a header is read where days and words tell the columns", async () => {
    const file = await read(
      "m.csv",
      "Facebook;2026-10-01;Bread at nine today\nInstagram;2026-10-02;Closed on Monday\n",
    );
    expect(file.posts.map(({ date, text }) => [date, text])).toEqual([
      ["2026-10-01", "Bread at nine today"],
      ["2026-10-02", "Closed on Monday"],
    ]);
    expect(file.posts[0]?.extras).toEqual([{ column: "Column 1", value: "Facebook" }]);
    expect(codesOf(file)).toContain("no-header");
  });

  test("keeps the columns that it has no field for, names with one meaning and blank names included", async () => {
    const file = await read(
      "m.csv",
      "date,text,Campaign,Message,,\n2026-10-01,Bread,winter,again,note,\n2026-10-02,Tea,,,,\n",
    );
    expect(file.posts.map(({ extras }) => extras)).toEqual([
      [
        { column: "Campaign", value: "winter" },
        { column: "Message", value: "again" },
        { column: "Column 5", value: "note" },
      ],
      [],
    ]);
  });

  test("tells columns of one name apart by what they hold", async () => {
    const file = await read(
      "m.csv",
      "Day,Date,Post #,Content,Caption\nMonday,2026-10-05,1,Reel,Bread at nine today\nTuesday,2026-10-06,2,Photo,Closed on Wednesday\n",
    );
    expect(file.posts.map(({ date, text }) => [date, text])).toEqual([
      ["2026-10-05", "Bread at nine today"],
      ["2026-10-06", "Closed on Wednesday"],
    ]);
    expect(file.posts[0]?.extras).toContainEqual({ column: "Content", value: "Reel" });
    const weekdays = await read("m.csv", "Day,Text\nMonday,Bread\nTuesday,Tea\n");
    expect(weekdays.posts.map(({ date, extras }) => [date, extras[0]?.value])).toEqual([
      [null, "Monday"],
      [null, "Tuesday"],
    ]);
  });

  test("reports rows that cannot be posts, with column and value, and reads the others", async () => {
    const file = await read(
      "month.csv",
      'date,text\n2026-09-31,No such day\n2026-09-30,\n2026-09-29,Fine\nsoon,Later\n2026-09-28,Bread, butter\n2026-09-28,"never closed\n',
    );
    expect(textsOf(file)).toEqual(["Fine"]);
    expect(file.rejected.map(({ row, line, code, column, value }) => [row, line, code, column, value])).toEqual([
      [1, 2, "no-such-day", "date", "2026-09-31"],
      [2, 3, "no-text", "text", ""],
      [4, 5, "unread-date", "date", "soon"],
      [5, 6, "too-many-cells", "text", " butter"],
      [6, 7, "open-quote", null, null],
    ]);
    expect(file.rejected[0]).toMatchObject({ written: "2026-09-31" });
    expect(file.rejected[3]).toMatchObject({ cells: 3, columns: 2 });
  });

  test("is refused with a reason when no column holds the posts, or nothing is in it", async () => {
    expect(await codeOf("month.csv", "date,price\n2026-10-01,5")).toBe("no-text-column");
    expect(await codeOf("month.csv", "day,price\nx,5")).toBe("no-text-column");
    expect(await codeOf("month.csv", "\n\n ,\n")).toBe("nothing-to-read");
    expect(await codeOf("month.csv", "")).toBe("nothing-to-read");
    expect(await codeOf("month.csv", "date,text\n")).toBe("nothing-to-read");
  });

  test("with strange headers harms nobody", async () => {
    const file = await read("month.csv", "__proto__,constructor,text,toString\na,b,words,c\n");
    expect(textsOf(file)).toEqual(["words"]);
    expect(file.posts[0]?.extras.map(({ column }) => column)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("names several channels in a cell, and one whose name has a comma", async () => {
    const channelsOf = async (cell: string): Promise<readonly string[] | undefined> =>
      (await read("m.csv", `channel,text\n"${cell}",words`)).posts[0]?.channels;
    expect(await channelsOf("Facebook, IG & LinkedIn")).toEqual(["Facebook", "IG", "LinkedIn"]);
    expect(await channelsOf("Twitter/X")).toEqual(["Twitter/X"]);
    expect(await channelsOf("Mill Lane, the newsletter")).toEqual(["Mill Lane, the newsletter"]);
    expect(await channelsOf("Mill Lane\nHigh Street")).toEqual(["Mill Lane", "High Street"]);
    expect(await channelsOf("📸 Instagram + 👍 FB page")).toEqual(["📸 Instagram", "👍 FB page"]);
    expect(await channelsOf(" ")).toEqual([]);
  });

  test("says which posts are drafts, and keeps their status as written", async () => {
    const file = await read("m.csv", "text,status\na,Draft\nb,Scheduled\nc,needs review\nd,\n");
    expect(file.posts.map(({ status, draft }) => [status, draft])).toEqual([
      ["Draft", true],
      ["Scheduled", false],
      ["needs review", true],
      [null, false],
    ]);
  });
});

describe("a mapping", () => {
  const table = "Wann,Was,Wo\n2026-10-01,Brot um neun,Facebook\n2026-10-02,Heute zu,Instagram\n";

  test("is proposed with samples, and read anew as it was changed", async () => {
    const preview = await previewTable(utf8(table), "m.csv", readOptions);
    if (!preview.ok) throw new Error(preview.error.message);
    const { columns, mapping, rows, rowCount } = preview.value;
    expect(columns.map(({ header, sample }) => [header, sample])).toContainEqual(["Was", "Brot um neun"]);
    expect([mapping.uses.length, rowCount, rows.length]).toEqual([3, rowCount, rowCount]);
    expect(new Set(offeredUses).size).toBe(offeredUses.length);
    expect(headerKey(["Publish date", "Text"])).toBe(headerKey(["publish_date", " TEXT "]));
    const file = await read("m.csv", table, { mapping: { headerRows: 1, uses: ["date", "text", "channel"] } });
    expect(file.posts.map(({ date, text, channels }) => [date, text, channels])).toEqual([
      ["2026-10-01", "Brot um neun", ["Facebook"]],
      ["2026-10-02", "Heute zu", ["Instagram"]],
    ]);
  });

  test("can take a column back, and keeps it as an extra then", async () => {
    const file = await read("m.csv", "date,text,owner\n2026-10-01,Bread,Odile\n", {
      mapping: { headerRows: 1, uses: ["date", "text", "extra"] },
    });
    expect(file.posts).toMatchObject([{ author: null, extras: [{ column: "owner", value: "Odile" }] }]);
  });
});

describe("encodings", () => {
  const table = "date,text\n2026-10-01,Grüße ❤️";

  test("UTF-16 is told by its mark or by its zeros, and said", async () => {
    const file = await read("m.csv", utf16(table));
    expect(file.notes).toEqual([{ code: "encoding", row: null, encoding: "UTF-16", file: null }]);
    expect(textsOf(file)).toEqual(["Grüße ❤️"]);
    expect(textsOf(await read("m.csv", utf16(table, false)))).toEqual(["Grüße ❤️"]);
  });

  test("what is not UTF-8 is read as Windows-1252, and said", async () => {
    const file = await read("m.csv", new Uint8Array([...utf8("text\nCaf"), 0xe9, 0x20, 0x80, 0x35]));
    expect(textsOf(file)).toEqual(["Café €5"]);
    expect(file.notes).toEqual([{ code: "encoding", row: null, encoding: "Windows-1252", file: null }]);
  });

  test("control characters are left out, and said", async () => {
    const file = await read("m.csv", "text\nBread\u0007 at nine\n");
    expect(textsOf(file)).toEqual(["Bread at nine"]);
    expect(codesOf(file)).toEqual(["controls-removed"]);
  });

  test("a file that is no text is refused, and one of an unknown kind", async () => {
    expect(await codeOf("m.csv", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 7, 0, 0, 9, 0, 0, 1]))).toBe("not-text");
    expect(await codeOf("m.docx", "words")).toBe("unknown-format");
    expect(await codeOf("m", "words")).toBe("unknown-format");
  });
});

describe("JSON", () => {
  test("a line is a post or is reported, each", async () => {
    const file = await read(
      "m.jsonl",
      '{"text":"one","id":7,"why":"because"}\nnot json\n\n[1]\n{"words":"x"}\n{"text":"  "}\n{"text":"two","date":{}}',
    );
    expect(file.posts).toMatchObject([{ text: "one", id: "7", why: "because", row: 1, line: 1 }]);
    expect(file.rejected.map(({ row, line, code }) => [row, line, code])).toEqual([
      [2, 2, "not-an-object"],
      [3, 4, "not-an-object"],
      [4, 5, "no-text"],
      [5, 6, "no-text"],
      [6, 7, "unread-date"],
    ]);
  });

  test("longer than a post is reported", async () => {
    const file = await read("m.jsonl", JSON.stringify({ text: "a".repeat(100_001) }));
    expect(file.rejected).toMatchObject([{ code: "too-long", characters: 100_001 }]);
  });

  test("is read as a list, in a document, and as one post", async () => {
    const post = {
      caption: "Bread",
      scheduledAt: "2026-10-03T07:30:00Z",
      platforms: ["Facebook", "Mill Lane"],
      __proto__x: { a: 1 },
    };
    for (const document of [[post], { meta: 1, posts: [post] }, { sheets: [post] }, post]) {
      const file = await read("m.json", JSON.stringify(document));
      expect(file.posts).toMatchObject([
        { text: "Bread", date: "2026-10-03", time: "09:30", zone: "UTC", channels: ["Facebook", "Mill Lane"] },
      ]);
      expect(file.posts[0]?.extras).toEqual([{ column: "__proto__x", value: '{"a":1}' }]);
    }
    expect(await codeOf("m.json", '{"a": ')).toBe("damaged");
    expect(await codeOf("m.json", " ")).toBe("nothing-to-read");
    expect((await read("m.json", "[1, null]")).rejected).toHaveLength(2);
  });
});

describe("prose", () => {
  test("is one post, or several between lines of dashes", async () => {
    expect(textsOf(await read("m.txt", "One post\nof two lines\n"))).toEqual(["One post\nof two lines"]);
    const file = await read("m.txt", "One\n---\n\nTwo\n=====\nThree");
    expect(file.posts.map(({ text, line }) => [text, line])).toEqual([
      ["One", 1],
      ["Two", 4],
      ["Three", 6],
    ]);
  });

  test("in Markdown may have front matter", async () => {
    const file = await read(
      "m.md",
      '---\ndate: 2026-10-03\nchannel: "Newsletter"\nauthor: Odile\ntitle: Bread: why\n---\n\nBread at nine.\n\n---\n\nNo front matter: here.\n\nBut words.',
    );
    expect(file.posts.map(({ text, date, channel, author }) => [text, date, channel, author])).toEqual([
      ["Bread at nine.", "2026-10-03", "Newsletter", "Odile"],
      ["No front matter: here.\n\nBut words.", null, null, null],
    ]);
  });

  test("that looks like front matter is a post where a post is due", async () => {
    const file = await read(
      "m.md",
      "---\nchannels: [Facebook, Mill Lane]\n---\nOpen: 9 to 5\n---\nReminder: closed on Monday\n---\nBye",
    );
    expect(file.posts.map(({ text, channels }) => [text, channels])).toEqual([
      ["Open: 9 to 5", ["Facebook", "Mill Lane"]],
      ["Reminder: closed on Monday", []],
      ["Bye", []],
    ]);
  });

  test("front matter without a post is reported", async () => {
    const file = await read("m.md", "---\ndate: 2026-10-03\n---\nBread\n---\ndate: 2026-10-04\n---\n");
    expect([file.posts.length, file.rejected.map(({ code }) => code)]).toEqual([1, ["no-text"]]);
  });

  test("of a folder is read as one file, each named by its path", async () => {
    const folder = await readFolder(
      [
        { name: "october/bread.md", bytes: utf8("---\ndate: 2026-10-03\n---\nBread at nine.") },
        {
          name: "october/page.md",
          bytes: utf8(
            "# Closed\n\nPublish date: October 5, 2026 10:40 AM\nChannel: Facebook\nPinned: Yes\n\nWe are closed.",
          ),
        },
        { name: "october/picture.png", bytes: new Uint8Array(3) },
      ],
      readOptions,
    );
    const posts = folder.ok ? folder.value.posts : [];
    expect(posts.map(({ id, date, time, text }) => [id, date, time, text])).toEqual([
      ["october/bread", "2026-10-03", null, "Bread at nine."],
      ["october/page", "2026-10-05", "10:40", "We are closed."],
    ]);
    expect(posts[1]?.extras).toContainEqual({ column: "Pinned", value: "Yes" });
  });
});

describe("what Notion packs", () => {
  const page = "# Bread\n\nDate: October 3, 2026 9:30 AM\nChannel: Facebook\n\nBread at nine.\n";

  test("is read from its whole table where that has the posts", async () => {
    const table = 'Name,Caption,Date\nBread,Bread at nine,"October 3, 2026 9:30 AM"\n';
    const file = await read(
      "Export.zip",
      packed({
        "Plan abc.csv": "Name,Caption,Date\n",
        "Plan abc_all.csv": table,
        "Plan/Bread.md": page,
        "Plan/a.png": new Uint8Array(9),
        "../../evil.csv": table,
      }),
    );
    expect(file.posts).toMatchObject([{ text: "Bread at nine", date: "2026-10-03", time: "09:30" }]);
    expect([file.table?.sheet, codesOf(file)[0], file.questions]).toEqual(["Plan abc_all.csv", "file-inside", []]);
  });

  test("is read from its pages where the table has none", async () => {
    const file = await read("Export.zip", packed({ "Plan abc.csv": "Name,Date\nBread,\n", "Plan/Bread.md": page }));
    expect(file.posts).toMatchObject([
      { id: "Plan/Bread", text: "Bread at nine.", channel: "Facebook", time: "09:30" },
    ]);
  });

  test("with several tables of posts leaves a question", async () => {
    const zip = packed({ "May.csv": "Text,Date\nBread,\n", "June.csv": "Text,Date\nTea,\n" });
    expect((await read("Export.zip", zip)).questions).toMatchObject([
      { ask: "sheet", sheets: ["May.csv", "June.csv"] },
    ]);
    expect(textsOf(await read("Export.zip", zip, { sheet: "June.csv" }))).toEqual(["Tea"]);
    expect(await codeOf("Export.zip", packed({ "a.png": "x" }))).toBe("nothing-to-read");
  });
});

const cell = fc
  .string({ unit: "binary", maxLength: 30 })
  .map((text) => text.replaceAll(/[\0\uFEFF]/gu, "").toWellFormed());
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe("every data row", () => {
  test("is read or reported, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
        const blank = rows.filter(([a, b]) => (a + b).trim() === "").length;
        const table = `channel,text\n${rows.map((row) => row.map(quoted).join(",")).join("\n")}\n`;
        fc.pre(blank < rows.length);
        const file = await read("m.csv", table);
        expect(file.posts.length + file.rejected.length).toBe(rows.length - blank);
      }),
      { numRuns: 300 },
    );
  });

  test("of a damaged file never breaks the reader", async () => {
    const good = utf8('date;text;network\n01.10.2026;"Bread; and butter";Facebook\n02.10.2026;Grüße;Instagram\n');
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    const name = fc.constantFrom("m.csv", "m.tsv", "m.jsonl", "m.json", "m.ics", "m.md", "m.txt");
    await fc.assert(
      fc.asyncProperty(damage, name, async (changes, as) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        const file = await readPosts(bytes, as, readOptions);
        const rows = file.ok ? file.value.posts.length + file.value.rejected.length : file.error.message.length;
        expect(rows).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
