import { calm } from "../../fixes/calm.ts";
import { leaveOutSentence, tellsFact } from "../../fixes/leave-out.ts";
import { asOffer } from "../../fixes/offer.ts";
import { sayOwnWhy } from "../../fixes/own-why.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { askBefore } from "../../reading/asks.ts";
import { leavesFree } from "../../reading/selling.ts";

/** From these log odds on the words of the whole post are worth a remark, whatever rule they keep. */
const POST_PUSHES = 0.4;
/** The same where a post with a Why leaves its reader free. */
const FREE_PUSHES = 1.5;
/** How clearly a sentence has to speak for a push, in log odds. */
const SENTENCE_PUSHES = -1;
/** Shorter sentences are an answer or a name. */
const LEAST_WORDS = 4;
/** At most so many sentences of a post are marked; the remark is about a tone. */
const MOST = 5;

const wordsIn = (post: CheckedPost, index: number): number => {
  const sentence = post.text.sentences[index];
  return sentence
    ? post.text.tokens.slice(sentence.first, sentence.end).filter(({ kind }) => kind === "word").length
    : 0;
};

/** Whether a sentence asks so that one can say no. */
const asksSoftly = ({ text, asks }: CheckedPost, index: number): boolean =>
  asks.some(({ soft, first }) => soft && text.tokens[first]?.sentence === index);

/** The sentence that pushes hardest can go, or the owner's own reason stand there; where it is all of the post, its ask and its voice can change. */
function rewordings(post: CheckedPost, index: number, isHardest: boolean): readonly Fix[] {
  const { text, profile } = post;
  const sentence = text.sentences[index];
  if (!sentence) return [];
  const isTelling = tellsFact(text, { first: sentence.first, last: sentence.end - 1 });
  const others = [
    ...(isHardest && !isTelling ? leaveOutSentence(text, index) : []),
    ...sayOwnWhy(text, profile, index),
  ];
  if (others.length > 0) return others;
  const ask = post.asks.find(({ first, soft }) => !soft && first >= sentence.first && first < sentence.end);
  // Which of them still reads like a push is told where offers are tried.
  return [
    ...(ask ? asOffer(text, ask, askBefore(post.asks)(ask)) : []),
    ...calm(text, { first: sentence.first, last: sentence.end - 1 }),
  ];
}

/** A push that breaks no single rule: the sentences whose words together read like one. */
export const tone = defineRule({
  id: "hard-sell/tone",
  severity: "info",
  docs: {
    summary: "A sentence that reads like a push, though no single word does.",
    why: "Some posts press without any of the usual words: a nudge, a taunt, an order dressed as a story. Read it aloud to somebody you know; if it sounds odd, there is a plainer way.",
    principles: ["S0.35", "S0.40", "S0.22"],
    leavesAlone: "Posts whose words as a whole do not press, however lively a sentence is.",
  },
  messages: {
    tone: "“{phrase}” may read as a push. Would you say it like this to somebody at the counter?",
  },
  examples: {
    flagged: [
      "[[Your sofa is embarrassing you and your guests are too polite to say it]]. We open at nine.",
      "[[Sign up with a deposit tonight and your first month is £10 off]]. Doors open at six.",
      "Fresh cuts at the salon. [[Book in with me today, slots go in a minute so message me now]].",
      "[[Get in here tonight for two pizzas and wings for €15]]. The chairs came back from Orla on Monday.",
      "[[Grab your lashes and nails deal before Friday or pay full price next week]]. The kettle is on from nine.",
    ],
    clean: [
      "The kettle is on, and the door sticks, so push.",
      "My aunt taught me to darn, and I have kept her needle.",
      "We close at five on Thursdays because the choir needs the room.",
      "Book swap in the chapel this Saturday from nine. Bring two, take two.",
      "Grab rails went up in the hall of the day centre this morning.",
      "Somebody asked how to keep basil alive. Not on the sill, it hates the cold glass.",
      "I gave up two evenings a week in May. Now it's four mornings, and I know whose son has his driving test.",
      "Thank you to the four of you who stayed to sweep.",
    ],
  },
  check(post, report) {
    const { post: whole, sentences } = post.classified;
    if (whole.any < (leavesFree(post) ? FREE_PUSHES : POST_PUSHES)) return;
    const pushing = sentences
      .map(({ any: push }, index) => ({ push, index }))
      .filter(({ push, index }) => push >= SENTENCE_PUSHES && wordsIn(post, index) >= LEAST_WORDS)
      .filter(({ index }) => !asksSoftly(post, index))
      .sort((a, b) => b.push - a.push)
      .slice(0, MOST);
    for (const { index } of pushing) {
      const sentence = post.text.sentences[index];
      if (!sentence) continue;
      const to =
        post.text.tokens.slice(sentence.first, sentence.end).findLast(({ kind }) => kind !== "punctuation")?.to ??
        sentence.to;
      const span = { from: sentence.from, to };
      const phrase = post.text.written.slice(span.from, span.to);
      report({
        messageId: "tone",
        place: { in: "text", span },
        data: { phrase },
        fixes: rewordings(post, index, index === pushing[0]?.index),
      });
    }
  },
});
