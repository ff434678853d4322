import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

const PERIOD = "(a|per|every|each) (day|week|month|year|night|weekend)";
const EASE =
  "(from (home|anywhere|bed)|(from|in|by|while on) (my|your|the|a) *|without leaving (home|(my|your|the) *)|while you sleep|sitting at home)";

type IncomeEntry = Plain & { readonly pressure: number; readonly phrases: readonly string[] };

/**
 * Money promised to the reader (S0.31, S0.29). An entry earns its place when it holds out an income, or freedom from work; a
 * wage in a job advert, money raised for somebody and the takings of a stall are no such promise.
 */
export const incomeClaims = defineLexicon<IncomeEntry>([
  { pressure: 0.7, instead: "earn something", phrases: [`(earn|make|clear|pocket|bank|pull in|bring in|take home) (up to|over|an extra|at least|an easy)? $ ..1 ${PERIOD}`, `(earn|make) (up to|over|an extra|at least|an easy)? $ ${EASE}`, "(earn|make) # (k|figures) (a|per|monthly|weekly|every)", "(earn|make) ..1 $ (monthly|weekly|daily)"] },
  { pressure: 0.7, instead: "earning something", phrases: [`(earning|making|clearing|pocketing|banking|pulling in|bringing in) (up to|over|an extra|at least)? $ ..1 ${PERIOD}`, `(earning|making|clearing) (up to|over|an extra)? $ ${EASE}`] },
  { pressure: 0.7, phrases: [`(earned|made|cleared|banked) (up to|over|an extra)? $ ..3 ${EASE}`, "cleared (over)? $ (last|this) (week|month)"] },
  { pressure: 0.7, phrases: [`$ ${PERIOD} from (home|your|my)`, "(my|our) (upline|downline|commission crossed)", "(earning|income) (potential|opportunity)", "unlimited (earnings|income|commission)", "(retired my (husband|wife|parents|mum|mom|dad))", "(replaced|replace) (my|your|her|his) ..1 (salary|income|wage|wages|paycheck)"] },
  { pressure: 0.7, instead: "to a steady income", phrases: ["to (six|seven|6|7) figures"] },
  { pressure: 0.7, instead: "a living", phrases: ["(six|seven|6|7) figures"] },
  { pressure: 0.7, instead: "good {last}", phrases: ["(six|seven|6|7|multi six) figure *"] },
  { pressure: 0.7, instead: "some income", phrases: ["(a)? (passive|residual|effortless) income"] },
  { pressure: 0.7, phrases: ["(financial|money|time) freedom"] },
  { pressure: 0.7, instead: "steadier with money", phrases: ["financially (free|independent)"] },
  { pressure: 0.7, instead: "work for yourself", phrases: ["be your own boss"] },
  { pressure: 0.7, phrases: ["(quit|ditch|fire|escape|leave) (your|the) (job|boss|9 to 5|nine to five|rat race|day job|desk job|dead end job)"] },
  { pressure: 0.7, instead: "earn a living", phrases: ["(become|be) (rich|wealthy|a millionaire|millionaires)"] },
  { pressure: 0.7, phrases: ["get (rich|wealthy)", "get rich (quick|quickly)?"] },
  { pressure: 0.7, instead: "earn something", phrases: ["(make|earn) (easy|fast|quick|serious|big|extra|real)? (money|cash) (online|fast|while you sleep|from home|from your (phone|sofa|couch|bed|kitchen))"] },
  { pressure: 0.7, phrases: ["(double|triple|# x|multiply) your (money|income|salary|investment|savings|pay|earnings)"] },
  { pressure: 0.7, phrases: ["(double|triple) your money back"] },
  { pressure: 0.7, instead: "{rest}", phrases: ["(guaranteed|assured) (returns|return|income|profit|profits|roi)"] },
]); // prettier-ignore
