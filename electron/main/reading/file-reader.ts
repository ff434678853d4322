import type { ResourceLimits, Worker, WorkerOptions } from "node:worker_threads";
import { err, type Result } from "../../../src/domain/result.ts";
import type { ImportErrorCode } from "../../../src/exchange/row.ts";
import type { ReadFile, ReadReply, ReadRequest } from "./messages.ts";

/** What reading one file may take. */
type Bounds = { readonly memory: ResourceLimits; readonly milliseconds: number };

/** A calendar of 100,000 rows takes half of the memory and a few seconds, also of an old machine. */
const usual: Bounds = { memory: { maxOldGenerationSizeMb: 512 }, milliseconds: 30_000 };

const tooHeavy = err(
  "too-heavy",
  "It takes more time or memory to read than a calendar does. Save the posts alone as CSV and try again.",
);
const cancelled = err("cancelled", "The import was cancelled.");

type Answer = Result<ReadFile, "cancelled" | ImportErrorCode>;

type Reading = {
  readonly settle: (answer: Answer) => void;
  readonly fail: (cause: unknown) => void;
  readonly alarm: ReturnType<typeof setTimeout>;
};

/**
 * Reads files in a thread of its own: the window answers meanwhile, and a file that takes too much time or memory takes that
 * thread alone with it.
 */
export class FileReader {
  readonly #createWorker: (options: WorkerOptions) => Worker;
  readonly #bounds: Bounds;
  #worker: Worker | undefined;
  #reading: Reading | undefined;

  constructor(createWorker: (options: WorkerOptions) => Worker, bounds: Bounds = usual) {
    this.#createWorker = createWorker;
    this.#bounds = bounds;
  }

  /** Reads one file; one that is being read still is given up. Rejects where the reader itself is at fault. */
  read(request: ReadRequest): Promise<Answer> {
    this.cancel();
    const worker = (this.#worker ??= this.#start());
    return new Promise((settle, fail) => {
      const alarm = setTimeout(() => this.#giveUp(tooHeavy), this.#bounds.milliseconds);
      this.#reading = { settle, fail, alarm };
      worker.postMessage(request);
    });
  }

  /** Gives up the file that is being read. */
  cancel(): void {
    if (this.#reading) this.#giveUp(cancelled);
  }

  /** Ends the thread. */
  close(): void {
    this.#giveUp(cancelled);
  }

  #start(): Worker {
    const worker = this.#createWorker({ resourceLimits: this.#bounds.memory });
    worker.on("message", (reply: ReadReply) => worker === this.#worker && this.#end()?.settle(reply));
    worker.on("error", (cause) => {
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      const reading = this.#end();
      if (isOutOfMemory(cause)) reading?.settle(tooHeavy);
      else reading?.fail(cause);
    });
    return worker;
  }

  /** The file is not being read any more, however that came. */
  #end(): Reading | undefined {
    const reading = this.#reading;
    this.#reading = undefined;
    clearTimeout(reading?.alarm);
    return reading;
  }

  /** Ends the thread, which may be anywhere in the file; the next file gets a fresh one. */
  #giveUp(answer: Answer): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#end()?.settle(answer);
  }
}

const isOutOfMemory = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY";
