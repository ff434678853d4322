import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { type ContactId, type EntryId, newContact, newEntry } from "../../src/domain/listening.ts";
import { emptyPlan } from "../../src/domain/plan.ts";
import { emptyReflection } from "../../src/domain/reflection.ts";
import { temporaryFolder } from "../support/temporary-store.ts";
import { realBridge } from "../ui/support/real-bridge.ts";

const id = <Id extends string>(n: number): Id => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as Id;

/** A bridge on a day in November 2026. */
function inNovember() {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-12T09:00:00") });
  onTestFinished(() => void vi.useRealTimers());
  const real = realBridge();
  const tables = async () => {
    const answer = await real.bridge["insights.read"]({});
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  return { ...real, tables };
}

test("money stands beside the people of its months, and only where it was told", async () => {
  const { bridge, store, tables } = inNovember();
  expect((await tables()).tables.map((table) => table.id)).not.toContain("money");
  expect((await tables()).isEmpty).toBe(true);
  const maria = newContact(id<ContactId>(1), "Maria");
  store.log.save([maria], [{ ...newEntry(id<EntryId>(2), "thanks", "2026-10-05"), contact: maria.id }]);
  store.plans.save({ ...emptyPlan, moneyPerMonth: 50 });
  const spend = (month: string, spent: number | null) =>
    bridge["listening.save-reflection"]({ month, reflection: { ...emptyReflection, heard: "words", spent } });
  for (const [month, spent] of [["2026-09", 0], ["2026-10", 40.5], ["2026-08", null]] as const) expect(await spend(month, spent)).toMatchObject({ ok: true }); // prettier-ignore
  expect(await spend("2026-11", -1)).toMatchObject({ error: { code: "invalid-input" } });
  const money = (await tables()).tables.find((table) => table.id === "money");
  expect(money?.summary).toContain("40.5 in 2 months that tell it; the plan means 50 a month");
  expect(money?.rows.slice(-4)).toEqual([
    ["August 2026", null, 0, 0, 0, 0],
    ["September 2026", 0, 0, 0, 0, 0],
    ["October 2026", 40.5, 1, 0, 1, 0],
    ["November 2026", null, 0, 0, 0, 0],
  ]);
});

test("passion is a row a quarter from the first answer on, with gaps where nobody answered", async () => {
  const { bridge, tables, chosen } = inNovember();
  expect((await tables()).tables.map((table) => table.id)).not.toContain("passion");
  for (const [quarter, level, words] of [["2026 Q1", 3, "=cmd()"], ["2026 Q3", 5, "<b>ovens</b>"]] as const) expect(await bridge["passion.save"]({ passion: { quarter, level, words } })).toMatchObject({ ok: true }); // prettier-ignore
  for (const wrong of [{ quarter: "2026 Q5", level: 1, words: "" }, { quarter: "2026 Q4", level: 6, words: "" }]) expect(await bridge["passion.save"]({ passion: wrong as never })).toMatchObject({ error: { code: "invalid-input" } }); // prettier-ignore
  const passion = (await tables()).tables.find((table) => table.id === "passion");
  expect(passion?.rows).toEqual([
    ["2026 Q1", 3, "Some", "=cmd()"],
    ["2026 Q2", null, "Not answered", ""],
    ["2026 Q3", 5, "It carries me", "<b>ovens</b>"],
    ["2026 Q4", null, "Not answered", ""],
  ]);
  chosen.file = join(temporaryFolder(), "insights.html");
  await bridge["insights.save"]({ as: "html" });
  expect(readFileSync(chosen.file, "utf8")).toContain("&lt;b&gt;ovens&lt;/b&gt;");
  chosen.file = join(temporaryFolder(), "passion.csv");
  await bridge["insights.table"]({ id: "passion" });
  expect(readFileSync(chosen.file, "utf8")).toContain("'=cmd()");
});
