import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { checkPost, PostReport } from "../../src/checker/index.ts";
import { type CheckBasis, checkItem, type CheckItem } from "./check-item.ts";
import { workerLimits } from "./memory.ts";

/** Below so many posts a second language model takes longer to load, and its code to get quick, than it saves. */
const WORTH_THREADS = 30_000;
/** One thread already keeps a second core busy with compiling and clearing memory, so it counts as two. */
const CORES_A_THREAD = 2;
/** More threads than this take memory and save little. */
const MOST_THREADS = 4;
/** Posts that are checked at a time: few enough that the first lines come soon and Ctrl+C is heard. */
const CHUNK = 64;
/** Chunks that lie before a worker, so that it never waits. */
const AHEAD = 2;

type Chunk = readonly CheckItem[];
type Reports = readonly PostReport[];

/** How many threads check so many posts: as asked for, or as many as pay. */
export function threadsFor(posts: number, asked: number | undefined): number {
  if (asked !== undefined && asked > 0) return Math.min(asked, Math.max(1, Math.ceil(posts / CHUNK)));
  if (posts < WORTH_THREADS) return 1;
  return Math.min(Math.max(1, Math.floor(availableParallelism() / CORES_A_THREAD)), MOST_THREADS);
}

/** Chunks of posts that several threads take from, and their reports until it is their turn. */
class Queue {
  readonly #chunks: readonly Chunk[];
  readonly #reports = new Map<number, Reports>();
  #next = 0;
  #heard: () => void = () => undefined;
  #fail: (cause: unknown) => void = () => undefined;
  #failure: { readonly cause: unknown } | null = null;

  constructor(items: readonly CheckItem[]) {
    const count = Math.ceil(items.length / CHUNK);
    this.#chunks = Array.from({ length: count }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK));
  }

  get length(): number {
    return this.#chunks.length;
  }

  /** The first chunk that nobody has taken. */
  take(): { readonly at: number; readonly chunk: Chunk } | null {
    const chunk = this.#chunks[this.#next];
    return chunk ? { at: this.#next++, chunk } : null;
  }

  put(at: number, reports: Reports): void {
    this.#reports.set(at, reports);
    this.#heard();
  }

  /** No more reports will come from some thread. */
  fail(cause: unknown): void {
    this.#failure = { cause };
    this.#fail(cause);
  }

  /** The reports of a chunk, once; undefined while they are not there. */
  collect(at: number): Reports | undefined {
    const reports = this.#reports.get(at);
    this.#reports.delete(at);
    return reports;
  }

  /** Waits until some thread has put reports. */
  news(): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure.cause);
    return new Promise((resolve, reject) => {
      this.#heard = resolve;
      this.#fail = reject;
    });
  }
}

/** Lets a worker take chunks until none is left; it answers in the order in which it is asked. */
function employ(worker: Worker, queue: Queue): void {
  const taken: number[] = [];
  const ask = (): void => {
    const task = queue.take();
    if (!task) return;
    taken.push(task.at);
    worker.postMessage(task.chunk);
  };
  worker.on("message", (reports: Reports) => {
    const at = taken.shift();
    ask();
    if (at !== undefined) queue.put(at, reports);
  });
  worker.on("error", (cause) => queue.fail(cause));
  for (let count = 0; count < AHEAD; count++) ask();
}

async function startWorkers(count: number, basis: CheckBasis): Promise<readonly Worker[]> {
  if (count === 0) return [];
  const { default: createWorker } = await import("./row-worker?nodeWorker");
  return Array.from({ length: count }, () => createWorker({ workerData: basis, resourceLimits: workerLimits }));
}

/**
 * Checks posts in `threads` threads, this one among them. Reports come in the order of the posts, whichever thread is done
 * first, so that nobody can tell from them how many threads there were.
 */
export async function* checkAll(
  items: readonly CheckItem[],
  basis: CheckBasis,
  { check, threads }: { readonly check: typeof checkPost; readonly threads: number },
): AsyncIterable<Reports> {
  const queue = new Queue(items);
  const checkHere = ({ at, chunk }: { readonly at: number; readonly chunk: Chunk }): void =>
    queue.put(at, chunk.map((item) => checkItem(check, item, basis))); // prettier-ignore
  const first = queue.take();
  if (first) checkHere(first); // before any worker starts: the first lines are soon there
  const workers = await startWorkers(threads - 1, basis);
  for (const worker of workers) employ(worker, queue);
  try {
    for (let at = 0; at < queue.length;) {
      const reports = queue.collect(at);
      if (reports) {
        yield reports;
        at += 1;
        continue;
      }
      const task = queue.take();
      if (task) checkHere(task);
      await (task ? setImmediate() : queue.news()); // signals, workers and a closed pipe are heard here
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
