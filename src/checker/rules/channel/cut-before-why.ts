import { nameOf } from "../../../domain/network.ts";
import type { Fold } from "../../../domain/limits.ts";
import { foldAt } from "../../counting/fold.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { WhyMatch } from "../../model/report.ts";
import { defineRule } from "../../model/rule.ts";

/** The words that say the Why; platitudes only hint at one. */
const saying = (post: CheckedPost): readonly WhyMatch[] =>
  post.why.level === "strong" ? post.why.matches.filter(({ kind }) => kind !== "platitude") : [];

const shownBefore = ({ characters, lines }: Fold): string =>
  lines === null ? `the first ${characters} characters` : `the first ${characters} characters, or ${lines} lines,`;

/** The Why stands where most readers will not see it. */
export const cutBeforeWhy = defineRule({
  id: "channel/cut-before-why",
  severity: "info",
  docs: {
    summary: "A Why that stands wholly behind the place where the network hides the rest of a post.",
    why: "A feed shows the first lines and hides the rest until a reader taps. Where the reason comes first, everybody who scrolls by gets it.",
    principles: ["S2.15"],
    leavesAlone:
      "A Why that begins before the fold, networks that show a post whole, and folds that nobody is sure of.",
  },
  messages: {
    hidden:
      "{network} shows about {shown} until a reader taps for more. Your Why comes after that; it could stand earlier.",
  },
  examples: {
    channel: "Instagram",
    flagged: [
      "The mending evening starts again on Thursday at seven. Bring your chain, your brakes and whatever squeaks. There is tea, and a stand for every bike. [[I began it because nobody showed me how when I was nine, and I would have liked somebody to.]]",
      "Autumn honey is in jars and on the shelf by the door, dark as tea this year after all the heather on the moor. Small jars and large. [[My father kept bees so that the orchard would bear, and we still keep them for that and not for the honey.]]",
      "New on the board from Monday: leek and potato, red lentil, and the bean soup with sage that sold out twice in March. Bowls until three. [[We cook because we believe nobody should eat lunch alone at a desk.]]",
      "The green dresser is finished at last. Two coats of oil, one new hinge, and a drawer that no longer sticks when it rains. It goes home on Friday. [[I mend old things because I cannot bear to see what somebody's hands made thrown away.]]",
      "Doors open at ten, the kiln has cooled, and there are forty blue bowls on the long table by the window, none quite like the next. [[I throw them by hand because I believe that what we eat from every day should have been made by somebody.]]",
      "The spring timetable is up:\nMonday and Wednesday\nThursday and Saturday\n[[I teach because yoga got me through the year my mother died, and I want others to have that.]]",
    ],
    clean: [
      "I mend old things because I cannot bear to see what somebody's hands made thrown away. The green dresser is finished at last: two coats of oil, one new hinge, and a drawer that no longer sticks when it rains.",
      "We cook because we believe nobody should eat lunch alone at a desk. Leek and potato from Monday.",
      "New on the board from Monday: leek and potato, red lentil, and the bean soup with sage that sold out twice in March. Bowls until three, bread from the mill, and the long table by the window for those who come alone.",
      "The bowls are out of the kiln. We make them by hand because we think a breakfast deserves something that somebody cared about, and the blue ones are on the table by the window.",
      "We are closed on Monday for the holiday and back on Tuesday at nine.",
    ],
  },
  check(post, report) {
    const whys = saying(post);
    const [first] = whys;
    if (!first) return;
    for (const limits of post.limits) {
      if (!limits.fold || limits.fold.source.sure === "disputed") continue;
      const fold = foldAt(post.text.written, limits);
      if (fold === null || whys.some(({ span }) => span.from < fold)) continue;
      const data = { network: nameOf(limits.network), shown: shownBefore(limits.fold) };
      report({ messageId: "hidden", place: { in: "text", span: first.span }, data, about: limits.network });
    }
  },
});
