/** Control characters that no post can show; NUL would also end a text early in some searches. Tab and line feed stay. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\0-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/**
 * A text as it can be kept: line breaks as LF, without control characters, lone surrogates replaced by U+FFFD. The window
 * does the same on input, so that what is stored is what was seen.
 */
export const storable = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(CONTROLS, "").toWellFormed();

/** A name as it is compared: case, spaces and how an accent is written make no difference. */
export const foldedName = (name: string): string => name.trim().normalize("NFC").replaceAll(/\s+/gu, " ").toLowerCase();
