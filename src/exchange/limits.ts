/** How much a file may hold before it is refused. A calendar of ten thousand posts stays far below each. */
export const limits = {
  /** A file as it lies on disk, in bytes. */
  fileBytes: 20_000_000,
  /** Parts of a workbook, and their sizes once unpacked, in bytes. */
  parts: 1000,
  partBytes: 50_000_000,
  unpackedBytes: 100_000_000,
  /** How many times its packed size a part may become, once it is larger than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 1_000_000,
  /** Rows of a table, its columns, and cells of a sheet in all. */
  rows: 200_000,
  columns: 1000,
  cells: 5_000_000,
} as const;

/** A number as people read it, "1,048,576". */
export const spelled = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
