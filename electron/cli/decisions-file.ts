import { readFileSync } from "node:fs";
import { fileFault } from "./file-fault.ts";
import { type Decision, holding, leftBy, type LeftKey } from "../../src/domain/decision.ts";
import { noOwnWords, type OwnWords } from "../../src/domain/own-words.ts";
import type { LocalDate } from "../../src/domain/post.ts";
import { err, ok, type Result } from "../../src/domain/result.ts";
import { readDecisions as parseDecisions } from "../../src/exchange/decisions.ts";
import { openingKey, openingOf } from "../../src/exchange/opening.ts";
import { ownWordsFaultLine } from "../../src/exchange/own-words.ts";
import type { ImportedPost } from "../../src/exchange/row.ts";

/** What the owner decided, and the owner's own words. */
type LeftByOwner = { readonly decisions: readonly Decision[]; readonly ownWords: OwnWords };

/** No file, nothing decided. */
export const nothingLeft: LeftByOwner = { decisions: [], ownWords: noOwnWords };

/** Reads a file as the window exports it. One entry that cannot be read fails the whole: a check must not guess what is left. */
export function readDecisions(file: string): Result<LeftByOwner, "decisions"> {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  } catch (cause) {
    return err("decisions", `${file} could not be read: ${fileFault(cause, "read")}`);
  }
  const read = parseDecisions(text, 0);
  if (!read.ok) return err("decisions", `${file} ${read.error.message}`);
  const [first] = read.value.unread;
  const { decisions, words } = read.value;
  const [fault] = words.faults;
  if (fault) return err("decisions", `${file}: ${ownWordsFaultLine(fault)}`);
  if (!first) return ok({ decisions, ownWords: words.ownWords });
  const wrong = first.field === "entry" ? "is no JSON object" : `has no “${first.field}”, or one that cannot be read`;
  return err("decisions", `${file}: entry ${first.entry} ${wrong}.`);
}

/** What is left in all posts together: decisions about single posts say nothing of that. */
export const leftInMonth = (decisions: readonly Decision[], today: LocalDate): ReadonlySet<LeftKey> =>
  new Set(leftBy(holding(decisions, today, () => false)));

/** What is left in a row: a decision about one post is about the row of that id, or, without ids, of that opening line. */
export function leftInRow(
  { id, text }: ImportedPost,
  decisions: readonly Decision[],
  today: LocalDate,
): ReadonlySet<LeftKey> {
  // Decisions were once kept with the key alone. Finding an opening takes a tenth as long as a check.
  const openings = id === null && decisions.length > 0 ? [openingOf(text), openingKey(text)] : [];
  const isOfRow = (opening: string | null): boolean => opening !== null && openings.includes(opening);
  return new Set(leftBy(holding(decisions, today, (one) => (id === null ? isOfRow(one.opening) : one.postId === id))));
}
