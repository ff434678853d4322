import { networksOf } from "../domain/network.ts";
import type { Extra, Post, Status } from "../domain/post.ts";

/** The networks as planners and people name them, lower case; the first name is the one that planners' own files use. */
const NETWORKS: Readonly<Record<string, readonly string[]>> = {
  facebook: ["facebook", "fb", "facebook page", "meta"],
  instagram: ["instagram", "ig", "insta"],
  linkedin: ["linkedin", "li", "linkedin page"],
  x: ["twitter", "x", "twitter/x", "x/twitter", "x (twitter)", "tw"],
  threads: ["threads"],
  bluesky: ["bluesky", "bsky"],
  mastodon: ["mastodon"],
  pinterest: ["pinterest", "pin"],
  tiktok: ["tiktok", "tik tok", "tt"],
  youtube: ["youtube", "yt", "youtube shorts"],
  gbp: ["gbp", "google business profile", "google business", "google my business", "gmb", "google"],
  newsletter: ["newsletter", "email", "e-mail"],
  blog: ["blog", "website"],
}; // prettier-ignore

const networkByName: ReadonlyMap<string, string> = new Map(
  Object.entries(NETWORKS).flatMap(([network, names]) => names.map((name) => [name, network] as const)),
);

/** A longer cell is neither a status nor a network, and need not be looked at sign by sign. */
const LONGEST_NAME = 200;

/** A cell's words without the signs that people set around them, as in "🟡 Draft" and "📸 Instagram". */
const unadorned = (cell: string): string =>
  (cell.length > LONGEST_NAME ? cell : cell.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "")).toLowerCase();

/** The network that a channel's whole name is one of the names of, or undefined. */
export const networkNamed = (channel: string): string | undefined => networkByName.get(unadorned(channel));

/** Whether two names mean one network: "FB" and "Facebook". */
export const isSameNetwork = (one: string, other: string): boolean => {
  const network = networkNamed(one);
  return network !== undefined && network === networkNamed(other);
};

const SEPARATORS = /\s*(?:[,;|+&]|\/|\band\b)\s*/iu;

/**
 * The channels that a cell names. One a line always; several in a line where each is the name of a network, or where the
 * column is known to hold a list. "Mill Lane, the newsletter" stays one channel.
 */
export function namedChannels(cell: string, isList: boolean): readonly string[] {
  const names = cell.split("\n").flatMap((written) => {
    const line = written.trim();
    if (line === "") return [];
    if (networkNamed(line) !== undefined) return [line];
    const parts = line.split(isList ? /\s*,\s*/u : SEPARATORS).filter((part) => part !== "");
    const areNetworks =
      parts.length > 1 && parts.every((part) => networkNamed(part) !== undefined || networksOf(part).length === 1);
    return isList || areNetworks ? parts : [line];
  });
  return [...new Set(names)];
}

/** Statuses of posts that are not to go out as they are, in the words of planners and of people. To teach Earnest one, add it here. */
const DRAFTS: Readonly<Record<"idea" | "draft" | "archived", readonly string[]>> = {
  idea: ["idea", "ideas", "backlog", "tentative", "brainstorm", "idee", "ideen"],
  draft: [
    "draft", "drafts", "drafting", "to do", "todo", "open", "not started", "not ready", "in progress", "doing", "wip", "work in progress", "writing", "in review", "review", "to review", "for review", "under review", "in revision", "revise", "revision", "changes requested", "not approved", "unapproved", "for approval", "to approve", "pending", "pending approval", "pending review", "awaiting approval", "on hold", "hold", "paused", "blocked", "tbc", "tbd", "needs-action",
    "entwurf", "in arbeit", "in bearbeitung", "offen", "zu prüfen", "in prüfung", "in freigabe", "nicht freigegeben", "pausiert",
  ],
  archived: ["archived", "archive", "cancelled", "canceled", "rejected", "declined", "skipped", "abgesagt", "verworfen", "abgelehnt"],
}; // prettier-ignore

const POSTED: ReadonlySet<string> = new Set(["posted", "published", "live", "sent", "done", "complete", "completed", "veröffentlicht", "gepostet", "erledigt"]); // prettier-ignore

const draftByName: ReadonlyMap<string, Status> = new Map(
  (["idea", "draft", "archived"] as const).flatMap((status) => DRAFTS[status].map((name) => [name, status] as const)),
);

/** Statuses that begin so are unfinished, whatever is waited for or needed: "Waiting for photo", "Needs a shorter text". */
const UNFINISHED = /^(?:waiting|awaiting|needs?)(?:\s|$)/u;

/** The status of a post that is not to go out, or undefined. */
function unready(written: string): Status | undefined {
  const words = unadorned(written);
  return draftByName.get(words) ?? (UNFINISHED.test(words) ? "draft" : undefined);
}

/** Whether a status means that the post is not ready to go out. */
export const isDraft = (status: string | null): boolean => status !== null && unready(status) !== undefined;

/** Whether a status means that the post has gone out. */
export const isPosted = (status: string | null): boolean => status !== null && POSTED.has(unadorned(status));

/** How far a post is by the status that its file names; a file that names none leaves it a draft. */
export function statusOf(written: string | null): Status {
  if (written === null) return "draft";
  return unready(written) ?? (isPosted(written) ? "posted" : "ready");
}

const GOALS: ReadonlySet<string> = new Set(["goal", "goals", "objective", "aim", "campaign"]);

/** What a post is for, where a column of its file says. */
export const goalIn = (extras: readonly Extra[]): string | null =>
  extras.find(({ column }) => GOALS.has(column.trim().toLowerCase()))?.value.trim() || null;

/** Whether Earnest itself reads an extra column: what a post is for, what it is tied to, what is left in it. */
export const isOwnColumn = (column: string): boolean =>
  GOALS.has(column.trim().toLowerCase()) || column.trim().toLowerCase().startsWith("earnest");

/** What ties a post to others. */
export type Links = Pick<Post, "family" | "knownAs" | "follows">;

/** The columns in which files carry which posts tell the same news, and which follow on from which. */
const LINKS: Readonly<Record<keyof Links, string>> = {
  family: "Earnest family",
  knownAs: "Earnest post",
  follows: "Earnest follows",
};
const NAME = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

const isLink = ({ column, value }: Extra): boolean => Object.values(LINKS).includes(column) && NAME.test(value);

const linkIn = <Name extends string>(extras: readonly Extra[], wanted: string): Name | null =>
  (extras.find((extra) => extra.column === wanted && isLink(extra))?.value as Name | undefined) ?? null; // of the shape in which we wrote it

/** What ties a post to others, where its file says. */
export const linksIn = (extras: readonly Extra[]): Links => ({
  family: linkIn(extras, LINKS.family),
  knownAs: linkIn(extras, LINKS.knownAs),
  follows: linkIn(extras, LINKS.follows),
});

/** Cells with what ties a post to others among them, as files carry them. */
export const withLinks = (extras: readonly Extra[], { family, knownAs, follows }: Links): readonly Extra[] => [
  ...extras,
  ...Object.entries({ family, knownAs, follows }).flatMap(([name, value]) =>
    value ? [{ column: LINKS[name as keyof Links], value }] : [],
  ),
];

/** Cells without what ties a post to others, as a post keeps them. */
export const withoutLinks = (extras: readonly Extra[]): readonly Extra[] => extras.filter((extra) => !isLink(extra));
