import { readdirSync, writeFileSync } from "node:fs";
import { type Lexicon } from "../src/checker/text/phrases.ts";
import { compile, type Element, type Pattern } from "../src/checker/text/phrase-language.ts";

const lexiconsFolder = new URL("../src/checker/lexicons/", import.meta.url);

/** The file that says which wordings the lexicons find. */
export const wordingsFile = new URL("../test/checker/lexicons/wordings.txt", import.meta.url);

type AnyLexicon = Lexicon<{ readonly phrases: readonly string[] }>;

const isLexicon = (value: unknown): value is AnyLexicon =>
  typeof value === "object" && value !== null && "entries" in value && "number" in value;

/** Every lexicon by `file/name`, in the order of the files. */
export async function allLexicons(): Promise<ReadonlyMap<string, AnyLexicon>> {
  const found = new Map<string, AnyLexicon>();
  for (const file of readdirSync(lexiconsFolder).sort()) {
    const module = (await import(new URL(file, lexiconsFolder).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module).sort(([a], [b]) => (a < b ? -1 : 1)))
      if (isLexicon(value)) found.set(`${file.replace(/\.ts$/u, "")}/${name}`, value);
  }
  return found;
}

/** What stands for a token of a kind, or for any word. */
const STAND_INS: Readonly<Record<string, string>> = {
  number: "3",
  price: "£5",
  percent: "20%",
  time: "9:30",
  word: "Lantern",
};

const said = ({ words, kind }: Element, pick: number): string =>
  words ? ([...words][Math.min(pick, words.size - 1)] ?? "") : (STAND_INS[kind ?? ""] ?? "");

/** The ways of a pattern to be said, one for each of its longest list of words. */
const waysOf = ({ elements }: Pattern): readonly string[] =>
  Array.from({ length: Math.max(1, ...elements.map(({ words }) => words?.size ?? 1)) }, (_, pick) =>
    elements.map((element) => said(element, pick)).filter(Boolean).join(" "),
  ); // prettier-ignore

/** Some of the ways of a phrase to be said, so that each of its words is in one of them. */
export function wordingsOf(phrase: string): readonly string[] {
  const seen = new Set<string>();
  return compile(phrase, { entry: null, lexicon: 0, order: 0 })
    .flatMap(waysOf)
    .filter((wording) => {
      const news = wording.split(" ").filter((word) => !seen.has(word));
      for (const word of news) seen.add(word);
      return news.length > 0;
    });
}

/** All lexicons' wordings, a line each behind the name of the lexicon. */
export const listWordings = async (): Promise<string> =>
  [...(await allLexicons())]
    .flatMap(([name, { entries }]) => [
      `# ${name}`,
      ...new Set(entries.flatMap(({ phrases }) => phrases).flatMap(wordingsOf)),
      "",
    ])
    .join("\n");

if (import.meta.main) writeFileSync(wordingsFile, await listWordings());
