import { expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { strongest } from "../../../src/ui/draft/flags-panel.tsx";

test("the strongest flags are shown first and in the order of the text", () => {
  const text =
    "Dear {{name}}, act now! Buy now! LAST CHANCE, only 3 left. Don't be the one who misses out. Order today!";
  const { diagnostics } = checkPost(text, { profile: emptyProfile });
  const shown = strongest(diagnostics, 2);
  expect(shown).toHaveLength(2);
  expect(diagnostics.filter((flag) => shown.includes(flag))).toEqual(shown);
  const weight = { error: 0, warning: 1, info: 2 };
  const heaviestLeft = Math.min(
    ...diagnostics.filter((flag) => !shown.includes(flag)).map((flag) => weight[flag.severity]),
  );
  for (const flag of shown) expect(weight[flag.severity]).toBeLessThanOrEqual(heaviestLeft);
});
