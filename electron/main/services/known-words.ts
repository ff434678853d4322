import { nameOf, networks } from "../../../src/domain/network.ts";
import { bylineOf } from "../../../src/domain/person.ts";
import { whyKinds } from "../../../src/domain/profile.ts";
import type { Services } from "./services.ts";

/** Words with a capital are names; a Why tells of places and people that no dictionary has. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’]+/gu;

/**
 * What counts as spelt right besides a dictionary: the owner's own words, and the names of business, places, people, networks and
 * of the channel that a post goes to.
 */
export function knownWords({ store }: Pick<Services, "store">, channel: string | null): readonly string[] {
  return [
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
