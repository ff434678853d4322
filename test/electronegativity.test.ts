import { expect, test } from "vitest";
import { unexpected } from "../scripts/electronegativity.ts";

test("a finding that nobody has looked at is named with its place, the others are not", () => {
  const at = (ruleId: string) => ({
    ruleId,
    locations: [
      { physicalLocation: { artifactLocation: { uri: "electron/main/window.ts" }, region: { startLine: 9 } } },
    ],
  });
  const results = [at("AUXCLICK_JS_CHECK"), at("WEB_SECURITY_JS_CHECK"), { ruleId: "LIMIT_NAVIGATION_GLOBAL_CHECK" }];
  expect(unexpected({ runs: [{ results }] })).toEqual([
    "WEB_SECURITY_JS_CHECK electron/main/window.ts:9",
    "LIMIT_NAVIGATION_GLOBAL_CHECK :",
  ]);
});
