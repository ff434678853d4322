import { defineLexicon } from "../text/phrases.ts";

const PLACES =
  "(spot|spots|place|places|seat|seats|slot|slots|ticket|tickets|space|spaces|room|rooms|table|tables|appointment|appointments|bottle|bottles|piece|pieces|pcs|box|boxes|kit|kits|pair|pairs|unit|units|copy|copies|bag|bags|tray|trays|jar|jars|date|dates|opening|openings|service|services|session|sessions|class|classes|pass|passes)";
const COUNT = "(#|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful|a few|a couple)";

/**
 * Few left, told to make the reader move. An entry earns its place by a word that turns a count into a lever ("only",
 * "last", "almost gone"); a plain count ("two places are left") is information and stays out.
 */
export const scarcityWordings = defineLexicon([
  {
    pressure: 0.62,
    phrases: [
      `(only|just) ${COUNT} (left|remaining|remain|to go)`,
      `(only|just) ${COUNT} ..2 ${PLACES} (left|remaining|remain|available|to go)`,
      `(only|just) ${COUNT} ..1 (left|remaining|remain|available|up for grabs)`,
      `(last|final) ${COUNT} ${PLACES}`,
      "(almost|nearly|practically) (gone|sold out|full|booked out|booked up|all gone)",
      "(selling|flying|going|moving|disappearing|filling) (out|off|up)? (fast|quick|quickly|like hotcakes|as i type|as we speak)",
      "(flying|walking) off the (shelves|shelf|racks)",
      "(while|until) ((stock|stocks)|supplies|supply|stock) ((last|lasts)|run out)",
      "(first come first served|first in first served|first in best dressed)",
      "(low|limited) (stock|supply|availability|quantities|quantity|numbers|spots|places|seats|spaces|edition drop)",
      "(won't|will not|never) (be)? (back|restocked|repeated|coming back|seen again)",
      "(once|when) (it's|they're|it is|they are|we're) (gone|sold out|out)",
      "(very|extremely) (few|limited) ..1 (left|remaining|available)",
      `(gone|sold) ..2 (only|just) ${COUNT}`,
      "(in high|in huge|in hot) demand", "high demand", "selling fast", "(sell|sells) out (fast|quickly|every time|within)",
      "(snapped|bought) up", "(nearly|almost) sold out", "everyone (wants|is grabbing|is buying)",
      `${COUNT} (people|others|families|couples) (are)? (looking|viewing|watching|eyeing)`,
    ],
  },
  {
    pressure: 0.4,
    phrases: [
      `(last|final) (few|handful|room|seat|spot|slot|ticket|tickets|spots|seats|slots|places|spaces)`,
      `(only|just) ${COUNT} ${PLACES}`,
      `${COUNT} ${PLACES} (only|max|and that's it)`,
      `${COUNT} ${PLACES} (left|remaining|remain)`, "(strictly|very) limited", "exclusive (drop|access|release)", "(can't|cannot) promise ..3 (still|left|more)",
    ],
  },
]); // prettier-ignore
