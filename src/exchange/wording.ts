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

/** The network that a channel's whole name is one of the names of, or undefined. */
export const networkNamed = (channel: string): string | undefined => networkByName.get(channel.trim().toLowerCase());

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
    const areNetworks = parts.length > 1 && parts.every((part) => networkNamed(part) !== undefined);
    return isList || areNetworks ? parts : [line];
  });
  return [...new Set(names)];
}

const DRAFT =
  /^(?:draft|drafts|idea|ideas|to ?do|not started|backlog|in progress|wip|writing|in review|review|needs? (?:review|approval|work|text|image)|pending(?: approval)?|awaiting approval|waiting.*|tentative|on hold|rejected|cancell?ed|needs-action)$/iu;

/** Whether a status means that the post is not ready to go out. */
export const isDraft = (status: string | null): boolean => status !== null && DRAFT.test(status.trim());

const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/^(?:ideas?|backlog|tentative)$/iu, "idea"],
  [/^(?:posted|published|live|sent|done|completed?)$/iu, "posted"],
  [/^(?:archived?|cancell?ed|rejected)$/iu, "archived"],
];

/** How far a post is by the status that its file names; a file that names none leaves it a draft. */
export function statusOf(written: string | null): Status {
  if (written === null) return "draft";
  const known = STATUSES.find(([words]) => words.test(written.trim()))?.[1];
  return known ?? (isDraft(written) ? "draft" : "ready");
}

const GOALS: ReadonlySet<string> = new Set(["goal", "goals", "objective", "aim", "campaign"]);

/** What a post is for, where a column of its file says. */
export const goalIn = (extras: readonly Extra[]): string | null =>
  extras.find(({ column }) => GOALS.has(column.trim().toLowerCase()))?.value.trim() || null;

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
