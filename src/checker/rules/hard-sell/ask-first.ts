import { moveToEnd } from "../../fixes/reorder.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { StrengthKind } from "../../model/report.ts";
import { defineRule } from "../../model/rule.ts";
import { commercialAsks } from "../../reading/giving.ts";

/** So many words behind the ask are something to read first. */
const LEAST_STORY = 20;

/** What is better told before anything is asked. */
const WORTH_TELLING: ReadonlySet<StrengthKind> = new Set(["why", "origin", "help", "honesty", "passion", "proof"]);

/** The last of the sentences at the head of the post that only ask, or -1. */
function lastAskingSentence(post: CheckedPost): number {
  const asking = new Set(commercialAsks(post).map(({ first }) => post.text.tokens[first]?.sentence ?? -1));
  let last = -1;
  while (asking.has(last + 1)) last += 1;
  return last;
}

/** Whether a story or help of some length follows sentence `index`. */
function tellsAfter({ text, strengths }: CheckedPost, index: number): boolean {
  const from = text.sentences[index]?.to ?? 0;
  const words = text.tokens.filter((token) => token.kind === "word" && token.sentence > index).length;
  return words >= LEAST_STORY && strengths.some(({ kind, span }) => span.from >= from && WORTH_TELLING.has(kind));
}

/** The ask stands before the story. */
export const askFirst = defineRule({
  id: "hard-sell/ask-first",
  severity: "info",
  docs: {
    summary: "The ask stands before the story that would earn it.",
    why: "Told first, the story makes the reader want what you then offer. Asked first, many never get to the story.",
    principles: ["S3.11", "S0.37"],
    leavesAlone: "An ask behind the story, a short post, and a post whose asks are all it holds.",
  },
  messages: {
    first: "“{phrase}” comes before what you have to tell. Told first, the story earns it.",
  },
  examples: {
    flagged: [
      "[[Order your loaf by Thursday.]] We started baking because the village shop closed and nobody over seventy could get to town. The first batch went to my aunt's street, and she still does the round.",
      "[[Book a bike check online!]] Here's how to tell if your chain is worn: lift it off the front ring, and if you can see daylight under it, it is time. Dry chains wear three times as fast as oiled ones.",
      "[[Shop the new candles at the link.]] My mother taught me to pour wax in a kitchen with one window, and I still do it her way. Every jar is filled by hand on a Sunday.",
      "[[Sign up for the evening class.]] I started teaching because a man of sixty asked me to read him a letter from his son. He reads to his grandchildren now, and laughs at my voices.",
      "[[Call us about your roof.]] Our mistake last week: we measured the wrong gutter and a family had a wet weekend. We went back on Sunday, fixed it for nothing, and now two people measure.",
    ],
    clean: [
      "We started baking because the village shop closed and nobody over seventy could get to town. The first batch went to my aunt's street. If you'd like a loaf, order by Thursday.",
      "Order your loaf by Thursday. Rye, spelt and white.",
      "Book club read the sad one again, and my aunt, who started it in a kitchen with one window, cried until the tea was cold.",
      "If you like candles, come in. My mother taught me to pour wax in a kitchen with one window, and I would give a lot to hear her laugh at the mess again.",
      "Here's how to tell if your chain is worn: lift it off the front ring, and if you can see daylight under it, it is time. Book a check if you're unsure.",
    ],
  },
  check(post, report) {
    const last = lastAskingSentence(post);
    if (last < 0 || !tellsAfter(post, last)) return;
    const span = { from: post.text.sentences[0]?.from ?? 0, to: post.text.sentences[last]?.to ?? 0 };
    const phrase = post.text.written.slice(span.from, span.to).replace(/[.!\s]+$/u, "");
    const fixes = moveToEnd(post.text, { from: 0, to: last }, "Tell first, then ask");
    report({ messageId: "first", place: { in: "text", span }, data: { phrase }, fixes });
  },
});
