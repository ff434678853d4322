import { describe, expect, test } from "vitest";
import { checkPost, rules } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { applyFix } from "../../support/apply-fix.ts";

const mine = rules.filter(({ id }) => id === "automation/placeholder");
const flagsOf = (text: string) => checkPost(text, { profile: emptyProfile }, mine).diagnostics;

describe("a gap of a template", () => {
  test.for([
    "[INSERT LINK]",
    "[Your name]",
    "[DATE]",
    "*|FNAME|*",
    "{first_name}",
    "%%FIRSTNAME%%",
    "<first name>",
    "£XX",
  ])("is found: %s", (gap) => {
    const text = `The walk starts at the mill, ask for ${gap} at the gate.`;
    const found = flagsOf(text).map(({ place }) =>
      place.in === "text" ? text.slice(place.span.from, place.span.to) : "",
    );
    expect(found).toEqual([gap]);
  });

  test.for(["TBD", "tbc", "TBA …", "XXX", "✏️ TODO"])("is a whole post that nobody has written yet: %s", (text) => {
    expect(flagsOf(text)).toMatchObject([{ severity: "error", place: { span: { from: 0, to: text.length } } }]);
  });

  test.for(["Thank you all xx", "Nora, TBA", "❌"])("is no word in a post: %s", (text) => {
    expect(flagsOf(text).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("in a greeting goes with its space", () => {
    const text = "Hello {{name}}, the bread is out.";
    const [fix] = flagsOf(text)[0]?.fixes ?? [];
    expect(fix && applyFix(text, fix)).toBe("Hello, the bread is out.");
  });

  test("that only says something is open is a remark and no error", () => {
    expect(flagsOf("Supper on 12 April, time TBC.").map(({ severity }) => severity)).toEqual(["info"]);
  });
});
