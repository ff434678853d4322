import type { Plain } from "../fixes/plainly.ts";
import { defineLexicon } from "../text/phrases.ts";

const PLACES =
  "(spot|spots|place|places|seat|seats|slot|slots|ticket|tickets|space|spaces|room|rooms|table|tables|appointment|appointments|bottle|bottles|piece|pieces|pcs|box|boxes|kit|kits|pair|pairs|unit|units|copy|copies|bag|bags|tray|trays|jar|jars|date|dates|opening|openings|service|services|session|sessions|class|classes|pass|passes|hamper|hampers|chair|chairs|bed|beds|membership|memberships|lot|lots|order|orders)";
const COUNT = "(#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|a handful|a few|a couple)";

type ScarcityEntry = Plain & {
  readonly pressure: number;
  /** A count made a lever: the number can be told plainly instead. */
  readonly counts?: boolean;
  readonly phrases: readonly string[];
};

/**
 * Few left, told to make the reader move. An entry earns its place by a word that turns a count into a lever ("only",
 * "last", "almost gone"); a plain count ("two places are left") is information and stays out.
 */
export const scarcityWordings = defineLexicon<ScarcityEntry>([
  {
    pressure: 0.62,
    counts: true,
    phrases: [
      `(only|just) ${COUNT} (left|remaining|remain|to go)`,
      `(only|just) ${COUNT} ..2 ${PLACES} (left|remaining|remain|available|to go)`,
      `(only|just) ${COUNT} ..1 (left|remaining|remain|available|up for grabs)`,
      `(last|final) ${COUNT} ${PLACES}`,
    ],
  },
  { pressure: 0.62, instead: "still here", phrases: ["(almost|nearly|practically) (gone|all gone|sold out)", "(almost|nearly) all gone"] },
  { pressure: 0.62, instead: "still open", phrases: ["(almost|nearly|practically) (full|booked out|booked up)", "filling (up)? (fast|quick|quickly)"] },
  { pressure: 0.62, afterBe: "available", phrases: ["(selling|flying|going|moving|disappearing) (out|off|up)? (fast|quick|quickly|like hotcakes|as i type|as we speak)", "selling out"] },
  { pressure: 0.62, afterBe: "on the shelves", phrases: ["(flying|walking) off (the|our) (shelves|shelf|racks)"] },
  { pressure: 0.62, phrases: ["(while|until) ((stock|stocks)|supplies|supply|stock|they|it) ((last|lasts)|run out)", "(first come first served|first in first served|first in best dressed)"] },
  { pressure: 0.62, phrases: ["(low|limited) (stock|supply|availability|quantities|quantity)"] },
  { pressure: 0.62, instead: "places", phrases: ["(low|limited) (numbers|spots|places|seats|spaces)"] },
  { pressure: 0.62, phrases: ["(won't|will not|never) (be)? (back|restocked|repeated|coming back|seen again)", "(once|when) (it's|they're|it is|they are|we're) (gone|sold out|out) ..3 (gone|it|out)?", `(gone|sold) ..2 (only|just) ${COUNT}`, "(in high|in huge|in hot) demand", "high demand", "(sell|sells) out (fast|quickly|every time|within)", "before (it|this|everything) sells out (again)?", "before (they|these) sell out (again)?", "before (somebody|someone|anybody|anyone) else (does|gets|takes|grabs|nabs|snaps)", "everyone (wants|is grabbing|is buying)", `${COUNT} (people|others|families|couples) (are)? (looking|viewing|watching|eyeing)`] },
  { pressure: 0.62, instead: "a few left", phrases: ["(very|extremely) (few|limited) ..1 (left|remaining|available)"] },
  { pressure: 0.62, afterBe: "still here", phrases: ["(nearly|almost|practically)? (all)? (snapped|bought) up"] },
  {
    pressure: 0.4,
    counts: true,
    phrases: [
      `(last|final) (few|handful) (of)? (the|our)? ${PLACES}?`,
      `(only|just) ${COUNT} ${PLACES}`,
      `^${COUNT} ${PLACES} (left|remaining|remain) .`,
    ],
  },
  { pressure: 0.4, instead: "one seat left", phrases: ["^(last|final) (seat|spot|slot|place|ticket) (left|remaining)?"] },
  { pressure: 0.4, instead: "one room left", phrases: ["^(last|final) room (left|remaining)?"] },
  { pressure: 0.4, instead: "a few places left", phrases: ["(last|final) (spots|seats|slots|places|spaces|tickets|rooms)"] },
  { pressure: 0.4, phrases: ["(strictly|very) limited", "exclusive (drop|access|release)", "(can't|cannot) promise ..3 (still|left|more)", `${COUNT} ${PLACES} (only|max) .`] },
]); // prettier-ignore
