/** The services that Earnest knows the limits of. A channel is the owner's words for a place; the network is the service behind it. */
export const networks = [
  "x",
  "mastodon",
  "bluesky",
  "threads",
  "linkedin",
  "facebook",
  "instagram",
  "google-business",
  "tiktok",
  "pinterest",
  "youtube",
] as const;
export type Network = (typeof networks)[number];

/** What a network is called, and what people write for it in a channel or a planner's column. */
type Names = {
  readonly name: string;
  /** Names that nobody uses for anything else; they count wherever they stand. */
  readonly clear: readonly string[];
  /** Names so short that they count only where nothing but plain words stands beside them. */
  readonly short: readonly string[];
};

/** Lower case, words apart by one space. The one place to teach a new name. */
const table: Readonly<Record<Network, Names>> = {
  x: { name: "X", clear: ["twitter", "x com", "tweet", "tweets"], short: ["x", "tw"] },
  mastodon: { name: "Mastodon", clear: ["mastodon"], short: ["toot"] },
  bluesky: { name: "Bluesky", clear: ["bluesky", "blue sky", "bsky"], short: [] },
  threads: { name: "Threads", clear: ["threads"], short: [] },
  linkedin: { name: "LinkedIn", clear: ["linkedin", "linked in"], short: ["li"] },
  facebook: { name: "Facebook", clear: ["facebook"], short: ["fb", "meta"] },
  instagram: { name: "Instagram", clear: ["instagram", "insta"], short: ["ig"] },
  "google-business": {
    name: "Google Business Profile",
    clear: ["google business", "google my business", "gbp", "gmb"],
    short: ["google"],
  },
  tiktok: { name: "TikTok", clear: ["tiktok", "tik tok"], short: ["tt"] },
  pinterest: { name: "Pinterest", clear: ["pinterest"], short: ["pin", "pins"] },
  youtube: { name: "YouTube", clear: ["youtube", "you tube"], short: ["yt"] },
};

/** What may stand beside a short name without changing what it means. */
const PLAIN: ReadonlySet<string> = new Set(
  "page post posts account profile company business personal feed channel group reel reels short shorts video videos photo board main our my the and on for".split(
    " ",
  ),
);

/** Words that make a channel something else than a post in a feed, whose limits are others or none. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  "newsletter newsletters email emails mail mailing blog website web article articles dm dms message messages messenger ad ads advert adverts story stories community bio sms leaflet flyer poster print".split(
    " ",
  ),
);

/** Written as people read it: without case, punctuation and handles. */
const wordsOf = (channel: string): readonly string[] =>
  channel
    .toLowerCase()
    .replaceAll(/@\S+/gu, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** The name of a network as it calls itself. */
export const nameOf = (network: Network): string => table[network].name;

/** The networks that a channel means, in the order of `networks`; none for a newsletter, and for what nobody taught us. */
export function networksOf(channel: string | null): readonly Network[] {
  if (channel === null) return [];
  const words = wordsOf(channel);
  if (words.some((word) => ELSEWHERE.has(word))) return [];
  const all = ` ${words.join(" ")} `;
  const isClear = (network: Network): boolean => table[network].clear.some((name) => all.includes(` ${name} `));
  const rest = networks
    .flatMap((network) => table[network].clear)
    .reduce((left, name) => left.replace(` ${name} `, " "), all)
    .split(" ")
    .filter((word) => word !== "" && !PLAIN.has(word));
  const short = networks.flatMap((network) => table[network].short);
  const isShort = rest.every((word) => short.includes(word));
  return networks.filter(
    (network) => isClear(network) || (isShort && rest.some((word) => table[network].short.includes(word))),
  );
}
