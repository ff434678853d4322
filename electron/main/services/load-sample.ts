import sample from "../../../resources/sample/month.json";
import { emptyProfile, type Profile } from "../../../src/domain/profile.ts";
import type { Services } from "./services.ts";

const sampleProfile: Profile = {
  ...emptyProfile,
  ...sample.profile,
  whys: { ...emptyProfile.whys, ...sample.profile.whys },
};

const same = (a: Profile, b: Profile): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Adds the sample month, and its Why where none is told yet; answers how many posts came. */
export function loadSample({ store, tell }: Services): number {
  if (store.posts.hasSample()) return 0;
  const added = store.atomically(() => {
    if (same(store.profiles.current(), emptyProfile)) store.profiles.save(sampleProfile);
    // Added from the last to the first, so that the month's beginning stands on top of the list.
    return sample.posts.toReversed().map((post) => store.posts.add({ ...post, sample: true }));
  });
  tell("posts.changed", { ids: added.map(({ id }) => id) });
  return added.length;
}

/** Takes away the sample posts that nobody changed, and the sample's Why if it is unchanged. */
export function removeSample({ store, tell }: Services): number {
  const removed = store.atomically(() => {
    if (same(store.profiles.current(), sampleProfile)) store.profiles.save(emptyProfile);
    return store.posts.removeSample();
  });
  tell("posts.changed", { ids: [] });
  return removed;
}
