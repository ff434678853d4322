import { strToU8, Zip, ZipDeflate } from "fflate";

/** Takes the text of a part, piece by piece. */
export type Part = { readonly write: (text: string) => Uint8Array; readonly end: () => void };

/** A zip that is written while it grows: nothing of it is kept in memory. One part after the other. */
export class Pack {
  readonly #zip: Zip;

  /** `write` gets the bytes of the zip in order. */
  constructor(write: (bytes: Uint8Array) => void) {
    this.#zip = new Zip((cause, bytes) => {
      if (cause) throw cause;
      write(bytes);
    });
  }

  /** Begins a part. What is written to it is answered as bytes, for whoever counts or hashes them. */
  part(name: string): Part {
    const file = new ZipDeflate(name, { level: 6 });
    this.#zip.add(file);
    return {
      write: (text) => {
        const bytes = strToU8(text);
        file.push(bytes);
        return bytes;
      },
      end: () => file.push(new Uint8Array(), true),
    };
  }

  /** Writes the list of the parts, with which the zip is whole. */
  end(): void {
    this.#zip.end();
  }
}
