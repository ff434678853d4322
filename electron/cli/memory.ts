import { setFlagsFromString } from "node:v8";

/** From so many posts on a heap is kept small at the price of a tenth more work. */
const MANY_POSTS = 10_000;

/**
 * V8 lets the space for young objects grow to 134 MB a thread and the heap to several times of what lives in it. A check makes
 * much that is gone at once and keeps little, so neither buys time. Called before anything is read.
 */
export const keepYoungSpaceSmall = (): void => setFlagsFromString("--semi-space-growth-factor=1");

/** The same for what is kept, where there is much of it. */
export function keepHeapSmall(posts: number): void {
  if (posts >= MANY_POSTS) setFlagsFromString("--heap-growing-percent=20");
}

/** The same for a worker thread, whose space for young objects is set when it starts. */
export const workerLimits = { maxYoungGenerationSizeMb: 8 } as const;
