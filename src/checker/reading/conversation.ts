import { bait, invitations, rhetorical } from "../lexicons/conversation.ts";
import { findUses } from "../text/phrases.ts";
import type { Sentence, Text } from "../text/text.ts";
import type { Span } from "../model/diagnostic.ts";

/** Words by which a post invites an answer: real questions, and invitations such as "tell us yours" (S0.44, S3.1). */
export type Conversation = { readonly questions: readonly Span[]; readonly invitations: readonly Span[] };

const ADDRESSES_READER = new Set(["you", "your", "yours", "you're", "you've", "you'd", "ye", "yous", "y'all", "anyone", "anybody", "who", "which", "what", "what's", "where", "how", "favourite", "favorite", "does", "do", "did", "have", "has", "any"]); // prettier-ignore
const OPENS_QUESTION = new Set(["what", "what's", "which", "who", "who's", "where", "when", "how", "do", "does", "did", "have", "has", "are", "is", "was", "anyone", "anybody", "any", "would", "could", "can", "ever", "if", "got", "whose"]); // prettier-ignore

/** A question a person could answer and the owner reply to: it addresses the reader and is no sales line. */
function isReal(text: Text, sentence: Sentence, spoilt: ReadonlySet<number>, index: number): boolean {
  if (!sentence.question || spoilt.has(index)) return false;
  const words = text.tokens.slice(sentence.first, sentence.end).filter((token) => token.kind === "word");
  if (words.length < 2 || words.every((token) => token.quoted)) return false;
  const reply = text.tokens[sentence.end];
  // "Tired of cold feet? We've got you." The business answers its own question.
  const answersItself =
    reply !== undefined &&
    /^(?:we|we've|we're|our|i've|well|yes|no|then|look|that's|not|because|so|here's)$/u.test(reply.lower);
  return (
    !answersItself &&
    words.some((token) => ADDRESSES_READER.has(token.lower)) &&
    words.some((token) => OPENS_QUESTION.has(token.lower))
  );
}

/** The words of a post that invite an answer. */
export function readConversation(text: Text): Conversation {
  const sentenceOf = (first: number): number => text.tokens[first]?.sentence ?? -1;
  const spoilt = new Set(
    [...findUses(text, rhetorical), ...findUses(text, bait)].map(({ first }) => sentenceOf(first)),
  );
  const questions = text.sentences
    .filter((sentence, index) => isReal(text, sentence, spoilt, index))
    .map(({ from, to }) => ({ from, to }));
  const invited = findUses(text, invitations)
    .filter(({ first }) => !spoilt.has(sentenceOf(first)))
    .map(({ span }) => span);
  return { questions, invitations: invited };
}
