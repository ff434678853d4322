import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calendarRules, replyRules, rules } from "../../src/checker/index.ts";
import { screens } from "../../src/ui/app/screens.ts";

const page = readFileSync(new URL("../../docs/principles.md", import.meta.url), "utf8");
const known = new Set([...page.matchAll(/^\| (S\d\.\d+) \|/gmu)].map((match) => match[1]));

test.for([...rules, ...replyRules, ...calendarRules].map((rule) => [rule.id, rule.docs.principles] as const))(
  "%s cites principles that are written down",
  ([, cited]) => {
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  },
);

test("all 129 points are there, each once", () => {
  const ids = [...page.matchAll(/^\| (S\d\.\d+) \|/gmu)].map((match) => match[1]);
  expect([ids.length, new Set(ids).size]).toEqual([129, 129]);
});

test("every screen and every rule that a point names exists", () => {
  const named = [...page.matchAll(/screen `([\w-]+)`/giu)].map((match) => match[1]);
  const ids = [...page.matchAll(/`([\w-]+\/[\w-]+)`/gu)].map((match) => match[1]);
  const there = new Set<string | undefined>([...rules, ...replyRules, ...calendarRules].map(({ id }) => id));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !screens.some((screen) => screen.name === name))).toEqual([]);
  expect(ids.filter((id) => !there.has(id))).toEqual([]);
});
