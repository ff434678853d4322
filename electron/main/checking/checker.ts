import type { Worker } from "node:worker_threads";
import type { PostReport } from "../../../src/checker/index.ts";
import type { Profile } from "../../../src/domain/profile.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import type { CheckReply, CheckRequest } from "./messages.ts";

type Answer = Result<PostReport, "checker-failed">;
type Waiting = { readonly settle: (answer: Answer) => void; readonly request: CheckRequest };

/** wink-nlp remembers every new word; after this many texts a fresh worker takes over and the memory is given back. */
const CHECKS_PER_WORKER = 50_000;
/** How often a worker may die in a row before checks are answered with a failure. */
const PATIENCE = 2;

/**
 * Checks texts in one worker thread, in the order in which they come. A worker that dies is replaced and what it had not
 * answered is asked again; if that one dies too, the checks fail with a reason and the next check starts afresh.
 */
export class Checker {
  readonly #createWorker: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #next = 0;
  #done = 0;
  #deaths = 0;

  constructor(createWorker: () => Worker) {
    this.#createWorker = createWorker;
  }

  /** Loads the model ahead of the first key press. */
  warmUp(): void {
    this.#worker ??= this.#start();
  }

  /** Checks one text; never rejects. */
  check(text: string, profile: Profile, dismissed: readonly string[]): Promise<Answer> {
    const request: CheckRequest = { id: this.#next++, text, profile, dismissed };
    return new Promise((settle) => {
      this.#waiting.set(request.id, { settle, request });
      this.#worker ??= this.#start();
      this.#worker.postMessage(request);
    });
  }

  /** Ends the worker; checks under way are answered with a failure. */
  close(): void {
    void this.#retire();
    this.#failAll("The checker was closed.");
  }

  #start(): Worker {
    const worker = this.#createWorker();
    worker.on("message", (reply: CheckReply) => this.#answered(reply));
    worker.on("error", (cause) => this.#died(worker, cause instanceof Error ? cause.message : String(cause)));
    return worker;
  }

  #answered(reply: CheckReply): void {
    this.#deaths = 0;
    this.#done += 1;
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    waiting?.settle("report" in reply ? ok(reply.report) : err("checker-failed", reply.reason));
    if (this.#done >= CHECKS_PER_WORKER && this.#waiting.size === 0) void this.#retire();
  }

  #died(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    this.#deaths += 1;
    if (this.#deaths >= PATIENCE) {
      this.#deaths = 0;
      this.#failAll(reason);
    } else if (this.#waiting.size > 0) {
      this.#worker = this.#start();
      for (const { request } of this.#waiting.values()) this.#worker.postMessage(request);
    }
  }

  #failAll(reason: string): void {
    for (const { settle } of this.#waiting.values()) settle(err("checker-failed", reason));
    this.#waiting.clear();
  }

  #retire(): Promise<number> | undefined {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#done = 0;
    return worker?.terminate();
  }
}
