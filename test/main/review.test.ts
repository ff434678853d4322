import { expect, onTestFinished, test } from "vitest";
import { monthReviews } from "../../electron/main/services/review-month.ts";
import { idOf } from "../../src/domain/decision.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

/** A bridge with the sample month, which answers a review or says why not. */
async function withSample() {
  const parts = realBridge();
  await parts.bridge["sample.load"]({ id: "bicycle-workshop" });
  const review = async (month: string | null) => {
    const answer = await parts.bridge["review.month"]({ month });
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  return { ...parts, review };
}

test("a month is read with its posts, and compared with the month before", async () => {
  const { review, store } = await withSample();
  const october = await review("2026-10");
  expect(october.posts).toHaveLength(22);
  expect(october.report.figures.posts).toBe(22);
  expect(october.before).toBeNull();
  expect(october.unread).toEqual([]);
  const days = october.posts.map(({ date }) => date ?? "");
  expect(days).toEqual(days.toSorted((a, b) => (a < b ? -1 : 1)));
  store.posts.add({ text: "The kettle is on.", date: "2026-11-03" });
  store.posts.add({ text: "A text without a day." });
  const november = await review("2026-11");
  expect(november.posts.map(({ opening }) => opening)).toEqual(["The kettle is on."]);
  expect(november.before).toEqual(october.report.figures);
  expect(november.months).toEqual([
    { month: "2026-10", posts: 22 },
    { month: "2026-11", posts: 1 },
  ]);
  const december = await review("2026-12");
  expect(december.posts).toEqual([]);
  expect(december.before).toEqual(november.report.figures);
});

test("without a wish the nearest month that has posts is read", async () => {
  const { review, store } = await withSample();
  const [first] = store.posts.list();
  if (!first) throw new Error("no post");
  expect((await review(null)).month).toBe("2026-10");
  store.posts.add({ text: "Soon.", date: "2999-01-03" });
  expect((await review(null)).month).toBe("2999-01");
});

test("what is kept changes no result: the same bytes with and without", async () => {
  const { review, store, freshServices } = await withSample();
  const all = store.posts.list();
  const changed = all[3];
  if (!changed) throw new Error("no post");
  store.profiles.save({ ...store.profiles.current(), business: "The Ferry Workshop" });
  await review("2026-10");
  store.posts.save(changed.id, "Hurry, only today: lights at half price!", false);
  store.posts.setChannel(changed.id, "X");
  store.profiles.save({ ...store.profiles.current(), business: "Spoke & Kettle" });
  store.decisions.decide({ reach: "rule", ruleId: "hard-sell/price-push" }, { reason: "", until: null }, null);
  const warm = await review("2026-10");
  // The same store, and nothing known of it yet.
  const cold = await monthReviews(freshServices()).read("2026-10");
  expect(cold.ok && JSON.stringify(cold.value)).toBe(JSON.stringify(warm));
});

test("only what changed is checked again", async () => {
  const { review, store, checks } = await withSample();
  await review("2026-10");
  const before = checks.count;
  await review("2026-10");
  expect(checks.count - before).toBe(1); // the month itself is read from the reports
  const [post] = store.posts.list();
  if (!post) throw new Error("no post");
  store.posts.save(post.id, `${post.text} Come in.`, false);
  await review("2026-10");
  expect(checks.count - before).toBe(3);
  store.profiles.save(emptyProfile);
  await review("2026-10");
  expect(checks.count - before).toBe(3 + 22 + 1);
});

test("a review ends when it is told to, at once, and when another is asked for", async () => {
  const { bridge, store } = realBridge();
  for (let post = 0; post < 600; post++) {
    store.posts.add({
      text: `Post number ${post}: the kettle is on and the mugs are warm.`.repeat(8),
      date: "2026-05-04",
    });
  }
  const told: number[] = [];
  onTestFinished(
    bridge.on("review.progress", ({ done, posts }) => {
      told.push(done);
      expect(posts).toBe(600);
    }),
  );
  const ended = bridge["review.month"]({ month: "2026-05" });
  await expect.poll(() => told.length, { timeout: 10_000 }).toBeGreaterThan(0);
  const at = performance.now();
  await bridge["review.cancel"]({});
  expect(await ended).toMatchObject({ ok: false, error: { code: "cancelled" } });
  expect(performance.now() - at).toBeLessThan(300);
  const superseded = bridge["review.month"]({ month: "2026-05" });
  const last = await bridge["review.month"]({ month: "2026-04" });
  expect(await superseded).toMatchObject({ ok: false, error: { code: "cancelled" } });
  expect(last).toMatchObject({ ok: true, value: { month: "2026-04", posts: [] } });
});

test("the owner's plan is what a month is held to", async () => {
  const { review, bridge } = await withSample();
  expect((await review("2026-10")).report.limits).toMatchObject({ askShare: 0.2, askRun: 2 });
  const promised = [{ channel: "LinkedIn", perWeek: 2 }];
  await bridge["settings.save"]({ settings: { month: { askShare: 0.05, askRun: 1, promised, dates: [] } } });
  const { report } = await review("2026-10");
  expect(report.limits).toMatchObject({ askShare: 0.05, askRun: 1 });
  expect(report.diagnostics.map(({ message }) => message)).toContain("LinkedIn gets no post at all; 2 a week are promised there."); // prettier-ignore
  expect(await bridge["settings.save"]({ settings: { month: { askShare: 7, askRun: 1, promised, dates: [] } } })).toMatchObject({ ok: false, error: { code: "invalid-input" } }); // prettier-ignore
});

test("a remark is left for its month, and comes back", async () => {
  const { review, bridge, store } = await withSample();
  for (const date of ["2026-10-20", "2026-10-21"]) store.posts.add({ text: "Mend it. Bring a bag of apples.", date });
  const [remark] = (await review("2026-10")).report.diagnostics;
  if (!remark) throw new Error("no remark");
  const leave = { reach: "phrase", ruleId: remark.ruleId, phrase: remark.fingerprint, words: remark.message } as const;
  await bridge["decisions.add"]({ leave, terms: { reason: "", until: null } });
  const { report } = await review("2026-10");
  expect(report.diagnostics).not.toContainEqual(remark);
  expect(report.left).toContainEqual(remark);
  await bridge["decisions.remove"]({ id: idOf(leave) });
  expect((await review("2026-10")).report.diagnostics).toContainEqual(remark);
});
