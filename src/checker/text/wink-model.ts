import featureFn from "wink-eng-lite-web-model/dist/feature.js";
import packed from "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json" with { type: "json" };
import sbd from "wink-eng-lite-web-model/dist/load-sbd-model.js";

/** A table of the model: its values by number, and the numbers by value. */
type Feature = {
  readonly list: readonly string[];
  hash?: Record<string, number>;
  intrinsicSize?: number;
  index?: number;
  maxIndex?: number;
};

/** How a property lies in the packed lexicon: word, mask, shift, 0 when its values are listed, 1 when unknown words have it. */
type Layout = readonly [
  word: number,
  mask: number,
  shift: number,
  isNumber: number,
  isOfAll: number,
  ...rest: number[],
];

function wordsOf(base64: string): Uint32Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return new Uint32Array(bytes.buffer);
}

function addHash(feature: Feature): void {
  const hash: Record<string, number> = Object.create(null);
  for (let number = 0; number < feature.list.length; number++) hash[feature.list[number] ?? ""] = number;
  feature.hash = hash;
  feature.intrinsicSize = feature.list.length;
  feature.index = feature.list.length;
}

/** Where a word stands in the first `size` of the list of lexemes, which are sorted by lower case from the second on; undefined when it is none. */
export function findLexeme(list: readonly string[], size: number, word: string): number | undefined {
  if (word === list[0]) return 0;
  const lower = word.toLowerCase();
  let from = 1;
  let to = size;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] ?? "").toLowerCase() < lower) from = middle + 1;
    else to = middle;
  }
  for (let at = from; at < size && (list[at] ?? "").toLowerCase() === lower; at++) if (list[at] === word) return at;
  return undefined;
}

/** The same as `addHash` for 87,000 lexemes, most of which nobody asks for: each is searched when it is asked for first. */
function addSearch(lexeme: Feature): void {
  const { list } = lexeme;
  const size = list.length;
  const known: Record<string, number> = Object.create(null);
  lexeme.hash = new Proxy(known, {
    get(_, word: string) {
      const number = known[word] ?? findLexeme(list, size, word);
      if (number !== undefined) known[word] = number;
      return number;
    },
  });
  lexeme.intrinsicSize = size;
  lexeme.index = size;
}

/**
 * What wink-nlp's model calls its core, unpacked as its own `load-core-model.js` does, but for the copy that one makes of all
 * the data: it is unpacked once in a process, and the copy took half of the time. wink-nlp adds the words it reads to it.
 */
function core(): unknown {
  const features: Record<string, Feature> = packed.features;
  const layouts = Object.entries<Layout>(packed.packing.layout as unknown as Record<string, Layout>);
  for (const [name, [, mask, shift, isNumber]] of layouts) {
    const feature = features[name];
    if (isNumber !== 0 || !feature) continue;
    addHash(feature);
    feature.maxIndex = mask >>> shift;
  }
  if (features["lexeme"]) addSearch(features["lexeme"]);
  const efList = layouts.filter(([, [, , , , isOfAll]]) => isOfAll === 1).map(([name]) => name);
  const lexicon = wordsOf(packed.lexicon);
  return { ...packed, packing: { ...packed.packing, efList }, lexicon, xpansions: wordsOf(packed.xpansions) };
}

/** A machine that recognises nothing, in wink-nlp's own notation. */
const NO_MACHINE = '[100,0,{"0":{}},{},{},{}]';
const none = (): unknown => ({ machines: [], transformers: [] });
const noMachine = (): unknown => ({ machines: [NO_MACHINE] });

/** wink-nlp's English model without what only other pipes than "sbd" read: it would unpack all of that. */
export const sentenceModel = {
  core, sbd, featureFn, ner: none, pos: none, negation: noMachine, sa: noMachine, metaCER: none, addons: {},
}; // prettier-ignore
