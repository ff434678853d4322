import { describe, expect, test } from "vitest";
import { newPerson, type Person, type PersonId } from "../../../src/domain/person.ts";
import { emptyPlan } from "../../../src/domain/plan.ts";
import { createAnswers, reduceAnswers } from "../../../src/ui/answers/answers.ts";
import { saveDifferences } from "../../../src/ui/answers/save-differences.ts";
import { realBridge } from "../support/real-bridge.ts";

async function planOn(real = realBridge()) {
  const { bridge } = real;
  const answers = createAnswers(emptyPlan, {
    read: () => bridge["plan.get"]({}),
    save: (plan) => bridge["plan.save"]({ plan }),
  });
  await answers.read();
  return { ...real, ...answers, say: (who: string) => answers.change((plan) => ({ ...plan, who })) };
}

describe("answers", () => {
  test("are stored soon, without being asked to", async () => {
    const { store, say, session } = await planOn();
    say("Odile");
    await expect.poll(() => store.plans.current().who).toBe("Odile");
    await expect.poll(() => session.get().saving.state).toBe("saved");
  });

  test("end with the last of many changes", async () => {
    const { store, say, flush } = await planOn();
    for (const end of [2, 4, 5]) {
      say("Odile".slice(0, end));
      void flush();
    }
    await flush();
    expect(store.plans.current().who).toBe("Odile");
  });

  test("that the disk refused stay in sight and are stored on the next try", async () => {
    const { store, say, flush, session, refused } = await planOn();
    refused.add("plan.save");
    say("Odile");
    await flush();
    expect(session.get().saving).toEqual({ state: "failed", code: "storage-failed" });
    refused.clear();
    await flush();
    expect(store.plans.current().who).toBe("Odile");
    expect(session.get().saving.state).toBe("saved");
  });

  test("cannot be changed before the stored ones came, nor be put back by a late reading", async () => {
    const { bridge } = realBridge();
    const early = createAnswers(emptyPlan, {
      read: () => bridge["plan.get"]({}),
      save: (plan) => bridge["plan.save"]({ plan }),
    });
    early.change((plan) => ({ ...plan, who: "too early" }));
    expect(early.session.get().value).toBe(emptyPlan);
    await early.read();
    early.change((plan) => ({ ...plan, who: "newer" }));
    expect(reduceAnswers(early.session.get(), { type: "read", value: emptyPlan }).value.who).toBe("newer");
  });

  test("as long as any may be, and in any script, are stored whole", async () => {
    const { store, say, flush } = await planOn();
    const who = "ليلى 🌻 ".repeat(12_500);
    say(who);
    await flush();
    expect(store.plans.current().who).toBe(who);
  });
});

describe("a team", () => {
  const [first, second] = ["1", "2"].map((digit) => ({
    ...newPerson("00000000-0000-4000-8000-00000000000d".replace("d", digit) as PersonId),
    name: "Odile",
  })) as [Person, Person];

  test("loses and regains a person whole", async () => {
    const { bridge, store, asked } = realBridge();
    const answers = createAnswers<readonly Person[]>([], {
      read: () => bridge["people.list"]({}),
      save: (people, stored) =>
        saveDifferences(people, stored, {
          save: (changed) => bridge["people.save"]({ people: changed }),
          remove: (id) => bridge["people.delete"]({ id }),
        }),
    });
    await answers.read();
    answers.change(() => [first, second]);
    await answers.flush();
    answers.change(() => [second]);
    await answers.flush();
    expect(store.people.list()).toEqual([second]);
    answers.change(() => [first, second]);
    await answers.flush();
    expect(store.people.list()).toEqual([first, second]);
    expect(asked.filter((name) => name === "people.delete")).toHaveLength(1);
  });
});
