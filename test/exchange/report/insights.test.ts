import { expect, test } from "vitest";
import { type CountedPost, insightTables } from "../../../src/exchange/report/insight-tables.ts";

const post = (date: string, isTied: boolean | null): CountedPost => ({
  date,
  author: null,
  showsWhy: false,
  isTied,
  asks: false,
});

test("the share of posts that are yours alone is counted month by month, of the posts that were read", () => {
  const posts = [post("2026-02-03", true), post("2026-02-09", false), post("2026-03-01", true), post("2026-03-02", null), post("2024-03-02", true)]; // prettier-ignore
  const table = insightTables({
    facts: [],
    hours: [],
    money: [],
    moneyPerMonth: null,
    passion: [],
    posts,
    today: "2026-03-20",
  }).find(({ id }) => id === "tied");
  expect(table?.rows).toHaveLength(12);
  expect(table?.rows.slice(-3)).toEqual([
    ["January 2026", null, 0, 0],
    ["February 2026", 50, 1, 2],
    ["March 2026", 100, 1, 1],
  ]);
  expect(table?.summary).toMatch(/^In the last 12 months 2 of 3 posts are tied/u);
});
