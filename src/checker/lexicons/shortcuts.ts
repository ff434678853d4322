import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

type ShortcutEntry = Plain & { readonly pressure: number; readonly phrases: readonly string[] };

/**
 * Promises of much for nothing: secrets, hacks, guarantees, results overnight (S0.25, S0.11). An entry earns its place when
 * it says that work, time or luck is not needed; a tip that says what to do has no place here.
 */
export const shortcuts = defineLexicon<ShortcutEntry>([
  { pressure: 0.65, phrases: ["(guaranteed|proven|instant|overnight) (results|success|approval|satisfaction|transformation|relief|weight|growth|admission|visa|fluency)"] },
  { pressure: 0.65, instead: "work towards results", phrases: ["guarantee (results|success)"] },
  { pressure: 0.65, phrases: ["results guaranteed", "guaranteed .", "(100|%) ..1 (guaranteed|risk free|success|satisfaction)", "(or)? (your|all your)? money (ten times|10 times|twice|double) back"] },
  { pressure: 0.65, insteadOfAll: "we will do what we can", phrases: ["(we|i) (guarantee|promise) (you|results|success|you'll)"] },
  { pressure: 0.65, phrases: ["(secret|secrets|hack|trick|method|formula|habit) (that|the|they|doctors|nobody|banks|dealers|schools|experts) ..4 (don't|doesn't|hate|want|tell|know|hide|won't|never)", "doctors hate", "one (weird|simple|little) (trick|hack|habit|secret)"] },
  { pressure: 0.65, instead: "way to {last}", phrases: ["(secret|shortcut|short cut|fast track|cheat code) to (success|wealth|fluency|fitness|riches|fame|happiness|weight|perfect|flawless|six|financial)"] },
  { pressure: 0.65, instead: "tips", phrases: ["(growth|money|wealth|sales|follower|income) hacks"] },
  { pressure: 0.65, instead: "{rest}", phrases: ["(magic|miracle|magical) (formula|cure|cream|oil|pill|bullet|soil|system|diet|serum|tea|drink|product)"] },
  { pressure: 0.65, phrases: ["(works|work) (every time|like magic|on everyone|on everybody|for everyone|for everybody|on any|overnight)", "never (failed|fails) (once|yet|us|anyone)?", "(without|no) (lifting a finger|any effort|dieting|hard work)", "(cannot|can't|impossible to) (lose|fail) .", "no way to fail", "zero (effort|risk)"] },
  { pressure: 0.65, phrases: ["(lose|drop|shed) ($|# (kilos|kg|stone|inches|lbs|lb|dress sizes|sizes)|up to #) ..1 in (just|only|under)? # (days|weeks|nights)", "(lose|drop|shed) ($|# (kilos|kg|stone|inches|lbs|lb|dress sizes|sizes)) (without|overnight|fast)"] },
  { pressure: 0.65, instead: "work on your {last}", phrases: ["(explode|skyrocket|# x|triple|double) your (sales|business|followers|bookings|clients|results|revenue|productivity|confidence|brand|growth|audience)"] },
  { pressure: 0.65, phrases: ["from zero to hero", "(change|rewire) your (brain|life|body) in (just|only)? # (days|weeks|minutes)"] },
]); // prettier-ignore
