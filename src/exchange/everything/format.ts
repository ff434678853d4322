/** Says that a zip is an export of everything. */
export const FORMAT = "earnest-export";
/** The form of the zip itself; what is in the rows is told by `schema`. */
export const FORMAT_VERSION = 1;

/** The parts of the zip that are no tables. */
export const PARTS = { contents: "earnest.json", page: "posts.html", table: "posts.csv" } as const;

/** The part that holds the rows of a table. */
export const partOf = (table: string): string => `data/${table}.json`;

/** A table as the list of contents tells of it. */
export type TableEntry = {
  readonly name: string;
  readonly rows: number;
  /** SHA-256 of the part's bytes, in lower-case hex. */
  readonly sha256: string;
};

/** The list of contents, `earnest.json`. */
export type Contents = {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** The version of the schema that the rows are in. */
  readonly schema: number;
  /** When it was made, as ISO 8601 in UTC. */
  readonly made: string;
  readonly tables: readonly TableEntry[];
  /** What was left out, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
};

/** Why a file was not taken for an export that is whole. */
export type ExportFault = "not-an-export" | "newer-export" | "export-damaged" | "export-too-large";

type Bytes = { readonly base64: string };
type Value = string | number | null | Bytes;

/** A row as JSON in one line; bytes are written as base64. */
export const lineOf = (row: Readonly<Record<string, unknown>>, toBase64: (bytes: Uint8Array) => string): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, cell instanceof Uint8Array ? { base64: toBase64(cell) } : cell]),
    ),
  );

const isBytes = (value: unknown): value is Bytes =>
  typeof value === "object" && value !== null && "base64" in value && typeof value.base64 === "string";

const isValue = (value: unknown): value is Value =>
  value === null || typeof value === "string" || Number.isFinite(value) || isBytes(value);

/** The cells of a line by their names; undefined when it is no row. */
export function rowIn(line: string): ReadonlyMap<string, Value> | undefined {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== "object" || row === null || Array.isArray(row)) return undefined;
    const cells = Object.entries(row);
    return cells.every(([, value]) => isValue(value)) ? new Map<string, Value>(cells) : undefined;
  } catch {
    return undefined;
  }
}
