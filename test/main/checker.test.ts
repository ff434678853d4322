import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { Checker, type When } from "../../electron/main/checking/checker.ts";
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

test("what is being written is checked first, then what a screen waits for, then what the list still lacks", async () => {
  const { checker } = checkerAfter(real);
  const order: string[] = [];
  const check = async (text: string, when: "now" | "soon" | "later"): Promise<void> => {
    await checker.check(text, basis, when);
    order.push(text);
  };
  const waiting = ["one", "two", "three", "four", "five", "six", "seven"];
  await Promise.all([...waiting.map((text) => check(text, "later")), check("typed", "now")]);
  expect(order).toEqual(["one", "two", "three", "four", "typed", "five", "six", "seven"]); // four were on their way
});

test("what a screen waits for is checked before what nobody waits for", async () => {
  const { checker } = checkerAfter(real);
  const order: string[] = [];
  const check = async (text: string, when: When): Promise<void> => {
    await checker.check(text, basis, when);
    order.push(text);
  };
  const early = ["one", "two", "three", "four"]; // on their way at once
  await Promise.all([...early.map((text) => check(text, "later")), check("late", "later"), check("shown", "soon"), check("typed", "now")]); // prettier-ignore
  expect(order).toEqual([...early, "typed", "shown", "late"]);
});

test("what is being written waits for one long text at most", async () => {
  const { checker } = checkerAfter(real);
  const order: string[] = [];
  const check = async (text: string, when: "now" | "later"): Promise<void> => {
    await checker.check(text, basis, when);
    order.push(text.slice(0, 5));
  };
  const long = (name: string): string => `${name} ${"The kettle is on. ".repeat(300)}`;
  await Promise.all([check(long("one"), "later"), check(long("two"), "later"), check("typed", "now")]);
  expect(order).toEqual(["one T", "typed", "two T"]);
});

test("answers that came before a worker died are kept, and only the text that it was at is blamed", async () => {
  const asked = new Map<string, number>();
  const fragile = workerOf(`
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ id, work: { text } }) => {
      if (text === "poison") throw new Error("broken by a text");
      parentPort.postMessage({ id, reason: text });
    });
  `);
  const checker = new Checker(() => {
    const worker = fragile();
    const post = worker.postMessage.bind(worker);
    worker.postMessage = (request: { work: { text: string } }) => {
      asked.set(request.work.text, (asked.get(request.work.text) ?? 0) + 1);
      post(request);
    };
    return worker;
  });
  onTestFinished(() => checker.close());
  const texts = ["before", "poison", "after", "last"];
  const answers = await Promise.all(texts.map((text) => flagsOf(checker.check(text, basis, "later"))));
  expect(answers).toEqual([["before"], ["broken by a text"], ["after"], ["last"]]);
  expect([asked.get("before"), asked.get("poison")]).toEqual([1, 2]);
});

test("a closed checker answers what it was still asked", async () => {
  const checker = new Checker(real);
  const answer = checker.check("words", basis);
  checker.close();
  expect(await answer).toMatchObject({ ok: false, error: { code: "checker-failed" } });
});
