import type { ResourceLimits, Worker } from "node:worker_threads";
import type { Span } from "../../../src/checker/index.ts";
import type { Dialect } from "../../../src/domain/spelling.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import type { SpellingBasis, SpellingReply, SpellingRequest, SpellingWork, Spelt } from "./messages.ts";

type Answer<Value> = Result<Value, "no-dictionary" | "spelling-failed">;

/** What a worker may take: looking up makes much that is soon let go of, and left alone it would keep 60 MB more of it. */
export const spellingMemory: ResourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

/** A dictionary is read in a third of a second, a long text in another; a worker silent for so long (ms) will not answer. */
const STUCK_AFTER = 20_000;
/** After so many deaths without an answer between, it is not the texts, and spelling stays off until the next start. */
const PATIENCE = 3;

/**
 * Looks words up in a worker thread of its own, started when it is first asked. One that dies or falls silent takes the questions
 * under way with it, and the next question starts another; nobody's text depends on the answer.
 */
export class Speller {
  readonly #createWorker: () => Worker;
  readonly #stuckAfter: number;
  readonly #waiting = new Map<number, (answer: Answer<Spelt>) => void>();
  #worker: Worker | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  #nextId = 0;
  #deaths = 0;

  /** `stuckAfter` is in milliseconds. */
  constructor(createWorker: () => Worker, stuckAfter: number = STUCK_AFTER) {
    this.#createWorker = createWorker;
    this.#stuckAfter = stuckAfter;
  }

  /** Where a text has words that nobody knows; never rejects. */
  async check(text: string, basis: SpellingBasis): Promise<Answer<readonly Span[]>> {
    const answer = await this.#ask({ text, basis });
    return answer.ok ? ok("unknown" in answer.value ? answer.value.unknown : []) : answer;
  }

  /** What may have been meant by a word; never rejects. */
  async suggest(word: string, dialect: Dialect): Promise<Answer<readonly string[]>> {
    const answer = await this.#ask({ word, dialect });
    return answer.ok ? ok("offered" in answer.value ? answer.value.offered : []) : answer;
  }

  /** Ends the worker; its memory is given back until somebody asks again. */
  close(): void {
    this.#retire("Spelling was closed.");
  }

  #ask(work: SpellingWork): Promise<Answer<Spelt>> {
    if (this.#deaths >= PATIENCE) return Promise.resolve(err("spelling-failed", "The worker cannot be kept alive."));
    const request: SpellingRequest = { id: this.#nextId++, work };
    return new Promise((settle) => {
      const worker = (this.#worker ??= this.#start());
      this.#waiting.set(request.id, settle);
      this.#watch(worker);
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = this.#createWorker();
    worker.on("message", (reply: SpellingReply) => this.#answered(worker, reply));
    worker.on("error", (cause) => this.#died(worker, cause instanceof Error ? cause.message : String(cause)));
    worker.on("exit", (code) => this.#died(worker, `The worker ended with code ${code}.`));
    return worker;
  }

  /** Waits anew from each question and each answer on, while there is something to wait for. */
  #watch(worker: Worker): void {
    clearTimeout(this.#alarm);
    if (this.#waiting.size === 0) return;
    this.#alarm = setTimeout(() => this.#died(worker, "The worker did not answer."), this.#stuckAfter);
  }

  #answered(worker: Worker, reply: SpellingReply): void {
    if (worker !== this.#worker) return; // given up on before it answered
    this.#deaths = 0;
    this.#waiting.get(reply.id)?.("spelt" in reply ? ok(reply.spelt) : err(reply.code, reply.reason));
    this.#waiting.delete(reply.id);
    this.#watch(worker);
  }

  #died(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return;
    this.#deaths += 1;
    this.#retire(reason);
  }

  #retire(reason: string): void {
    clearTimeout(this.#alarm);
    void this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const settle of waiting) settle(err("spelling-failed", reason));
  }
}
