import type { LocalDate } from "./post.ts";
import { foldedName } from "./text.ts";

/**
 * What a part of the Why talks about, in the order in which it is asked and looked up. `why` is the owner's own sentence;
 * the others are asked one by one because an owner who cannot finish "we believe…" can often say how it began, and whether
 * for money, by skill or for the joy of it (principles S1.20, S2.6, S2.12, S3.12).
 */
export const whyKinds = [
  "why",
  "help",
  "belief",
  "passion",
  "vision",
  "matters",
  "origin",
  "origin-money",
  "origin-skill",
  "origin-enjoyment",
  "for-whom",
  "cause",
  "place",
  "people",
  "difference",
  "refusal",
] as const;
export type WhyKind = (typeof whyKinds)[number];

/** The business as its owner tells it: what posts are measured against. Every field may be empty. */
export type Profile = {
  /** The name over the door. */
  readonly business: string;
  /** Names that it no longer goes by. */
  readonly formerNames: readonly string[];
  /** The trade in a few words, "bakery in Truro". */
  readonly trade: string;
  /** The Why in the owner's own words, one text a kind; an empty text means not answered yet. */
  readonly whys: Readonly<Record<WhyKind, string>>;
  /** People and places that belong to the business; the checker never flags a name. */
  readonly names: readonly string[];
};

/** The profile as it holds from a day on; null: from the beginning. */
export type ProfileVersion = { readonly since: LocalDate | null; readonly profile: Profile };

/** How many names a list of them holds, and how long one is, in UTF-16 code units. */
export const nameBounds = { count: 1000, length: 200 } as const;

/** Nothing answered yet. */
export const emptyProfile: Profile = {
  business: "",
  formerNames: [],
  trade: "",
  whys: Object.fromEntries(whyKinds.map((kind) => [kind, ""])) as Record<WhyKind, string>, // one entry a kind
  names: [],
};

/** A profile that also knows what the business was called in the versions before it; unchanged where that is nothing new. */
function withFormerNames(profile: Profile, before: readonly ProfileVersion[]): Profile {
  const known = new Set(["", ...[profile.business, ...profile.formerNames].map(foldedName)]);
  const found = before.map(({ profile: { business } }) => business.trim()).filter((name) => {
    const isNew = !known.has(foldedName(name));
    known.add(foldedName(name));
    return isNew;
  }); // prettier-ignore
  return found.length === 0 ? profile : { ...profile, formerNames: [...profile.formerNames, ...found] };
}

/** What each version of a list holds; kept, so that a month asks for one profile and is given one object. */
const held = new WeakMap<readonly ProfileVersion[], readonly Profile[]>();

function profilesOf(versions: readonly ProfileVersion[]): readonly Profile[] {
  const known = held.get(versions);
  if (known) return known;
  const profiles = versions.map(({ profile }, at) => withFormerNames(profile, versions.slice(0, at)));
  held.set(versions, profiles);
  return profiles;
}

/**
 * The profile that a post of a day is measured against: what the owner stood for then (S1.19), with the names that were given up
 * by then. `versions` are in the order of their days. A post without a day is still to come, and takes the newest.
 */
export function inForce(versions: readonly ProfileVersion[], day: LocalDate | null): Profile {
  const at = versions.findLastIndex(({ since }) => since === null || day === null || since <= day);
  return profilesOf(versions)[Math.max(0, at)] ?? emptyProfile;
}

/** A post may bring the Why that it is to be judged by: it goes before the profile's own. */
export const profileFor = ({ why }: { readonly why?: string | null }, profile: Profile): Profile =>
  why?.trim() ? { ...profile, whys: { ...emptyProfile.whys, why: why.trim() } } : profile;

/** Whether the owner has told any part of the Why; without one, a missing Why is a question and not a flag (S2.15). */
export const hasWhy = (profile: Profile): boolean => whyKinds.some((kind) => profile.whys[kind].trim() !== "");
