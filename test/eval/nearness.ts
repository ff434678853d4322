import { readdirSync } from "node:fs";
import { join } from "node:path";
import { rowsOf } from "./labelled.ts";

/** A text of a file, by the file's name and its own id. */
type Source = { readonly id: string; readonly words: readonly string[] };

/** A text of ours that is near one of the evaluation; `share` of the shorter one's runs of words are in both. */
export type Near = { readonly ours: string; readonly theirs: string; readonly share: number };

/** Shorter texts are stock phrases, which anybody writes. */
const LEAST_WORDS = 8;
/** Words in a run that is compared. */
const RUN = 5;
/** From this share on two texts are near. */
const NEAR = 0.5;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

const runsOf = ({ words }: Source): ReadonlySet<string> =>
  new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" ")));

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) =>
      rowsOf<{ readonly id?: string; readonly text?: string }>(join(folder, name)).map(({ id, text }, at) => ({
        id: `${name} ${id ?? at + 1}`,
        words: wordsOf(text ?? ""),
      })),
    )
    .filter(({ words }) => words.length >= LEAST_WORDS);
}

/** The texts of one folder that are near a text of another, the nearest pair of each. */
export function nearTexts(ours: string, theirs: string): readonly Near[] {
  const byRun = new Map<string, number[]>();
  const known = sourcesIn(theirs).map((source) => ({ ...source, runs: runsOf(source) }));
  for (const [at, { runs }] of known.entries()) {
    for (const run of runs) {
      const list = byRun.get(run);
      if (list) list.push(at);
      else byRun.set(run, [at]);
    }
  }
  return sourcesIn(ours).flatMap((source): Near[] => {
    const runs = runsOf(source);
    const shared = new Map<number, number>();
    for (const run of runs) for (const at of byRun.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const pairs = [...shared].map(([at, count]) => ({
      ours: source.id,
      theirs: known[at]?.id ?? "",
      share: count / Math.min(runs.size, known[at]?.runs.size ?? 1),
    }));
    const nearest = pairs.sort((a, b) => b.share - a.share)[0];
    return nearest && nearest.share >= NEAR ? [nearest] : [];
  });
}
