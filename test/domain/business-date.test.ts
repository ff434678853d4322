import fc from "fast-check";
import { expect, test } from "vitest";
import { type BusinessDate, closedDaysOf, dateKinds, datesOn, withDates } from "../../src/domain/business-date.ts";
import { isMonthPlan, monthPlanIn, openPlan } from "../../src/domain/month-plan.ts";

const founded: BusinessDate = { on: "2014-03-09", kind: "anniversary", words: "The shop opened" };
const fair: BusinessDate = { on: "2026-03-09", kind: "fair", words: "Harvest fair" };
const closed: BusinessDate = { on: "2026-12-25", kind: "closed", words: "Christmas" };

test("an anniversary comes back every year from its day on, anything else once", () => {
  const on = (day: string) => datesOn([founded, fair, closed], day);
  expect(on("2026-03-09")).toEqual([founded, fair]);
  expect(on("2027-03-09")).toEqual([founded]);
  expect(on("2013-03-09")).toEqual([]);
  expect(on("2027-12-25")).toEqual([]);
  expect(closedDaysOf([founded, closed])).toEqual(["2026-12-25"]);
});

const anyDate = fc.record<BusinessDate>({
  on: fc.constantFrom("2026-01-01", "2026-02-29", "2026-12-31"),
  kind: fc.constantFrom(...dateKinds),
  words: fc.constantFrom("", "Fair", "ليلى"),
});

test("a list takes each date once, by day, whatever is added how often", () => {
  fc.assert(
    fc.property(fc.array(anyDate), fc.array(anyDate), (dates, more) => {
      const all = withDates(dates, more);
      expect(withDates(all, [...dates, ...more])).toEqual(all);
      expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted());
      expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
      expect(isMonthPlan({ ...openPlan, dates: all })).toBe(true);
    }),
  );
});

test("closed days of an older version are dates now, and anything unknown is the open plan", () => {
  const { dates: _, ...rest } = openPlan;
  expect(monthPlanIn({ ...rest, askRun: 3, closedDays: ["2026-12-25"] })).toEqual({
    ...openPlan,
    askRun: 3,
    dates: [{ on: "2026-12-25", kind: "closed", words: "" }],
  });
  for (const wrong of [null, 7, {}, { ...rest, closedDays: "soon" }, { ...rest, closedDays: ["soon"] }, { ...openPlan, dates: [{ on: "2026-12-25", kind: "party", words: "" }] }]) {
    expect(monthPlanIn(wrong)).toEqual(openPlan);
  } // prettier-ignore
});
