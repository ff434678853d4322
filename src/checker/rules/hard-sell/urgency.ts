import { leaveOutSentence } from "../../fixes/leave-out.ts";
import { plainly } from "../../fixes/plainly.ts";
import { sayInstead } from "../../fixes/wording.ts";
import { urgencyWordings } from "../../lexicons/urgency.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { countdownsIn } from "../../reading/countdown.ts";
import { dateIn } from "../../reading/dates.ts";
import { mayPush } from "../../reading/selling.ts";
import { findUses } from "../../text/phrases.ts";
import type { Stretch } from "../../text/stretch.ts";
import { firstEndingAfter, type PhraseMatch, type Text } from "../../text/text.ts";

/** As hard as the hardest words. */
const CLOCK_PRESSURE = 0.65;

type Hurry = PhraseMatch<(typeof urgencyWordings)["entries"][number]>;

/** Where the post names the day elsewhere, that day says more than "for a limited time". */
function realDate(text: Text, stretch: Stretch, until: string | undefined): readonly Fix[] {
  const date = until === undefined ? null : dateIn(text, stretch);
  return date === null ? [] : [sayInstead(text, stretch, `${until} ${date}`, "Name the day")];
}

const rewordings = (text: Text, { first, last, entry }: Hurry): readonly Fix[] => [
  ...realDate(text, { first, last }, entry.until),
  ...plainly(text, [{ first, last, entry }], "Say it without the hurry"),
];

/** Hurry without a reason. */
export const urgency = defineRule({
  id: "hard-sell/urgency",
  severity: "warning",
  docs: {
    summary: "Hurry without a reason the reader can check.",
    why: "Hurry makes people feel worked on. If there is a real date, name it and say why it is that day; if there is none, the hurry can go.",
    principles: ["S0.40", "S4.5", "S1.14"],
    leavesAlone:
      "A real deadline told plainly (“registration closes Friday so that we can order the lunches”) and hurry about other things (“hurry home safe”).",
  },
  messages: {
    hurry:
      "“{phrase}” hurries the reader. If there is a real day, naming it and the reason is kinder and works longer.",
    clock:
      "“{phrase}” puts a running clock beside the offer. The day on which it ends tells the same, and leaves the reader time.",
  },
  examples: {
    flagged: [
      "All mugs half price, [[today only]]!",
      "[[Act now]] and we throw in a lid.",
      "[[Don't wait]], the chairs are nearly gone.",
      "Spring offer [[ends tonight]].",
      "Summer passes are back [[for a limited time]].",
      "The pottery sale runs until Sunday 9 June. Seconds are £5 on the long table [[for a limited time only]].",
      "Lanterns at £12. The offer [[ends in 02:45:10]], then it is £15.",
      "[[Hurry folks]], the crates of damsons are by the gate.",
      "[[Last chance to book]] your table for the harvest supper.",
    ],
    clean: [
      "Registration closes Friday so that we can order the lunches.",
      "Hurry home safe, the roads are icy tonight.",
      "Maeve ran her first marathon in 4 hours 12 minutes 9 seconds.",
      "There is no need to hurry, the exhibition is up until June.",
      "We can't wait to see what you make of it.",
      "“Act now!” is not how we talk to people.",
      "One day only! Sun in Paisley! We stood in the car park with our faces up.",
    ],
  },
  check(post, report) {
    const found = findUses(post.text, urgencyWordings);
    const clocks = countdownsIn(post.text);
    if (found.length + clocks.length === 0 || !mayPush(post)) return;
    const { written, sentences } = post.text;
    for (const span of clocks)
      report({
        messageId: "clock",
        place: { in: "text", span },
        data: { phrase: written.slice(span.from, span.to) },
        pressure: CLOCK_PRESSURE,
        fixes: leaveOutSentence(post.text, firstEndingAfter(sentences, span.from)),
      });
    for (const match of found) {
      const phrase = written.slice(match.span.from, match.span.to);
      report({
        messageId: "hurry",
        place: { in: "text", span: match.span },
        data: { phrase },
        pressure: match.entry.pressure,
        fixes: rewordings(post.text, match),
      });
    }
  },
});
