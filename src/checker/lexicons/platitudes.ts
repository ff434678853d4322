import { defineLexicon } from "../text/phrases.ts";

const VIRTUE =
  "(quality|excellence|service|family|community|innovation|integrity|creativity|luxury|beauty|teamwork|safety|customer satisfaction|customer delight|customer service|client success|comfort|passion|perfection|professionalism)";
const THEM = "(customers|clients|customer|client|guests|patients|members|people|pets|patrons|students|tenants)";

/**
 * Reasons that any business could give (S2.30). An entry earns its place when a competitor could post the words
 * unchanged and nobody would learn anything: the words name a virtue and nothing that is done because of it.
 */
export const platitudes = defineLexicon<{ readonly phrases: readonly string[] }>([
  {
    phrases: [
      `passionate about ${VIRTUE}`,
      "(we're|we are|i'm|i am|team is|all|so) (so|all|very|really|deeply|truly|genuinely)? passionate about *",
      "(our|my) passion (is|for) (quality|service|excellence|food|people|customer service|helping|to)",
      `(passion|passionate) ..1 ${VIRTUE}`,
      "passionate people",
      "(is|are) (our|my) (passion|life|motto|dharma|middle name|biggest blessing|calling)",
    ],
  },
  {
    phrases: [
      `(committed|dedicated|devoted) to (${VIRTUE.slice(1, -1)}|providing|delivering|offering|exceeding|our customers|our clients|superior|the highest)`,
      `(our|a|the same|relentless) (commitment|dedication) to (${VIRTUE.slice(1, -1)}|our customers|our clients)`,
      "(strive|striving) (for excellence|to (provide|deliver|exceed|offer|be the best))",
      "(we|our team) (pride|prides) (ourselves|itself) (on|in) (quality|excellent|excellence|customer|our service|our quality|our customer|great|outstanding|providing|offering|delivering|the quality)",
      "(take|takes|taking) pride in (everything we do|all we do|our work|what we do)",
    ],
  },
  {
    phrases: [
      `${VIRTUE} is (our|the) (top|number one|first|main|highest|only)? *`,
      `${VIRTUE} is (everything|key|what (we're|we are) (all)? about|at the heart|at our core|in our (dna|blood|veins))`,
      `${THEM} (are|is|come|comes) (always)? (first|family|number one|everything|our priority|our top priority|our number one|at the heart)`,
      `(${THEM.slice(1, -1)}|${VIRTUE.slice(1, -1)}) first .`,
      `your ${VIRTUE} is our (top|number one|first)? *`,
      "your (satisfaction|trust|smile|happiness|health|fitness|comfort|dream|success|peace of mind) ..1 our (top|number one|first)? (priority|promise|commitment|strength|passion|mission|goal|reward|success|pride|job)",
      "your (satisfaction|trust|smile|happiness) is our *",
      "at the heart of (everything|all|what) we do",
      "(putting|put) (our)? (customers|clients|people|you) first",
      "(is|are|runs) in our (blood|dna|veins)",
    ],
  },
  {
    phrases: [
      "(going|go|goes) (above and beyond|the extra mile)",
      "(pour|pours|put|puts) (our|their|my) (heart and soul|hearts and souls|blood sweat and tears) into",
      "with (love and passion|passion and (dedication|pride|love)|pride and passion|quality and passion)",
      "(quality|service|value) you can (trust|count on|rely on)",
      "where (quality|tradition|passion) meets (quality|service|innovation|affordability|passion|value|price|style|love)",
      "(we|i) (really|truly|just|simply|absolutely)? (love|loves) what (we|i) do",
      "^doing what (we|i) love",
      "(blessed|lucky|privileged|honoured|honored) to do what (we|i) (do|love)",
      "(making|make) (a|the) difference (every day|in people's lives|in the world)",
      "(mean|means) the world to us",
      "^(it's|it is) all about (people|you|family|community|quality|passion|the passion|the moments|making memories|the journey)",
      "we (do|really|truly|genuinely)? care .",
      `^(we|we just|we simply) love (our|serving) (${THEM.slice(1, -1)}|guest|you|regulars|community)`,
      "we believe in (you|people|dreams|growth|potential|quality|excellence|hard work)",
      "(teamwork makes the dream work|one family one passion|family is everything|work hard play hard)",
    ],
  },
]);
