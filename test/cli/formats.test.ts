import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import Ajv from "ajv";
import draft04 from "ajv/lib/refs/json-schema-draft-04.json";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { Window } from "happy-dom";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { rules } from "../../src/checker/index.ts";
import { folderWith, runEarnest } from "../support/earnest.ts";

beforeAll(buildIfStale, 120_000);

/** Words that would break out of XML, HTML, annotations and spreadsheets. */
const nasty = [
  "date,channel,text",
  '2026-10-01,Facebook,"=HYPERLINK(""x"") Today only! <script>alert(1)</script> & \'hurry\', 100% ::error::\r\nnow ]]> 🐝"',
  "2026-10-02,Facebook,The kettle is mended and the door is open.",
  "2026-09-31,Facebook,No <b>such</b> day",
  "2026-10-14,Instagram,Act now. The kettle is on.",
].join("\n");

const NAME = "ok, 100%: a <b>&amp; ünï.csv";
const folder = () => folderWith({ [NAME]: nasty, "calm.txt": "The door is open." });
const run = (format: string, ...more: readonly string[]) =>
  runEarnest(["check", "--format", format, ...more, NAME, "calm.txt"], { folder: folder() }).stdout;

test.for(["stylish", "json", "jsonl", "sarif", "junit", "github", "csv", "html"])("%s is the same on every run", (format) => {
  const once = run(format);
  expect(once.length).toBeGreaterThan(200);
  expect(run(format)).toBe(once);
  expect(once).not.toContain("\u001B");
}); // prettier-ignore

type Sarif = {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
      }[];
      readonly properties: { readonly words?: string | null };
    }[];
  }[];
};

describe("sarif", () => {
  test("is valid by the schema of SARIF 2.1.0, which refuses what is not", () => {
    const ajv = new Ajv({ schemaId: "id", meta: false, logger: false });
    ajv.addMetaSchema(draft04);
    const validate = ajv.compile(schema);
    const log: Sarif = JSON.parse(run("sarif"));
    expect([validate(log), validate.errors]).toEqual([true, null]);
    expect(validate({ ...log, version: "2.0.0" })).toBe(false);
    expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ level: "loud" }] }] })).toBe(false);
  });

  test("names rule, file, line and words, and the rows that were not read", () => {
    const [only]: Sarif["runs"] = JSON.parse(run("sarif")).runs;
    if (!only) throw new Error("there is no run");
    const urgent = only.results.filter(({ ruleId }) => ruleId === "hard-sell/urgency");
    expect(urgent.map(({ properties }) => properties.words)).toEqual(expect.arrayContaining(["Today only", "Act now"]));
    for (const { ruleId, ruleIndex } of only.results) expect(only.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const places = urgent.flatMap(({ locations }) => locations.map(({ physicalLocation }) => physicalLocation));
    expect(decodeURIComponent(places.at(-1)?.artifactLocation.uri ?? "")).toBe(NAME);
    expect(places.at(-1)?.region.startLine).toBe(6);
    expect(only.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
    expect(only.tool.driver.rules.length).toBeGreaterThan(rules.length);
  });
});

describe("junit", () => {
  type Case = { name: string; failure?: { type: string; "#text": string }; error?: unknown; "system-out"?: string };
  type Suite = { name: string; tests: string; failures: string; errors: string; testcase: Case[] };
  const parsed = (xml: string): Suite[] => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "",
      htmlEntities: true,
      isArray: (name) => name === "testcase" || name === "testsuite",
    });
    return parser.parse(xml).testsuites.testsuite;
  };

  test("is well-formed, with a suite a file, a case a row, and what was said", () => {
    const [first, second] = parsed(run("junit", "--fail-on", "warning"));
    if (!first || !second) throw new Error("a suite is missing");
    expect([first.name, second.name]).toEqual([NAME, "calm.txt"]);
    expect(first.testcase).toHaveLength(Number(first.tests));
    expect(first.testcase.filter(({ failure }) => failure)).toHaveLength(Number(first.failures));
    expect(first.testcase.filter(({ error }) => error)).toHaveLength(1);
    expect(first.testcase[0]?.failure?.["#text"]).toContain("“Today only”");
    expect(first.testcase[0]?.name).toContain("<script>alert(1)</script> & 'hurry'");
  });

  test("fails from the level on that was asked for", () => {
    const failures = (level: string) => Number(parsed(run("junit", "--fail-on", level))[0]?.failures);
    expect(failures("never")).toBe(0);
    expect(failures("info")).toBeGreaterThan(failures("error"));
  });
});

describe("github", () => {
  test("is one annotation a line, whatever the words are", () => {
    const lines = run("github").trimEnd().split("\n");
    const shape = /^::(error|warning|notice) file=([^:,]+),line=(\d+),title=([^:,]+)::(.+)$/u;
    const found = lines.map((line) => shape.exec(line));
    expect(found).not.toContain(null);
    const files = found.map((match) => (match?.[2] ?? "").replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%25", "%")); // prettier-ignore
    expect(new Set(files)).toEqual(new Set([NAME]));
    expect(found.some((match) => match?.[4] === "row 3 not read" && match[3] === "5")).toBe(true);
    expect(run("github", "--quiet").length).toBeLessThan(lines.join("\n").length);
  });
});

describe("csv", () => {
  test("is read back cell by cell, and holds no formula", () => {
    const { data, errors } = Papa.parse<string[]>(run("csv").replace(/^\uFEFF/u, ""), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data[0]?.slice(0, 3)).toEqual(["file", "row", "line"]);
    expect(new Set(data.map(({ length }) => length))).toEqual(new Set([12]));
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(data.some((cells) => cells[7] === "hard-sell/urgency" && cells[8] === "Act now")).toBe(true);
    expect(data.some((cells) => cells[6] === "not read" && cells[8] === "2026-09-31")).toBe(true);
  });
});

describe("html", () => {
  test("is a page that loads nothing and runs nothing, with the words as they are", () => {
    const page = run("html");
    const window = new Window();
    const document = new window.DOMParser().parseFromString(page, "text/html");
    expect(document.querySelectorAll("script, link, img, iframe, b")).toHaveLength(0);
    expect(document.querySelector("blockquote")?.textContent).toContain("<script>alert(1)</script> & 'hurry'");
    expect(document.querySelector("h2")?.textContent).toBe(NAME);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/https?:/u);
  });
});
