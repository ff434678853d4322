import { beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { folderWith, runEarnest } from "../support/earnest.ts";

beforeAll(buildIfStale, 120_000);

/** What a check of one file says. */
const said = (name: string, content: string, ...options: string[]): string =>
  runEarnest(["check", ...options, name], { folder: folderWith({ [name]: content }) }).stdout;

const day = (number: number): string => `2026-10-${String(number).padStart(2, "0")}`;

/** A month of fifteen posts, each of which goes out a second time two weeks later. */
const recycled = [
  "date,channel,text",
  ...Array.from(
    { length: 30 },
    (_, at) =>
      `${day(at + 1)},Instagram,"The ${["rye", "plum", "oat", "fig", "malt"][at % 5]} loaf number ${at % 15} has a crust like ${["bark", "slate", "toast"][at % 3]}."`,
  ),
].join("\n");

describe("what people read of a month", () => {
  test("begins with what its posts build, which is what the window answers", () => {
    const sells = [
      "date,text",
      ...Array.from({ length: 6 }, (_, at) => `${day(at + 1)},Book now! Only ${at + 2} tables left.`),
    ].join("\n");
    expect(said("month.csv", sells)).toMatch(
      /All posts together\n {4}→ they build {6}A shop window\. 0 of 6 posts thank, name or invite somebody; 0 help; 6 ask\.\n/u,
    );
    expect(said("month.csv", sells)).not.toContain("neighbours");
  });

  test("has three remarks of a kind, and counts the others", () => {
    const lines = said("month.csv", recycled).split("\n").filter((line) => line.endsWith("month/copies")); // prettier-ignore
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/ 12 more of this kind\. {2}rows [\d, ]+ and 16 more {2}month\/copies$/u);
  });

  test("says where row 1 stands, where something is above it", () => {
    const titled = "Our October,,\n,,\nDate,Channel,Caption\n2026-10-01,Instagram,Bread at nine";
    expect(said("plan.csv", titled)).toContain("Rows are counted below the header: row 1 is line 4 of the file.");
    expect(said("plan.jsonl", '{"text":"Bread at nine"}')).not.toContain("Rows are counted");
  });

  test("says that no posts are left, and draws no bar of none", () => {
    const none = said("month.csv", recycled, "--since", "2027-01-01");
    expect(none).toContain("30 of 30 posts are left out, as asked for by day or channel.");
    expect(none).toContain("No posts.");
    expect(none).not.toContain("know 0");
  });
});
