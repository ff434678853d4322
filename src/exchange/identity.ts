import type { Extra } from "../domain/post.ts";
import type { PostFields } from "./row.ts";

/** The letters and digits of a text: links, marks and blank space may change and it still is the same text. */
export const textFingerprint = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+/gu, "")
    .replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, " ")
    .trim();

const channelsKey = ({ channels }: PostFields): string =>
  channels.map((channel) => channel.toLowerCase()).sort().join("\n"); // prettier-ignore

/** What tells a post from others where no id does: date, channels and the letters of its text. */
export const identityOf = (post: PostFields): string =>
  [post.date ?? "", channelsKey(post), textFingerprint(post.text)].join("\u0000");

/** The fields that an import would change. */
export type ChangedField = Exclude<keyof PostFields, "id">;

const compared: readonly ChangedField[] = ["text", "date", "time", "channels", "author", "why", "status", "extras"];

/** Fields that differ. What the file does not say is left as it is, so that importing a plain list wipes nothing out. */
export const changesBetween = (existing: PostFields, incoming: PostFields): readonly ChangedField[] =>
  compared.filter((field) => {
    const value = incoming[field];
    const isSilent = value === null || value.length === 0;
    if (field === "extras") return !incoming.extras.every((extra) => hasExtra(existing, extra));
    return !isSilent && JSON.stringify(existing[field]) !== JSON.stringify(value);
  });

const hasExtra = ({ extras }: PostFields, { column, value }: Extra): boolean =>
  extras.some((other) => other.column === column && other.value === value);

/** What a post has beside its fields once a file was taken over: its own cells, but those of columns that the file has. */
export const mergedExtras = (existing: PostFields, incoming: PostFields): readonly Extra[] => [
  ...existing.extras.filter(({ column }) => !incoming.extras.some((extra) => extra.column === column)),
  ...incoming.extras,
];

/**
 * Why nobody can say whether a row is a post that is there already: it has the id of quite another one, the text of one on
 * another day or channel, or the day and channel of one with another text.
 */
export type Doubt = "other-with-this-id" | "moved" | "reworded";

/** What an import would do with one row. */
export type ImportStep<Existing, Incoming> =
  | { readonly action: "add"; readonly incoming: Incoming }
  | { readonly action: "keep"; readonly incoming: Incoming; readonly existing: Existing }
  | {
      readonly action: "update";
      readonly incoming: Incoming;
      readonly existing: Existing;
      readonly changes: readonly ChangedField[];
    }
  | {
      readonly action: "ask";
      readonly incoming: Incoming;
      readonly existing: Existing;
      readonly doubt: Doubt;
      readonly changes: readonly ChangedField[];
    };

/** What an import would do, one step a row, in the order of the rows; nothing is done yet. */
export type ImportPlan<Existing, Incoming> = {
  readonly steps: readonly ImportStep<Existing, Incoming>[];
  readonly counts: Readonly<Record<ImportStep<Existing, Incoming>["action"], number>>;
};

/** Posts by a key; a post that was matched is no longer there. */
class Unmatched<Post> {
  readonly #byKey = new Map<string, Post[]>();
  readonly #taken: Set<Post>;

  constructor(posts: readonly Post[], keyOf: (post: Post) => string | null, taken: Set<Post>) {
    this.#taken = taken;
    for (const post of posts) {
      const key = keyOf(post);
      if (key === null) continue;
      const same = this.#byKey.get(key);
      if (same) same.push(post);
      else this.#byKey.set(key, [post]);
    }
  }

  /** The posts of a key that nothing was matched with. */
  of(key: string | null): readonly Post[] {
    return key === null ? [] : (this.#byKey.get(key) ?? []).filter((post) => !this.#taken.has(post));
  }
}

/** Ids that tell posts apart; one that occurs twice tells nothing. */
function tellingIds(posts: readonly PostFields[]): (post: PostFields) => string | null {
  const times = new Map<string, number>();
  for (const { id } of posts) if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
  return ({ id }) => (id !== null && times.get(id) === 1 ? id : null);
}

const placeKey = (post: PostFields): string | null =>
  post.date === null ? null : `${post.date}\u0000${post.time ?? ""}\u0000${channelsKey(post)}`;

/** Whether a row with a post's id is that post: it has its words, or its day. Numbers from 1 in every month's file are no ids. */
const isThatPost = (existing: PostFields, incoming: PostFields): boolean =>
  textFingerprint(existing.text) === textFingerprint(incoming.text) ||
  (existing.date === incoming.date && existing.date !== null);

type Match<Existing> = { readonly existing: Existing; readonly doubt: Doubt | null };

/** Rows are matched in passes, the surest first, so that an exact copy never takes the place of another row's post. */
function matchesOf<Existing extends PostFields, Incoming extends PostFields>(
  existing: readonly Existing[],
  incoming: readonly Incoming[],
): ReadonlyMap<Incoming, Match<Existing>> {
  const taken = new Set<Existing>();
  const found = new Map<Incoming, Match<Existing>>();
  const [ownId, fileId] = [tellingIds(existing), tellingIds(incoming)];
  const byId = new Unmatched(existing, ownId, taken);
  const byIdentity = new Unmatched(existing, identityOf, taken);
  const byText = new Unmatched(existing, ({ text }) => textFingerprint(text), taken);
  const byPlace = new Unmatched(existing, placeKey, taken);
  type Pass = (post: Incoming) => { readonly among: readonly Existing[]; readonly doubt: Doubt | null };
  const only = (posts: readonly Existing[]): readonly Existing[] => (posts.length === 1 ? posts : []);
  const idsAgree = (post: Incoming) => (other: Existing): boolean => post.id === null || other.id === null || post.id === other.id; // prettier-ignore
  const passes: readonly Pass[] = [
    (post) => ({ among: byId.of(fileId(post)).filter((other) => isThatPost(other, post)), doubt: null }),
    (post) => ({ among: byIdentity.of(identityOf(post)).filter(idsAgree(post)), doubt: null }),
    (post) => ({ among: byId.of(fileId(post)), doubt: "other-with-this-id" }),
    (post) => ({ among: only(byText.of(textFingerprint(post.text))).filter(idsAgree(post)), doubt: "moved" }),
    (post) => ({ among: only(byPlace.of(placeKey(post))).filter(idsAgree(post)), doubt: "reworded" }),
  ];
  for (const pass of passes) {
    for (const post of incoming) {
      if (found.has(post)) continue;
      const { among, doubt } = pass(post);
      const [match] = among;
      if (!match) continue;
      taken.add(match);
      found.set(post, { existing: match, doubt });
    }
  }
  return found;
}

function stepOf<Existing extends PostFields, Incoming extends PostFields>(
  incoming: Incoming,
  match: Match<Existing> | undefined,
): ImportStep<Existing, Incoming> {
  if (!match) return { action: "add", incoming };
  const { existing, doubt } = match;
  const changes = changesBetween(existing, incoming);
  if (doubt !== null) return { action: "ask", incoming, existing, doubt, changes };
  return changes.length === 0
    ? { action: "keep", incoming, existing }
    : { action: "update", incoming, existing, changes };
}

/**
 * What importing a file would do: importing it again updates what it brought, and adds nothing twice. `existing` has the ids
 * that files gave the posts (`PostFields.id`), not those of the store.
 */
export function planImport<Existing extends PostFields, Incoming extends PostFields>(
  existing: readonly Existing[],
  incoming: readonly Incoming[],
): ImportPlan<Existing, Incoming> {
  const matches = matchesOf(existing, incoming);
  const steps = incoming.map((post) => stepOf(post, matches.get(post)));
  const count = (action: ImportStep<Existing, Incoming>["action"]): number =>
    steps.filter((step) => step.action === action).length;
  return { steps, counts: { add: count("add"), keep: count("keep"), update: count("update"), ask: count("ask") } };
}
