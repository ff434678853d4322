import type { Span } from "../model/diagnostic.ts";
import { spanOf, type Text, type Token } from "../text/text.ts";
import { noteOnWords } from "../text/word.ts";

/** Before these a capitalised word is a place, unless it is a time or a network. */
const WHERE = new Set(["in", "at", "near", "around", "outside", "from", "to", "across", "behind", "opposite", "beside", "off", "above", "into", "through", "round", "on", "along", "down", "up"]); // prettier-ignore
/** Behind these words nobody stands but a place. */
const SURELY = new Set(["in", "near", "around", "outside", "across", "into", "through", "round", "along"]);
/** What a place is called: with one of these the words before it are its name. */
export const kindsOfPlace: ReadonlySet<string> = new Set(
  `street st road rd lane square avenue ave row quay market bridge park hill green harbour harbor pier beach island estate close terrace
  valley hall church station town village county river bay wharf crescent drive gardens mill lough loch glen moor creek`.split(/\s+/u),
); // prettier-ignore
/** Days, months, feasts, networks: written with a capital, and neither a place nor a business. */
export const noPlaces: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter
  eid diwali ramadan lent halloween hogmanay spring summer autumn winter fall english french german spanish irish gaelic welsh hindi
  yoruba igbo hausa instagram facebook google whatsapp youtube tiktok twitter linkedin pinterest etsy amazon canva excel i mum dad mom
  mam nan gran granny grandad god lord monday's house black white zoom stories reels maps bio xl dm dms ok pdf boxing mother's
  father's valentine's`.split(/\s+/u),
); // prettier-ignore

const mayNamePlace = noteOnWords(({ written, lower }) => /^\p{Lu}\p{Ll}/u.test(written) && !noPlaces.has(lower));

const isNamed = (token: Token | undefined): token is Token => token?.kind === "word" && mayNamePlace(token.word);

/** In a headline every word has a capital, so that a capital says nothing. The words `but` do not count. */
export function isHeadline(text: Text, index: number, but: readonly Token[] = []): boolean {
  const sentence = text.sentences[index];
  const words = text.tokens
    .slice(sentence?.first ?? 0, sentence?.end ?? 0)
    .filter((token) => token.kind === "word" && !but.includes(token));
  return words.filter(({ written }) => /^\p{Lu}/u.test(written)).length > words.length / 2 && words.length > 3;
}

/** Last token of the name that begins at `at`. */
function endOfName({ tokens }: Text, at: number): number {
  let last = at;
  while (isNamed(tokens[last + 1]) && tokens[last + 1]?.sentence === tokens[at]?.sentence) last += 1;
  return last;
}

function isPlace({ tokens }: Text, first: number, last: number): boolean {
  const [before, start, end] = [tokens[first - 1], tokens[first], tokens[last]];
  if (!before || !start || !end) return false;
  if (last > first && kindsOfPlace.has(end.lower)) return true;
  // "At Nora's" and "to Ravi" may be a person; "in Truro" cannot.
  return before.sentence === start.sentence && SURELY.has(before.lower) && !/['’]s$/u.test(end.written);
}

/** The places a post names, the first time each: words that a map could find. Those that the owner listed are names of people. */
export function findPlaces(text: Text): readonly Span[] {
  const found: Span[] = [];
  const seen = new Set<string>();
  // Asked once a sentence: a run of names without a space is one, and may be long.
  const headlines = new Map<number, boolean>();
  const inHeadline = ({ sentence }: Token): boolean => {
    const known = headlines.get(sentence) ?? isHeadline(text, sentence);
    headlines.set(sentence, known);
    return known;
  };
  for (let at = 1; at < text.tokens.length; at++) {
    const token = text.tokens[at];
    if (!isNamed(token) || (isNamed(text.tokens[at - 1]) && WHERE.has(text.tokens[at - 2]?.lower ?? ""))) continue;
    const last = endOfName(text, at);
    if (!seen.has(token.lower) && isPlace(text, at, last) && !inHeadline(token)) {
      seen.add(token.lower);
      found.push(spanOf(text, at, last));
    }
    at = last;
  }
  return found;
}
