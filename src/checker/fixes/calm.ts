import type { Edit, Fix } from "../model/diagnostic.ts";
import type { Stretch } from "../text/stretch.ts";
import type { Text, Token } from "../text/text.ts";

const isShouted = ({ kind, written }: Token): boolean =>
  kind === "word" && /\p{Lu}{2}/u.test(written) && written === written.toUpperCase();

const calmWord = (token: Token, beginsSentence: boolean): string => {
  const lower = token.written.toLowerCase();
  return beginsSentence || lower === "i" ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
};

/** The same words in a quiet voice: capitals only where a sentence begins, and one full stop for a row of exclamation marks. */
export function calm(text: Text, { first, last }: Stretch, label = "Say it in a quiet voice"): readonly Fix[] {
  const edits: Edit[] = [];
  let at = first;
  while (at <= last) {
    const token = text.tokens[at];
    if (!token) break;
    if (isShouted(token)) {
      const begins = text.sentences[token.sentence]?.first === at || text.tokens[at - 1]?.kind === "emoji";
      edits.push({ from: token.from, to: token.to, insert: calmWord(token, begins) });
    }
    let run = at;
    while (run <= last && text.tokens[run]?.written === "!") run += 1;
    if (run > at) edits.push({ from: token.from, to: text.tokens[run - 1]?.to ?? token.to, insert: "." });
    at = Math.max(run, at + 1);
  }
  return edits.length > 0 ? [{ label, edits }] : [];
}
