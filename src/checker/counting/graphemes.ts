let kept: Intl.Segmenter | undefined;

/** Made when it is first asked for: it takes 5 ms, and most posts go to networks that do not count so. */
function segmenter(): Intl.Segmenter {
  // Where characters end is the same in every language; nothing else of Intl is used by the checker.
  // oxlint-disable-next-line no-restricted-globals -- see above
  return (kept ??= new Intl.Segmenter("en", { granularity: "grapheme" }));
}

/** The characters of a text as readers see them, in order, with their UTF-16 offset. */
export function* graphemesOf(text: string): Generator<{ readonly from: number; readonly grapheme: string }> {
  for (const { segment, index } of segmenter().segment(text)) yield { from: index, grapheme: segment };
}

/** The start of the character that `offset` is in; an offset between two characters stays. */
export const characterStart = (text: string, offset: number): number =>
  segmenter().segment(text).containing(offset)?.index ?? offset;
