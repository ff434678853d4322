import { holding } from "../../../src/domain/decision.ts";
import { nameOf, networks } from "../../../src/domain/network.ts";
import { bylineOf } from "../../../src/domain/person.ts";
import type { PostId } from "../../../src/domain/post.ts";
import { whyKinds } from "../../../src/domain/profile.ts";
import { spellingRule } from "../../../src/domain/spelling.ts";
import type { Services } from "./services.ts";

/** Words with a capital are names; a Why tells of places and people that no dictionary has. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’]+/gu;

/** The words that the owner left in a post as they are. */
const leftWords = ({ store, today }: Pick<Services, "store" | "today">, id: PostId | null): readonly string[] =>
  holding(store.decisions.list(), today(), ({ postId }) => postId === id).flatMap((decision) =>
    decision.ruleId === spellingRule && "words" in decision ? decision.words : [],
  );

/**
 * What counts as spelt right besides a dictionary: the owner's own words, and the names of business, places, people, networks and
 * of the channel that a post goes to; in one post also what was left there.
 */
export function knownWords(
  services: Pick<Services, "store" | "today">,
  { postId, channel }: { readonly postId: PostId | null; readonly channel: string | null },
): readonly string[] {
  const { store } = services;
  return [
    ...leftWords(services, postId),
    ...store.settings.current().spelling.ownWords,
    // A name stays right when another Why holds.
    ...store.profiles
      .versions()
      .flatMap(({ profile: { business, trade, names, whys } }) => [
        business,
        trade,
        ...names,
        ...whyKinds.flatMap((kind) => whys[kind].match(CAPITALISED) ?? []),
      ]),
    ...store.people.list().flatMap((person) => [person.name, bylineOf(person)]),
    ...networks.map(nameOf),
    channel ?? "",
  ];
}
