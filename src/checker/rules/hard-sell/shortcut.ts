import { plainly } from "../../fixes/plainly.ts";
import { shortcuts } from "../../lexicons/shortcuts.ts";
import { defineRule } from "../../model/rule.ts";
import { readsWarm } from "../../reading/selling.ts";
import { clauseUses, pressureOf } from "../clause-uses.ts";

/** Much for nothing: secrets, hacks, guarantees, results overnight. */
export const shortcut = defineRule({
  id: "hard-sell/shortcut",
  severity: "warning",
  docs: {
    summary: "A promise of much for nothing: a secret, a guarantee, results overnight.",
    why: "People know that good things take work and time. What you do, how long it takes and what can go wrong is what makes them trust you.",
    principles: ["S0.25", "S0.11"],
    leavesAlone:
      "A tip that says what to do, a guarantee with its terms (“two years on parts”), and promises that are quoted or turned down.",
  },
  messages: {
    promise: "“{phrase}” promises a shortcut. How long it takes, and what it asks of them, is easier to believe.",
  },
  examples: {
    flagged: [
      "[[Guaranteed results in three weeks]].",
      "[[The one formula that doctors don't want you to know]]. Ask at the desk.",
      "Clear skin by Friday. [[Our miracle cream works overnight]].",
      "[[Triple your bookings with our planner]].",
      "[[The secret to perfect skin is on our shelf]].",
      "[[Lose 10 kilos in 20 days with the new tea]].",
    ],
    clean: [
      "The secret to a good crust is a tray of water at the bottom of the oven.",
      "Our forks are guaranteed for two years, and after that we mend them at cost.",
      "It did not work overnight. It took a rubber band and six weeks.",
      "“Guaranteed results”, said the leaflet. We do not do that here.",
      "The magic of the evening was the choir in the rain.",
      "Success is a loaf that does not sink.",
    ],
  },
  check(post, report) {
    const found = clauseUses(post.text, shortcuts);
    if (found.length === 0 || readsWarm(post)) return;
    for (const use of found) {
      const { matches, span, phrase } = use;
      const place = { in: "text", span } as const;
      const fixes = plainly(post.text, matches, "Promise what you can keep");
      report({ messageId: "promise", place, data: { phrase }, pressure: pressureOf(use), fixes });
    }
  },
});
