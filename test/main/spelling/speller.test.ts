import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import type { SpellingBasis } from "../../../electron/main/spelling/messages.ts";
import { Speller } from "../../../electron/main/spelling/speller.ts";
import { spellingWorker } from "../../support/speller.ts";
import { temporaryFolder } from "../../support/temporary-store.ts";

const basis: SpellingBasis = { dialect: "gb", known: [] };
const workerOf = (code: string) => (): Worker => new Worker(code, { eval: true });
const teh = { ok: true, value: [{ from: 0, to: 3 }] };

/** A speller whose first worker is `first`; those after it are real. */
function spellerAfter(first: () => Worker, stuckAfter?: number) {
  const started = { count: 0 };
  const speller = new Speller(() => (started.count++ === 0 ? first() : spellingWorker()), stuckAfter);
  onTestFinished(() => speller.close());
  return { speller, started };
}

test("a real worker looks a text up, and offers words", async () => {
  const { speller, started } = spellerAfter(spellingWorker);
  expect(started.count).toBe(0);
  const answers = await Promise.all([speller.check("Teh bread.", basis), speller.suggest("recieve", "gb")]);
  expect(answers[0]).toEqual(teh);
  expect(answers[1]).toMatchObject({ ok: true, value: expect.arrayContaining(["receive"]) });
  expect(started.count).toBe(1);
});

test("another dialect is read when it is asked for", async () => {
  const { speller } = spellerAfter(spellingWorker);
  expect(await speller.check("The color.", basis)).toEqual({ ok: true, value: [{ from: 4, to: 9 }] });
  expect(await speller.check("The color.", { ...basis, dialect: "us" })).toEqual({ ok: true, value: [] });
});

test("a worker that dies fails what it was asked, and the next question starts another", async () => {
  const { speller, started } = spellerAfter(workerOf("process.exit(1)"));
  expect(await speller.check("Teh bread.", basis)).toMatchObject({ ok: false, error: { code: "spelling-failed" } });
  expect(await speller.check("Teh bread.", basis)).toEqual(teh);
  expect(started.count).toBe(2);
});

test("a worker that falls silent is given up", async () => {
  const { speller } = spellerAfter(workerOf("require('node:worker_threads').parentPort.on('message', () => {})"), 3000);
  expect(await speller.check("Teh bread.", basis)).toMatchObject({ ok: false, error: { code: "spelling-failed" } });
  expect(await speller.check("Teh bread.", basis)).toMatchObject({ ok: true });
});

test("where no worker lives no more of them are started", async () => {
  const started = { count: 0 };
  const speller = new Speller(() => {
    started.count += 1;
    return new Worker("throw new Error('gone')", { eval: true });
  });
  onTestFinished(() => speller.close());
  for (let round = 0; round < 6; round++) {
    expect(await speller.check("Teh bread.", basis)).toMatchObject({ ok: false, error: { code: "spelling-failed" } });
  }
  expect(started.count).toBe(3);
});

test("a dictionary that is missing or cut off is told, and one that comes back is read", async () => {
  const folder = temporaryFolder();
  const { speller } = spellerAfter(() => spellingWorker(folder));
  const missing = { ok: false, error: { code: "no-dictionary" } };
  expect(await speller.check("Teh bread.", basis)).toMatchObject(missing);
  mkdirSync(join(folder, "dictionary-en-gb"));
  writeFileSync(join(folder, "dictionary-en-gb/index.aff"), "SET UTF-8\n");
  expect(await speller.suggest("recieve", "gb")).toMatchObject(missing);
  cpSync("node_modules/dictionary-en-gb", join(folder, "dictionary-en-gb"), { recursive: true });
  expect(await speller.check("Teh bread.", basis)).toEqual(teh);
});

test("closing answers what is under way, and a later question starts anew", async () => {
  const { speller, started } = spellerAfter(spellingWorker);
  const asked = speller.check("Teh bread.", basis);
  speller.close();
  expect(await asked).toMatchObject({ ok: false, error: { code: "spelling-failed" } });
  expect(await speller.check("Teh bread.", basis)).toEqual(teh);
  expect(started.count).toBe(2);
});
