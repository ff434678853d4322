import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore } from "../../electron/store/index.ts";
import { newPerson, type PersonId } from "../../src/domain/person.ts";
import { emptyPlan } from "../../src/domain/plan.ts";
import { storable } from "../../src/domain/text.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const [first, second] = ["11111111-1111-4111-8111-111111111111", "00000000-0000-4000-8000-000000000000"] as PersonId[] as [PersonId, PersonId]; // prettier-ignore

test("a plan is found again after the file was closed", () => {
  const { store, file } = temporaryStore();
  expect(store.plans.current()).toEqual(emptyPlan);
  const plan = { ...emptyPlan, who: "ليلى 🌻", success: "x".repeat(100_000), months: 6 };
  store.plans.save({ ...plan, who: "before" });
  store.plans.save(plan);
  store.close();
  const again = openStore(file);
  expect(again.ok && again.value.plans.current()).toEqual(plan);
  if (again.ok) again.value.close();
});

test("any answer comes back as it can be kept", () => {
  const { store } = temporaryStore();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      store.plans.save({ ...emptyPlan, commitment: words });
      expect(store.plans.current().commitment).toBe(storable(words));
    }),
    { numRuns: 20 },
  );
});

test("people of one name are two, in the order in which they came", () => {
  const { store } = temporaryStore();
  const people = [first, second].map((id) => ({ ...newPerson(id), name: "Odile" }));
  store.people.save(people.slice(0, 1));
  store.people.save(people);
  expect(store.people.list()).toEqual(people);
});

test("a person who was taken away comes back to their place, and posts keep the name", () => {
  const { store } = temporaryStore();
  const people = [first, second].map((id) => ({ ...newPerson(id), name: `P ${id}`, why: "because" }));
  store.people.save(people);
  const { id } = store.posts.add({ text: "words", author: people[0]?.name ?? "" });
  store.people.remove(first);
  expect(store.people.list()).toEqual(people.slice(1));
  expect(store.posts.find(id)?.author).toBe(people[0]?.name);
  store.people.save(people.slice(0, 1));
  expect(store.people.list()).toEqual(people);
});
