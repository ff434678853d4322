import type { Dialect } from "../../../src/domain/spelling.ts";

/** The package of each dictionary. Its two files are laid beside the app as they are, in a folder of that name. */
export const dictionaryPackages: Readonly<Record<Dialect, string>> = {
  us: "dictionary-en",
  gb: "dictionary-en-gb",
  ca: "dictionary-en-ca",
};

/** The files of a dictionary: how words change, and the words. */
export const dictionaryFiles = ["index.aff", "index.dic"] as const;
