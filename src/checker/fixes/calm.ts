import type { Edit, Fix } from "../model/diagnostic.ts";
import { beginsSentence, type Stretch } from "../text/stretch.ts";
import type { Text } from "../text/text.ts";
import { inQuietVoice } from "./wording.ts";

/** Token after the row of exclamation marks that begins at `at`; a question mark among them stays a question. */
function afterMarks(text: Text, at: number, last: number): number {
  let end = at;
  while (end <= last && /^[!?]$/u.test(text.tokens[end]?.written ?? "")) end += 1;
  return end;
}

/** Token after the row of the same picture that begins at `at`. */
function afterPictures(text: Text, at: number, last: number): number {
  let end = at;
  while (end <= last && text.tokens[end]?.kind === "emoji") end += 1;
  return end;
}

/** A row of marks says what one says, a row of pictures what the first says. */
function rowEdit(text: Text, at: number, last: number): { readonly edit: Edit | null; readonly next: number } {
  const token = text.tokens[at];
  const marks = afterMarks(text, at, last);
  if (token && marks > at) {
    const row = text.tokens.slice(at, marks);
    const insert = row.some(({ written }) => written === "?") ? "?" : ".";
    const same = row.length === 1 && insert === "?";
    return { edit: same ? null : { from: token.from, to: row.at(-1)?.to ?? token.to, insert }, next: marks };
  }
  const pictures = afterPictures(text, at, last);
  if (token && pictures > at + 1)
    return { edit: { from: token.to, to: text.tokens[pictures - 1]?.to ?? token.to, insert: "" }, next: pictures };
  return { edit: null, next: at + 1 };
}

/** "A" between shouted words is no capital of its own. */
const isShoutedArticle = (text: Text, at: number): boolean =>
  text.tokens[at]?.written === "A" &&
  !beginsSentence(text, at) &&
  inQuietVoice(text, at + 1) !== text.tokens[at + 1]?.written;

/** The edits that say a stretch in a quiet voice. */
export function calmEdits(text: Text, { first, last }: Stretch): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = first; at <= last && at < text.tokens.length;) {
    const token = text.tokens[at];
    const { edit, next } = rowEdit(text, at, last);
    const quiet = isShoutedArticle(text, at) ? "a" : inQuietVoice(text, at);
    if (edit) edits.push(edit);
    else if (token && quiet !== token.written) edits.push({ from: token.from, to: token.to, insert: quiet });
    at = next;
  }
  return edits;
}

/** The same words in a quiet voice: capitals only where a sentence begins, one full stop for a row of exclamation marks. */
export function calm(text: Text, stretch: Stretch, label = "Say it in a quiet voice"): readonly Fix[] {
  const edits = calmEdits(text, stretch);
  return edits.length > 0 ? [{ label, edits }] : [];
}
