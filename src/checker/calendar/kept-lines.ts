import { comparedWords } from "./compared-words.ts";

/** So many words in a row are told by nobody else. A shorter line has to stand there as a whole. */
const RUN = 5;
/** A line of fewer words is a turn of phrase. */
const LEAST = 3;

const runsOf = (words: readonly string[], length: number): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(" "));

/**
 * Whether words, as they are compared, tell one of the owner's own lines and stories, or a part of it. Lines are read once, and
 * then a post costs a look-up a word.
 */
export function lineTeller(lines: readonly string[]): (words: readonly string[]) => boolean {
  const lengths = new Map<number, Set<string>>();
  for (const line of lines.map(comparedWords)) {
    if (line.length < LEAST) continue;
    const length = Math.min(RUN, line.length);
    const known = lengths.get(length) ?? new Set();
    for (const run of runsOf(line, length)) known.add(run);
    lengths.set(length, known);
  }
  return (words) => [...lengths].some(([length, known]) => runsOf(words, length).some((run) => known.has(run)));
}

/** The same for texts as they stand. */
export function lineFinder(lines: readonly string[]): (text: string) => boolean {
  const tells = lineTeller(lines);
  return (text) => lines.length > 0 && tells(comparedWords(text));
}
