import { asOffer } from "../../fixes/offer.ts";
import { defineRule } from "../../model/rule.ts";
import { type Ask, askBefore } from "../../reading/asks.ts";
import { bareAsks } from "../../reading/giving.ts";
import { clauseAround, spanOfStretch, type Stretch } from "../../text/stretch.ts";
import type { Text } from "../../text/text.ts";

/** A request of up to so many words is marked as a whole; of a longer one only its beginning. */
const WHOLE_REQUEST = 14;

/** The words that ask: from the verb to the end of its clause. */
export function requestOf(text: Text, ask: Ask): Stretch {
  const { last } = clauseAround(text, ask.first);
  const end = Math.max(last, ask.last);
  return { first: ask.first, last: end - ask.first < WHOLE_REQUEST ? end : ask.last };
}

/** A bare request to buy, book or click, with nothing given first. */
export const directAsk = defineRule({
  id: "hard-sell/direct-ask",
  severity: "info",
  docs: {
    summary: "A bare request to buy, book, click or follow, with nothing given first.",
    why: "Asking now and then is fine. A post that only asks spends trust it has not earned: tell or give something first, and leave the choice with the reader.",
    principles: ["S0.37", "S0.38", "S0.35"],
    leavesAlone:
      "An ask inside a post that helps or tells first, an ask with a condition (“if you'd like one”), and asks that are quoted or turned down.",
  },
  messages: {
    bare: "“{phrase}” asks before this post has given anything. A reader may scroll on; a line about who it is for, or why you made it, earns the ask.",
  },
  examples: {
    flagged: [
      "[[Order your birthday cake today]].",
      "New stock in. [[Shop now at the link]].",
      "[[Wanna buy something]]?",
      "Autumn candles are here! [[Get yours before Friday]].",
      "[[Book your slot online]].",
      "Please [[order online at shop.example]]",
      "New prints are up. [[Link in bio]].",
      "The plums are in, so don't forget to [[grab a box]]!",
    ],
    clean: [
      "We mended forty bikes this week and kept every one of them out of the skip. If you'd like yours looked at, drop in.",
      "Hang the wet coat away from the radiator, and stuff the shoes with paper overnight. That is all it takes.",
      "Our order came in late, so the shelves are thin until Thursday.",
      'We will never say "buy now" to a neighbour.',
      "Book club read the sad one again. Everyone cried, Nora twice.",
    ],
  },
  check(post, report) {
    const before = askBefore(post.asks);
    for (const ask of bareAsks(post)) {
      const span = spanOfStretch(post.text, requestOf(post.text, ask));
      report({
        messageId: "bare",
        place: { in: "text", span },
        data: { phrase: post.text.written.slice(span.from, span.to) },
        pressure: 0.32,
        fixes: asOffer(post.text, ask, before(ask)),
      });
    }
  },
});
