/** Shorter work says nothing (ms). */
const PATIENCE = 500;
/** How often the line is written anew (ms). */
const EVERY = 100;

const ERASED = "\r\u001B[K";

/** Says on standard error how far a check has come; only a terminal gets to see it. */
export class Progress {
  readonly #startedAt = performance.now();
  #shownAt = 0;
  readonly #isShown = process.stderr.isTTY === true;

  show(name: string, done: number, all: number): void {
    const now = performance.now();
    if (!this.#isShown || now - this.#startedAt < PATIENCE || now - this.#shownAt < EVERY) return;
    this.#shownAt = now;
    process.stderr.write(`${ERASED}${name}: ${done} of ${all} posts`);
  }

  /** Takes the line away before anything else is said. */
  clear(): void {
    if (this.#shownAt > 0) process.stderr.write(ERASED);
    this.#shownAt = 0;
  }
}
