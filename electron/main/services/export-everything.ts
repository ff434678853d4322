import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { LocalDate, Post } from "../../../src/domain/post.ts";
import type { Result } from "../../../src/domain/result.ts";
import { type Contents, FORMAT, FORMAT_VERSION, lineOf, PARTS, partOf, type TableEntry } from "../../../src/exchange/everything/format.ts"; // prettier-ignore
import { Pack, type Part } from "../../../src/exchange/everything/pack.ts";
import { readableEnd, readablePost, readableStart, tablePiece } from "../../../src/exchange/everything/readable.ts";
import { LEFT_OUT } from "../../store/own-tables.ts";
import type { Snapshot } from "../../store/snapshot.ts";
import { fieldsOf } from "./post-fields.ts";
import { streamWhole } from "./write-whole.ts";

/** So many units of text are packed at once; keys pressed meanwhile are answered in between. */
const SLICE = 65_536;

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Gathers pieces of text until it is worth packing them. */
async function writeSlices(pieces: Iterable<string>, write: (slice: string) => void): Promise<void> {
  let slice = "";
  for (const piece of pieces) {
    slice += piece;
    if (slice.length < SLICE) continue;
    write(slice);
    slice = "";
    await pause();
  }
  if (slice !== "") write(slice);
}

/** The rows as one list of JSON, a row a line. */
function* tablePieces(snapshot: Snapshot, table: string, counted: () => void): Generator<string> {
  let between = "[\n";
  for (const row of snapshot.rows(table)) {
    yield between + lineOf(row, toBase64);
    between = ",\n";
    counted();
  }
  yield between === "[\n" ? "[\n]\n" : "\n]\n";
}

async function packTable(pack: Pack, snapshot: Snapshot, name: string): Promise<TableEntry> {
  const part = pack.part(partOf(name));
  const hash = createHash("sha256");
  let rows = 0;
  const pieces = tablePieces(snapshot, name, () => (rows += 1));
  await writeSlices(pieces, (slice) => void hash.update(part.write(slice)));
  part.end();
  return { name, rows, sha256: hash.digest("hex") };
}

/** So many posts are turned into rows of a spreadsheet at once. */
const POSTS_AT_ONCE = 200;

function* spreadsheetPieces(posts: Iterable<Post>, zone: string): Generator<string> {
  let some: Post[] = [];
  let isFirst = true;
  for (const post of posts) {
    some.push(post);
    if (some.length < POSTS_AT_ONCE) continue;
    yield tablePiece(some.map(fieldsOf), isFirst, zone);
    [some, isFirst] = [[], false];
  }
  yield tablePiece(some.map(fieldsOf), isFirst, zone);
}

function* pagePieces(snapshot: Snapshot, today: LocalDate): Generator<string> {
  yield readableStart(snapshot.profile());
  for (const post of snapshot.posts()) yield readablePost(post);
  yield readableEnd(today);
}

async function packText(part: Part, pieces: Iterable<string>): Promise<void> {
  await writeSlices(pieces, part.write);
  part.end();
}

/** What an export has to know beside the words. */
export type ExportFacts = { readonly now: number; readonly today: LocalDate; readonly zone: string };

/**
 * Writes everything to a zip, all or nothing: each table as JSON, the posts as a table and as a page, and a list of it all. Tables
 * are found in the schema, so that a new one goes along by itself.
 */
export function exportEverything(
  snapshot: Snapshot,
  file: string,
  { now, today, zone }: ExportFacts,
): Promise<Result<Contents, "file-not-written">> {
  return streamWhole(file, async (write) => {
    const pack = new Pack(write);
    await packText(pack.part(PARTS.page), pagePieces(snapshot, today));
    await packText(pack.part(PARTS.table), spreadsheetPieces(snapshot.posts(), zone));
    const tables: TableEntry[] = [];
    for (const name of snapshot.tables()) tables.push(await packTable(pack, snapshot, name));
    const contents: Contents = {
      format: FORMAT,
      version: FORMAT_VERSION,
      schema: snapshot.schema,
      made: new Date(now).toISOString(),
      tables,
      leftOut: LEFT_OUT,
    };
    await packText(pack.part(PARTS.contents), [`${JSON.stringify(contents, null, 1)}\n`]);
    pack.end();
    return contents;
  });
}
