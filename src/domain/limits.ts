import { fieldsOf } from "./json.ts";
import { type Network, networks, networksOf } from "./network.ts";
import type { LocalDate } from "./post.ts";
import { err, ok, type Result } from "./result.ts";

/**
 * What a network allows. Kept in the domain and not with the counting: the store keeps what an owner changed, the window
 * shows it, and neither needs to know how anything is counted.
 */
export type NetworkLimits = {
  readonly network: Network;
  /** All of them hold; Bluesky has two. The first is the one that the network shows its writers. */
  readonly lengths: readonly [LengthLimit, ...LengthLimit[]];
  /** What a link counts for, whatever its length; null: each of its characters counts. */
  readonly links: LinkWeight | null;
  /** Whether `@name@elsewhere` counts as `@name` alone. */
  readonly shortMentions: boolean;
  readonly hashtags: HashtagLimit | null;
  /** Where a feed hides the rest until a reader taps; null: nowhere that we know of. */
  readonly fold: Fold | null;
};

/**
 * `weighted`: as twitter-text does, with 2 for emoji and most letters that are not European. `graphemes`: characters as
 * readers see them. `emoji-bytes`: characters, and an emoji by its bytes. `utf16`: as JavaScript counts. `bytes`: UTF-8.
 */
export type LengthUnit = "weighted" | "graphemes" | "emoji-bytes" | "utf16" | "bytes";

/** Where we know it from. `agreed`: the network does not say it, several independent sources do. `disputed`: they differ. */
export type Source = {
  readonly at: string;
  /** The day on which it was read there. */
  readonly read: LocalDate;
  readonly sure: "official" | "agreed" | "disputed";
};

export type LengthLimit = { readonly most: number; readonly unit: LengthUnit; readonly source: Source };
/** `bare`: also a link that is written without `https://`. */
export type LinkWeight = { readonly weight: number; readonly bare: boolean; readonly source: Source };
/** More tags than that are `refused`, or stay `plain` words that lead nowhere. */
export type HashtagLimit = { readonly most: number; readonly beyond: "refused" | "plain"; readonly source: Source };
/** The rest is hidden after so many characters or written lines, whichever comes first. */
export type Fold = { readonly characters: number; readonly lines: number | null; readonly source: Source };

const READ: LocalDate = "2026-11-27";
const official = (at: string): Source => ({ at, read: READ, sure: "official" });
const agreed = (at: string): Source => ({ at, read: READ, sure: "agreed" });
const disputed = (at: string): Source => ({ at, read: READ, sure: "disputed" });

/** One length and nothing else: what most networks have. */
const plain = (most: number, unit: LengthUnit, source: Source): Omit<NetworkLimits, "network"> => ({
  lengths: [{ most, unit, source }],
  links: null,
  shortMentions: false,
  hashtags: null,
  fold: null,
});

/**
 * The limits, each with its source. Where telephone and computer fold at different places the later one stands here: what
 * is hidden then is hidden everywhere. Where a network does not say how it counts, it is taken to count as JavaScript does.
 */
const table: Readonly<Record<Network, Omit<NetworkLimits, "network">>> = {
  x: {
    ...plain(280, "weighted", official("twitter-text, config v3")),
    links: { weight: 23, bare: true, source: official("twitter-text, config v3") },
  },
  mastodon: {
    // A server may allow more; that is what overrides are for.
    ...plain(500, "graphemes", official("docs.joinmastodon.org/user/posting")),
    links: { weight: 23, bare: false, source: official("docs.joinmastodon.org/user/posting") },
    shortMentions: true,
  },
  bluesky: {
    ...plain(300, "graphemes", official("atproto lexicon app.bsky.feed.post")),
    lengths: [
      { most: 300, unit: "graphemes", source: official("atproto lexicon app.bsky.feed.post") },
      { most: 3000, unit: "bytes", source: official("atproto lexicon app.bsky.feed.post") },
    ],
  },
  threads: {
    ...plain(500, "emoji-bytes", official("developers.facebook.com/documentation/threads/posts")),
    hashtags: { most: 1, beyond: "plain", source: agreed("docs.emplifi.io and ayrshare.com, Threads publishing") },
  },
  linkedin: {
    ...plain(3000, "utf16", agreed("help pages of Publer, HighLevel and CoSchedule")),
    fold: { characters: 210, lines: null, source: agreed("about 140 on a telephone, 210 on a computer") },
  },
  facebook: {
    ...plain(63_206, "utf16", agreed("Sprout Social glossary, CoSchedule")),
    fold: { characters: 477, lines: null, source: agreed("about 110 to 125 on a telephone, 477 on a computer") },
  },
  instagram: {
    ...plain(2200, "utf16", agreed("help pages of Publer and CoSchedule")),
    hashtags: {
      most: 5,
      beyond: "refused",
      source: official("Instagram's @creators, 18 December 2025 (socialmediatoday.com/news/808309)"),
    },
    fold: { characters: 125, lines: 3, source: official("help.instagram.com/1643471055915254") },
  },
  "google-business": {
    ...plain(1500, "utf16", agreed("searchenginejournal.com/272013, help pages of Publer and HighLevel")),
    fold: { characters: 300, lines: null, source: disputed("from 100 to 300, by who is asked") },
  },
  tiktok: {
    ...plain(2200, "utf16", official("developers.tiktok.com, Content Posting API: 2200 UTF-16 runes")),
    hashtags: { most: 5, beyond: "refused", source: agreed("notices in the app since August 2025, several reports") },
    fold: { characters: 150, lines: null, source: disputed("from 100 to 150, by who is asked") },
  },
  pinterest: plain(800, "utf16", official("pinterest/api-description v5; planners still say 500")),
  youtube: {
    ...plain(5000, "bytes", official("developers.google.com/youtube/v3/docs/videos, snippet.description")),
    fold: { characters: 200, lines: 3, source: disputed("from 100 to 200 characters, or three lines") },
  },
};

/** What an owner knows better: a server that allows more, a paid account. null takes a limit away. */
export type LimitOverride = {
  readonly length?: number;
  readonly hashtags?: number | null;
  /** Characters before the fold. */
  readonly fold?: number | null;
};
export type LimitOverrides = { readonly [Name in Network]?: LimitOverride };

/** The most that an override may say: longer than any post is no limit at all. */
const MOST = 1_000_000;
const KEYS: readonly string[] = ["length", "hashtags", "fold"] satisfies readonly (keyof LimitOverride)[];

const OWNER: Source = { at: "the owner", read: READ, sure: "official" };

const lengthsBy = ([first, ...others]: NetworkLimits["lengths"], most: number): NetworkLimits["lengths"] => [
  { ...first, most, source: OWNER },
  ...others,
];
const hashtagsBy = (known: HashtagLimit | null, most: number | null): HashtagLimit | null =>
  most === null ? null : { most, beyond: known?.beyond ?? "refused", source: OWNER };
const foldBy = (characters: number | null): Fold | null =>
  characters === null ? null : { characters, lines: null, source: OWNER };

const overridden = (limits: NetworkLimits, { length, hashtags, fold }: LimitOverride): NetworkLimits => ({
  ...limits,
  ...(length === undefined ? {} : { lengths: lengthsBy(limits.lengths, length) }),
  ...(hashtags === undefined ? {} : { hashtags: hashtagsBy(limits.hashtags, hashtags) }),
  ...(fold === undefined ? {} : { fold: foldBy(fold) }),
});

/** The limits of one network, as the owner knows them. */
export const limitsOf = (network: Network, overrides: LimitOverrides = {}): NetworkLimits =>
  overridden({ network, ...table[network] }, overrides[network] ?? {});

/** The limits that hold for a channel: one entry a network that it means, none where it means none. */
export const limitsFor = (channel: string | null, overrides: LimitOverrides = {}): readonly NetworkLimits[] =>
  networksOf(channel).map((network) => limitsOf(network, overrides));

/** What is wrong with one value, as the end of a sentence. */
function misfit(network: string, entry: unknown): string | undefined {
  if (!(networks as readonly string[]).includes(network)) return `“${network}” is no network that Earnest knows.`;
  const limits = fieldsOf(entry);
  if (!limits) return `what is said of “${network}” is no object.`;
  for (const [key, value] of limits) {
    if (!KEYS.includes(key)) return `“${network}” has no limit called “${key}”.`;
    if (value === null && key !== "length") continue;
    const isCount = typeof value === "number" && Number.isInteger(value) && value > 0 && value <= MOST;
    if (!isCount) return `the ${key} of “${network}” is no whole number from 1 to ${MOST}.`;
  }
  return undefined;
}

/** Reads overrides that come from outside; the message names the first thing that is wrong. */
export function readLimitOverrides(value: unknown): Result<LimitOverrides, "limits-invalid"> {
  const entries = fieldsOf(value);
  if (!entries) return err("limits-invalid", "Limits are an object with one entry a network.");
  for (const [network, entry] of entries) {
    const wrong = misfit(network, entry);
    if (wrong !== undefined) return err("limits-invalid", `The limits cannot be read: ${wrong}`);
  }
  return ok(value as LimitOverrides); // each entry was just looked at
}
