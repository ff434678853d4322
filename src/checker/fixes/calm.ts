import type { Edit, Fix } from "../model/diagnostic.ts";
import type { Stretch } from "../text/stretch.ts";
import type { Text, Token } from "../text/text.ts";

const isShouted = ({ kind, written }: Token): boolean =>
  kind === "word" && /\p{Lu}{2}/u.test(written) && written === written.toUpperCase();

const calmWord = (token: Token, beginsSentence: boolean): string => {
  const lower = token.written.toLowerCase();
  return beginsSentence || lower === "i" ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
};

/** Token after the row of exclamation marks that begins at `at`. */
function afterMarks(text: Text, at: number, last: number): number {
  let end = at;
  while (end <= last && text.tokens[end]?.written === "!") end += 1;
  return end;
}

/** The same words in a quiet voice: capitals only where a sentence begins, and one full stop for a row of exclamation marks. */
export function calm(text: Text, { first, last }: Stretch, label = "Say it in a quiet voice"): readonly Fix[] {
  const edits: Edit[] = [];
  for (let at = first; at <= last; at++) {
    const token = text.tokens[at];
    if (!token) break;
    const end = afterMarks(text, at, last);
    if (end > at) {
      edits.push({ from: token.from, to: text.tokens[end - 1]?.to ?? token.to, insert: "." });
      at = end - 1;
    } else if (isShouted(token)) {
      const begins = text.sentences[token.sentence]?.first === at || text.tokens[at - 1]?.kind === "emoji";
      edits.push({ from: token.from, to: token.to, insert: calmWord(token, begins) });
    }
  }
  return edits.length > 0 ? [{ label, edits }] : [];
}
