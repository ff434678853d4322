import fc from "fast-check";
import type { Store } from "../../electron/store/index.ts";
import type { LineId } from "../../src/domain/line.ts";
import { newPerson, type PersonId } from "../../src/domain/person.ts";
import { openPlan } from "../../src/domain/month-plan.ts";
import { emptyPlan } from "../../src/domain/plan.ts";
import type { PostId } from "../../src/domain/post.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { emptyReflection } from "../../src/domain/reflection.ts";

type Turn = (store: Store, ids: PostId[]) => void;

/** Words of any kind: emoji with joiners, Arabic and Hebrew, line breaks, what looks like a formula, markup, and long ones. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom("👩‍👩‍👧‍👦 🇳🇱 👍🏽", "שלום ליلى مرحبا", "=1+1\n@name", "</p><script>", "line\u2028separator", "\uFEFFmark", "]", "a\r\nb"),
  fc.constant("a long text, ".repeat(7000)),
); // prettier-ignore

const day = fc.constantFrom("2026-10-07", "2027-02-28", null);
const place = fc.nat(20);
const at = (ids: readonly PostId[], index: number): readonly PostId[] => ids.slice(index % Math.max(1, ids.length)).slice(0, 1); // prettier-ignore
const person = fc.constantFrom("11111111-1111-4111-8111-111111111111", "00000000-0000-4000-8000-000000000000").map((id) => id as PersonId); // prettier-ignore

/** Everything an owner can do that leaves a row somewhere. */
const turns: readonly fc.Arbitrary<Turn>[] = [
  fc.record({ text: anyWords, date: day, author: anyWords, why: anyWords, goal: anyWords, channels: fc.array(anyWords, { maxLength: 2 }), extras: fc.array(fc.record({ column: anyWords, value: anyWords }), { maxLength: 2 }) }).map(
    (post) => (store, ids) => void ids.push(store.posts.add(post).id),
  ),
  fc.tuple(place, anyWords).map(([index, text]) => (store, ids) => {
    for (const id of at(ids, index)) store.posts.save(id, text, "kept");
  }),
  place.map((index) => (store, ids) => store.posts.remove(at(ids, index))),
  fc.tuple(place, fc.constantFrom("idea", "draft", "posted", "archived"), day).map(([index, status, date]) => (store, ids) => {
    store.steps.change(at(ids, index).map((id) => ({ id, status, date })));
  }),
  fc.tuple(place, anyWords).map(([index, reason]) => (store, ids) => {
    for (const postId of at(ids, index)) store.decisions.decide({ reach: "post", ruleId: "hard-sell/urgency", postId }, { reason, until: null }, reason);
  }),
  anyWords.map((phrase) => (store) => {
    store.decisions.decide({ reach: "phrase", ruleId: "hard-sell/hype", phrase, words: phrase }, { reason: "", until: "2027-01-01" }, null);
  }),
  anyWords.map((why) => (store) => store.profiles.save({ ...emptyProfile, whys: { ...emptyProfile.whys, why } })),
  fc.constantFrom("2026-03-01", "2026-09-01").map((since) => (store) => void store.profiles.begin(since)),
  fc.tuple(place, anyWords).map(([index, reason]) => (store, ids) => {
    store.steps.makeReady(at(ids, index).flatMap((id) => store.posts.find(id) ?? []).map((post) => ({ post, reason })));
  }),
  anyWords.map((who) => (store) => store.plans.save({ ...emptyPlan, who })),
  fc.tuple(fc.constantFrom("2026 Q3", "2026 Q4"), fc.constantFrom(1, 5, null), anyWords).map(([quarter, level, words]) => (store) => store.passions.save({ quarter, level, words })),
  fc.tuple(place, place).map(([index, former]) => (store, ids) => {
    const [post, before] = [at(ids, index), at(ids, former)].map(([id]) => id && store.posts.find(id));
    if (post && before) store.threads.follow(post, before);
    if (post) ids.push(store.threads.start(post).id);
  }),
  fc.constantFrom("Fair", "ليلى", "").map((words) => (store) => store.settings.save({ month: { ...openPlan, dates: [{ on: "2026-10-07", kind: "fair", words }] } })),
  fc.tuple(anyWords, fc.constantFrom(40.5, null)).map(([heard, spent]) => (store) => store.relationships.saveReflection("2026-10", { ...emptyReflection, heard, spent })),
  fc.tuple(person, anyWords).map(([id, name]) => (store) => store.people.save([{ ...newPerson(id), name }])),
  person.map((id) => (store) => store.people.remove(id)),
  fc.tuple(anyWords, anyWords).map(([key, column]) => (store) => store.mappings.keep(key, { column })),
  fc.tuple(person, anyWords).map(([id, words]) => (store) => store.lines.save([{ id: String(id) as LineId, words }])),
  person.map((id) => (store) => store.lines.remove(String(id) as LineId)),
  anyWords.map((heard) => (store) => store.replies.save({ heard, reply: heard })),
  fc.constantFrom("light", "dark").map((theme) => (store) => store.settings.save({ theme })),
]; // prettier-ignore

/** A workspace as some days of use leave it, made by the real store. `clock` goes on by an hour with each turn. */
export const anyWorkspace = fc.array(fc.oneof(...turns), { minLength: 1, maxLength: 25 }).map((all) => (store: Store, clock: { now: number }) => {
  const ids: PostId[] = [];
  for (const turn of all) {
    clock.now += 3_600_000;
    turn(store, ids);
  }
}); // prettier-ignore
