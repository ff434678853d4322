import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calendarRules, rules } from "../../src/checker/index.ts";

const page = readFileSync(new URL("../../docs/principles.md", import.meta.url), "utf8");
const known = new Set([...page.matchAll(/^\| (S\d\.\d+) \|/gmu)].map((match) => match[1]));

test.for([...rules, ...calendarRules].map((rule) => [rule.id, rule.docs.principles] as const))(
  "%s cites principles that are written down",
  ([, cited]) => {
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  },
);
