import { strFromU8, Unzip, UnzipInflate } from "fflate";
import { ok, type Result } from "../../domain/result.ts";
import { limits } from "../limits.ts";
import { refused } from "./refusals.ts";

/** The bytes of a zip are handed over in slices this small, so that no slice can unpack to more than memory holds. */
const SLICE = 16_384;

/** What stops unpacking; thrown inside the library's callbacks and caught where it was started. */
class Stop extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.error.message);
    this.refusal = refusal;
  }
}

type Refusal = typeof refused.damagedZip | typeof refused.unpacksTooFar;

/** Gathers the parts of a zip and stops as soon as one of the limits is passed. Sizes are counted, never believed. */
class Parts {
  readonly unpacked = new Map<string, Uint8Array>();
  #names = 0;
  #total = 0;
  #pushed = 0;
  #keeps: (name: string) => boolean;

  constructor(keeps: (name: string) => boolean) {
    this.#keeps = keeps;
  }

  unpack(bytes: Uint8Array): void {
    const zip = new Unzip((file) => {
      this.#names += 1;
      if (this.#names > limits.parts) throw new Stop(refused.tooManyParts);
      if (!this.#keeps(file.name)) return; // never unpacked
      if (this.unpacked.has(file.name)) throw new Stop(refused.partTwice);
      this.#gather(file);
    });
    zip.register(UnzipInflate);
    for (this.#pushed = 0; this.#pushed < bytes.length; this.#pushed += SLICE) {
      zip.push(bytes.subarray(this.#pushed, this.#pushed + SLICE), this.#pushed + SLICE >= bytes.length);
    }
  }

  #gather(file: { readonly name: string; ondata: unknown; start: () => void }): void {
    const chunks: Uint8Array[] = [];
    const from = this.#pushed;
    let size = 0;
    this.unpacked.set(file.name, new Uint8Array());
    file.ondata = (error: Error | null, chunk: Uint8Array, isLast: boolean): void => {
      if (error) throw error;
      size += chunk.length;
      this.#total += chunk.length;
      const packed = this.#pushed - from + SLICE;
      const isBomb = size > limits.ratioFrom && size > packed * limits.ratio;
      if (isBomb || size > limits.partBytes || this.#total > limits.unpackedBytes)
        throw new Stop(refused.unpacksTooFar);
      chunks.push(chunk);
      if (isLast) this.unpacked.set(file.name, joined(chunks, size));
    };
    file.start();
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The wanted parts of a zip by name. Only what is really there is believed: parts are read one after the other, their sizes
 * counted while they unpack.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, "damaged" | "too-large"> {
  const parts = new Parts(wanted);
  try {
    parts.unpack(bytes);
    return ok(parts.unpacked);
  } catch (cause) {
    return cause instanceof Stop ? cause.refusal : refused.damagedZip;
  }
}

/** A part as text. */
export const textOfPart = (bytes: Uint8Array): string => strFromU8(bytes);
