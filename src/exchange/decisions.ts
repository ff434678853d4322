import { type Decision, type Leave, MAX_REASON_LENGTH, type Reach, reaches } from "../domain/decision.ts";
import { fieldsOf, isText } from "../domain/json.ts";
import { type Instant, MAX_POST_LENGTH, type PostId } from "../domain/post.ts";
import { type OwnWords, readOwnWords, type ReadOwnWords } from "../domain/own-words.ts";
import { err, ok, type Result } from "../domain/result.ts";
import { storable } from "../domain/text.ts";
import { isLocalDate } from "./dates.ts";

/** Raised when a field changes its meaning or goes away; new fields may come at any time. */
const SCHEMA_VERSION = 1;
/** Longest id of a rule, a post or a finding, in UTF-16 code units. */
const MAX_ID_LENGTH = 200;

/** What an entry of a file can get wrong: one of its fields, or the entry as a whole. */
export const entryFields = [
  "entry",
  "reach",
  "ruleId",
  "postId",
  "fingerprint",
  "phrase",
  "words",
  "opening",
  "reason",
  "until",
  "decidedAt",
] as const;
export type EntryField = (typeof entryFields)[number];

/** An entry that could not be read, counted from 1, with the field that is missing or wrong. */
export type UnreadEntry = { readonly entry: number; readonly field: EntryField };

/** A file of decisions, and of the owner's own words beside them: every entry read or named. */
export type ReadDecisions = {
  readonly decisions: readonly Decision[];
  readonly unread: readonly UnreadEntry[];
  readonly words: ReadOwnWords;
};

/** The decisions and the owner's own words as a JSON document; reading it gives the same. */
export const writeDecisions = (decisions: readonly Decision[], words: OwnWords): string =>
  `${JSON.stringify(
    {
      schemaVersion: SCHEMA_VERSION,
      decisions: decisions.map((one) => ({ ...one, decidedAt: new Date(one.decidedAt).toISOString() })),
      words,
    },
    null,
    2,
  )}\n`;

const isAtMost = (value: unknown, limit = MAX_POST_LENGTH): value is string => isText(value) && value.length <= limit;
const isName = (value: unknown, limit = MAX_ID_LENGTH): boolean => isAtMost(value, limit) && value.trim() !== "";

/** What the value of each field has to be. */
const isRight: Readonly<Record<Exclude<EntryField, "entry">, (value: unknown) => boolean>> = {
  reach: (value) => reaches.some((reach) => reach === value),
  ruleId: (value) => isName(value),
  postId: (value) => isName(value),
  fingerprint: (value) => isName(value),
  phrase: (value) => isName(value, MAX_POST_LENGTH),
  words: (value) => isAtMost(value),
  opening: (value) => isAtMost(value),
  reason: (value) => isAtMost(value, MAX_REASON_LENGTH),
  until: (value) => isAtMost(value) && isLocalDate(value),
  decidedAt: (value) => isAtMost(value) && !Number.isNaN(Date.parse(value)),
};

/** What each reach cannot do without. */
const needed: Readonly<Record<Reach, readonly EntryField[]>> = {
  here: ["ruleId", "postId", "fingerprint"],
  phrase: ["ruleId", "phrase"],
  post: ["ruleId", "postId"],
  rule: ["ruleId"],
};

function leaveOf(reach: Reach, text: (field: EntryField) => string): Leave {
  const ruleId = text("ruleId");
  const postId = text("postId") as PostId; // whether there is such a post is for the reader of the decision to see
  switch (reach) {
    case "here":
      return { reach, ruleId, postId, fingerprint: text("fingerprint"), words: text("words") };
    case "phrase":
      return { reach, ruleId, phrase: text("phrase"), words: text("words") };
    case "post":
      return { reach, ruleId, postId };
    case "rule":
      return { reach, ruleId };
  }
}

/** The decision of an entry, or the field that is missing or wrong. */
function decisionOf(value: unknown, now: Instant): Decision | EntryField {
  const fields = fieldsOf(value);
  if (!fields) return "entry";
  const given = new Map([...fields].filter(([, content]) => content !== null)); // null says the same as nothing
  const wrong = entryFields.find((field) => field !== "entry" && given.has(field) && !isRight[field](given.get(field)));
  if (wrong) return wrong;
  const reach = reaches.find((one) => one === given.get("reach"));
  if (!reach) return "reach";
  const missing = needed[reach].find((field) => !given.has(field));
  if (missing) return missing;
  const text = (field: EntryField): string => {
    const written = given.get(field);
    return isText(written) ? storable(written) : "";
  };
  const leave = leaveOf(reach, text);
  return {
    ...leave,
    opening: "postId" in leave ? text("opening") : null,
    reason: text("reason"),
    until: given.has("until") ? text("until") : null,
    decidedAt: given.has("decidedAt") ? Date.parse(text("decidedAt")) : now,
  };
}

/**
 * Reads a document of decisions. Each entry needs `reach` and `ruleId`, and what its reach is about; the rest may be left
 * out, and then it counts as decided `now`. `words` may be left out altogether.
 */
export function readDecisions(text: string, now: Instant): Result<ReadDecisions, "not-decisions"> {
  const wrong = (why: string) => err("not-decisions", why);
  let document: ReadonlyMap<string, unknown>;
  try {
    document = fieldsOf(JSON.parse(text)) ?? new Map();
  } catch (cause) {
    return wrong(`is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const version = document.get("schemaVersion") ?? SCHEMA_VERSION;
  if (version !== SCHEMA_VERSION)
    return wrong(`has schemaVersion ${JSON.stringify(version)}; this Earnest reads ${SCHEMA_VERSION}.`);
  const words = readOwnWords(document.get("words") ?? {});
  const entries = document.get("decisions") ?? (document.has("words") ? [] : undefined);
  if (!Array.isArray(entries)) return wrong("has no list “decisions”.");
  const read = entries.map((entry) => decisionOf(entry, now));
  return ok({
    decisions: read.filter((one) => typeof one !== "string"),
    unread: read.flatMap((one, index) => (typeof one === "string" ? [{ entry: index + 1, field: one }] : [])),
    words,
  });
}
