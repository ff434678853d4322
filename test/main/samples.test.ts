import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { sampleOf } from "../../electron/main/services/samples.ts";
import { peopleInputs } from "../../electron/main/ipc/inputs/people.ts";
import { planInputs } from "../../electron/main/ipc/inputs/plan.ts";
import { profileInputs } from "../../electron/main/ipc/inputs/profile.ts";
import { checkPost } from "../../src/checker/index.ts";
import { emptyPlan } from "../../src/domain/plan.ts";
import { profileFor, emptyProfile, type Profile, whyKinds } from "../../src/domain/profile.ts";
import { type SampleId, sampleIds } from "../../src/domain/sample.ts";
import { isLocalDate } from "../../src/exchange/dates.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

const folder = new URL("../../resources/samples/", import.meta.url);

/** A file as it is written; the rest of a plan, a Why or a person is not answered. */
const file = z.strictObject({
  id: z.enum(sampleIds),
  about: z.string().min(20).max(140),
  profile: z.strictObject({
    business: z.string().min(3),
    trade: z.string().min(3),
    whys: z.partialRecord(z.enum(whyKinds), z.string().min(5)),
    names: z.array(z.string()),
  }),
  plan: z.record(z.string(), z.unknown()).nullable(),
  people: z.array(z.looseObject({ id: z.uuid(), name: z.string().min(1) })).max(5),
  posts: z
    .array(
      z.strictObject({
        date: z.string().refine(isLocalDate),
        time: z.string().regex(/^\d\d:\d\d$/u),
        channel: z.string().min(1),
        author: z.string().min(1),
        text: z.string().min(20).max(500),
      }),
    )
    .min(18)
    .max(24),
});

/** What a reader would say pushes, boasts, counts people, or could be anybody's: the openings. */
const wanting: Readonly<Record<SampleId, readonly string[]>> = {
  "ice-cream-stand": ["LAST CHANCE", "Best ice cream", "Tag 5 friends", "Buy ice cream now", "Only 3 tubs", "Quality you can"],
  bakery: ["🔥🔥 CRAZY", "You deserve it", "Our customers are", "Still buying", "Comment YES", "Share this post"],
  "bicycle-workshop": ["AUTUMN BLOWOUT", "Good morning {{", "Only 2 winter", "We are passionate", "LIKE and SHARE", "Happy Monday", "Help us reach", "The #1 bike"],
  "physiotherapy-practice": ["SUFFERING FROM", "We are the #1", "We turn followers", "Flash sale", "{{patient_name}}", "Like if you"],
  plumber: ["EMERGENCY PLUMBER", "Limited time", "Quality workmanship", "Help me hit", "Don't trust cowboys", "Book now", "BLACK FRIDAY"],
}; // prettier-ignore

const sentencesOf = (id: SampleId): readonly string[] =>
  sampleOf(id).posts.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u));

/** Flags beyond a hint on how it will look in a feed. */
const flagsOf = (text: string, channel: string, profile: Profile): readonly string[] =>
  checkPost(text, { profile, channel })
    .diagnostics.filter(({ ruleId }) => !ruleId.startsWith("channel/"))
    .map(({ ruleId }) => ruleId);

test("every file is a sample, and every sample a file", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(names.toSorted()).toEqual(sampleIds.map((id) => `${id}.json`).toSorted());
});

describe.for(sampleIds)("the sample %s", (id) => {
  const { profile, plan, people, posts } = sampleOf(id);

  test("is written as the schema says, and what the window might send", () => {
    const raw = file.parse(JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8")));
    expect(raw.id).toBe(id);
    expect(Object.keys(raw.plan ?? {}).filter((key) => !(key in emptyPlan))).toEqual([]);
    expect(() => profileInputs["profile.save"].parse({ profile })).not.toThrow();
    expect(() => planInputs["plan.save"].parse({ plan })).not.toThrow();
    expect(() => peopleInputs["people.save"].parse({ people })).not.toThrow();
    const dates = posts.map(({ date, time }) => `${date} ${time}`);
    expect(dates).toEqual(dates.toSorted());
    expect(new Set(posts.map(({ date }) => date.slice(0, 7))).size).toBe(1);
  });

  test("is judged as a reader would judge it: what wants mending is flagged, and nothing else", () => {
    const flagged = posts.filter(({ text, channel }) => flagsOf(text, channel, profile).length > 0);
    const expected = posts.filter(({ text }) => wanting[id].some((opening) => text.startsWith(opening)));
    expect(expected).toHaveLength(wanting[id].length);
    expect(flagged.map(({ text }) => text)).toEqual(expected.map(({ text }) => text));
  });

  test("is a mixture: most posts are calm, many show the Why", () => {
    const reports = posts.map(({ text, channel }) => checkPost(text, { profile, channel }));
    const calm = reports.filter(({ pressure }) => pressure.level === "none").length;
    const shows = reports.filter(({ why }) => why.level === "strong").length;
    expect(calm / posts.length).toBeGreaterThan(0.5);
    expect(calm / posts.length).toBeLessThan(0.9);
    expect(shows).toBeGreaterThanOrEqual(4);
  });
});

test("no sentence stands in two samples, nor twice in one", () => {
  const all = sampleIds
    .flatMap(sentencesOf)
    .map((sentence) => sentence.toLowerCase())
    .filter((sentence) => sentence.split(" ").length > 3);
  expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
});

/** Everything that an owner has told, and their posts. */
const kept = ({ store }: ReturnType<typeof realBridge>) => ({
  profile: store.profiles.current(),
  plan: store.plans.current(),
  people: store.people.list(),
  posts: store.posts.list().map(({ text }) => text),
});

describe("a sample comes and goes", () => {
  test("into nothing with its Why, plan and people, and out of it again", async () => {
    const parts = realBridge();
    const before = kept(parts);
    for (const id of sampleIds) {
      const { profile, plan, people, posts } = sampleOf(id);
      // Each takes the place of the one before.
      expect(await parts.bridge["sample.load"]({ id })).toMatchObject({ ok: true, value: { posts: posts.length, keepsWhy: false } }); // prettier-ignore
      expect(kept(parts)).toEqual({ profile, plan, people, posts: posts.map(({ text }) => text) });
      expect(await parts.bridge["sample.load"]({ id })).toMatchObject({ ok: true, value: { posts: 0 } });
      const offers = await parts.bridge["sample.list"]({});
      expect(offers.ok && offers.value.filter(({ isLoaded }) => isLoaded).map((offer) => offer.id)).toEqual([id]);
    }
    await parts.bridge["sample.remove"]({});
    expect(kept(parts)).toEqual(before);
  });

  test("beside an owner's own answers and posts, none of which is touched", async () => {
    const parts = realBridge();
    const { store, bridge } = parts;
    const why = "Nobody should have to throw away a chair that can be mended.";
    store.profiles.save({ ...emptyProfile, whys: { ...emptyProfile.whys, why } });
    store.plans.save({ ...emptyPlan, who: "I do" });
    await bridge["people.save"]({ people: [{ ...sampleOf("bakery").people[0]!, name: "Ruben" }] });
    store.posts.add({ text: "My own words." });
    const before = kept(parts);
    expect(await bridge["sample.load"]({ id: "bakery" })).toMatchObject({
      ok: true,
      value: { posts: 20, keepsWhy: true },
    });
    expect({ ...kept(parts), posts: [] }).toEqual({ ...before, posts: [] });
    await bridge["sample.remove"]({});
    expect(kept(parts)).toEqual(before);
  });

  test("with its Why in its posts where the owner's own Why stays, and is judged by that", async () => {
    const { store, bridge } = realBridge();
    store.profiles.save({ ...emptyProfile, whys: { ...emptyProfile.whys, why: "Chairs outlive us." } });
    await bridge["sample.load"]({ id: "plumber" });
    const own = sampleOf("plumber").profile;
    const shows = (profile: Profile, text: string): string => checkPost(text, { profile }).why.level;
    const posts = store.posts.list();
    const strong = posts.filter(({ text }) => shows(own, text) === "strong");
    const still = strong.filter((post) => shows(profileFor(post, store.profiles.current()), post.text) === "strong");
    expect(strong.length).toBeGreaterThan(4);
    expect(still.length).toBeGreaterThanOrEqual(strong.length * 0.75);
  });

  test("but for what the owner changed, which is theirs", async () => {
    const { store, bridge } = realBridge();
    await bridge["sample.load"]({ id: "physiotherapy-practice" });
    const [post] = store.posts.list();
    const [person] = store.people.list();
    if (!post || !person) throw new Error("The sample has posts and people");
    await bridge["posts.save"]({ id: post.id, text: "In my words." });
    await bridge["people.save"]({ people: [{ ...person, why: "My own reason." }] });
    await bridge["plan.save"]({ plan: { ...store.plans.current(), who: "Me" } });
    const profile = store.profiles.current();
    await bridge["profile.save"]({ profile: { ...profile, business: "Mine now" } });
    await bridge["sample.load"]({ id: "bakery" });
    await bridge["sample.remove"]({});
    expect(store.posts.list().map(({ text, sample }) => [text, sample])).toEqual([["In my words.", false]]);
    expect(store.people.list().map(({ why }) => why)).toEqual(["My own reason."]);
    expect([store.plans.current().who, store.profiles.current().business]).toEqual(["Me", "Mine now"]);
  });
});
