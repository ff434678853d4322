import { defineLexicon } from "../text/phrases.ts";

const WHEN =
  "(at|on|from|til|till|until|early|late|today|tomorrow|tonight|this|all|over|between|hours|as usual|as normal|again|#|@|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|sundays|by|bank|for)";
const DAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|next week|next month)";

/**
 * Practical facts: hours, closures, dates, places, changes. An entry earns its place when a post of little else is
 * complete without a Why (S2.15).
 */
export const noticeWordings = defineLexicon<{ readonly phrases: readonly string[] }>([
  {
    phrases: [
      `(open|opening|closed|closing|shut|closes|opens|reopen|reopening|reopens|close) ${WHEN}`,
      "(open|closed|shut) .",
      "(opening|holiday|christmas|winter|summer|easter|bank holiday|diwali|eid|ramadan|half term|new) (hours|times|timings)",
      "(hours|timings) (this|for|over|from|are|today|tomorrow)",
      "(we're|we are|we'll be|we will be|i'm|i'll be|shop's|shop is|office is|office will be|cafe is|kitchen's|kitchen is|clinic is|clinic will be) (open|closed|shut|back|away|off|moving|late|running)",
      `(back|away|returns|resumes) (on|from|at|til|till|until)? (#|@|${DAY.slice(1, -1)})`,
    ],
  },
  {
    phrases: [
      "(doors|starts|start|kick off|kicks off|begins|meet|meeting|talk|class|session|practice|training|match|service|mass) (is|are)? (at)? @",
      "(postponed|cancelled|canceled|rescheduled|called off|sold out|rained off)",
      "(last|next|new) (posting|delivery|collection|bin|order) (date|day|days)",
      "(no|there's no|there will be no) (class|classes|service|delivery|deliveries|market|session|bus|post|practice|training|school|water|parking)",
      "(registration|applications|orders|entries|bookings) (close|closes|closed|open|opens)",
      "clocks (go|went)",
      "(bin|recycling) (collection|day)",
      "(is|are|will be) at the (school|hall|market|library|church|square|centre|center|green|field|park|lower|upper) ..2 (on|from|at|today|tomorrow|this)",
    ],
  },
  {
    phrases: [
      "(card machine|phone line|phone lines|phones|website|till|car park|road|lift|power|water|line|lines|internet|wifi|heating) (is|are)? (down|out|closed|back|off|fixed|broken)",
      "(till's|website's|road's|lift's|power's|water's|line's|internet's|wifi's|heating's) (down|out|closed|back|off|fixed|broken)",
      "(we|we've|we have|has|have) moved (to)?",
      "(moves|moving) (to|from) (#|the|a|our|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
      "(road works|roadworks|wet paint|cash only|staff training)",
      "(please)? (use|come in by|come through) the (back|side|front|other) (gate|door|entrance)",
      "running ..2 (hour|hours|minutes|mins|late|behind)",
      "(please|pls) note",
    ],
  },
]);
