import type { Span } from "../model/diagnostic.ts";

/** A stretch that wink-nlp would tear apart, recognised before it sees the text. */
export type Masked = Span & { readonly kind: "link" | "handle" | "price" | "percent" | "time" };

/** Spaces that wink-nlp drops without a trace, which would shift every later offset (measured, see docs/performance.md). */
const ODD_SPACES = /[\v\f\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/g;

/** Longest run without a space that wink-nlp may see: its tokenizer is quadratic in the length of such a run. */
const LONGEST_RUN = 100;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, "g");

/** Whether there is such a run; looking for it with the pattern costs a start at every character. */
function hasLongRun(text: string): boolean {
  for (let at = 0; at + LONGEST_RUN < text.length;) {
    // Seen from behind, the first space tells how far the next look can jump.
    let back = at + LONGEST_RUN;
    while (back >= at && text.charCodeAt(back) > 32) back -= 1;
    if (back < at) return true;
    at = back + 1;
  }
  return false;
}

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|co|org|net|io|ly|me|ca|uk|ie|au|in|ng|us|shop|store|app|example|info|biz)(?:\.(?:uk|au|nz|in|ng|za))?(?:\/[^\s<>"”]{0,2000})?(?![\w-])/giu;
const HANDLE = /(?<![\w@])@[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,60}[A-Za-z0-9_])?/g;
const CURRENCY = "(?:(?:CA|A|AU|NZ|US|C)?\\$|[£€₹₦]|\\b(?:Rs\\.?|EUR|GBP|USD|CAD|NGN|INR))";
const AMOUNT = "\\d[\\d,]{0,12}(?:\\.\\d{1,2})?(?:k\\b)?";
const PRICE = new RegExp(
  `${CURRENCY}\\s?${AMOUNT}|(?<![\\w.,])${AMOUNT}\\s?(?:€|£|₹|₦|(?:eur|euros?|gbp|usd|cad|quid|bucks|dollars?|pounds?|naira|rupees|p)\\b)`,
  "giu",
);
const PERCENT = /\d{1,5}(?:\.\d{1,3})?\s?(?:%|(?:percent|per cent)\b)/giu;
const TIME = /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|\b\d{1,2}:\d{2}\b|\b\d{1,2}\s?o['’]clock\b/giu;

const TRAILING = /[.,;:!?)\]}'"’”…]+$/u;

/** Each kind with a quick test that fails on most texts; a full search costs several passes. */
const kinds: readonly (readonly [Masked["kind"], RegExp, quick: RegExp])[] = [
  // Handles before links: "@corner.shop" is a name, not an address. E-mail addresses are links, HANDLE leaves them alone.
  ["handle", HANDLE, /@\w/],
  ["link", LINK, /\w\.[a-z]|:\/\//i],
  [
    "price",
    PRICE,
    /[$£€₹₦]|\d\s?(?:eur|gbp|usd|cad|quid|bucks|dollar|pound|naira|rupee|p\b)|(?:rs|eur|gbp|usd|cad|ngn|inr)\.?\s?\d/i,
  ],
  ["percent", PERCENT, /\d\s?(?:%|p)/i],
  ["time", TIME, /\d(?:[:.]\d|\s?[apo]\b|\s?[ap]\.?m|\s?o['’])/i],
];

/** The stretches of one kind that lie apart from those found before, which are in the order of the text. */
function findKind(text: string, kind: Masked["kind"], pattern: RegExp, before: readonly Masked[]): Masked[] {
  const found: Masked[] = [];
  let next = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = match.index;
    const to = from + (kind === "link" ? match[0].replace(TRAILING, "") : match[0]).length;
    while ((before[next]?.to ?? Infinity) <= from) next += 1;
    if (to > from && (before[next]?.from ?? Infinity) >= to) found.push({ kind, from, to });
  }
  return found;
}

/** The kinds are tried in order, and the first to claim a stretch keeps it. */
function findAll(text: string): readonly Masked[] {
  let found: readonly Masked[] = [];
  for (const [kind, pattern, quick] of kinds) {
    if (!quick.test(text)) continue;
    const own = findKind(text, kind, pattern, found);
    if (own.length > 0) found = [...found, ...own].sort((a, b) => a.from - b.from);
  }
  return found;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NO_MARK = /[\s\p{L}\p{M}\p{N}'’]/u;

const isAsciiWord = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);

/** Whether a letter or digit stands at `at`; one outside the basic plane counts as none. */
const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiWord(code) : LETTER_OR_DIGIT.test(text.charAt(at));
};

/**
 * Blanks punctuation between letters or digits ("2-for-1", "bread.it"): wink-nlp cuts it by what it has read before. A loop,
 * because a pattern that looks behind at every character took a tenth of the whole check.
 */
function blankInside(text: string): string {
  let blanked = "";
  let kept = 0;
  for (let at = 1; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code) || code === 32 || code === 39) continue;
    if (!isWordAt(text, at - 1) || !isWordAt(text, at + 1) || NO_MARK.test(text.charAt(at))) continue;
    blanked += `${text.slice(kept, at)} `;
    kept = at + 1;
  }
  return kept === 0 ? text : blanked + text.slice(kept);
}

/** `text` with the same length and indexes, safe for wink-nlp, and the stretches that were covered. */
export function mask(text: string): { readonly safe: string; readonly masked: readonly Masked[] } {
  // Finding costs a pass for each kind; many posts hold none of the characters that could begin one.
  const masked = /[@\d./]/.test(text) ? findAll(text) : [];
  let safe = "";
  let at = 0;
  for (const { from, to } of masked) {
    // A made-up word of the same length keeps every index; capped, because wink-nlp remembers every new word.
    safe += text.slice(at, from) + "z".repeat(Math.min(to - from, 12)).padEnd(to - from, " ");
    at = to;
  }
  safe += text.slice(at);
  safe = blankInside(safe).replace(ODD_SPACES, " ");
  if (hasLongRun(safe)) safe = safe.replace(LONG_RUN, (run) => run.slice(0, LONGEST_RUN).padEnd(run.length, " "));
  return { safe, masked };
}
