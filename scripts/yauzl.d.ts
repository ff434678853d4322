/** The part of yauzl (which comes without types) that electron-runtime.ts uses. */
declare module "yauzl" {
  import type { Readable } from "node:stream";

  export type Entry = {
    readonly fileName: string;
    /** The upper 16 bits are the Unix mode. */
    readonly externalFileAttributes: number;
  };

  export type ZipFile = {
    readonly eachEntry: () => AsyncIterable<Entry>;
    readonly openReadStreamPromise: (entry: Entry) => Promise<Readable>;
  };

  export const openPromise: (file: string, options: { readonly lazyEntries: boolean }) => Promise<ZipFile>;
}
