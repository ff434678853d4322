import { XMLParser, XMLValidator } from "fast-xml-parser";
import fc from "fast-check";
import { Window } from "happy-dom";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { checkPost, type Diagnostic, type PostReport } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import type { CheckedFile } from "../../../src/exchange/report/checked-file.ts";
import { csv } from "../../../src/exchange/report/csv.ts";
import { github } from "../../../src/exchange/report/github.ts";
import { html } from "../../../src/exchange/report/html.ts";
import { junit } from "../../../src/exchange/report/junit.ts";
import { sarif } from "../../../src/exchange/report/sarif.ts";
import type { ImportedPost } from "../../../src/exchange/row.ts";

const report: PostReport = checkPost("Act now. The kettle is on.", { profile: emptyProfile });
const [flag] = report.diagnostics;

/** A file with one flagged post, in which every word is somebody else's. */
function fileOf(name: string, text: string, message: string): CheckedFile {
  if (!flag) throw new Error("there is no flag to write");
  const post: ImportedPost = {
    id: text, text, date: "2026-10-01", time: null, channels: [message], author: null, why: null, status: null, extras: [],
    row: 1, line: 2, channel: message, writtenDate: null, zone: null, instant: null, draft: false,
  }; // prettier-ignore
  const diagnostic: Diagnostic = { ...flag, message, place: { in: "text", span: { from: 0, to: text.length } } };
  const rejected = {
    row: 2,
    line: 3,
    code: "no-such-day",
    written: message,
    column: null,
    value: text,
    raw: text,
  } as const;
  return {
    name,
    notes: [message],
    rows: [
      { type: "post", post, report: { ...report, diagnostics: [diagnostic] } },
      { type: "rejected", rejected },
    ],
    calendar: null,
  };
}

/** Any UTF-16 units at all, and often what has a meaning in one of the formats. */
const words = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom("&", "<", ">", '"', "'", "]]>", "&amp;", "\r", "\n", "\t", "::", "%0A", ",", "=1+1", "@x", "\0", "\uD800", "<!--", "🐝", "a"), { maxLength: 20 }).map((parts) => parts.join("")),
); // prettier-ignore
const files = fc.record({ name: words, text: words, message: words });

/** Line breaks as a parser hands them on. */
const broken = (text: string): string => text.replaceAll(/\r\n?/gu, "\n");
/** As formats show text: what no document can hold has a sign in its place. */
const shown = (text: string): string => broken(text).replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");

describe("whatever the words are", () => {
  test("SARIF keeps message and words", () => {
    fc.assert(
      fc.property(files, ({ name, text, message }) => {
        const [run] = JSON.parse(sarif([fileOf(name, text, message)], [], "1.0.0")).runs;
        expect(run.results[0]).toMatchObject({ message: { text: message }, properties: { words: text } });
        expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.!~*'()%/-]*$/u);
      }),
    );
  });

  test("JUnit is well-formed, and says the message", () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", trimValues: false, parseTagValue: false, htmlEntities: true }); // prettier-ignore
    fc.assert(
      fc.property(files, ({ name, text, message }) => {
        const xml = junit([fileOf(name, text, message)], ["error", "warning"]);
        expect(XMLValidator.validate(xml)).toBe(true);
        const [post] = parser.parse(xml).testsuites.testsuite.testcase;
        expect(broken(post.failure["#text"])).toContain(shown(message));
      }),
    );
  });

  test("GitHub's annotations are a line each", () => {
    fc.assert(
      fc.property(files, ({ name, text, message }) => {
        const lines = github([fileOf(name, text, message)], false).split("\n");
        expect(lines).toHaveLength(3);
        expect(lines[0]).toMatch(/^::(?:error|warning|notice) file=[^:,\r]*,line=2,title=[^:,\r]*::[^\r]*$/u);
      }),
    );
  });

  test("CSV has no formula and as many cells in every row", () => {
    fc.assert(
      fc.property(files, ({ name, text, message }) => {
        const table = new TextDecoder().decode(csv([fileOf(name, text, message)]));
        const { data } = Papa.parse<string[]>(table, { delimiter: ",", newline: "\r\n" });
        const rows = data.slice(0, 3);
        expect(rows.map(({ length }) => length)).toEqual([12, 12, 12]);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      }),
    );
  });

  test("the page shows the words and nothing else", () => {
    const { DOMParser } = new Window();
    fc.assert(
      fc.property(files, ({ name, text, message }) => {
        const page = new DOMParser().parseFromString(html([fileOf(name, text, message)]), "text/html");
        expect(broken(page.querySelector("blockquote")?.textContent ?? "")).toBe(shown(text));
        expect(page.querySelectorAll("body > section > *, body > section > article > *").length).toBe(10);
      }),
    ); // prettier-ignore
  });
});
