import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyProfile, inForce, type Profile, whyKinds } from "../../../src/domain/profile.ts";
import { createAnswers } from "../../../src/ui/answers/answers.ts";
import { openQuestions, sections } from "../../../src/ui/why/questions.ts";
import { temporaryFolder } from "../../support/temporary-store.ts";
import { realBridge } from "../support/real-bridge.ts";

const saying = (why: string): Profile => ({ ...emptyProfile, whys: { ...emptyProfile.whys, why } });

describe("Our Why", () => {
  test("asks each question once, section by section, and counts down as they are answered", () => {
    expect(sections.flatMap(({ kinds }) => [...kinds])).toEqual(whyKinds);
    expect(openQuestions(emptyProfile)).toEqual(whyKinds);
    expect(openQuestions(saying("We mend what others throw away."))).toEqual(whyKinds.filter((kind) => kind !== "why"));
    expect(openQuestions(saying("   "))).toContain("why");
  });

  test("stores the last of many changes, and tells that posts can be read anew", async () => {
    const { bridge, store } = realBridge();
    let saves = 0;
    const { read, change, flush } = createAnswers<Profile>(emptyProfile, {
      read: () => bridge["profile.get"]({}),
      save: (profile) => bridge["profile.save"]({ profile }),
      onSaved: () => void (saves += 1),
    });
    await read();
    for (const why of ["We", "We mend", "We mend chairs."]) change(() => saying(why));
    await flush();
    expect([store.profiles.current().whys.why, saves]).toEqual(["We mend chairs.", 1]);
  });
});

describe("a Why that changes", () => {
  test("holds from its day on, and what came before is left as it was", async () => {
    const { bridge, store, clock } = realBridge();
    await bridge["profile.save"]({ profile: saying("We mend boots.") });
    expect(await bridge["profile.begin"]({ since: "2026-03-01" })).toMatchObject({ ok: true });
    await bridge["profile.save"]({ profile: saying("We make boots that last.") });
    clock.now += 3_600_000;
    await bridge["profile.save"]({ profile: saying("We make boots that last a life.") });
    const versions = store.profiles.versions();
    const whyOn = (day: string | null): string => inForce(versions, day).whys.why;
    expect(versions.map(({ since }) => since)).toEqual([null, "2026-03-01"]);
    expect(["1999-01-01", "2026-02-28"].map(whyOn)).toEqual(["We mend boots.", "We mend boots."]);
    expect(["2026-03-01", "2030-01-01", null].map(whyOn)).toEqual(Array(3).fill("We make boots that last a life."));
    expect(await bridge["profile.begin"]({ since: "2026-03-01" })).toMatchObject({ error: { code: "not-later" } });
  });

  test("may bring another name: posts from that day on are read for the old one, and a file takes it along", async () => {
    const { bridge, store, chosen } = realBridge();
    const text = "Kettle & Crumb opens at seven.";
    await bridge["profile.save"]({ profile: { ...emptyProfile, business: "Kettle & Crumb" } });
    await bridge["profile.begin"]({ since: "2026-03-01" });
    await bridge["profile.save"]({ profile: { ...emptyProfile, business: "Long Acre Bakery" } });
    const flagsOn = async (date: string | null): Promise<readonly string[]> => {
      const { id } = store.posts.add({ text, date });
      const checked = await bridge["check.post"]({ text, postId: id, channel: null });
      return checked.ok ? checked.value.diagnostics.map(({ ruleId }) => ruleId) : ["failed"];
    };
    expect(await flagsOn("2026-02-28")).toEqual([]);
    expect(await flagsOn("2026-03-01")).toEqual(["own/old-name"]);
    expect(await flagsOn(null)).toEqual(["own/old-name"]);
    chosen.file = join(temporaryFolder(), "why.json");
    await bridge["profile.export"]({ as: "json" });
    expect(await bridge["profile.choose"]({})).toMatchObject({
      value: { business: "Long Acre Bakery", formerNames: ["Kettle & Crumb"] },
    });
    await bridge["profile.export"]({ as: "html" });
    expect(readFileSync(chosen.file, "utf8")).toContain("Kettle &amp; Crumb");
  });

  test("can be taken back: the newest words hold from the beginning again", async () => {
    const { bridge, store } = realBridge();
    await bridge["profile.save"]({ profile: saying("We mend boots.") });
    await bridge["profile.begin"]({ since: "2026-03-01" });
    await bridge["profile.join"]({});
    expect(store.profiles.versions()).toEqual([{ since: null, profile: saying("We mend boots.") }]);
    await bridge["profile.join"]({});
    expect(store.profiles.versions()).toHaveLength(1);
  });

  test("changes no verdict on a post of an earlier day", async () => {
    const { bridge, store } = realBridge();
    await bridge["profile.save"]({
      profile: saying("Nobody in our valley should walk in wet boots because mending costs too much."),
    });
    const text = "Wet boots, long walk home? Nobody in the valley should: mending costs nothing on Mondays.";
    store.posts.add({ text, date: "2026-02-10" });
    store.posts.add({ text, date: "2026-03-10" });
    const verdicts = async () => {
      const answer = await bridge["posts.range"]({ first: "2026-01-01", last: "2026-12-31" });
      return answer.ok ? answer.value.posts.map(({ verdict }) => verdict.why) : [];
    };
    const [before] = await verdicts();
    await bridge["profile.begin"]({ since: "2026-03-01" });
    await bridge["profile.save"]({ profile: saying("We teach children to play the fiddle by ear.") });
    const [february, march] = await verdicts();
    expect(before).toBe("strong");
    expect(february).toBe(before);
    expect(march).not.toBe(before);
  });
});
