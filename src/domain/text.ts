/** Control characters that no post can show; NUL would also end a text early in some searches. Tab and line feed stay. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/**
 * A text as it can be kept: line breaks as LF, without control characters, lone surrogates replaced by U+FFFD. The window
 * does the same on input, so that what is stored is what was seen.
 */
export const storable = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(CONTROLS, "").toWellFormed();

// Characters as readers see them are the same in every language. Made when the first text is cut: it takes milliseconds.
let graphemes: Intl.Segmenter | undefined;

/** The beginning of a text, of at most so many UTF-16 units, cut between characters as readers see them. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // oxlint-disable-next-line no-restricted-globals -- no locale comes in
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return text.slice(0, graphemes.segment(text.slice(0, most + 2)).containing(most)?.index);
}

/** The part of a word at the end of a text that was cut, unless it is long: a link, or words that have no space between them. */
const HALF_WORD = /[,;:]?\s+\S{0,20}$/u;

/** A full stop before an ellipsis would look like four dots. */
const END = /[\s.]+$/u;

/** A text as a line or a list shows it: at most so many UTF-16 units, with an ellipsis where something is left out. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${cut(cut(text, most).replace(HALF_WORD, ""), most - 1).replace(END, "")}…`;

/** A name as it is compared: case, spaces and how an accent is written make no difference. */
export const foldedName = (name: string): string => name.trim().normalize("NFC").replaceAll(/\s+/gu, " ").toLowerCase();
