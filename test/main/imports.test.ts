import { describe, expect, test } from "vitest";
import type { ImportOffer } from "../../src/contract/imports.ts";
import type { Bridge } from "../../src/contract/bridge.ts";
import type { PostId } from "../../src/domain/post.ts";
import { writeFormats } from "../../src/exchange/write-posts.ts";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { utf8 } from "../support/exchange.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

const MONTH = [
  "Ref,Date,Time,Channel,Owner,Status,Caption,Tag",
  "1,2026-10-01,09:00,Facebook,Odile,Approved,The kettle is on and the door is open.,red",
  '2,2026-10-02,,Instagram,Bram,Draft,"Two lines\nof one post, with a comma",blue',
  "3,2026-10-40,09:00,Facebook,,,There is no such day,",
  "4,,,,,,A thought without a day,",
].join("\n");

async function drop(bridge: Bridge, name: string, content: string | Uint8Array): Promise<ImportOffer> {
  const offer = await bridge["import.drop"]({ name, bytes: typeof content === "string" ? utf8(content) : content });
  if (!offer.ok) throw new Error(offer.error.code);
  return offer.value;
}

const ran = async (bridge: Bridge, doubts: "add" | "update" | "skip" = "skip") => {
  const result = await bridge["import.run"]({ doubts });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

function temporaryFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "earnest-export-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

describe("bringing a file in", () => {
  test("says what it will do, does it as one step, and is taken back as one", async () => {
    const { bridge, store } = realBridge();
    const offer = await drop(bridge, "month.csv", MONTH);
    expect(offer).toMatchObject({
      hasText: true,
      questions: [],
      counts: { add: 3, update: 0, keep: 0, ask: 0, rejected: 1 },
      rejected: [{ row: 3, code: "no-such-day", column: "Date", value: "2026-10-40" }],
    });
    expect(store.posts.list()).toEqual([]);
    const result = await ran(bridge);
    expect(result).toMatchObject({ added: 3, updated: 0, rejected: 1, firstDay: "2026-10-01" });
    // What was there before is a backup.
    expect(store.backups.list().map(({ reason }) => reason)).toEqual(["import"]);
    expect((await store.backups.check())[0]?.result).toEqual({ ok: true, value: { posts: 0 } });
    expect(store.posts.between("2026-10-01", "2026-10-31")).toMatchObject([
      { text: "The kettle is on and the door is open.", channels: ["Facebook"], author: "Odile", status: "draft", writtenStatus: "Approved", givenId: "1", extras: [{ column: "Tag", value: "red" }] },
      { text: "Two lines\nof one post, with a comma", time: null, status: "draft" },
    ]); // prettier-ignore
    expect(await bridge["steps.undo"]({ step: result.step })).toEqual({ ok: true, value: { restored: 3, kept: 0 } });
    expect(store.posts.list()).toEqual([]);
  });

  test("a second time adds nothing, and changes only what the file changed", async () => {
    const { bridge, store } = realBridge();
    await drop(bridge, "month.csv", MONTH);
    await ran(bridge);
    expect((await drop(bridge, "month.csv", MONTH)).counts).toMatchObject({ add: 0, update: 0, keep: 3, ask: 0 });
    expect(await ran(bridge)).toMatchObject({ step: null, added: 0, updated: 0, unchanged: 3 });
    const later = MONTH.replace("2026-10-01,09:00", "2026-10-01,10:30").replace("red", "green");
    expect((await drop(bridge, "month.csv", later)).counts).toMatchObject({ add: 0, update: 1, keep: 2 });
    await ran(bridge);
    expect(store.posts.between("2026-10-01", "2026-10-01")).toMatchObject([
      { time: "10:30", author: "Odile", extras: [{ column: "Tag", value: "green" }] },
    ]);
  });

  test("asks about what nobody may guess, and waits for the answer", async () => {
    const { bridge, store } = realBridge();
    const offer = await drop(bridge, "plan.csv", "date,text\n03/10/2026,First words\n04/10/2026,Second words\n");
    expect(offer.questions).toMatchObject([{ ask: "date-order", column: "date" }]);
    expect(await bridge["import.run"]({ doubts: "skip" })).toMatchObject({ error: { code: "import-open" } });
    const answers = { ...offer.answers, dateOrder: "dmy" } as const;
    const again = await bridge["import.read"]({ answers });
    expect(again).toMatchObject({ ok: true, value: { questions: [{ ask: "date-order" }], rows: [{ date: "2026-10-03" }, { date: "2026-10-04" }] } }); // prettier-ignore
    await ran(bridge);
    expect(store.posts.between("2026-10-03", "2026-10-04")).toHaveLength(2);
  });

  test("remembers which column is which", async () => {
    const { bridge } = realBridge();
    const file = "A,B,C\n2026-10-03,Bram,Words of the first post\n2026-10-04,Odile,Words of the second\n";
    const offer = await drop(bridge, "odd.csv", file);
    expect(offer).toMatchObject({
      hasText: false,
      table: { columns: [{ header: "A" }, { header: "B" }, { header: "C" }] },
    });
    const mapping = { headerRows: offer.table?.mapping.headerRows ?? 1, uses: ["date", "author", "text"] } as const;
    const mapped = await bridge["import.read"]({ answers: { ...offer.answers, mapping } });
    expect(mapped).toMatchObject({ value: { counts: { add: 2 }, rows: [{ author: "Bram" }, { author: "Odile" }] } });
    await ran(bridge);
    const next = await drop(bridge, "odd-too.csv", file.replaceAll("2026-10", "2026-11"));
    expect(next).toMatchObject({ isRemembered: true, rows: [{ author: "Bram", date: "2026-11-03" }, {}] });
  });

  test("leaves doubtful rows to the owner", async () => {
    const { bridge, store } = realBridge();
    store.posts.add({ text: "The kettle is on.", date: "2026-10-05", channel: "Facebook" });
    const file = "date,channel,text\n2026-10-12,Facebook,The kettle is on.\n";
    expect(await drop(bridge, "a.csv", file)).toMatchObject({
      counts: { ask: 1 },
      doubts: [{ doubt: "moved", row: 1 }],
    });
    expect(await ran(bridge, "skip")).toMatchObject({ step: null, skipped: 1 });
    await drop(bridge, "a.csv", file);
    expect(await ran(bridge, "update")).toMatchObject({ added: 0, updated: 1 });
    expect(store.posts.list()).toMatchObject([{ date: "2026-10-12" }]);
  });

  test("can be cancelled on the way, and then nothing of it is there", async () => {
    const { bridge, store, hear } = realBridge();
    const rows = Array.from({ length: 900 }, (_, at) => `${at + 1},Words number ${at + 1} of many`);
    await drop(bridge, "many.csv", ["id,text", ...rows].join("\n"));
    const seen: number[] = [];
    hear("import.progress", ({ done, total }) => {
      seen.push(done);
      expect(total).toBe(900);
      if (done === 400) void bridge["import.cancel"]({});
    });
    expect(await bridge["import.run"]({ doubts: "skip" })).toMatchObject({ error: { code: "cancelled" } });
    expect(seen).toEqual([200, 400]);
    expect(store.posts.list()).toEqual([]);
    expect(await bridge["import.run"]({ doubts: "skip" })).toMatchObject({ error: { code: "no-import" } });
  });

  test("refuses with a code what cannot be read, and keeps what is there", async () => {
    const { bridge, store } = realBridge();
    store.posts.add({ text: "mine" });
    const codeOf = async (name: string, bytes: Uint8Array) => {
      const offer = await bridge["import.drop"]({ name, bytes });
      return offer.ok ? "read" : offer.error.code;
    };
    expect(await codeOf("a.exe", utf8("x"))).toBe("unknown-format");
    expect(await codeOf("a.csv", utf8(""))).toBe("nothing-to-read");
    expect(await codeOf("a.xlsx", utf8("no workbook"))).toBe("damaged");
    expect(await codeOf("a.csv", new Uint8Array(20_000_001))).toBe("too-large");
    expect(store.posts.list()).toHaveLength(1);
  });
});

describe("handing posts back", () => {
  test.for([...writeFormats.keys()])("as %s and in again gives the same text", async (format) => {
    const { bridge, store, chosen } = realBridge();
    await drop(
      bridge,
      "month.csv",
      MONTH.replace("Approved", "").replace("Draft", "").replace(",,Instagram", ",12:00,Instagram"),
    );
    await ran(bridge);
    for (const { id } of store.posts.list()) await bridge["gate.override"]({ id, reason: "As planned." });
    const wish = { which: { by: "days", first: "2026-10-01", last: "2026-10-31" }, format, isAll: false } as const;
    const preview = await bridge["export.preview"]({ wish });
    expect(preview).toMatchObject({ ok: true, value: { posts: 2, left: 0 } });
    const file = temporaryFile(`october.${writeFormats.get(format)}`);
    chosen.file = file;
    expect(await bridge["export.save"]({ wish })).toMatchObject({ ok: true, value: { posts: 2 } });
    const texts = store.posts.between("2026-10-01", "2026-10-31").map(({ text }) => text);
    const other = realBridge();
    const offer = await drop(other.bridge, file, readFileSync(file));
    const open = offer.questions.some(({ ask }) => ask === "date-order");
    if (open) await other.bridge["import.read"]({ answers: { ...offer.answers, dateOrder: "mdy" } });
    await ran(other.bridge);
    expect(other.store.posts.between("2026-10-01", "2026-10-31").map(({ text }) => text)).toEqual(texts);
  });

  test.for(["json", "jsonl", "csv", "csv-guarded", "xlsx", "ics", "markdown"] as const)(
    "keeps which posts tell the same news and which follows which, as %s and in again",
    async (format) => {
      const { bridge, store, chosen } = realBridge();
      const post = store.posts.add({
        text: "The oven is mended.",
        channel: "Facebook",
        date: "2026-10-05",
        time: "12:00",
      });
      const { id } = store.families.adapt(post, "Instagram");
      store.posts.save(id, "It bakes again! 🍞", false);
      store.threads.follow(store.posts.find(id) ?? post, post);
      const { family, follows } = store.posts.find(id) ?? {};
      chosen.file = temporaryFile(`october.${writeFormats.get(format)}`);
      await bridge["export.save"]({ wish: { which: { by: "all" }, format, isAll: true } });
      const bytes = readFileSync(chosen.file);
      expect((await drop(bridge, chosen.file, bytes)).counts).toMatchObject({ add: 0, update: 0, keep: 2 });
      const other = realBridge();
      await drop(other.bridge, chosen.file, bytes);
      await ran(other.bridge);
      expect(other.store.posts.between("2026-10-05", "2026-10-05")).toMatchObject([
        { text: "The oven is mended.", channel: "Facebook", family, knownAs: follows, follows: null, extras: [] },
        { text: "It bakes again! 🍞", channel: "Instagram", family, knownAs: null, follows, extras: [] },
      ]);
    },
  );

  test("takes no cell of somebody else's file for a family", async () => {
    const { bridge, store } = realBridge();
    await drop(bridge, "a.csv", "date,text,Earnest family\n2026-10-05,The oven is mended.,Smith\n");
    await ran(bridge);
    expect(store.posts.list()).toMatchObject([{ family: null, extras: [{ value: "Smith" }] }]);
  });

  test("leaves out what is not to go out, and says how many that are", async () => {
    const { bridge, store } = realBridge();
    await drop(bridge, "month.csv", MONTH);
    await ran(bridge);
    const wish = { which: { by: "all" }, format: "json", isAll: false } as const;
    // One of them is "Approved" in its file, and nobody has checked it here.
    expect(await bridge["export.preview"]({ wish })).toMatchObject({ value: { posts: 0, left: 3 } });
    for (const { id } of store.posts.withoutDate()) await bridge["gate.override"]({ id, reason: "As planned." });
    expect(await bridge["export.preview"]({ wish })).toMatchObject({ value: { posts: 1, left: 2 } });
    expect(await bridge["export.preview"]({ wish: { ...wish, isAll: true } })).toMatchObject({ value: { posts: 3 } });
    const ids = store.posts.withoutDate().map(({ id }): PostId => id);
    expect(await bridge["export.preview"]({ wish: { ...wish, which: { by: "ids", ids } } })).toMatchObject({ value: { posts: 1 } }); // prettier-ignore
  });

  test("says so when the place cannot be written to, and when nobody chose one", async () => {
    const { bridge, chosen } = realBridge();
    const wish = { which: { by: "all" }, format: "csv", isAll: false } as const;
    expect(await bridge["export.save"]({ wish })).toMatchObject({ error: { code: "cancelled" } });
    chosen.file = temporaryFile("no/such/folder/a.csv");
    expect(await bridge["export.save"]({ wish })).toMatchObject({ error: { code: "file-not-written" } });
  });
});
