import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { Checker } from "../../electron/main/checking/checker.ts";
import type { CheckBasis } from "../../electron/main/checking/messages.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { noOwnWords } from "../../src/domain/own-words.ts";

const basis: CheckBasis = { profile: emptyProfile, channel: null, networkLimits: {}, ownWords: noOwnWords, left: [] };

const real = (): Worker => new Worker(new URL("../../electron/main/checking/check-worker.ts", import.meta.url));
const workerOf = (code: string) => (): Worker => new Worker(code, { eval: true });

/** A checker whose first worker is `first`; those after it are real. Counts how many were started. */
function checkerAfter(first: () => Worker) {
  const started = { count: 0 };
  const checker = new Checker(() => (started.count++ === 0 ? first() : real()));
  onTestFinished(() => checker.close());
  return { checker, started };
}

const flagsOf = async (answer: ReturnType<Checker["check"]>): Promise<readonly string[]> => {
  const report = await answer;
  return report.ok ? report.value.diagnostics.map(({ ruleId }) => ruleId) : [report.error.message];
};

test("a worker that dies is replaced, and what it had not answered is asked again", async () => {
  const { checker, started } = checkerAfter(workerOf("throw new Error('gone')"));
  expect(await flagsOf(checker.check("Act now!", basis))).toContain("hard-sell/urgency");
  expect(started.count).toBe(2);
});

test("a worker that ends without a word is replaced too", async () => {
  const { checker, started } = checkerAfter(workerOf("process.exit(0)"));
  expect(await flagsOf(checker.check("Act now!", basis))).toContain("hard-sell/urgency");
  expect(started.count).toBe(2);
});

test("a worker that falls silent is ended, and its text fails once a second one does too", async () => {
  const deaf = workerOf(`
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ id, work: { text } }) => {
      if (text !== "endless") parentPort.postMessage({ id, reason: "answered" });
    });
  `);
  const checker = new Checker(deaf, 1000);
  onTestFinished(() => checker.close());
  const answers = await Promise.all(["endless", "after"].map((text) => flagsOf(checker.check(text, basis))));
  expect(answers).toEqual([["The checker did not answer."], ["answered"]]);
});

test("without any worker that lives, every waiting check fails with the reason", async () => {
  const checker = new Checker(workerOf("throw new Error('the model is missing')"));
  onTestFinished(() => checker.close());
  const failure = { ok: false, error: { code: "checker-failed", message: "the model is missing" } };
  const answers = await Promise.all(["a", "b", "c", "d", "e"].map((text) => checker.check(text, basis)));
  expect(answers).toEqual([failure, failure, failure, failure, failure]);
});

test("one text that breaks every worker fails alone", async () => {
  const fragile = workerOf(`
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ id, work: { text } }) => {
      if (text === "poison") throw new Error("broken by a text");
      parentPort.postMessage({ id, reason: "answered" });
    });
  `);
  const checker = new Checker(fragile);
  onTestFinished(() => checker.close());
  const texts = ["before", "poison", "after", "last"];
  const answers = await Promise.all(texts.map((text) => flagsOf(checker.check(text, basis))));
  expect(answers).toEqual([["answered"], ["broken by a text"], ["answered"], ["answered"]]);
});

test("what is being written is checked before what the list still lacks", async () => {
  const { checker } = checkerAfter(real);
  const order: string[] = [];
  const check = async (text: string, when: "now" | "later"): Promise<void> => {
    await checker.check(text, basis, when);
    order.push(text);
  };
  await Promise.all([check("one", "later"), check("two", "later"), check("three", "later"), check("typed", "now")]);
  expect(order).toEqual(["one", "typed", "two", "three"]);
});

test("a closed checker answers what it was still asked", async () => {
  const checker = new Checker(real);
  const answer = checker.check("words", basis);
  checker.close();
  expect(await answer).toMatchObject({ ok: false, error: { code: "checker-failed" } });
});
