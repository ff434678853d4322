import { describe, expect, test } from "vitest";
import { emptyPlan } from "../../../src/domain/plan.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { isFirstStart, keepingQuestions, keepingWhy, noAnswers } from "../../../src/ui/first-run/first-answers.ts";
import { realBridge } from "../support/real-bridge.ts";

describe("the first steps", () => {
  test("come where nothing is there, and never once they are over", async () => {
    const { bridge, store } = realBridge();
    expect(await isFirstStart(bridge)).toBe(true);
    await bridge["settings.save"]({ settings: { welcomed: true } });
    expect(await isFirstStart(bridge)).toBe(false);
    await bridge["settings.save"]({ settings: { welcomed: false } });
    const { id } = store.posts.add({ text: "Words." });
    expect(await isFirstStart(bridge)).toBe(false);
    store.posts.remove([id]);
    store.profiles.save({ ...emptyProfile, whys: { ...emptyProfile.whys, origin: "A stall." } });
    expect(await isFirstStart(bridge)).toBe(false);
  });

  test("keep the Why where Our Why keeps it, beside every other answer", async () => {
    const { bridge, store } = realBridge();
    const before = {
      ...emptyProfile,
      business: "Ours",
      whys: { ...emptyProfile.whys, origin: "A stall.", why: "Old." },
    };
    store.profiles.save(before);
    const keeping = keepingWhy(bridge, () => undefined);
    expect(await keeping.read()).toEqual({ ok: true, value: "Old." });
    await keeping.save("Because chairs outlive us.", "Old.");
    expect(store.profiles.current()).toEqual({
      ...before,
      whys: { ...before.whys, why: "Because chairs outlive us." },
    });
  });

  test("keep the three answers in the plan, beside every other answer there", async () => {
    const { bridge, store } = realBridge();
    const keeping = keepingQuestions(bridge);
    expect(await keeping.read()).toEqual({ ok: true, value: noAnswers });
    await keeping.save({ who: "Ines", goal: "", success: "" }, noAnswers);
    expect(store.plans.current()).toEqual({ ...emptyPlan, who: "Ines" });
    await keeping.save({ who: "Ines", goal: "Forty names", success: "They come back." }, noAnswers);
    const [goal] = store.plans.current().goals;
    if (!goal) throw new Error("The plan has a goal");
    const second = { ...goal, id: crypto.randomUUID(), words: "Another" };
    await bridge["plan.save"]({ plan: { ...store.plans.current(), months: 6, goals: [{ ...goal, measure: "The book" }, second] } }); // prettier-ignore
    expect(await keeping.read()).toEqual({ ok: true, value: { who: "Ines", goal: "Forty names", success: "They come back." } }); // prettier-ignore
    await keeping.save({ who: "Ines", goal: "Fifty names", success: "" }, noAnswers);
    expect(store.plans.current()).toEqual({
      ...emptyPlan,
      who: "Ines",
      months: 6,
      goals: [{ ...goal, words: "Fifty names", measure: "The book" }, second],
    });
  });
});
