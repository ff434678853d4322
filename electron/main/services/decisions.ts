import { readFileSync, statSync } from "node:fs";
import type { ImportedDecisions } from "../../../src/contract/operations.ts";
import { type Decision, holding, type Leave, leftBy, type LeftKey, type Terms } from "../../../src/domain/decision.ts";
import type { PostId } from "../../../src/domain/post.ts";
import { readOwnWords, type ReadOwnWords } from "../../../src/domain/own-words.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import { type ReadDecisions, readDecisions, writeDecisions } from "../../../src/exchange/decisions.ts";
import { countOwnWords } from "../../../src/exchange/own-words.ts";
import { openingOf } from "../../../src/exchange/opening.ts";
import type { Services } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

/** A larger file is no list of decisions, and is not read into memory; in bytes. */
const MAX_FILE_SIZE = 20_000_000;

const cancelled = err("cancelled", "No file was chosen.");
const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** What is left in a post today; null: in a text that is no post yet. */
export const leftIn = ({ store, today }: Services, id: PostId | null): readonly LeftKey[] =>
  leftBy(holding(store.decisions.list(), today(), ({ postId }) => postId === id));

/** All decisions, those about a post with its opening line of now. */
export function listDecisions({ store }: Services): readonly Decision[] {
  return store.decisions.list().map((one) => {
    const post = "postId" in one ? store.posts.find(one.postId) : undefined;
    return post ? { ...one, opening: openingOf(post.text) } : one;
  });
}

/** Decides to leave something from now on. */
export function decide({ store }: Services, leave: Leave, terms: Terms): Result<Decision, "post-missing"> {
  if (!("postId" in leave)) return ok(store.decisions.decide(leave, terms, null));
  const post = store.posts.find(leave.postId);
  if (!post) return err("post-missing", "There is no such post.");
  return ok(store.decisions.decide(leave, terms, openingOf(post.text)));
}

/** Writes all decisions to the file that the owner names. */
export async function exportDecisions(
  services: Services,
): Promise<Result<{ readonly count: number; readonly words: number }, "cancelled" | "file-not-written">> {
  const file = await services.dialogs.saveAs("what-we-left.json");
  if (file === null) return cancelled;
  const decisions = listDecisions(services);
  const { ownWords } = services.store.settings.current();
  const written = writeWhole(file, writeDecisions(decisions, ownWords));
  return written.ok ? ok({ count: decisions.length, words: countOwnWords(ownWords) }) : written;
}

/** Reads the file that the owner names. */
export async function readChosenDecisions({
  dialogs,
}: Services): Promise<Result<ReadDecisions, "cancelled" | "file-unreadable" | "not-decisions">> {
  const file = await dialogs.open(["json"]);
  if (file === null) return cancelled;
  let text: string;
  try {
    if (statSync(file).size > MAX_FILE_SIZE) return err("not-decisions", "The file is too large.");
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    return cause instanceof TypeError ? err("not-decisions", cause.message) : err("file-unreadable", reasonOf(cause));
  }
  return readDecisions(text, Date.now());
}

/** Adds the own words of a file; what is listed here already stays as it is, in whichever list. Answers how many are new. */
function addWords({ store }: Services, { ownWords }: ReadOwnWords): number {
  const before = store.settings.current().ownWords;
  const { ownWords: both } = readOwnWords(ownWords, before);
  const added = countOwnWords(both) - countOwnWords(before);
  if (added > 0) store.settings.save({ ownWords: both });
  return added;
}

/** Adds the decisions and own words of a file, all or none. */
export function addDecisions(services: Services, { decisions, unread, words }: ReadDecisions): ImportedDecisions {
  const added = services.store.decisions.add(decisions);
  const addedWords = addWords(services, words);
  const known = decisions.length - added + countOwnWords(words.ownWords) - addedWords;
  return { added, addedWords, known, unread, unreadWords: words.faults };
}
