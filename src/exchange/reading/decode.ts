import type { DecodeBytes } from "../options.ts";
import type { Note } from "../row.ts";

/** A file's text, or undefined when it is none, with its encoding where that had to be assumed. */
export type Decoded =
  | { readonly text: string; readonly assumed: Extract<Note, { code: "encoding" }>["encoding"] | null }
  | undefined;

/** How much of a file is looked at to tell its encoding, in bytes. */
const SAMPLE = 4096;
/** Share of zero bytes at even or odd places from which a text counts as UTF-16. */
const UTF16_SHARE = 0.3;

/** Share of zero bytes among those at places `start`, `start + 2` … of the sample. */
function zeroShare(sample: Uint8Array, start: 0 | 1): number {
  let zeros = 0;
  for (let i = start; i < sample.length; i += 2) if (sample[i] === 0) zeros += 1;
  return zeros / Math.max(1, Math.ceil((sample.length - start) / 2));
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "binary" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const even = zeroShare(sample, 0);
  const odd = zeroShare(sample, 1);
  if (odd > UTF16_SHARE && even < 0.05) return "utf-16le";
  if (even > UTF16_SHARE && odd < 0.05) return "utf-16be";
  return even + odd > 0 ? "binary" : "utf-8";
}

/** Reads bytes as UTF-8, UTF-16 or, where UTF-8 does not fit, as Windows-1252, which old spreadsheets write. */
export function decode(bytes: Uint8Array, decodeBytes: DecodeBytes): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === "binary") return undefined;
  if (encoding !== "utf-8") return { text: decodeBytes(bytes, encoding, false), assumed: "UTF-16" };
  try {
    return { text: decodeBytes(bytes, "utf-8", true), assumed: null };
  } catch {
    // Not UTF-8 after all: expected for files of older spreadsheets.
    return { text: decodeBytes(bytes, "windows-1252", false), assumed: "Windows-1252" };
  }
}
