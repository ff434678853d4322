import { bait, invitations, rhetorical } from "../lexicons/conversation.ts";
import { findUses } from "../text/phrases.ts";
import type { Sentence, Text, Token } from "../text/text.ts";
import type { Span } from "../model/diagnostic.ts";
import type { Classified } from "./classifier.ts";
import { concluded, type Facts, factsOf, type Joins } from "./joins.ts";

/** Words by which a post invites an answer: real questions, and invitations such as "tell us yours" (S0.44, S3.1). */
export type Conversation = {
  readonly questions: readonly Span[];
  readonly invitations: readonly Span[];
  /** Whether all that is asked wants no answer: rhetorical, answered at once, or put to count comments. */
  readonly hollow: boolean;
};

/** A question in the middle of a post is meant for the reader when it speaks to somebody. */
const ADDRESSES_READER = new Set([
  "you", "your", "yours", "you're", "you've", "you'd", "ye", "yous", "y'all", "anyone", "anybody", "who's", "whose", "everyone",
]); // prettier-ignore
/** Yes-or-no questions in the middle of a post mostly lead on to its next line; these openings ask to be told something. */
const ASKS_TO_BE_TOLD = new Set([
  "what", "what's", "which", "who", "who's", "whose", "where", "where's", "when", "how", "how's", "do", "did", "have", "has",
  "anyone", "anybody", "any", "got", "ever", "if",
]); // prettier-ignore
/** A business that goes on like this answers its own question. */
const ANSWER =
  /^(?:we|we've|we're|our|ours|i|i've|well|yes|no|then|look|that's|not|because|so|here's|you|it's|its|it|often|mostly|usually|fair|of|the|towards?|nine|wet|never|always|nothing|nobody|a|an)$/u;
/** Second words of a question written without its mark ("what shall we call him"). */
const VERB_OF_QUESTION = new Set([
  "do", "does", "did", "is", "are", "shall", "should", "would", "was", "were", "have", "has", "can", "could", "got", "one", "else",
]); // prettier-ignore
const LEAD_IN = new Set(["ok", "okay", "so", "and", "right", "but", "well", "now", "oh"]);
const LONGEST_UNMARKED = 14;

const wordsOf = ({ tokens }: Text, { first, end }: Sentence): readonly Token[] =>
  tokens.slice(first, end).filter(({ kind }) => kind === "word");

/** The last sentence that says something; closing hashtags and emoji say nothing. */
const lastSaid = (text: Text): number => text.sentences.findLastIndex((sentence) => wordsOf(text, sentence).length > 0);

/** "Who's coming Thursday", "what shall we call him": a last line that asks without a question mark. */
function asksWithoutMark(text: Text, words: readonly Token[]): boolean {
  if (words.length < 3 || words.length > LONGEST_UNMARKED || words.some(({ quoted }) => quoted)) return false;
  const [first, second] = words.filter(({ lower }, index) => index > 0 || !LEAD_IN.has(lower));
  if (!first || !second || text.tokens.some((token) => token.sentence === first.sentence && token.written === "."))
    return false;
  if (/^(?:who's|whos|what's|where's)$/u.test(first.lower)) return true;
  return /^(?:what|which|who|where|how)$/u.test(first.lower) && VERB_OF_QUESTION.has(second.lower);
}

/** A question that the post ends on stays open: nobody answers it but the reader. */
function isOpenEnd(text: Text, sentence: Sentence): boolean {
  const words = wordsOf(text, sentence);
  // Also when there are none.
  if (words.every(({ quoted }) => quoted)) return false;
  return sentence.question || asksWithoutMark(text, words);
}

/** "The oddest thing you've ever found? Ours: a boot." An owner who goes first still wants to hear the reader's. */
const asksForYours = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, index) =>
      (lower === "ever" && /^you(?:'ve)?$/u.test(words[index - 1]?.lower ?? "")) ||
      (/^(?:favourite|favorite|go)$/u.test(lower) && words[index - 1]?.lower === "your"),
  );

/** The business goes on with the answer. */
const isAnswered = ({ tokens }: Text, { end }: Sentence): boolean => ANSWER.test(tokens[end]?.lower ?? "");

/** A question in the middle that a person could answer and the owner reply to: no sales line, not answered at once. */
function isRealInside(text: Text, sentence: Sentence): boolean {
  if (!sentence.question) return false;
  const words = wordsOf(text, sentence);
  if (words.length < 3 || words.some(({ quoted }) => quoted)) return false;
  if (asksForYours(words)) return true;
  if (isAnswered(text, sentence)) return false;
  const opening = words.find(({ lower }) => !LEAD_IN.has(lower))?.lower ?? "";
  return ASKS_TO_BE_TOLD.has(opening) && words.some(({ lower }) => ADDRESSES_READER.has(lower));
}

/** Words said to a person; behind a handle they make a post part of a conversation. */
const SAID_TO_PERSON = new Set([
  "you", "your", "you're", "you'd", "you've", "yours", "thanks", "thank", "sorry", "congrats", "congratulations", "glad", "hi", "hello",
  "hey", "cheers", "agreed", "welcome",
]); // prettier-ignore

/** Whether a post answers somebody: it begins with a handle and speaks to the person. */
const isReply = ({ tokens }: Text): boolean =>
  tokens[0]?.kind === "handle" && tokens.some(({ lower }) => SAID_TO_PERSON.has(lower));

/**
 * Whether a post invites an answer. An invitation in so many words does; a question does where the words as a whole agree, for
 * a plea can be worded as a question too; one that wants no answer never does.
 */
export const invitesAnswer = (text: Text, classified: Classified, found: Conversation, joins: Joins): boolean =>
  found.invitations.length > 0 ||
  (!(found.hollow && found.questions.length === 0 && text.sentences.some(({ question }) => question)) &&
    concluded("conversation", conversationFacts(text, classified, found), joins) > 0);

/** What speaks for an invitation to answer: the words as a whole, the questions and invitations found, and a person addressed. */
export function conversationFacts(
  text: Text,
  { post }: Classified,
  { questions, invitations, hollow }: Conversation = readConversation(text),
): Facts {
  return factsOf({
    words: post.conversation,
    asks: post.asks,
    invitation: invitations.length > 0 ? 1 : 0,
    hollow: hollow ? 1 : 0,
    question: questions.length > 0 ? 1 : 0,
    "handle first": text.tokens[0]?.kind === "handle" ? 1 : 0,
    reply: isReply(text) ? 1 : 0,
  });
}

/** The words of a post that invite an answer. */
export function readConversation(text: Text): Conversation {
  const sentenceOf = (first: number): number => text.tokens[first]?.sentence ?? -1;
  const baited = findUses(text, bait).map(({ first }) => sentenceOf(first));
  const spoilt = new Set([
    ...findUses(text, rhetorical).map(({ first }) => sentenceOf(first)),
    // "Which is your favourite? Like for the fox": the line after it turns the question into a count.
    ...baited.flatMap((sentence) => [sentence, sentence - 1]),
  ]);
  const last = lastSaid(text);
  const questions = text.sentences
    .filter((sentence, index) => !spoilt.has(index) && (index === last ? isOpenEnd : isRealInside)(text, sentence))
    .map(({ from, to }) => ({ from, to }));
  const invited = findUses(text, invitations)
    .filter(({ first }) => !spoilt.has(sentenceOf(first)))
    .map(({ span }) => span);
  const hollow = text.sentences.every(
    (sentence, index) => !sentence.question || spoilt.has(index) || (index !== last && isAnswered(text, sentence)),
  );
  return { questions, invitations: invited, hollow };
}
