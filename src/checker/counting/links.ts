import tlds from "tlds" with { type: "json" };
import type { Span } from "../model/diagnostic.ts";

/** Letters and signs as X has them in addresses; see docs/decisions/0007-own-counting.md. */
const LATIN =
  "\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF";
const DIRECTION = "\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069";
const NO_CHARACTER = "\\uFFFE\\uFEFF\\uFFFF";
const SPACE = "\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
const PUNCTUATION = "!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]\\^_{|}~$";

/** A label has at most 63 characters and an address few labels, so that no text costs more than its length. */
const label = (letter: string, also: string): string => `(?:${letter}(?:(?:${letter}|${also}){0,61}${letter})?\\.)`;
const ANY = `[^${PUNCTUATION}${SPACE}${NO_CHARACTER}${DIRECTION}]`;
const ANY_NAME = `${label(ANY, "[_-]")}{0,12}${label(ANY, "-")}`;
const LATIN_NAME = `(?:[-a-z0-9${LATIN}]{1,63}\\.){1,12}`;
const ENDINGS = `(?:(?:${tlds.toSorted((a, b) => b.length - a.length).join("|")}|xn--[-0-9a-z]{1,59})(?=[^0-9a-z@+-]|$))`;

const IN_PATH = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${LATIN}]`;
const PARENS = `\\((?:${IN_PATH}+|${IN_PATH}*\\(${IN_PATH}+\\)${IN_PATH}*)\\)`;
/** So that "/menu." does not take the full stop. */
const PATH_END = `(?:[+\\-a-z\\u0400-\\u04FF0-9=_#/${LATIN}]|${PARENS})`;
const PATH = `(?:/(?:${IN_PATH}*(?:${PARENS}${IN_PATH}*)*${PATH_END}|@${IN_PATH}+/)*)?`;
const QUERY = "(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?";
const BEFORE = `(?:[^a-z0-9@＠$#＃${NO_CHARACTER}]|^)`;

/** Made when the first text holds an address: 1,400 endings are not read for nothing. */
const patternOf = (scheme: string): RegExp =>
  new RegExp(`(?<before>${BEFORE})(?<scheme>${scheme})(?<name>${ANY_NAME}${ENDINGS})(?::[0-9]+)?(?<rest>${PATH}${QUERY})`, "gi"); // prettier-ignore
const patterns: { bare?: RegExp; written?: RegExp; latin?: RegExp } = {};

/** Of an address without `https://` only the part in Latin letters is one; what follows the name belongs to its last. */
function bareLinks(name: string, from: number, to: number): readonly Span[] {
  patterns.latin ??= new RegExp(`${LATIN_NAME}${ENDINGS}`, "gi");
  const found = [...name.matchAll(patterns.latin)].map(({ 0: { length }, index }) => ({
    from: from + index,
    to: from + index + length,
  }));
  const last = found.at(-1);
  return last && last.to === from + name.length ? [...found.slice(0, -1), { from: last.from, to }] : found;
}

/** The addresses that a network makes links of; `bare`: also those without `https://`. In the order of the text. */
export function findLinks(text: string, bare: boolean): readonly Span[] {
  if (!text.includes(bare ? "." : "://")) return [];
  const pattern = bare
    ? (patterns.bare ??= patternOf("(?:https?://)?"))
    : (patterns.written ??= patternOf("https?://"));
  return [...text.matchAll(pattern)].flatMap(
    ({ 0: all, index, groups: { before = "", scheme = "", name = "" } = {} }) => {
      const from = index + before.length;
      const to = index + all.length;
      if (scheme !== "") return [{ from, to }];
      return /[-_./]/.test(before) ? [] : bareLinks(name, from, to);
    },
  );
}
