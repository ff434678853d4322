import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { folderWith, runEarnest } from "../support/earnest.ts";
import { read } from "../support/exchange.ts";

beforeAll(buildIfStale, 120_000);

const month = [
  "Date,Time,Channel,Text,Status,Budget",
  '2026-10-01,09:00,Facebook,"@ada mended it 🐝',
  'herself",Ready,3',
  "2026-10-02,10:30,Instagram,The door is open.,Draft,4",
  "2026-02-30,10:30,Instagram,No such day.,Ready,",
  "2026-10-03,11:00,Facebook,The kettle is on.,Ready,5",
].join("\n");

const convert = (args: readonly string[], folder = folderWith({ "month.csv": month })) => ({
  folder,
  ...runEarnest(["convert", ...args], { folder }),
});

describe("convert", () => {
  test.for([
    ["out.csv", []],
    ["out.xlsx", []],
    ["out.ics", []],
    ["out.json", []],
    ["out.jsonl", []],
    ["out.md", []],
    ["out.csv", ["--to", "publer"]],
    ["out.csv", ["--to", "csv-guarded"]],
  ] as const)("to %s %j: what is written is read again", async ([name, args]) => {
    const { folder, stderr, status } = convert([...args, "month.csv", name]);
    expect(status).toBe(1); // a row could not be read
    expect(stderr).toContain("row 3 (line 5) was not read: There is no such day as “2026-02-30”.");
    expect(stderr).toContain("1 post not ready to go out is left out; --all takes it too.");
    expect(stderr).toContain(`2 posts written to ${name}.`);
    const back = await read(name, readFileSync(join(folder, name)), { zone: "UTC" });
    expect(back.posts.map(({ text, date, time }) => [text, date, time])).toEqual([
      ["@ada mended it 🐝\nherself", "2026-10-01", "09:00"],
      ["The kettle is on.", "2026-10-03", "11:00"],
    ]);
  });

  test("names what a format cannot carry, and takes drafts when asked", () => {
    const { stderr } = convert(["--all", "--to", "sprout", "month.csv", "out.csv"]);
    expect(stderr).toMatch(/Sprout Social has no place for the channels of 3 posts/u);
    expect(stderr).toContain("3 posts written to out.csv.");
  });

  test("hands a planner nothing that went out already, unless asked", () => {
    const plan = {
      "plan.csv": "date,text,status\n2026-10-01,a,✅ Posted\n2026-10-02,b,Ready\n2026-10-03,c,🟡 Draft\n",
    };
    const publer = convert(["--to", "publer", "plan.csv", "out.csv"], folderWith(plan)).stderr;
    expect(publer).toContain("plan.csv: 1 post not ready to go out is left out; --all takes it too.\n");
    expect(publer).toContain("plan.csv: 1 post that went out already is left out; --all takes it too.\n");
    expect(publer).toContain("1 post written to out.csv.");
    expect(convert(["plan.csv", "out.json"], folderWith(plan)).stderr).toContain("2 posts written to out.json.");
    expect(convert(["--all", "--to", "publer", "plan.csv", "out.csv"], folderWith(plan)).stderr).toContain(
      "3 posts written to out.csv.",
    );
  });

  test("says which row names no single time zone, also where nobody named one", () => {
    const { stderr } = convert(["month.csv", "out.json"], folderWith({ "month.csv": "date,text\n2026-10-03,a\n2026-10-03 9:30 IST,b\n" })); // prettier-ignore
    expect(stderr).toContain("Row 2: “IST” names no single time zone, so its times are taken as UTC.");
    expect(stderr).not.toContain("Times without a zone");
  });

  test("goes from standard input to standard output", () => {
    const { stdout, status } = runEarnest(["convert", "--stdin-filename", "m.csv", "--to", "jsonl", "-", "-"], {
      input: "date,text\n2026-10-01,Loaves.\n",
    });
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { date: "2026-10-01", text: "Loaves." }]);
  });

  test("writes over a file only when asked", () => {
    const folder = folderWith({ "month.csv": month, "out.json": "mine" });
    const refused = convert(["month.csv", "out.json"], folder);
    expect([refused.status, refused.stderr]).toEqual([2, "out.json is there already. --force writes over it.\n"]);
    expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("mine");
    expect(convert(["--force", "month.csv", "out.json"], folder).status).toBe(1);
    expect(readFileSync(join(folder, "out.json"), "utf8")).toContain("The kettle is on.");
  });

  test.for([
    [["month.csv", "out.csv", "--to", "publr"], "Did you mean publer?"],
    [["month.csv", "out.doc"], "Name one with --to"],
    [["none.csv", "out.json"], "none.csv: there is no such file."],
    [[".", "out.json"], "is a folder"],
    [["month.csv", "none/out.json"], "out.json"],
  ] as const)("%j: %s", ([args, words]) => {
    const { status, stderr } = convert(args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe("init", () => {
  test("writes a configuration and a profile that a check takes as they are, and never over anything", () => {
    const folder = folderWith({ "post.txt": "The door is open." });
    expect(runEarnest(["init"], { folder }).status).toBe(0);
    const { status, stderr } = runEarnest(["check", "post.txt"], { folder });
    expect([status, stderr]).toEqual([0, ""]);
    const printed: object = JSON.parse(runEarnest(["check", "--print-config"], { folder }).stdout);
    expect(printed).toMatchObject({ "fail-on": "error" });
    const again = runEarnest(["init"], { folder });
    expect([again.status, again.stderr]).toEqual([
      2,
      "earnest.config.json is there already. Move it away, or edit it.\n",
    ]);
  });

  test.for(["zone", "date-order", "limits", "promised", "closedDays"])(
    "takes %j where nothing but the signs before its line are taken away",
    (key) => {
      const folder = folderWith({ "post.txt": "The door is open." });
      runEarnest(["init"], { folder });
      const config = join(folder, "earnest.config.json");
      writeFileSync(config, readFileSync(config, "utf8").replace(`// "${key}"`, `"${key}"`));
      const { status, stdout, stderr } = runEarnest(["check", "--print-config"], { folder });
      expect([status, stderr]).toEqual([0, ""]);
      expect(JSON.parse(stdout)).toHaveProperty([key]);
    },
  );

  test("leaves a lone profile alone too", () => {
    const folder = folderWith({ "our-why.json": "{}" });
    expect(runEarnest(["init"], { folder }).status).toBe(2);
    expect(existsSync(join(folder, "earnest.config.json"))).toBe(false);
  });
});
