import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

type HypeEntry = Plain & { readonly pressure: number; readonly phrases: readonly string[] };

/**
 * Wonders and gushing about one's own thing. An entry earns its place when the words could stand in any advert and nothing
 * that happened is told. What ranks ("the best in town") is a superlative, what promises a result is a shortcut.
 */
export const hypeWordings = defineLexicon<HypeEntry>([
  { pressure: 0.62, afterBe: "good", phrases: ["(life changing|game changing|mind blowing|jaw dropping|earth shattering|record breaking|once in a lifetime|revolutionary) ."] },
  { pressure: 0.62, instead: "good {last}", phrases: ["(life changing|game changing|mind blowing|jaw dropping|earth shattering|record breaking|once in a lifetime|revolutionary) *"] },
  { pressure: 0.62, phrases: ["(a|the)? (real|total|true|complete|absolute)? game changer"] },
  { pressure: 0.62, phrases: ["(you'll|you will|you) (never) (need|want|see|find|taste|look|go|eat|use|buy) ..4 (again|like this|like it|another|back|elsewhere|better)", "the last * you'll ever (need|buy|want)", "(broke|break|breaking) the internet", "(like|unlike) (nothing|anything) (you've|you have|else)", "ask anyone", "nothing will (ever)? be the same"] },
  { pressure: 0.62, phrases: ["(blow your mind|rock your world|knock your socks off|leave you speechless)"] },
  { pressure: 0.62, phrases: ["(transform|revolutionise|revolutionize) your"] },
  { pressure: 0.62, phrases: ["(will|to) change your life", "(changes|changed) your life"] },
  { pressure: 0.62, phrases: ["(everyone|everybody|the whole (town|city|street|country)) is (talking about|raving|obsessed|going crazy|losing)"] },
  { pressure: 0.3, instead: "{rest}", phrases: ["(amazing|incredible|insane|epic|ultimate|legendary|sensational|phenomenal|spectacular|stunning|unmissable|crazy good) (deal|deals|offer|offers|value|results|savings|prices)", "(premium|luxury|luxurious|exquisite) (quality|experience|service)"] },
  { pressure: 0.3, instead: "a {rest}", phrases: ["the (ultimate|perfect) (gift|guide|solution|experience|destination|choice)"] },
  { pressure: 0.3, phrases: ["(elevate|level up|supercharge|unleash|turbocharge) your"] },
  { pressure: 0.3, phrases: ["take your * to the next level", "(you|you'll) (won't|will not) (believe|regret|want to)", "(you're|you are) going to (love|be obsessed)", "(the|your) (dream|perfect) * (awaits|is waiting|starts here)", "look no further"] },
  { pressure: 0.3, phrases: ["all your * needs"] },
  { pressure: 0.3, instead: "shop", phrases: ["one stop shop"] },
  { pressure: 0.3, instead: "{last}", phrases: ["(drool worthy|instagrammable|next gen|state of the art|cutting edge) *"] },
]); // prettier-ignore
