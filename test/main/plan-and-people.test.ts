import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newPerson, type PersonId } from "../../src/domain/person.ts";
import { emptyPlan } from "../../src/domain/plan.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { temporaryFolder } from "../support/temporary-store.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

const id = "00000000-0000-4000-8000-000000000001" as PersonId;
const odile = {
  ...newPerson(id),
  name: "Odile",
  why: "My grandmother darned socks by the stove and nothing was ever thrown away.",
  topics: ["kettles"],
};
const text = "By the stove my grandmother darned every sock, and nothing was thrown away.";

function setUp() {
  const real = realBridge();
  real.store.profiles.save({
    ...emptyProfile,
    whys: { ...emptyProfile.whys, why: "We keep the river clean for the herons." },
  });
  const check = async (postId: string) => {
    const answer = await real.bridge["check.post"]({ text, postId: postId as never, channel: null });
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  return { ...real, check };
}

describe("the check of a post", () => {
  test("uses the Why of its author beside that of the business", async () => {
    const { store, check } = setUp();
    const { id: own } = store.posts.add({ text, author: "odile" });
    const { id: others } = store.posts.add({ text, author: "Bram" });
    const before = await check(own);
    store.people.save([odile]);
    expect((await check(own)).why.score).toBeGreaterThan(before.why.score);
    expect((await check(others)).why).toEqual(before.why);
    store.people.remove(id);
    expect(await check(own)).toEqual(before);
  });
});

describe("a month beside the plan", () => {
  test("names who might write what nobody is named for", async () => {
    const { store, bridge } = setUp();
    store.people.save([odile]);
    store.posts.add({ text: "The kettle sings.", date: "2026-10-02" });
    store.posts.add({ text: "The kettle sings again.", date: "2026-10-01", author: "Bram" });
    const answer = await bridge["plan.month"]({ month: "2026-10" });
    expect(answer.ok && answer.value.posts.map(({ author, candidates }) => [author, candidates])).toEqual([
      ["Bram", []],
      [null, [{ id, topics: ["kettles"] }]],
    ]);
  });
});

describe("what leaves the app", () => {
  test("is one page with what is not answered, and nothing in it is markup of the owner's", async () => {
    const { store, bridge, chosen } = setUp();
    chosen.file = join(temporaryFolder(), "plan.html");
    store.plans.save({ ...emptyPlan, who: "<script>alert(1)</script> & “Kofi”" });
    expect(await bridge["plan.export"]({ as: "html" })).toEqual({ ok: true, value: {} });
    const page = readFileSync(chosen.file, "utf8");
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; “Kofi”");
    expect(page.match(/Not answered/gu)?.length).toBeGreaterThan(7);
  });

  test("of a plan has what was seen on the way, newest first, and what was not said is not on it", async () => {
    const { store, bridge, chosen } = setUp();
    chosen.file = join(temporaryFolder(), "plan.html");
    const seen = [
      { id, on: "2026-02-01", words: "The first <thank you> by name" },
      { id, on: "2026-05-09", words: "Someone came because Kofi sent her" },
      { id, on: "2026-06-01", words: " " },
    ];
    expect(await bridge["plan.save"]({ plan: { ...emptyPlan, success: "They know us", seen } })).toMatchObject({
      ok: true,
    });
    expect(store.plans.current().seen).toEqual(seen);
    await bridge["plan.export"]({ as: "html" });
    const page = readFileSync(chosen.file, "utf8");
    const places = ["2026-05-09", "2026-02-01", "&lt;thank you&gt;"].map((words) => page.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(page).not.toContain("2026-06-01");
  });

  test("of a plan to share is without hours, money and talks unless wished, and is read without a trace", async () => {
    const { store, bridge, chosen } = setUp();
    const mine = { ...emptyPlan, who: "Odile", hoursPerWeek: 2, minutesPerPost: 30, moneyPerMonth: 40, months: 12, checkIns: [{ id, on: "2026-05-01", words: "It was a hard month" }] }; // prettier-ignore
    store.plans.save(mine);
    chosen.file = join(temporaryFolder(), "plan.json");
    await bridge["plan.share"]({ isWhole: false });
    const less = { ...mine, hoursPerWeek: null, minutesPerPost: null, moneyPerMonth: null, checkIns: [] };
    expect(await bridge["plan.choose"]({})).toEqual({ ok: true, value: { business: "", plan: less } });
    expect(readFileSync(chosen.file, "utf8")).not.toContain("hard month");
    await bridge["plan.share"]({ isWhole: true });
    expect(await bridge["plan.choose"]({})).toMatchObject({ value: { plan: mine } });
    expect(store.plans.current()).toEqual(mine);
    for (const wrong of ["", "[]", "{}", '{"format":"earnest-plan","schemaVersion":1,"business":"","plan":{"who":7}}', '{"format":"earnest-plan","schemaVersion":1,"business":"","plan":{"goals":[{}]}}']) {
      writeFileSync(chosen.file, wrong);
      expect(await bridge["plan.choose"]({})).toMatchObject({ error: { code: "not-a-plan" } });
    } // prettier-ignore
    writeFileSync(chosen.file, '{"format":"earnest-plan","schemaVersion":1,"business":"B","plan":{"who":"Kofi"}}');
    expect(await bridge["plan.choose"]({})).toEqual({ ok: true, value: { business: "B", plan: { ...emptyPlan, who: "Kofi" } } }); // prettier-ignore
  });

  test("of a person is all of theirs and nobody else's", async () => {
    const { store, bridge, chosen } = setUp();
    chosen.file = join(temporaryFolder(), "person.json");
    store.people.save([odile, { ...newPerson(id.replace(/1$/u, "2") as PersonId), name: "Bram" }]);
    const lessonsBy = { [id]: ["thank"] } as const;
    expect(await bridge["settings.save"]({ settings: { lessonsBy } })).toMatchObject({ ok: true });
    expect(await bridge["settings.save"]({ settings: { lessonsBy: { nobody: [] } as never } })).toMatchObject({ error: { code: "invalid-input" } }); // prettier-ignore
    expect(store.settings.current()).toMatchObject({ lessons: [], lessonsBy });
    store.posts.add({ text: "Hers", author: "Odile" });
    store.posts.add({ text: "His", author: "Bram" });
    expect(await bridge["people.export"]({ id })).toEqual({ ok: true, value: {} });
    const kept = JSON.parse(readFileSync(chosen.file, "utf8"));
    expect(kept.person).toMatchObject({ name: "Odile", why: odile.why });
    expect(kept.lessons).toEqual(["thank"]);
    expect(kept.posts.map((post: { text: string }) => post.text)).toEqual(["Hers"]);
  });

  test("is nothing when no file was chosen, or nobody is there", async () => {
    const { bridge, chosen } = setUp();
    expect(await bridge["people.export"]({ id })).toMatchObject({ error: { code: "cancelled" } });
    chosen.file = join(temporaryFolder(), "brief.html");
    expect(await bridge["people.brief"]({ id, month: "2026-10" })).toMatchObject({ error: { code: "person-missing" } });
  });
});

test("longer answers than are meant, and days that do not exist, are refused", async () => {
  const { bridge, store } = setUp();
  for (const change of [{ who: "x".repeat(100_001) }, { startsOn: "2026-02-31" }, { months: 1.5 }])
    expect(await bridge["plan.save"]({ plan: { ...emptyPlan, ...change } })).toMatchObject({
      error: { code: "invalid-input" },
    });
  expect(store.plans.current()).toEqual(emptyPlan);
});
