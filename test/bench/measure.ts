import { makeDraft, makePosts } from "./corpus.ts";
import { type Subject, subjects } from "./subjects.ts";

/** What one process measured of one subject. Times in milliseconds, memory in MiB. */
export type Measured = {
  readonly postsPerSecond: number;
  readonly draftP50: number;
  readonly draftP95: number;
  readonly growth: number;
  readonly worstGrowth: number;
  readonly peakMemory: number;
  readonly heapGrowth: number;
};

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0;

const best = (times: number, work: () => void): number => Math.min(...Array.from({ length: times }, () => timed(work)));

function throughput(subject: Subject, posts: readonly string[]): number {
  const seconds = timed(() => posts.forEach((post) => subject(post))) / 1000;
  return posts.length / seconds;
}

/** Re-checks of a 500-word draft after one key each; warm, so the first keys are not counted. */
function drafts(subject: Subject): readonly number[] {
  const draft = makeDraft(500);
  const keys = Array.from({ length: 800 }, (_, key) => {
    const at = (key * 37) % draft.length;
    const text = `${draft.slice(0, at)}${"abcdefg"[key % 7]}${draft.slice(at)}`;
    return timed(() => subject(text));
  });
  return keys.slice(400);
}

/** Time for 8,000 characters without a space against 4,000, the worst of several kinds. */
function worstGrowth(subject: Subject): number {
  const units = ["!", "-", "7", "ab", "Zx9/", "#", "👍"];
  return Math.max(
    ...units.map((unit) => {
      const run = (length: number): number => best(7, () => subject(unit.repeat(length / unit.length)));
      run(4000);
      return run(8000) / Math.max(run(4000), 0.05);
    }),
  );
}

async function measure(name: string): Promise<Measured> {
  const subject = await subjects[name]?.();
  if (!subject) throw new Error(`No subject is called ${name}`);
  const posts = makePosts(10_000);
  posts.slice(0, 1000).forEach((post) => subject(post));
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const postsPerSecond = throughput(subject, posts);
  globalThis.gc?.();
  const heapGrowth = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;
  const peakMemory = process.resourceUsage().maxRSS / 1024;
  const samples = drafts(subject);
  const short = makeDraft(5000);
  const long = makeDraft(50_000);
  subject(short);
  return {
    postsPerSecond,
    draftP50: quantile(samples, 0.5),
    draftP95: quantile(samples, 0.95),
    growth: best(3, () => subject(long)) / best(5, () => subject(short)),
    worstGrowth: worstGrowth(subject),
    peakMemory,
    heapGrowth,
  };
}

console.log(JSON.stringify(await measure(process.argv[2] ?? "")));
