import type { Worker } from "node:worker_threads";
import type {
  CalendarPost,
  CalendarReport,
  OfferedLine,
  PostReport,
  ReplyReport,
  WhyDoubt,
} from "../../../src/checker/index.ts";
import type { ReplyDraft } from "../../../src/domain/reply.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import type { AnyReport, CheckBasis, CheckReply, CheckRequest, MonthBasis, Work } from "./messages.ts";

type Answer<Report> = Result<Report, "checker-failed">;
type AnyAnswer = Answer<AnyReport>;
type Job = { readonly request: CheckRequest; readonly settle: (answer: AnyAnswer) => void; tries: number };

/** wink-nlp remembers every new word; after this many texts a fresh worker takes over and the memory is given back. */
const CHECKS_PER_WORKER = 50_000;
/** A check takes milliseconds, the model's loading about a second; a worker silent for so long (ms) will not answer. */
const STUCK_AFTER = 30_000;
/** How often one text is tried, lest one that breaks the worker holds up all others. */
const TRIES = 2;
/** After so many deaths without a single answer between, it is not the texts. */
const PATIENCE = 4;

/**
 * Checks texts in one worker thread, one at a time: what the owner is writing now goes before what the list still lacks.
 * A worker that dies or falls silent is replaced and its text tried once more; then that check fails with a reason. When
 * no worker lives at all, every waiting check fails, and the next one starts afresh.
 */
export class Checker {
  readonly #createWorker: () => Worker;
  readonly #stuckAfter: number;
  readonly #now: Job[] = [];
  readonly #later: Job[] = [];
  #current: Job | undefined;
  #worker: Worker | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  #nextId = 0;
  #done = 0;
  #deaths = 0;

  /** `stuckAfter` is in milliseconds. */
  constructor(createWorker: () => Worker, stuckAfter: number = STUCK_AFTER) {
    this.#createWorker = createWorker;
    this.#stuckAfter = stuckAfter;
  }

  /** Loads the model ahead of the first key press. */
  warmUp(): void {
    this.#worker ??= this.#start();
  }

  /** Checks one text; never rejects. `later` lets every text that somebody waits for pass. */
  check(text: string, basis: CheckBasis, when: "now" | "later" = "now"): Promise<Answer<PostReport>> {
    // The worker answers a text with the report of a post, and a month with that of a calendar.
    return this.#ask({ text, basis }, when) as Promise<Answer<PostReport>>;
  }

  /** Checks an answer to somebody who waits for it; never rejects. */
  checkReply(draft: ReplyDraft, basis: CheckBasis): Promise<Answer<ReplyReport>> {
    return this.#ask({ draft, basis }, "now") as Promise<Answer<ReplyReport>>; // as above
  }

  /** Finds which of the owner's lines are about what a text is about; never rejects. */
  offerLines(beside: string, lines: readonly string[]): Promise<Answer<readonly OfferedLine[]>> {
    return this.#ask({ beside, lines }, "now") as Promise<Answer<readonly OfferedLine[]>>; // as above
  }

  /** Counts the texts that say each of some words; never rejects. */
  countSaying(texts: readonly string[], saying: readonly string[]): Promise<Answer<readonly number[]>> {
    return this.#ask({ texts, saying }, "now") as Promise<Answer<readonly number[]>>; // as above
  }

  /** Finds what could be asked about answers in Our Why; never rejects. */
  doubtsOn(answers: readonly string[]): Promise<Answer<readonly (readonly WhyDoubt[])[]>> {
    return this.#ask({ answers }, "now") as Promise<Answer<readonly (readonly WhyDoubt[])[]>>; // as above
  }

  /** Reads posts together; never rejects. Texts that somebody is writing now go first. */
  checkMonth(month: readonly CalendarPost[], basis: MonthBasis): Promise<Answer<CalendarReport>> {
    return this.#ask({ month, basis }, "later") as Promise<Answer<CalendarReport>>;
  }

  #ask(work: Work, when: "now" | "later"): Promise<AnyAnswer> {
    const request: CheckRequest = { id: this.#nextId++, work };
    return new Promise((settle) => {
      (when === "now" ? this.#now : this.#later).push({ request, settle, tries: 0 });
      this.#proceed();
    });
  }

  /** Ends the worker; checks under way are answered with a failure. */
  close(): void {
    this.#retire();
    this.#failAll("The checker was closed.");
  }

  #start(): Worker {
    const worker = this.#createWorker();
    worker.on("message", (reply: CheckReply) => this.#answered(worker, reply));
    worker.on("error", (cause) => this.#died(worker, cause instanceof Error ? cause.message : String(cause)));
    worker.on("exit", (code) => this.#died(worker, `The checker's worker ended with code ${code}.`));
    return worker;
  }

  #proceed(): void {
    if (this.#current) return;
    const job = this.#now.shift() ?? this.#later.shift();
    if (!job) return;
    job.tries += 1;
    this.#current = job;
    const worker = (this.#worker ??= this.#start());
    this.#alarm = setTimeout(() => this.#died(worker, "The checker did not answer."), this.#stuckAfter);
    worker.postMessage(job.request);
  }

  #settle(answer: AnyAnswer): void {
    clearTimeout(this.#alarm);
    const job = this.#current;
    this.#current = undefined;
    job?.settle(answer);
  }

  #answered(worker: Worker, reply: CheckReply): void {
    if (worker !== this.#worker || reply.id !== this.#current?.request.id) return; // given up on before it answered
    this.#deaths = 0;
    this.#done += 1;
    this.#settle("report" in reply ? ok(reply.report) : err("checker-failed", reply.reason));
    if (this.#done >= CHECKS_PER_WORKER) {
      this.#retire();
      this.warmUp();
    }
    this.#proceed();
  }

  #died(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return;
    this.#retire();
    this.#deaths += 1;
    if (this.#deaths >= PATIENCE) {
      this.#deaths = 0;
      this.#failAll(reason);
      return;
    }
    clearTimeout(this.#alarm);
    const job = this.#current;
    if (job && job.tries < TRIES) {
      this.#current = undefined;
      this.#now.unshift(job);
    } else {
      this.#settle(err("checker-failed", reason));
    }
    this.#proceed();
  }

  #failAll(reason: string): void {
    const failure = err("checker-failed", reason);
    this.#settle(failure);
    for (const { settle } of [...this.#now.splice(0), ...this.#later.splice(0)]) settle(failure);
  }

  #retire(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#done = 0;
  }
}
