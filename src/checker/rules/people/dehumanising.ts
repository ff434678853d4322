import { leaveOutSentence } from "../../fixes/leave-out.ts";
import { crowdWords } from "../../lexicons/crowd-words.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses, type PhraseMatch } from "../../text/phrases.ts";

/** What the last word of the phrase can become without touching the grammar around it. */
const people: ReadonlyMap<string, string> = new Map([
  ["leads", "customers"],
  ["eyeballs", "people"],
  ["traffic", "visitors"],
  ["prospects", "people"],
]);

/** Only a noun can stand for a noun; where the words end in something else the sentence can only go. */
function rewordings(post: CheckedPost, { first, last, span }: PhraseMatch<unknown>): readonly Fix[] {
  const alone = leaveOutSentence(post.text, post.text.tokens[first]?.sentence ?? 0);
  const head = post.text.tokens[last];
  const insert = people.get(head?.lower ?? "");
  if (!head || insert === undefined) return alone;
  return [{ label: "Say people", edits: [{ from: head.from, to: span.to, insert }] }, ...alone];
}

/** People spoken of as leads, traffic or eyeballs. */
export const dehumanising = defineRule({
  id: "people/dehumanising",
  severity: "info",
  docs: {
    summary: "People spoken of as leads, traffic, eyeballs or prospects.",
    why: "Whoever reads along is one of them. Nobody likes to hear that they are to be captured, driven or converted.",
    principles: ["S0.45", "S4.9"],
    leavesAlone: "The same words about other things: a lead on a dog, traffic on the road, a barn that was converted.",
  },
  messages: {
    crowd: "“{phrase}” speaks of people as numbers. Said of somebody you know, what would you call them?",
  },
  examples: {
    flagged: [
      "A good week for the bakery: [[more leads]] than ever from the fair.",
      "We want [[more eyeballs]] for the window display on King Street.",
      "Our stall brought plenty of [[website traffic]] in May.",
      "How we [[convert visitors into buyers]] in a small pottery.",
      "Coffee with [[warm prospects]] all morning in Lekki.",
    ],
    clean: [
      "New dog leads are in, red and green.",
      "The traffic on the ring road was dreadful, so the bread is late.",
      "We convert vans for people who want to sleep by the sea.",
      "Fresh eyes on the garden plan would be welcome.",
      "We never say “generate leads”. We say hello.",
    ],
  },
  check(post, report) {
    for (const match of findUses(post.text, crowdWords)) {
      const phrase = post.text.written.slice(match.span.from, match.span.to);
      const place = { in: "text", span: match.span } as const;
      report({ messageId: "crowd", place, data: { phrase }, fixes: rewordings(post, match) });
    }
  },
});
