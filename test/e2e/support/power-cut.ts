import "../../../src/ui/app/bridge.ts"; // for the type of window.earnest
import { launchEarnest } from "./launch.ts";
import { windowOf } from "./window.ts";

/** Time between two keys, in milliseconds: a very fast typist. */
const KEY = 20;
/** The most that may be lost, in milliseconds of typing. */
export const BOUND = 300;

/** What was lost in each round, in milliseconds of typing, smallest first, and texts that are not what was typed. */
type Losses = { readonly losses: readonly number[]; readonly wrong: number };

const sentence = "We mended a chair today and somebody cried a little when they saw it whole again. ";

/** Types a text and ends the main process at once; answers when each key arrived. */
async function cutWhileTyping(userData: string | undefined, goal: string) {
  const { page, userData: folder, kill } = await launchEarnest(userData ? { userData } : {});
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
  await page.keyboard.type(goal, { delay: KEY });
  const [arrivals, now] = await page.evaluate(() => {
    const { arrivals: noted } = globalThis as unknown as { arrivals: [number, number][] }; // put there above
    return [noted, performance.now()] as const;
  });
  await kill();
  return { folder, arrivals, now };
}

/** The text of the post that was changed last. */
async function foundAfter(userData: string): Promise<string> {
  const { page, close } = await launchEarnest({ userData });
  const found = await page.evaluate(async () => {
    const list = await window.earnest["posts.list"]({});
    const first = list.ok ? list.value[0] : undefined;
    const post = first && (await window.earnest["posts.open"]({ id: first.id }));
    return post?.ok ? post.value.text : "";
  });
  await close();
  return found;
}

/**
 * Ends the main process at once while somebody types, again and again. The page notes when each key arrived; what is missing
 * after the next start is counted in milliseconds of typing.
 */
export async function powerCuts(rounds: number): Promise<Losses> {
  const losses: number[] = [];
  let wrong = 0;
  let userData: string | undefined;
  for (let round = 0; round < rounds; round++) {
    const goal = `Round ${round}: ${sentence.repeat(3)}`.slice(0, 40 + ((round * 37) % 160));
    const { folder, arrivals, now } = await cutWhileTyping(userData, goal);
    userData = folder;
    const found = await foundAfter(folder);
    const kept = goal.startsWith(found) ? found.length : 0;
    if (kept !== found.length) wrong += 1;
    const firstLost = arrivals.find(([, length]) => length > kept);
    losses.push(firstLost ? now - firstLost[0] : 0);
  }
  return { losses: losses.sort((a, b) => a - b), wrong };
}

/** Median and worst in one line. */
export const inWords = ({ losses }: Losses): string =>
  `${losses.length} rounds; lost, ms of typing: median ${losses[losses.length >> 1]?.toFixed(0)}, worst ${losses.at(-1)?.toFixed(0)}`;
