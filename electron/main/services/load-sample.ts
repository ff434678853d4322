import { isDeepStrictEqual as same } from "node:util";
import { emptyPlan } from "../../../src/domain/plan.ts";
import { emptyProfile, whyKinds } from "../../../src/domain/profile.ts";
import { type SampleArrival, type SampleId, sampleIds, type SampleOffer } from "../../../src/domain/sample.ts";
import { monthOf } from "../../../src/exchange/months.ts";
import type { Store } from "../../store/index.ts";
import { type Sample, sampleOf } from "./samples.ts";
import type { Services } from "./services.ts";

const monthIn = ({ posts }: Sample): string => monthOf(posts[0]?.date ?? "");

/** The sample whose posts are there; one that the owner threw away or rewrote altogether is not. */
function loadedSample(store: Store): SampleId | null {
  const there = new Set(store.posts.samples().map(({ text }) => text));
  return sampleIds.find((id) => sampleOf(id).posts.some(({ text }) => there.has(text))) ?? null;
}

/** The whole Why of a sample as one text, for posts that are judged by it while the owner has a Why of their own. */
const whyOf = ({ profile: { whys } }: Sample): string =>
  whyKinds
    .map((kind) => whys[kind])
    .filter((words) => words !== "")
    .join("\n\n");

/** Takes away whatever of any sample nobody changed. Answers how many posts went. */
function takeAway(store: Store): number {
  const samples = sampleIds.map(sampleOf);
  const [profile, plan] = [store.profiles.current(), store.plans.current()];
  if (samples.some((one) => same(one.profile, profile))) store.profiles.save(emptyProfile);
  if (samples.some((one) => same(one.plan, plan))) store.plans.save(emptyPlan);
  const people = samples.flatMap((one) => one.people);
  for (const person of store.people.list()) {
    if (people.some((one) => same(one, person))) store.people.remove(person.id);
  }
  return store.posts.removeSample();
}

/** Puts a sample beside what the owner has. Nothing of theirs is changed. */
function give(store: Store, sample: Sample): SampleArrival {
  const keepsWhy = !same(store.profiles.current(), emptyProfile);
  if (!keepsWhy) store.profiles.save(sample.profile);
  if (same(store.plans.current(), emptyPlan)) store.plans.save(sample.plan);
  if (store.people.list().length === 0) store.people.save(sample.people);
  const why = keepsWhy ? whyOf(sample) : null;
  // Added from the last to the first, so that the month's beginning stands on top of the list.
  for (const post of sample.posts.toReversed()) store.posts.add({ ...post, why, sample: true });
  return { posts: sample.posts.length, month: monthIn(sample), keepsWhy };
}

/** The samples to choose from, and which of them is there. */
export function offeredSamples(store: Store): readonly SampleOffer[] {
  const loaded = loadedSample(store);
  return sampleIds.map((id) => {
    const sample = sampleOf(id);
    const { business, trade } = sample.profile;
    return {
      id,
      business,
      trade,
      about: sample.about,
      month: monthIn(sample),
      posts: sample.posts.length,
      isLoaded: id === loaded,
    };
  });
}

/** Adds a sample; another one goes, as far as nobody changed it. */
export function loadSample({ store, tell }: Services, id: SampleId): SampleArrival {
  const sample = sampleOf(id);
  if (loadedSample(store) === id) return { posts: 0, month: monthIn(sample), keepsWhy: false };
  const arrival = store.atomically(() => {
    takeAway(store);
    return give(store, sample);
  });
  tell("posts.changed", { ids: store.posts.samples().map(({ id }) => id) });
  return arrival;
}

/** Takes the sample away, but for what the owner changed; that is theirs. */
export function removeSample({ store, tell }: Services): number {
  const removed = store.atomically(() => takeAway(store));
  tell("posts.changed", { ids: [] });
  return removed;
}
