import { type Ask, countActions } from "../../reading/asks.ts";
import { defineRule } from "../../model/rule.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";

/** Words given to the reader outside the asking sentence from which an ask comes inside a post that gives first. */
const GIVES_FIRST = 18;
/** With fewer words than this beside it, any commercial ask is all there is. */
const HARDLY_ANYTHING = 6;
/** From this many different actions on the reader is worked, whatever the wording. */
const STACKED = 3;

const COMMERCIAL: ReadonlySet<Ask["action"]> = new Set([
  "buy",
  "book",
  "contact",
  "sign-up",
  "click",
  "follow",
  "like",
  "tag",
  "visit",
]);
const PUSHED: ReadonlySet<Ask["action"]> = new Set(["buy", "book", "sign-up", "click", "follow", "like", "tag"]);

const wordsOutside = (post: CheckedPost): number => {
  const asking = new Set(post.asks.map((ask) => post.text.tokens[ask.first]?.sentence));
  return post.text.tokens.filter((token) => token.kind === "word" && !asking.has(token.sentence)).length;
};

const gives = (post: CheckedPost, outside: number): boolean =>
  outside >= GIVES_FIRST &&
  (post.why.level === "strong" || post.strengths.some(({ kind }) => kind !== "plain-ask" && kind !== "named-person"));

/** Turns the order at `ask` into an offer by putting a condition in front; only where the order heads its sentence. */
function asOffer(post: CheckedPost, ask: Ask): readonly Fix[] {
  const token = post.text.tokens[ask.first];
  const sentence = post.text.sentences[token?.sentence ?? -1];
  if (!token || sentence?.first !== ask.first || token.written !== token.written.replace(/^\p{Lu}{2,}/u, "")) return [];
  const lowered = post.text.written.charAt(token.from).toLowerCase();
  return [
    {
      label: "Leave the choice with them",
      edits: [{ from: token.from, to: token.from + 1, insert: `If you'd like to, ${lowered}` }],
    },
  ];
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
    stacked:
      "“{phrase}” is one of {count} things asked here. Each one more makes the others weaker; which one matters?",
  },
  examples: {
    flagged: [
      "[[Order your]] birthday cake today.",
      "New stock in. [[Shop now]] at the link.",
      "[[Wanna buy]] something?",
      "Autumn candles are here! [[Get yours before]] Friday.",
      "[[Book your slot]] online.",
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
    const count = countActions(post.asks);
    const outside = wordsOutside(post);
    const giving = gives(post, outside);
    for (const ask of post.asks.filter(({ action, soft }) => COMMERCIAL.has(action) && !soft)) {
      const place = { in: "text", span: ask.span } as const;
      const phrase = post.text.written.slice(ask.span.from, ask.span.to);
      const fixes = asOffer(post, ask);
      if (count >= STACKED) report({ messageId: "stacked", place, data: { phrase, count }, pressure: 0.3, fixes });
      else if (!giving && (PUSHED.has(ask.action) || outside < HARDLY_ANYTHING))
        report({ messageId: "bare", place, data: { phrase }, pressure: 0.32, fixes });
    }
  },
});
