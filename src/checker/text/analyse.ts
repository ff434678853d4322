import { fold } from "./fold.ts";
import { Grouping } from "./group.ts";
import { mask } from "./mask.ts";
import { sentenceStarts } from "./nlp.ts";
import { findQuotations } from "./quotations.ts";
import { noPhrases, type Text } from "./text.ts";
import { tokenize } from "./tokenize.ts";

/** Analyses a text once. Never throws, whatever the string; time is linear in its length. */
export function analyse(written: string): Text {
  const { plain, origin } = fold(written);
  if (!/\S/u.test(plain)) return { written, tokens: [], sentences: [], wordCount: 0, phrases: noPhrases() };
  const { safe, masked } = mask(plain);
  const known = { plain, starts: sentenceStarts(safe), quotations: findQuotations(plain), origin };
  const grouping = new Grouping(known);
  tokenize(plain, masked, grouping);
  grouping.closeSentence();
  const { tokens, sentences, wordCount } = grouping;
  return { written, tokens, sentences, wordCount, phrases: noPhrases() };
}
