import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

const TOP =
  "(best|greatest|finest|cheapest|tastiest|freshest|softest|cleanest|fastest|friendliest|biggest|largest|coolest|hottest|number one|no 1|#1|top|leading|premier|most trusted|most loved|most iconic|most powerful|most popular)";
const WIDE =
  "(the (world|whole|entire|country|county|city|universe|planet|market|business|game|industry|state|region|area|province|north|south|east|west|district|hemisphere|earth|land)|town|existence|all time|history|africa|europe|ireland|england|scotland|wales|britain|america|india|nigeria|canada|australia|lagos|the uk|the us|the usa|the gta)";

type SuperlativeEntry = Plain & {
  readonly pressure: number;
  /** How many of the first words rank: the thing itself stands behind them. */
  readonly ranks?: boolean;
  readonly phrases: readonly string[];
};

/** Ranks that nobody gave (S2.24). An entry earns its place when a reader could ask “says who?”. */
export const superlatives = defineLexicon<SuperlativeEntry>([
  { pressure: 0.62, ranks: true, phrases: [`(the|our|your)? (very|absolute)? ${TOP} * (in|of|on) ${WIDE}`, `(the|our|your)? (very|absolute)? ${TOP} * * (in|of|on) ${WIDE}`, "(the)? (best|greatest|finest|nicest|tastiest) * (you'll|you will|you have|you've) ever *", "(the)? (best|greatest|finest|nicest|tastiest) * * (you'll|you will|you have|you've) ever *"] },
  { pressure: 0.62, afterBe: "here", phrases: ["(your|the|our) (number one|no 1|#1) (choice|destination|stop|place|shop|spot|source|name)"] },
  { pressure: 0.62, instead: "good {last}", phrases: ["(unbeatable|unmatched|unrivalled|unrivaled|unparalleled|unstoppable) *"] },
  { pressure: 0.62, afterBe: "something we take care over", phrases: ["(unbeatable|unmatched|unrivalled|unrivaled|unparalleled|unstoppable|second to none) .", "second to none"] },
  { pressure: 0.62, phrases: ["(nothing|no one|nobody|no other|none) (else)? (comes close|compares|like (it|this|us|them)|can touch|in town|beats|even comes)", "(nobody|no one) (does|makes|bakes|cooks|builds|cuts|fixes|knows|sells) ..2 (better|like us|like we do)"] },
  { pressure: 0.62, afterBe: "good at what we do", phrases: ["(simply|just|hands down|still|quite simply) the (best|greatest|finest) .", "the best of the best", "number one", "better than (all the (others|rest)|anyone else|anybody else|everyone else|everybody else|the rest)"] },
]); // prettier-ignore
