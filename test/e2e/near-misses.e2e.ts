import { expect, test } from "vitest";
import { checkPost, rules } from "../../src/checker/index.ts";
import { exampleContext, unmark } from "../support/test-rule.ts";

const LONG = 100_000;

/** What a rule looks for and just does not find, again and again: its examples with a letter lost in every word of them. */
const nearMiss = (example: string): string => unmark(example).text.replace(/(\p{L}{3,})\p{L}/gu, "$1");
/** Signs that patterns begin with and whose end never comes. */
const BEGUN = ["2 days 04:15:0", "(“'[", "#@a.b/", "don'", "a.a", "!?", "1,1 %", "buy  \t", "😀‍"];

const repeated = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** The processor's time for one check, in milliseconds: what other threads and programs do is not counted. */
function cost(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user } = process.threadCpuUsage(before);
  return user / 1000;
}

test.for(rules.map((rule) => [rule.id, rule] as const))("S36: %s takes time as its text is long", ([, rule]) => {
  const context = exampleContext(rule);
  for (const part of [rule.examples.flagged.map(nearMiss).join(" "), BEGUN.join("")]) {
    const [quarter, whole] = [LONG / 4, LONG].map((length) => repeated(part, length));
    const check = (text = "") => cost(() => void checkPost(text, context, [rule]));
    // The least of three. What is quadratic costs sixteen times as much; clearing memory, now and then, not that much.
    const least = (text = "") => Math.min(check(text), check(text), check(text));
    expect(least(whole) / Math.max(least(quarter), 5)).toBeLessThan(8);
  }
});
