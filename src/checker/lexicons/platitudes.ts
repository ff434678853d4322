import { defineLexicon } from "../text/phrases.ts";

/**
 * Reasons that any business could give (S2.30). An entry earns its place when a competitor could post the words
 * unchanged and nobody would learn anything: the words name a virtue and nothing that is done because of it.
 */
export const platitudes = defineLexicon<{ readonly phrases: readonly string[] }>([
  {
    phrases: [
      "(passionate|so passionate) about (quality|service|excellence|food|coffee|people|what we do|our craft|our customers|customer service|everything we do|health|wellness|fitness|beauty|innovation|helping people|delivering)",
      "(our|my) passion (is|for) (quality|service|excellence|food|people|customer service)",
      "(passion|passionate) ..2 (excellence|perfection)",
    ],
  },
  {
    phrases: [
      "(committed|dedicated|devoted) to (excellence|quality|providing|delivering|offering|exceeding|customer|our customers|our clients|superior|the highest)",
      "(our|a) commitment to (excellence|quality|service|customer|our customers|our clients)",
      "(strive|striving) (for excellence|to (provide|deliver|exceed|offer|be the best))",
      "(we|our team) (pride|prides) (ourselves|itself) (on|in) (quality|excellent|excellence|customer|our service|our quality|our customer|great|outstanding|providing|offering|delivering|the quality)",
    ],
  },
  {
    phrases: [
      "(quality|excellence|service|innovation|integrity|customer service|customer satisfaction) is (our|at|what we|everything|key|in our|the heart)",
      "(our|the) (customers|clients|customer|client|guests|patients|members) (are|is|come|comes) (always)? (first|number one|our priority|our number one|at the heart|our top|everything)",
      "customer satisfaction is (our|the) (top|number one|first|main|highest|only)? *",
      "at the heart of (everything|all|what) we do",
      "(putting|put) (our)? (customers|clients|people|you) first",
    ],
  },
  {
    phrases: [
      "(going|go|goes) (above and beyond|the extra mile)",
      "(pour|pours|put|puts) (our|their|my) (heart and soul|hearts and souls|blood sweat and tears) into",
      "with (love and passion|passion and (dedication|pride|love)|pride and passion|quality and passion)",
      "(quality|service|value) you can (trust|count on|rely on)",
      "your (satisfaction|trust) is our (top|number one|first)? *",
      "where (quality|tradition|passion) meets (quality|service|innovation|affordability|passion|value|price|style)",
      "(we|and we|i) (really|truly|just|simply|absolutely)? (love|loves) what (we|i) do",
      "(making|make) (a|the) difference (every day|in people's lives|in the world)",
    ],
  },
]);
