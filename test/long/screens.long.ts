import { expect, test } from "vitest";
import { localDateOf } from "../../src/exchange/dates.ts";
import { contactId, FIVE_YEARS, fillFiveYears } from "../support/five-years.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

/** The 95th percentile of the milliseconds that it takes, of twenty times. */
async function p95(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 20; n++) {
    const startedAt = performance.now();
    await run();
    times.push(performance.now() - startedAt);
  }
  return times.toSorted((a, b) => a - b)[18] ?? Infinity;
}

test("five years of a team are asked for in the time of a screen", async () => {
  const { bridge, store } = realBridge();
  fillFiveYears(store, localDateOf(new Date()));
  const anything = { kind: null, contact: null, post: null, after: null };
  const startedAt = performance.now();
  await bridge["listening.day"]({});
  console.log(`who waits, the first time: ${(performance.now() - startedAt).toFixed(0)} ms`);
  const figures = {
    log: await p95(() => bridge["listening.page"](anything)),
    "of a person": await p95(() => bridge["listening.page"]({ ...anything, contact: contactId(7) })),
    contacts: await p95(() => bridge["listening.contacts"]({})),
    "who waits": await p95(() => bridge["listening.day"]({})),
    plan: await p95(() => bridge["plan.month"]({ month: null })),
    "posts of a month": await p95(() => bridge["posts.range"]({ first: "2024-03-01", last: "2024-03-31" })),
    list: await p95(() => bridge["posts.list"]({})),
    insights: await p95(() => bridge["insights.read"]({})),
  };
  console.log(`${FIVE_YEARS.posts} posts, ${FIVE_YEARS.entries} entries, p95 in ms:`, figures);
  const { insights, ...screens } = figures;
  expect(Math.max(...Object.values(screens))).toBeLessThan(200);
  expect(insights).toBeLessThan(500);
});
