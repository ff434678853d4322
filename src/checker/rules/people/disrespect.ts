import { leaveOut } from "../../fixes/leave-out.ts";
import { type Slight, slights } from "../../lexicons/disrespect.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix, Span } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { findPhrases, isClauseHead } from "../../text/phrases.ts";
import { isMention } from "../../text/scope.ts";
import type { PhraseMatch, Sentence } from "../../text/text.ts";

type Slur = PhraseMatch<{ readonly slight: Slight }>;

/** How many words before the insult somebody may have called themselves by it ("we felt like idiots"). */
const OWN_REACH = 5;
const OWN = new Set(["i", "i'm", "we", "we're", "me", "us", "myself", "ourselves", "i've", "we've"]);
/** Words of not being pleased: with them, "go elsewhere" shows the door; without, it may be good advice. */
const DISPLEASED =
  /\b(?:don't like|not happy|unhappy|don't agree|disagree|moan|complain\w*|don't want to pay|too expensive|got a problem|problem with|can't afford|cheaper|not satisfied|don't trust)\b/u;

/** "Not the rubbish they sell" turns the rubbish down and means every word of it. */
const isNamedOnly = ({ text }: CheckedPost, { first, last, entry }: Slur): boolean =>
  entry.slight === "rival" ? (text.tokens[first]?.quoted ?? false) : isMention(text, first, last);

const speaksOfSelf = (post: CheckedPost, { first }: Slur): boolean =>
  post.text.tokens
    .slice(Math.max(0, first - OWN_REACH), first)
    .some((token) => OWN.has(token.lower) && token.sentence === post.text.tokens[first]?.sentence);

/** The unhappy customer named before the door is shown: in the same sentence, or in the one before. */
function unhappySentence(post: CheckedPost, index: number): Sentence | undefined {
  const words = (sentence: Sentence | undefined): string =>
    sentence ? post.text.written.slice(sentence.from, sentence.to).toLowerCase().replaceAll("’", "'") : "";
  const here = post.text.sentences[index];
  if (DISPLEASED.test(words(here))) return here;
  const before = post.text.sentences[index - 1];
  return DISPLEASED.test(words(before)) ? before : undefined;
}

/** The words to flag, or null when nobody is slighted. */
function slightedSpan(post: CheckedPost, slur: Slur): Span | null {
  if (slur.entry.slight === "insult") return speaksOfSelf(post, slur) ? null : slur.span;
  if (slur.entry.slight !== "send-away") return slur.span;
  const opening = post.text.tokens[slur.first]?.lower ?? "";
  if (/^(?:don't|do|there's|there)$/u.test(opening)) return slur.span;
  const unhappy = unhappySentence(post, post.text.tokens[slur.first]?.sentence ?? 0);
  if (!unhappy || !isClauseHead(post.text, slur.first)) return null;
  return { from: Math.min(unhappy.from, slur.span.from), to: slur.span.to };
}

function rewordings(post: CheckedPost, slur: Slur, span: Span): readonly Fix[] {
  const word = post.text.tokens[slur.first];
  if (slur.entry.slight === "send-away" && span.from < slur.span.from) {
    const insert = "If something is not right, tell us and we will put it right";
    return [{ label: "Leave the door open", edits: [{ ...span, insert }] }];
  }
  const isPlural = slur.first === slur.last && (word?.lower.endsWith("s") ?? false);
  const people = /^\p{Lu}/u.test(word?.written ?? "") ? "People" : "people";
  const plain: Fix[] = isPlural ? [{ label: "Call them people", edits: [{ ...span, insert: people }] }] : [];
  return [...plain, ...leaveOut(post.text, slur)];
}

/** Words that make little of customers, staff or competitors. */
export const disrespect = defineRule({
  id: "people/disrespect",
  severity: "warning",
  docs: {
    summary: "Words that make little of customers, staff or competitors.",
    why: "Everyone who reads along imagines being the one meant. What is said of one customer is heard by all of them.",
    principles: ["S0.24", "S0.23", "S1.8"],
    leavesAlone: "Laughing at oneself, quoting what somebody else said, and honest advice on where to go instead.",
  },
  messages: {
    insult: "“{phrase}” may sting, also for readers it is not meant for. The point stands without it.",
    "send-away": "“{phrase}” shows people the door. Those who read along may take it to heart; an open ear costs less.",
    "put-down": "“{phrase}” talks down to the reader. Said as you would across the counter, it is easier to hear.",
    rival: "“{phrase}” makes little of others. What you do well says more when it stands alone.",
  },
  examples: {
    flagged: [
      "[[Don't like our prices? Shop elsewhere]].",
      "To the [[idiots]] who park across our gate: the van needs to get out.",
      "Bikes for sale, all serviced. [[No time wasters]].",
      "Our beans are roasted here, not the [[rubbish the chains serve]].",
      "[[Stop moaning]] about the parking. The shop is open until six.",
      "[[If you're not happy with the wait, take your business elsewhere]]. Kitchen closes at nine.",
    ],
    clean: [
      "We felt like idiots when the key turned up in the till.",
      "If you need it today, go elsewhere: Osei on Hill Street has two in stock.",
      "She called us idiots for keeping the old oven. She was right, and wrong.",
      "“Shop elsewhere” is the last thing we would say to a neighbour.",
      "We never call people cheapskates for asking, times are hard.",
      "The clowns from the circus came in for pies.",
    ],
  },
  check(post, report) {
    for (const slur of findPhrases(post.text, slights)) {
      const span = isNamedOnly(post, slur) ? null : slightedSpan(post, slur);
      if (!span) continue;
      const phrase = post.text.written.slice(span.from, span.to);
      const pressure = slur.entry.slight === "rival" ? 0.1 : 0.3;
      const place = { in: "text", span } as const;
      report({ messageId: slur.entry.slight, place, data: { phrase }, pressure, fixes: rewordings(post, slur, span) });
    }
  },
});
