import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

const SUPPORT = "(support|custom|loyalty|business|trade|patronage|respect|orders)";

type EntitlementEntry = Plain & { readonly pressure: number; readonly phrases: readonly string[] };

/**
 * Custom taken as a due (S0.5). An entry earns its place when the reader is told that they owe it; “use your local shops” and
 * thanks for custom do not.
 */
export const entitlements = defineLexicon<EntitlementEntry>([
  { pressure: 0.5, insteadOfAll: "we are glad of everybody who comes in", phrases: ["(use us or lose us|use it or lose it|support us or lose us|shop local or lose us)"] },
  { pressure: 0.5, instead: "we would be glad of your help", phrases: [`(we|i) (deserve|expect|demand) (your|more|better) ${SUPPORT}`, `you owe (us|it to us|me) (your ${SUPPORT}|that much|this)?`] },
  { pressure: 0.5, insteadOfAll: "we would be glad to see you here", phrases: ["you (really)? (should be|ought to be) (shopping|buying|eating|drinking|ordering|booking) (here|with us|from us|local)", "you should (buy|order|shop|eat|drink|book) (from|with) us"] },
  { pressure: 0.5, insteadOfAll: "if you can, come in and see us", phrases: ["if you're not (buying|shopping|eating|ordering|booking|coming) ..2 (from|with|at|in) (us|here|ours)", "if you (don't|won't) (support|buy from|shop with|come to|use) (us|our)", "(don't|do not) (come)? (crying|complain|moan|complaining|cry|be surprised) (to us)? (when|if) (we|we're|the (shop|doors|shutter|shutters|door|lights))"] },
  { pressure: 0.5, phrases: ["after (everything|all) (we|we've|i|i've) (do|did|done|give|given) for (you|this town|this village|this community)", "(the least|all) you (can|could) do is (buy|come|order|book|share|support|like)", "(where|how come) (were|are) (you|you all|yous|ye) when (we|our|the) (need|needed|till|shop|room)", "(not one|none) of you (could|can|has|have|bothered)", "can't even (be bothered to)? (like|share|buy|come|support)"] },
]); // prettier-ignore
