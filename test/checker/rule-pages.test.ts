import { expect, test } from "vitest";
import { rulesPage, writtenPage } from "../../scripts/rule-pages.ts";

test("docs/rules.md is what the rules say of themselves (npm run rules writes it)", () => {
  expect(writtenPage()).toBe(rulesPage());
});
