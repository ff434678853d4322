import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readEverything } from "../../electron/main/services/read-everything.ts";
import { type Contents, type ExportFault, PARTS, partOf } from "../../src/exchange/everything/format.ts";
import { exported } from "../support/everything.ts";
import { logicalHash } from "../support/logical-hash.ts";
import { temporaryStore } from "../support/temporary-store.ts";

type Parts = Record<string, Uint8Array>;

const contentsIn = (parts: Parts): Contents => JSON.parse(strFromU8(parts[PARTS.contents] ?? new Uint8Array()));
const withContents = (parts: Parts, contents: object): Parts => ({ ...parts, [PARTS.contents]: strToU8(JSON.stringify(contents)) }); // prettier-ignore

/** The same export with a table's text changed, and the list of contents changed along with it: nothing but the rows can tell. */
function withTable(parts: Parts, name: string, change: (text: string) => string, rows?: number): Parts {
  const bytes = strToU8(change(strFromU8(parts[partOf(name)] ?? new Uint8Array())));
  const contents = contentsIn(parts);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const tables = contents.tables.map((table) => (table.name === name ? { ...table, sha256, rows: rows ?? table.rows } : table)); // prettier-ignore
  return withContents({ ...parts, [partOf(name)]: bytes }, { ...contents, tables });
}

const without = (parts: Parts, name: string): Parts => Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)); // prettier-ignore
const zipped = (parts: Parts): Uint8Array => zipSync(parts);

/** Changes a number in the zip's own list of its parts, as a liar would. */
function lying(bytes: Uint8Array, name: string, change: (size: number) => number): Uint8Array {
  const lie = Buffer.from(bytes);
  for (let at = lie.indexOf("PK\u0001\u0002", 0, "latin1"); at !== -1; at = lie.indexOf("PK\u0001\u0002", at + 4, "latin1")) {
    const length = lie.readUInt16LE(at + 28);
    if (lie.toString("utf8", at + 46, at + 46 + length) === name) lie.writeUInt32LE(change(lie.readUInt32LE(at + 24)), at + 24);
  } // prettier-ignore
  return lie;
}

type Hostile = readonly [what: string, fault: ExportFault, make: (parts: Parts, zip: Uint8Array) => Uint8Array];

const hostile: readonly Hostile[] = [
  ["another file", "not-an-export", () => strToU8("The kettle is on.")],
  ["no bytes", "not-an-export", () => new Uint8Array()],
  ["another zip", "not-an-export", () => zipped({ "notes.txt": strToU8("words") })],
  ["a list of contents that is no JSON", "not-an-export", (parts) => zipped({ ...parts, [PARTS.contents]: strToU8("{") })],
  ["somebody else's list of contents", "not-an-export", (parts) => zipped(withContents(parts, { format: "other", version: 1 }))],
  ["a newer form", "newer-export", (parts) => zipped(withContents(parts, { ...contentsIn(parts), version: 2 }))],
  ["a newer schema", "newer-export", (parts) => zipped(withContents(parts, { ...contentsIn(parts), schema: 999 }))],
  ["a schema that never was", "export-damaged", (parts) => zipped(withContents(parts, { ...contentsIn(parts), schema: -1 }))],
  ["its end cut off", "not-an-export", (_, zip) => zip.subarray(0, zip.length - 30)],
  ["a byte changed in its middle", "export-damaged", (_, zip) => {
    const harmed = new Uint8Array(zip);
    const at = Buffer.from(zip).indexOf(partOf("post")) + partOf("post").length + 20;
    harmed[at] = (harmed[at] ?? 0) ^ 0xff;
    return harmed;
  }],
  ["a path that leads out", "export-damaged", (parts) => zipped({ "../../evil.txt": strToU8("evil"), ...parts })],
  ["a path of the system's", "export-damaged", (parts) => zipped({ "/etc/evil.txt": strToU8("evil"), ...parts })],
  ["a part that unpacks to a disk full", "export-too-large", (parts) => zipped({ ...parts, "data/more.json": new Uint8Array(60_000_000) })],
  ["a part that is larger than it says", "export-damaged", (_, zip) => lying(zip, partOf("post"), (size) => size - 1)],
  ["a part that is smaller than it says", "export-damaged", (_, zip) => lying(zip, partOf("post"), (size) => size + 1)],
  ["a part said to be larger than any disk", "export-too-large", (_, zip) => lying(zip, partOf("post"), () => 0xffff_fff0)],
  ["far too many parts", "export-too-large", (parts) => zipped({ ...parts, ...Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}.txt`, new Uint8Array()])) })],
  ["a table that is missing", "export-damaged", (parts) => zipped(without(parts, partOf("post_version")))],
  ["a table that is not told of", "export-damaged", (parts) => zipped(withContents(parts, { ...contentsIn(parts), tables: contentsIn(parts).tables.slice(1) }))],
  ["a table that no schema has", "export-damaged", (parts) => zipped(withContents(parts, { ...contentsIn(parts), tables: [...contentsIn(parts).tables, { name: "sqlite_schema", rows: 0, sha256: "0".repeat(64) }] }))],
  ["words changed", "export-damaged", (parts) => zipped({ ...parts, [partOf("post")]: strToU8(strFromU8(parts[partOf("post")] ?? new Uint8Array()).replace("kettle", "cattle")) })],
  ["words changed, and the sums with them", "export-damaged", (parts) => zipped(withTable(parts, "post", (text) => text.replace("kettle", "cattle")))],
  ["a hash changed, and the sums with it", "export-damaged", (parts) => zipped(withTable(parts, "post", (text) => text.replace(/"content_hash":"./u, '"content_hash":"x')))],
  ["a column more", "export-damaged", (parts) => zipped(withTable(parts, "post", (text) => text.replace('{"seq"', '{"more":1,"seq"')))],
  ["a column less", "export-damaged", (parts) => zipped(withTable(parts, "post", (text) => text.replace(/"author":[^,]+,/u, "")))],
  ["a number where words are", "export-damaged", (parts) => zipped(withTable(parts, "setting", () => '[\n{"name":"window","json":7}\n]\n', 1))],
  ["answers that are no JSON", "export-damaged", (parts) => zipped(withTable(parts, "plan", () => '[\n{"only_one":1,"json":"oops"}\n]\n', 1))],
  ["a row twice", "export-damaged", (parts) => zipped(withTable(parts, "plan", () => '[\n{"only_one":1,"json":"{}"},\n{"only_one":1,"json":"{}"}\n]\n', 2))],
  ["a row that is a list", "export-damaged", (parts) => zipped(withTable(parts, "plan", () => "[\n[1]\n]\n", 1))],
  ["a version of a post that is not there", "export-damaged", (parts) => zipped(withTable(parts, "post_version", (text) => text.replace(/"post_id":"[^"]+"/u, '"post_id":"nobody"')))],
  ["a prototype", "export-damaged", (parts) => zipped(withTable(parts, "plan", () => '[\n{"__proto__":{"json":"{}"},"only_one":1}\n]\n', 1))],
]; // prettier-ignore

test.for(hostile)("an export with %s is refused, and nothing here is touched", async ([, fault, make]) => {
  const { store, file } = temporaryStore();
  store.posts.add({ text: "The kettle is on.", author: "Odile" });
  const zip = readFileSync(await exported(store));
  const before = [logicalHash(file), readdirSync(dirname(file))];
  const bad = join(dirname(file), "bad.zip");
  writeFileSync(bad, make(unzipSync(zip), zip));
  const read = await readEverything(bad, store.everything);
  expect(read).toMatchObject({ ok: false, error: { code: fault } });
  expect([logicalHash(file), readdirSync(dirname(file)).filter((name) => name !== "bad.zip")]).toEqual(before);
});

test("an export that was packed anew by another program is taken", async () => {
  const { store, file } = temporaryStore();
  store.posts.add({ text: "The kettle is on.", author: "Odile" });
  const again = join(dirname(file), "again.zip");
  writeFileSync(again, zipped(unzipSync(readFileSync(await exported(store)))));
  const read = await readEverything(again, store.everything);
  expect(read.ok).toBe(true);
  if (read.ok) read.value.staging.remove();
});
