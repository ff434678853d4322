import type { LocalDate } from "./post.ts";
import { hasWhy, type Profile } from "./profile.ts";
import { foldedName } from "./text.ts";

/** The days of the week, Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** The id behind a name: two people may have the same one. */
export type PersonId = string & { readonly __brand: "PersonId" };

/** Someone of the team, or someone who belongs to the business and may be named. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  /** How posts name them as author, where that is not the name; tells two people of one name apart. */
  readonly byline: string;
  /** Their own Why, and how it ties to that of the business (S2.18, S2.19). */
  readonly why: string;
  readonly tie: string;
  /** What they could talk about all day. */
  readonly topics: readonly string[];
  readonly days: readonly Weekday[];
  /** Whether they agreed to be named in posts. */
  readonly consent: boolean;
};

/** Somebody new, of whom nothing is known yet. */
export const newPerson = (id: PersonId): Person => ({
  id,
  name: "",
  byline: "",
  why: "",
  tie: "",
  topics: [],
  days: [],
  consent: false,
});

/** What posts call a person. */
export const bylineOf = ({ name, byline }: Person): string => byline.trim() || name.trim();

/** Whoever may have written a post: usually one, several where posts call them the same, nobody where the name is not known. */
export const writersOf = (author: string | null, people: readonly Person[]): readonly Person[] =>
  foldedName(author ?? "") === ""
    ? []
    : people.filter((person) => foldedName(bylineOf(person)) === foldedName(author ?? ""));

/** Others whom posts call the same. */
export const sharedByline = (person: Person, people: readonly Person[]): readonly Person[] =>
  writersOf(bylineOf(person), people).filter(({ id }) => id !== person.id);

/**
 * The profile of a business with its people: their names belong to it, and what one of them wrote may show their own Why as
 * well as that of the business. Without people it is the profile as it was.
 */
export function withPeople(profile: Profile, people: readonly Person[], author: string | null): Profile {
  if (people.length === 0) return profile;
  const names = [
    ...new Set([...profile.names, ...people.map(({ name }) => name.trim()).filter((name) => name !== "")]),
  ];
  const own = writersOf(author, people).map(({ why }) => why.trim()).filter((why) => why !== ""); // prettier-ignore
  // While the business has told nothing, a missing Why is a question; one person's answer does not make it a flag.
  const why = hasWhy(profile) ? [profile.whys.why, ...own].filter((words) => words.trim() !== "").join("\n\n") : "";
  return { ...profile, names, whys: { ...profile.whys, ...(own.length > 0 && why !== "" ? { why } : {}) } };
}

/** A post as the team sees it. */
export type VoicedPost = { readonly author: string | null; readonly date: LocalDate | null };

/** One voice of a month: a name, who may be behind it, and how much of the month it has. */
export type Voice = {
  readonly name: string;
  readonly people: readonly PersonId[];
  readonly posts: number;
  readonly share: number;
};

/** One voice above this share of a month drowns the others, where there are others. */
export const VOICE_SHARE = 0.6;
/** So many posts must name an author before one voice can be too much. */
const ENOUGH = 4;

/** The voices of a month. */
export type Voices = {
  /** Most posts first; names of nobody on the team (any more) among them. */
  readonly heard: readonly Voice[];
  /** People with no post. */
  readonly missing: readonly Person[];
  /** Voices with more than their share. */
  readonly loud: readonly Voice[];
  /** Posts without an author. */
  readonly without: number;
};

/** Who speaks in a month, and who does not. Shares are of the posts that name an author. */
export function voicesOf(posts: readonly VoicedPost[], people: readonly Person[]): Voices {
  const named = posts.filter(({ author }) => foldedName(author ?? "") !== "");
  const heard = [...Map.groupBy(named, ({ author }) => foldedName(author ?? "")).values()]
    .map((own): Voice => {
      const name = own[0]?.author?.trim() ?? "";
      const writers = writersOf(name, people).map(({ id }) => id);
      return { name, people: writers, posts: own.length, share: own.length / named.length };
    })
    .toSorted((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1));
  const speaking = new Set(heard.flatMap((voice) => voice.people));
  const isCrowd = people.length > 1 && named.length >= ENOUGH;
  return {
    heard,
    missing: people.filter(({ id, name }) => !speaking.has(id) && name.trim() !== ""),
    loud: isCrowd ? heard.filter(({ share }) => share > VOICE_SHARE) : [],
    without: posts.length - named.length,
  };
}

/** Someone who might write a post, with those of their topics that it is about. */
export type Candidate = { readonly id: PersonId; readonly topics: readonly string[] };

const wordsIn = (text: string): readonly string[] => foldedName(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Forms of one word, roughly: "baking" and "bakes", "tomatoes" and "tomato". */
const root = (word: string): string => word.replace(/(?<=.{3})(?:ings?|ers?|ies|es|ed|s|e|y)$/u, "");

/** Who might write a post on this, most topics first: each word of a topic has to be there in some form. */
export function candidatesFor(text: string, people: readonly Person[]): readonly Candidate[] {
  const roots = new Set(wordsIn(text).map(root));
  const isAbout = (topic: string): boolean => {
    const wanted = wordsIn(topic);
    return wanted.length > 0 && wanted.every((word) => roots.has(root(word)));
  };
  return people
    .map(({ id, topics }) => ({ id, topics: topics.filter(isAbout) }))
    .filter(({ topics }) => topics.length > 0)
    .toSorted((a, b) => b.topics.length - a.topics.length);
}
