import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { z } from "zod";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import { type Contents, type ExportFault, FORMAT, FORMAT_VERSION, PARTS, partOf, rowIn, type TableEntry } from "../../../src/exchange/everything/format.ts"; // prettier-ignore
import type { Everything } from "../../store/everything.ts";
import type { Watch } from "../../store/looking.ts";
import type { Cell } from "../../store/snapshot.ts";
import type { Staging } from "../../store/staging.ts";

/** Far more parts than a schema will have tables. */
const MAX_PARTS = 500;
/** The most that everything may unpack to, in bytes. */
const MAX_BYTES = 4_000_000_000;
/** Words are packed to a fifth or so; far below this share lies what is made to fill a disk. */
const SHARE = 1 / 400;
/** From so many bytes on the share is looked at: a little of the same packs to next to nothing. */
const SHARE_FROM = 50_000_000;
/** The longest row, in bytes: far beyond any text, and still nothing to memory. */
const MAX_LINE = 100_000_000;
const MAX_CONTENTS = 1_000_000;
/** So often, in rows, it is said how far it is, and looked whether it is still wanted. */
const ROWS_AT_ONCE = 200;

/** What ends the reading; caught where it was begun. */
class Stop extends Error {
  readonly code: ExportFault;

  constructor(code: ExportFault, message: string) {
    super(message);
    this.code = code;
  }
}

const damaged = (message: string): Stop => new Stop("export-damaged", message);

const contentsShape = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  schema: z.int().min(1),
  made: z.iso.datetime(),
  tables: z.array(z.object({ name: z.string().max(100), rows: z.int().min(0), sha256: z.string().length(64) })),
  leftOut: z.record(z.string(), z.string()),
});
const anyExport = z.object({ format: z.literal(FORMAT), version: z.int() });

/** The parts of the zip by name. Names that lead out of it, and sizes that lie, are refused by the library. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MAX_PARTS) throw new Stop("export-too-large", `${zip.entryCount} parts`);
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize, compressedSize } = entry;
    if (entries.has(fileName)) throw damaged(`${fileName} is there twice`);
    const isBomb = uncompressedSize > SHARE_FROM && compressedSize < uncompressedSize * SHARE;
    total += uncompressedSize;
    if (isBomb || total > MAX_BYTES) throw new Stop("export-too-large", `${fileName} unpacks to ${uncompressedSize}`);
    entries.set(fileName, entry);
  }
  return entries;
}

/** The lines of a part, each without its end. A line that would not fit into memory ends the reading. */
async function* linesOf(stream: Readable, seen: (bytes: Buffer) => void): AsyncGenerator<string> {
  let open: Buffer[] = [];
  let size = 0;
  const line = (last: Buffer): string => {
    const whole = Buffer.concat([...open, last]).toString("utf8");
    [open, size] = [[], 0];
    return whole;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    seen(chunk);
    let from = 0;
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      yield line(chunk.subarray(from, to));
      from = to + 1;
    }
    open.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > MAX_LINE) throw new Stop("export-too-large", "A row is longer than any of ours.");
  }
  if (size > 0) yield line(Buffer.alloc(0));
}

async function contentsOf(zip: ZipFile, entry: Entry | undefined): Promise<Contents> {
  if (!entry) throw new Stop("not-an-export", `There is no ${PARTS.contents} in it.`);
  if (entry.uncompressedSize > MAX_CONTENTS) throw new Stop("export-too-large", "Its list of contents is too long.");
  const chunks: Buffer[] = [];
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) chunks.push(chunk);
  let told: unknown;
  try {
    told = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new Stop("not-an-export", "Its list of contents is no JSON.");
  }
  const any = anyExport.safeParse(told);
  if (!any.success) throw new Stop("not-an-export", "Its list of contents is another one's.");
  if (any.data.version > FORMAT_VERSION) throw new Stop("newer-export", `It is of version ${any.data.version}.`);
  const contents = contentsShape.safeParse(told);
  if (!contents.success) throw damaged(contents.error.issues[0]?.message ?? "Its list of contents is not whole.");
  return contents.data;
}

const cellsOf = (row: NonNullable<ReturnType<typeof rowIn>>): ReadonlyMap<string, Cell> =>
  new Map([...row].map(([name, value]) => [name, typeof value === "object" && value !== null ? Buffer.from(value.base64, "base64") : value])); // prettier-ignore

/** Adds the rows of one table; everything has to be as the list of contents says. */
async function readTable(
  open: () => Promise<Readable>,
  told: TableEntry,
  staging: Staging,
  onRows: (rows: number) => void,
): Promise<void> {
  const hash = createHash("sha256");
  let rows = 0;
  let isOpen = false;
  for await (const line of linesOf(await open(), (bytes) => hash.update(bytes))) {
    if (!isOpen || line === "]") {
      if (!isOpen && line !== "[") throw damaged(`${told.name} does not begin as a table.`);
      isOpen = true;
      continue;
    }
    const row = rowIn(line.endsWith(",") ? line.slice(0, -1) : line);
    if (!row || !staging.add(told.name, cellsOf(row)))
      throw damaged(`Row ${rows + 1} of ${told.name} is none of ours.`);
    rows += 1;
    if (rows % ROWS_AT_ONCE === 0) onRows(rows);
  }
  if (rows !== told.rows || hash.digest("hex") !== told.sha256) throw damaged(`${told.name} is not what it was.`);
}

async function readTables(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  { tables }: Contents,
  staging: Staging,
  { signal, progress }: Watch,
): Promise<void> {
  const names = tables.map(({ name }) => name);
  if (JSON.stringify([...names].sort()) !== JSON.stringify([...staging.tables()].sort()))
    throw damaged("It holds other tables than its schema has.");
  const total = tables.reduce((sum, { rows }) => sum + rows, 0);
  let before = 0;
  for (const told of tables) {
    const onRows = (rows: number): void => {
      signal?.throwIfAborted();
      progress?.(before + rows, total);
    };
    const entry = entries.get(partOf(told.name));
    if (!entry) throw damaged(`The rows of ${told.name} are missing.`);
    await readTable(() => zip.openReadStreamPromise(entry), told, staging, onRows);
    before += told.rows;
  }
  signal?.throwIfAborted();
  const sealed = await staging.seal();
  if (!sealed.ok) throw damaged(sealed.error.message);
}

/** An export that was read as a whole and can be taken in. */
export type ReadExport = { readonly contents: Contents; readonly staging: Staging };

async function readZip(zip: ZipFile, everything: Everything, watch: Watch): Promise<ReadExport> {
  const entries = await entriesOf(zip);
  const contents = await contentsOf(zip, entries.get(PARTS.contents));
  const staged = everything.stage(contents.schema);
  if (!staged.ok) throw new Stop("newer-export", staged.error.message);
  try {
    await readTables(zip, entries, contents, staged.value, watch);
  } catch (cause) {
    staged.value.remove();
    throw cause;
  }
  return { contents, staging: staged.value };
}

/** A fault of the disk or of our own is none of the file's. */
const isOwnFault = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && /^(?:SQLITE_|E[A-Z]+$)/u.test(String(cause.code));

/**
 * Reads an export of everything into a database of its own, and looks at every row. Nothing that is here is touched; the answer
 * is to be taken in or removed.
 */
export async function readEverything(
  file: string,
  everything: Everything,
  watch: Watch = {},
): Promise<Result<ReadExport, "cancelled" | ExportFault>> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  } catch (cause) {
    if (isOwnFault(cause)) throw cause;
    return err("not-an-export", String(cause));
  }
  try {
    return ok(await readZip(zip, everything, watch));
  } catch (cause) {
    if (watch.signal?.aborted) return err("cancelled", "It was ended before all of it was read.");
    if (cause instanceof Stop) return err(cause.code, cause.message);
    if (isOwnFault(cause)) throw cause;
    return err("export-damaged", String(cause)); // what the library says of the zip
  } finally {
    zip.close();
  }
}
