import type { Mapping } from "./row.ts";

/** Turns bytes into text by the name of an encoding; `fatal` throws on bytes that do not fit. Every platform brings one. */
export type DecodeBytes = (
  bytes: Uint8Array,
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252",
  fatal: boolean,
) => string;

/** What reading needs to know that no file says. The last four answer questions and may be left out. */
export type ReadOptions = {
  readonly decodeBytes: DecodeBytes;
  /** The workspace's zone, an IANA name: for times without one, and for the clock that all dates and times are shown in. */
  readonly zone: string;
  readonly dateOrder?: "dmy" | "mdy" | null;
  /** The year of dates that name none. */
  readonly year?: number | null;
  readonly sheet?: string | null;
  readonly mapping?: Mapping | null;
};
