import { acknowledgements, changes, complaintCues, ownings } from "../lexicons/complaints.ts";
import { stopWords } from "../lexicons/stop-words.ts";
import type { Span } from "../model/diagnostic.ts";
import type { AmendPart } from "../model/reply-report.ts";
import { findPhrases, findUses, type Lexicon } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";

/** So many words of the complaint in one sentence of the answer, and it speaks of the matter. */
const SAME_MATTER = 2;

/** Whether somebody says that they were let down. Denied and reported words count as well: most complaints are a "not". */
export const isComplaint = (heard: Text): boolean =>
  findPhrases(heard, complaintCues).some(({ first }) => !heard.tokens[first]?.quoted);

const matterOf = (text: Text): ReadonlySet<string> =>
  new Set(text.tokens.filter(({ kind, lower }) => kind === "word" && !stopWords.has(lower)).map(({ lower }) => lower));

/** The first sentence of the answer that takes up what the complaint is about, in its own words. */
function takesUp(heard: Text, reply: Text): Span | null {
  const matter = matterOf(heard);
  const sentence = reply.sentences.find(({ first, end }) => {
    const shared = reply.tokens.slice(first, end).filter(({ kind, lower }) => kind === "word" && matter.has(lower));
    return new Set(shared.map(({ lower }) => lower)).size >= SAME_MATTER;
  });
  return sentence ? { from: sentence.from, to: sentence.to } : null;
}

const firstUse = (text: Text, lexicon: Lexicon<{ readonly phrases: readonly string[] }>): Span | null =>
  findUses(text, lexicon)[0]?.span ?? null;

/** The first words of an answer that name what happened, own it, and say what changes. */
export function readAmends(heard: Text, reply: Text): Readonly<Record<AmendPart, Span | null>> {
  return {
    acknowledges: firstUse(reply, acknowledgements) ?? takesUp(heard, reply),
    owns: firstUse(reply, ownings),
    changes: firstUse(reply, changes),
  };
}
