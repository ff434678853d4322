/** The part of yauzl (which comes without types) that read-everything.ts uses. */
declare module "yauzl" {
  import type { Readable } from "node:stream";

  export type Entry = {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly isEncrypted: () => boolean;
    /** The upper 16 bits are the Unix mode. */
    readonly externalFileAttributes: number;
  };

  export type ZipFile = {
    readonly entryCount: number;
    readonly eachEntry: () => AsyncIterable<Entry>;
    readonly openReadStreamPromise: (entry: Entry) => Promise<Readable>;
    readonly close: () => void;
  };

  export const openPromise: (
    file: string,
    options: { readonly lazyEntries: boolean; readonly autoClose?: boolean; readonly strictFileNames?: boolean },
  ) => Promise<ZipFile>;
}
