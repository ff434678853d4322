/**
 * A text made plain for matching, with the way back: `folded[i]` came from `written[origin(i)]`. Owners (and the tools
 * they paste from) write bold look-alike letters (𝗕𝗨𝗬), full-width letters, letters of another alphabet and invisible
 * spaces; a reader sees plain words, so the checker must too.
 */
export type Folded = {
  readonly plain: string;
  /** The UTF-16 offset in the written text of the unit at `index` of `plain`; `plain.length` maps to the written length. */
  readonly origin: (index: number) => number;
};

/** Invisible characters between letters: zero-width space and joiners, word joiner, soft hyphen, byte-order mark, bidi marks. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
/** Latin letters and digits written in a mathematical, enclosed or full-width style. */
const STYLED = /[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u24B6-\u24E9\u2100-\u214F]/u;
/** Cyrillic and Greek letters, and the Latin ones that nobody can tell them from. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԚQ ԜW аa еe оo рp сc уy хx ѕs іi јj ԛq ԝw һh ԁd ӏl ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join("")}]`, "gu");
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;
const FOLDABLE = new RegExp(`${INVISIBLE.source}|${STYLED.source}|[\\uD800-\\uDFFF]`, "u");

/**
 * Makes look-alikes Latin in words that are Latin but for them, and in a text that is; a word of another language keeps its
 * letters. Each letter stays one unit, so no offset moves.
 */
function latin(text: string): string {
  if (!FOREIGN.test(text)) return text;
  const plain = (word: string): string => word.replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter);
  const isLatin = LATIN.test(text) && !FOREIGN.test(plain(text));
  if (isLatin) return plain(text);
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const folded = LATIN.test(word) ? plain(word) : word;
    return FOREIGN.test(folded) ? word : folded;
  });
}

const identity = (index: number): number => index;

const plainOf = (character: string): string => {
  if (INVISIBLE.test(character)) return "";
  if (STYLED.test(character)) {
    const normal = character.normalize("NFKC");
    return normal.length === 1 ? normal : character; // "℀" would become three characters with no place of their own
  }
  // A lone surrogate is no character at all; wink-nlp would carry it into a word.
  return character.isWellFormed() ? character : " ";
};

/** Folds a text for matching. Costs two regular-expression tests when there is nothing to fold. */
export function fold(written: string): Folded {
  if (!FOLDABLE.test(written) && written.isWellFormed()) return { plain: latin(written), origin: identity };
  const origins: number[] = [];
  let plain = "";
  let at = 0;
  for (const character of written) {
    const replacement = plainOf(character);
    // One entry per unit. A replacement as long as the character (an emoji stays itself) maps unit by unit, so that no
    // offset falls inside a surrogate pair.
    for (let unit = 0; unit < replacement.length; unit++) origins.push(replacement === character ? at + unit : at);
    plain += replacement;
    at += character.length;
  }
  origins.push(written.length);
  return { plain: latin(plain), origin: (index) => origins[index] ?? written.length };
}
