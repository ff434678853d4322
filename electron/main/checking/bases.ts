import { type Decision, holding, leftBy } from "../../../src/domain/decision.ts";
import { withPeople } from "../../../src/domain/person.ts";
import type { LocalDate, Post, PostId } from "../../../src/domain/post.ts";
import { inForce, type Profile, profileFor } from "../../../src/domain/profile.ts";
import type { Store } from "../../store/index.ts";
import type { CheckBasis } from "./messages.ts";

/** What a post is judged by, and all of it as one string, to see whether it is the same as before. */
export type Basis = { readonly basis: CheckBasis; readonly told: string };

const postOf = (decision: Decision): PostId | null => ("postId" in decision ? decision.postId : null);

/** What posts are judged by on a day. Made once for all posts of the same author, channel and Why: there may be ten thousand. */
export function basesOn(store: Store, today: LocalDate): (post: Post) => Basis {
  const versions = store.profiles.versions();
  const people = store.people.list();
  const { limits: networkLimits, ownWords } = store.settings.current();
  const decisions = store.decisions.list();
  const decided = new Set(decisions.map(postOf));
  const made = new Map<Profile, Map<string, Basis>>();
  const make = (post: Post, profile: Profile): Basis => {
    const basis = {
      profile: profileFor(post, withPeople(profile, people, post.author)),
      channel: post.channel,
      networkLimits,
      ownWords,
      left: leftBy(holding(decisions, today, ({ postId }) => postId === post.id)),
    };
    return { basis, told: JSON.stringify(basis) };
  };
  return (post) => {
    const profile = inForce(versions, post.date);
    if (decided.has(post.id)) return make(post, profile);
    const shared = made.get(profile) ?? new Map<string, Basis>();
    made.set(profile, shared);
    const key = JSON.stringify([post.author, post.channel, post.why]);
    const basis = shared.get(key) ?? make(post, profile);
    shared.set(key, basis);
    return basis;
  };
}
