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

/** What the owner is writing goes first, then what a screen waits for, then what nobody waits for. */
const order = ["now", "soon", "later"] as const;
export type When = (typeof order)[number];

type Answer<Report> = Result<Report, "checker-failed">;
type AnyAnswer = Answer<AnyReport>;
type Job = {
  readonly request: CheckRequest;
  readonly settle: (answer: AnyAnswer) => void;
  /** How much text is to be checked, in UTF-16 code units; a month counts as more than any. */
  readonly units: number;
  /** How often a worker ended while it was at this. */
  deaths: number;
};

/** wink-nlp remembers every new word; after this many texts a fresh worker takes over and the memory is given back. */
const CHECKS_PER_WORKER = 50_000;
/** A check takes milliseconds, the model's loading about a second; a worker silent for so long (ms) will not answer. */
const STUCK_AFTER = 30_000;
/** How often one text is tried, lest one that breaks the worker holds up all others. */
const TRIES = 2;
/**
 * So much of what the list still lacks is on its way to the worker at once. One at a time, the worker would wait for us between any
 * two, which on a busy machine takes longer than the check; more would hold up a text that is being written.
 */
const AHEAD = { checks: 4, units: 6000 } as const;
/** After so many deaths without a single answer between, it is not the texts. */
const PATIENCE = 4;

/**
 * Checks texts in one worker thread, one after the other, the most urgent first but for the few texts that are on their way.
 * A worker that dies or falls silent is replaced and the text that it was at tried once more; then that check fails with a
 * reason. When no worker lives at all, every waiting check fails, and the next one starts afresh.
 */
export class Checker {
  readonly #createWorker: () => Worker;
  readonly #stuckAfter: number;
  readonly #waiting: Readonly<Record<When, Job[]>> = { now: [], soon: [], later: [] };
  /** What the worker has, in the order in which it answers. */
  readonly #sent: Job[] = [];
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

  /** Checks one text; never rejects. */
  check(text: string, basis: CheckBasis, when: When = "now"): Promise<Answer<PostReport>> {
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
    return this.#ask({ month, basis }, "soon") as Promise<Answer<CalendarReport>>;
  }

  #ask(work: Work, when: When): Promise<AnyAnswer> {
    const request: CheckRequest = { id: this.#nextId++, work };
    const units = "text" in work ? work.text.length : Infinity;
    return new Promise((settle) => {
      this.#waiting[when].push({ request, settle, units, deaths: 0 });
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
    let reason: string | undefined;
    worker.on("error", (cause) => (reason = cause instanceof Error ? cause.message : String(cause)));
    // Only now have all of its answers come.
    worker.on("exit", (code) => this.#died(worker, reason ?? `The checker's worker ended with code ${code}.`));
    return worker;
  }

  #hasRoomFor({ units }: Job): boolean {
    const total = this.#sent.reduce((sum, job) => sum + job.units, units);
    return this.#sent.length === 0 || (this.#sent.length < AHEAD.checks && total <= AHEAD.units);
  }

  #next(): Job | undefined {
    const { now, soon, later } = this.#waiting;
    const patient = soon.length > 0 ? soon : later;
    return now.shift() ?? (patient[0] && this.#hasRoomFor(patient[0]) ? patient.shift() : undefined);
  }

  #proceed(): void {
    for (let job = this.#next(); job; job = this.#next()) {
      const worker = (this.#worker ??= this.#start());
      if (this.#sent.push(job) === 1) this.#watch();
      worker.postMessage(job.request);
    }
  }

  /** Gives the worker its time for the text that it is at. */
  #watch(): void {
    clearTimeout(this.#alarm);
    const worker = this.#worker;
    if (worker && this.#sent.length > 0)
      this.#alarm = setTimeout(() => this.#died(worker, "The checker did not answer."), this.#stuckAfter);
  }

  #answered(worker: Worker, reply: CheckReply): void {
    const [job] = this.#sent;
    if (worker !== this.#worker || !job || reply.id !== job.request.id) return; // given up on before it answered
    this.#sent.shift();
    this.#deaths = 0;
    this.#done += 1;
    job.settle("report" in reply ? ok(reply.report) : err("checker-failed", reply.reason));
    if (this.#done >= CHECKS_PER_WORKER) {
      this.#retire();
      this.warmUp();
    }
    this.#watch();
    this.#proceed();
  }

  #died(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return;
    this.#deaths += 1;
    if (this.#deaths >= PATIENCE) {
      this.#deaths = 0;
      this.#retire();
      this.#failAll(reason);
      return;
    }
    const [job] = this.#sent;
    if (job) job.deaths += 1;
    if (job && job.deaths >= TRIES) this.#sent.shift()?.settle(err("checker-failed", reason));
    this.#retire();
    this.#proceed();
  }

  #failAll(reason: string): void {
    const failure = err("checker-failed", reason);
    for (const { settle } of order.flatMap((when) => this.#waiting[when].splice(0))) settle(failure);
  }

  /** Lets go of the worker; what it had not answered goes to the next one first. */
  #retire(): void {
    clearTimeout(this.#alarm);
    void this.#worker?.terminate();
    this.#worker = undefined;
    this.#done = 0;
    this.#waiting.now.unshift(...this.#sent.splice(0));
  }
}
