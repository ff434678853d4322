import "../../src/ui/app/bridge.ts"; // for the type of window.earnest
import { expect, test } from "vitest";
import { launchEarnest } from "./support/launch.ts";
import { windowOf } from "./support/window.ts";

const ROUNDS = 20;
/** Time between two keys, in milliseconds: a very fast typist. */
const KEY = 20;
/** The most that may be lost, in milliseconds of typing. */
const BOUND = 300;

/**
 * Ends the main process at once while somebody types, 20 times. The page notes when each key arrived; what is missing
 * after the next start is counted in milliseconds of typing.
 */
test(`a power cut in mid-typing loses at most ${BOUND} ms of it, ${ROUNDS} times`, async () => {
  const sentence = "We mended a chair today and somebody cried a little when they saw it whole again. ";
  const losses: number[] = [];
  let userData: string | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const { page, userData: folder, kill } = await launchEarnest(userData ? { userData } : {});
    userData = folder;
    const draft = windowOf(page);
    await draft.newDraft();
    await draft.editor.focus();
    await page.evaluate(() => {
      const arrivals: [number, number][] = [];
      Object.assign(globalThis, { arrivals });
      document.addEventListener("input", () => {
        const length = document.querySelector(".cm-content")?.textContent?.length ?? 0;
        arrivals.push([performance.now(), length]);
      });
    });
    const goal = `Round ${round}: ${sentence.repeat(3)}`.slice(0, 40 + ((round * 37) % 160));
    await page.keyboard.type(goal, { delay: KEY });
    const [arrivals, now] = await page.evaluate(() => {
      const { arrivals: noted } = globalThis as unknown as { arrivals: [number, number][] }; // put there above
      return [noted, performance.now()] as const;
    });
    await kill();

    const after = await launchEarnest({ userData });
    const found = await after.page.evaluate(async () => {
      const list = await window.earnest["posts.list"]({});
      const first = list.ok ? list.value[0] : undefined;
      const post = first && (await window.earnest["posts.open"]({ id: first.id }));
      return post?.ok ? post.value.text : "";
    });
    await after.close();
    const kept = goal.startsWith(found) ? found.length : 0;
    const firstLost = arrivals.find(([, length]) => length > kept);
    losses.push(firstLost ? now - firstLost[0] : 0);
  }
  console.log(
    `lost, ms of typing: median ${losses.toSorted((a, b) => a - b)[ROUNDS / 2]?.toFixed(0)}, worst ${Math.max(...losses).toFixed(0)}`,
  );
  expect(Math.max(...losses)).toBeLessThanOrEqual(BOUND);
}, 600_000);
