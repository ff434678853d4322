/** Whose spelling of English an owner writes. */
export const dialects = ["us", "gb", "ca"] as const;
export type Dialect = (typeof dialects)[number];

/** How spelling is looked at. */
export type SpellingChoice = {
  readonly isOn: boolean;
  /** Null: as the computer's language has it. */
  readonly dialect: Dialect | null;
  /** Words that the owner knows better than a dictionary, as they were added. */
  readonly ownWords: readonly string[];
};

/** On, with no words yet. */
export const openSpelling: SpellingChoice = { isOn: true, dialect: null, ownWords: [] };

/** No language holds more words that are one owner's alone, and none is longer. */
const MOST = { words: 10_000, length: 100 };

/** Whether something read from outside can be kept as a choice. */
export function isSpellingChoice(value: unknown): value is SpellingChoice {
  if (typeof value !== "object" || value === null) return false;
  const { isOn, dialect, ownWords } = value as Partial<Record<keyof SpellingChoice, unknown>>;
  return (
    typeof isOn === "boolean" &&
    (dialect === null || dialects.some((one) => one === dialect)) &&
    Array.isArray(ownWords) &&
    ownWords.length <= MOST.words &&
    ownWords.every((word) => typeof word === "string" && word !== "" && word.length <= MOST.length)
  );
}

/** The spelling that goes with a computer's language, "en-GB": English outside of North America is spelt as in Britain. */
export function dialectOf(locale: string): Dialect {
  const [language, region] = locale.toLowerCase().split(/[-_]/u);
  if (region === "ca") return "ca";
  return language === "en" && region !== undefined && region !== "us" ? "gb" : "us";
}

/** Stands where decisions name a rule: words that nobody knows are left in a post as flags are. */
export const spellingRule = "spelling/unknown-word";

/** A word as it is compared: accents written one way, straight apostrophes, small letters. */
export const plainWord = (word: string): string => word.normalize("NFC").replaceAll("’", "'").toLowerCase();
