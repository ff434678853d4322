/** Longest opening line of a summary, in UTF-16 code units. */
const OPENING = 120;

/** The first line that has words, cut between characters as readers see them. */
export function openingOf(text: string): string {
  const line =
    text
      .split("\n")
      .find((candidate) => candidate.trim() !== "")
      ?.trim() ?? "";
  if (line.length <= OPENING) return line;
  let opening = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(
    line.slice(0, OPENING + 40),
  )) {
    if (opening.length + segment.length > OPENING) break;
    opening += segment;
  }
  return opening;
}
