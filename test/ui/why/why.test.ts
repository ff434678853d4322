import { describe, expect, test } from "vitest";
import { whyKinds } from "../../../src/domain/profile.ts";
import { createSession } from "../../../src/ui/session.ts";
import { createWhyEffects } from "../../../src/ui/why/why-effects.ts";
import { openQuestions, reduceWhy, sections, unreadWhy } from "../../../src/ui/why/why-session.ts";
import { realBridge } from "../support/real-bridge.ts";

async function setUp() {
  const real = realBridge();
  const session = createSession(unreadWhy, reduceWhy);
  let saves = 0;
  const effects = createWhyEffects(session, real.bridge, () => void (saves += 1));
  await effects.read();
  const answerWhy = (why: string): void => effects.change({ whys: { ...session.get().profile.whys, why } });
  return { ...real, session, effects, answerWhy, saves: () => saves };
}

describe("Our Why", () => {
  test("asks each question once, section by section, and counts down as they are answered", async () => {
    const { session, answerWhy } = await setUp();
    expect(sections.flatMap(({ kinds }) => [...kinds])).toEqual(whyKinds);
    expect(openQuestions(session.get().profile)).toEqual(whyKinds);
    answerWhy("We mend what others throw away.");
    expect(openQuestions(session.get().profile)).toEqual(whyKinds.filter((kind) => kind !== "why"));
    answerWhy("   ");
    expect(openQuestions(session.get().profile)).toContain("why");
  });

  test("stores each answer soon, and tells that posts can be read anew", async () => {
    const { store, answerWhy, session, saves } = await setUp();
    answerWhy("We mend what others throw away.");
    await expect.poll(() => store.profiles.current().whys.why).toBe("We mend what others throw away.");
    await expect.poll(() => session.get().saving.state).toBe("saved");
    expect(saves()).toBe(1);
  });

  test("stores the last of many changes", async () => {
    const { store, answerWhy, effects } = await setUp();
    for (const end of [3, 7, 15]) {
      answerWhy("We mend chairs.".slice(0, end));
      void effects.flush();
    }
    await effects.flush();
    expect(store.profiles.current().whys.why).toBe("We mend chairs.");
  });

  test("says when an answer could not be stored, and stores it on the next try", async () => {
    const { store, answerWhy, effects, session, refused } = await setUp();
    refused.add("profile.save");
    answerWhy("We mend.");
    await effects.flush();
    expect(session.get().saving).toEqual({ state: "failed", code: "storage-failed" });
    refused.clear();
    await effects.flush();
    expect(store.profiles.current().whys.why).toBe("We mend.");
    expect(session.get().saving.state).toBe("saved");
  });

  test("never puts stored answers over newer ones", () => {
    const { profile } = unreadWhy;
    const read = reduceWhy(unreadWhy, { type: "read", profile });
    const written = reduceWhy(read, { type: "answered", change: { business: "Spoke" } });
    expect(reduceWhy(written, { type: "read", profile }).profile.business).toBe("Spoke");
  });
});
