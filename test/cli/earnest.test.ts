import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { cli, folderWith, type Run, runEarnest } from "../support/earnest.ts";

beforeAll(buildIfStale, 120_000);

const month = [
  "date,network,text",
  "2026-10-01,Facebook,\"Today only! Half price, hurry!\"",
  "2026-10-02,Facebook,The kettle is mended and the door is open.",
  "2026-09-31,Facebook,No such day",
].join("\n"); // prettier-ignore

/** Posts of which none draws a flag, and that fall silent between the first and the second. */
const calm = [
  "date,channel,text",
  "2026-10-01,Facebook,The kettle is mended and the door is open.",
  "2026-10-12,Facebook,Closed on Monday for the holiday and back on Tuesday.",
].join("\n"); // prettier-ignore

const files: Readonly<Record<string, string | Uint8Array>> = {
  "month.csv": month,
  "calm.csv": calm,
  "clean.txt": "The kettle is mended and the door is open.",
  "no-column.csv": "date,price\n2026-10-01,5",
  "empty.csv": "",
  "picture.csv": new Uint8Array([0x89, 0x50, 0, 0, 1, 0, 2, 0, 0, 0]),
  "broken-rows.jsonl": "{\n{",
  "why.json": '{"why": "Nobody should throw away a kettle that can be mended."}',
  "bad-key.json": '{"wy": "x"}',
  "bad.json": "{",
  "left.json": JSON.stringify({
    decisions: [{ reach: "phrase", ruleId: "hard-sell/urgency", phrase: "today only" }],
  }),
  "bad-left.json": JSON.stringify({
    decisions: [
      { reach: "rule", ruleId: "a/b" },
      { reach: "phrase", ruleId: "a/b" },
    ],
  }),
  "bad-words.json": JSON.stringify({ words: { watched: [{ words: "mug" }], fine: [{ words: "MUG" }] } }),
  "-dash.txt": "Words.",
  "Grüße und mehr.txt": "Words.",
};

/** Files that the calls below name, in a folder of their own. */
const workFolder = (): string => folderWith(files);

const earnest = (args: readonly string[], { folder = workFolder(), ...rest }: Run = {}) =>
  runEarnest(args, { folder, ...rest });

describe("exit codes", () => {
  test.for([
    [0, ["--help"]],
    [0, ["help"]],
    [0, []],
    [0, ["--version"]],
    [0, ["rules"]],
    [0, ["explain", "hard-sell/urgency"]],
    [0, ["explain", "urgency"]],
    [0, ["explain", "month/ask-share"]],
    [2, ["explain", "hard-sell/urgancy"]],
    [2, ["explain"]],
    [2, ["chek", "month.csv"]],
    [2, ["check"]],
    [2, ["check", "--fromat", "json", "month.csv"]],
    [2, ["check", "--format", "xml", "month.csv"]],
    [2, ["check", "--format"]],
    [2, ["check", "--max-warnings", "few", "month.csv"]],
    [2, ["check", "--quiet=yes", "month.csv"]],
    [0, ["check", "clean.txt"]],
    [1, ["check", "--fail-on", "warning", "month.csv"]],
    [1, ["check", "--fail-on", "info", "month.csv"]],
    [0, ["check", "--fail-on", "never", "month.csv"]],
    [0, ["check", "--fail-on", "warning", "calm.csv"]],
    [1, ["check", "--fail-on", "info", "calm.csv"]],
    [1, ["check", "--fail-on", "never", "--max-warnings", "0", "month.csv"]],
    [0, ["check", "--fail-on", "never", "--max-warnings", "50", "month.csv"]],
    [2, ["check", "missing.csv"]],
    [2, ["check", "clean.txt", "missing.csv"]],
    [2, ["check", "no-column.csv"]],
    [2, ["check", "empty.csv"]],
    [2, ["check", "picture.csv"]],
    [2, ["check", "broken-rows.jsonl"]],
    [0, ["check", "--profile", "why.json", "clean.txt"]],
    [2, ["check", "--profile", "bad-key.json", "clean.txt"]],
    [2, ["check", "--profile", "bad.json", "clean.txt"]],
    [2, ["check", "--profile", "missing.json", "clean.txt"]],
    [0, ["check", "--decisions", "left.json", "clean.txt"]],
    [2, ["check", "--decisions", "bad-left.json", "clean.txt"]],
    [2, ["check", "--decisions", "bad.json", "clean.txt"]],
    [2, ["check", "--decisions", "why.json", "clean.txt"]],
    [2, ["check", "--decisions", "missing.json", "clean.txt"]],
    [0, ["check", "--", "-dash.txt"]],
    [0, ["check", "Grüße und mehr.txt"]],
  ] as const)("%i for earnest %j", ([code, args]) => {
    const { status, stderr, stdout } = earnest(args);
    expect({ args, status, said: code === 2 ? stderr !== "" : stdout !== "" }).toEqual({
      args,
      status: code,
      said: true,
    });
    expect(stderr).not.toMatch(/at .*\.ts:\d+/u);
  });
});

describe("messages", () => {
  test.for([
    [["check", "--fromat", "json", "month.csv"], "Did you mean --format?"],
    [["check", "--format", "jsn", "month.csv"], "Did you mean json?"],
    [["chek"], "Did you mean check?"],
    [["explain", "hard-sell/urgancy"], "Did you mean hard-sell/urgency?"],
    [["check", "--profile", "bad-key.json", "month.csv"], "Did you mean “why”?"],
    [["check", "--decisions", "bad-left.json", "month.csv"], "entry 2 has no “phrase”"],
    [["check", "--decisions", "bad.json", "month.csv"], "bad.json is no JSON"],
    [["check", "--decisions", "bad-words.json", "month.csv"], "words.fine, entry 1: These words are in the other list"],
    [["check", "no-column.csv"], "Name the one that does Text"],
    [["check", "picture.csv"], "Save the spreadsheet as CSV"],
  ] as const)("%j: %s", ([args, words]) => {
    expect(earnest(args).stderr).toContain(words);
  });
});

describe("stylish", () => {
  test("shows row, words, reason and a summary, and no colour in a pipe", () => {
    const { stdout } = earnest(["check", "month.csv"]);
    expect(stdout).toContain("row 1  2026-10-01  Facebook");
    expect(stdout).toMatch(/[▲✖] .*“Today only” .*hard-sell\/urgency/u);
    expect(stdout).toContain("row 3  ✖ not read  line 4: There is no such day as “2026-09-31”.");
    expect(stdout).toMatch(/2 posts, \d+ flags, \d of 2 ask for something, 0 show a Why, 1 row not read/u);
    expect(stdout).not.toContain("\u001B");
  });

  test("is coloured when asked, or when the environment says so, and never against NO_COLOR", () => {
    const isColored = (args: string[], env = {}): boolean =>
      earnest(["check", ...args, "month.csv"], { env }).stdout.includes("\u001B[");
    expect([
      isColored(["--color"]),
      isColored([], { FORCE_COLOR: "1" }),
      isColored([], { NO_COLOR: "1", FORCE_COLOR: "1" }),
      isColored(["--no-color"], { FORCE_COLOR: "1" }),
    ]).toEqual([true, true, false, false]);
  });
});

test("a row is judged by its channel", () => {
  const long = "The oven is warm and the door is open. ".repeat(8).trim();
  const input = `channel,text\nX,${long}\nFacebook page,${long}\n,${long}\n`;
  const { stdout, status } = earnest(["check", "--format", "jsonl", "--stdin-filename", "month.csv", "-"], { input });
  const flags = stdout.trimEnd().split("\n").slice(0, 3).map((line) => [...line.matchAll(/"ruleId":"(channel[^"]+)"/gu)].map((match) => match[1])); // prettier-ignore
  expect(flags).toEqual([["channel/over-length"], [], []]);
  expect(status).toBe(1);
});

describe("JSON", () => {
  test("lines carry every row in the order of the file, and last a summary", () => {
    const { stdout } = earnest(["check", "--format", "jsonl", "month.csv"]);
    const lines = stdout.trimEnd().split("\n").map((line): Record<string, unknown> => JSON.parse(line)); // prettier-ignore
    expect(lines.map(({ type, row, schemaVersion }) => [type, row, schemaVersion])).toEqual([
      ["post", 1, 1],
      ["post", 2, 1],
      ["rejected", 3, 1],
      ["calendar", undefined, 1],
      ["summary", undefined, 1],
    ]);
    expect(lines[0]).toMatchObject({
      text: "Today only! Half price, hurry!",
      pressure: { level: "strong" },
      asks: 0,
      stage: "ask",
    });
    expect(lines[3]).toMatchObject({ figures: { posts: 2, from: "2026-10-01", to: "2026-10-02" }, diagnostics: [] });
    expect(lines[4]).toMatchObject({ posts: 2, rejected: 1, remarks: 0 });
  });

  test("is the same, byte for byte, on every run, in both forms", () => {
    for (const format of ["json", "jsonl"]) {
      const folder = workFolder();
      const once = earnest(["check", "--format", format, "month.csv", "clean.txt"], { folder }).stdout;
      expect(earnest(["check", "--format", format, "month.csv", "clean.txt"], { folder }).stdout).toBe(once);
      expect(once.length).toBeGreaterThan(500);
    }
  });
});

describe("the posts together", () => {
  test("get their remarks after the rows, with the rows behind them", () => {
    const { stdout } = earnest(["check", "calm.csv"]);
    expect(stdout).toMatch(
      /All posts together\n.*→ they build .*Too early to say\..*\n(?:.*\n)*.*Nothing goes out for 10 days .*rows 1, 2 {2}month\/silence/u,
    );
    expect(stdout).toContain("? not judged");
    expect(stdout).toContain("1 remark on the whole");
    expect(earnest(["check", "--quiet", "calm.csv"]).stdout).not.toContain("All posts together");
  });

  test("are one record, the same in both JSON formats; a list without dates has none", () => {
    type Record = { type?: string; diagnostics?: { ruleId: string; place: unknown }[] };
    const lines = earnest(["check", "--format", "jsonl", "calm.csv"]).stdout.trimEnd().split("\n").map((line): Record => JSON.parse(line)); // prettier-ignore
    const calendar = lines.find(({ type }) => type === "calendar");
    expect(calendar?.diagnostics).toMatchObject([
      { ruleId: "month/silence", place: { in: "calendar", posts: ["1", "2"] }, figure: { value: 10, limit: 6 } },
    ]);
    const whole: { files: { calendar: Record | null }[] } = JSON.parse(
      earnest(["check", "--format", "json", "calm.csv", "clean.txt"]).stdout,
    );
    expect(whole.files.map((file) => file.calendar?.diagnostics ?? null)).toEqual([calendar?.diagnostics, null]);
  });

  test("are explained", () => {
    expect(earnest(["rules"]).stdout).toContain("month/ask-share");
    expect(earnest(["explain", "month/ask-share"]).stdout).toContain("Figure: Share of the posts");
  });
});

describe("input and output", () => {
  test("standard input is read by the name that is given", () => {
    expect(earnest(["check", "-"], { input: "Act now!" }).stdout).toContain("“Act now”");
    expect(earnest(["check", "--stdin-filename", "m.csv", "-"], { input: month }).stdout).toContain("2 posts");
  });

  test("a row's own Why goes before the profile", () => {
    const input = JSON.stringify({
      text: "Nobody should throw away a kettle that can be mended, so we mend it.",
      why: "Nobody should throw away a kettle that can be mended.",
    });
    const line = earnest(["check", "--format", "jsonl", "--stdin-filename", "m.jsonl", "-"], { input }).stdout.split(
      "\n",
    )[0];
    const report: { why: { level: string; matches: { element: string | null }[] } } = JSON.parse(line ?? "");
    expect(report.why.level).toBe("strong");
    expect(report.why.matches.map(({ element }) => element)).toContain("why");
  });

  test("a post is read with the profile that held on its day, in one thread and in two", () => {
    const text = "Wet boots, long walk home? Nobody in the valley should: mending costs nothing on Mondays.";
    const boots = "Nobody in our valley should walk in wet boots because mending costs too much.";
    const files = {
      "alone.json": JSON.stringify({ why: boots }),
      "dated.json": JSON.stringify({
        versions: [{ why: boots }, { since: "2026-03-01", why: "We teach children to play the fiddle by ear." }],
      }),
      "posts.csv": `Date,Text\n${["2026-02-28", "2026-03-01", ""].map((date) => `${date},"${text}"`).join("\n")}\n`,
    };
    const folder = workFolder();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const levels = (...options: readonly string[]): readonly string[] => {
      const { stdout } = earnest(["check", "--format", "jsonl", ...options, "posts.csv"], { folder });
      return stdout.split("\n").flatMap((line) => {
        const read: { type?: string; why: { level: string } } = JSON.parse(line || "{}");
        return read.type === "post" ? [read.why.level] : [];
      });
    };
    expect(levels("--profile", "alone.json")).toEqual(["strong", "strong", "strong"]);
    const dated = levels("--profile", "dated.json");
    expect(dated[0]).toBe("strong");
    expect(dated[1]).not.toBe("strong");
    expect(dated[2]).toBe(dated[1]);
    expect(levels("--profile", "dated.json", "--jobs", "2")).toEqual(dated);
  });

  test.for([
    [{ versions: [] }, "has no version"],
    [{ versions: {} }, "that are no list"],
    [{ versions: [{ why: "a" }], why: "b" }, "has “why” beside its versions"],
    [{ versions: [{ why: "a" }, { why: "b" }] }, "(version 2) holds from no later day"],
    [{ versions: [{ since: "2026-02-30", why: "a" }] }, "(version 1) has a “since” that is no day"],
    [{ versions: [{ since: "2026-02-03", wy: "a" }] }, "Did you mean “why”?"],
  ] as const)("a profile %j is refused: %s", ([profile, words]) => {
    const folder = workFolder();
    writeFileSync(join(folder, "odd.json"), JSON.stringify(profile));
    const { status, stderr } = earnest(["check", "--profile", "odd.json", "month.csv"], { folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test("the findings go to a file when asked, and nothing to the screen", () => {
    const folder = workFolder();
    const { stdout } = earnest(["check", "--format", "json", "--output", "out.json", "month.csv"], { folder });
    expect(stdout).toBe("");
    expect(JSON.parse(readFileSync(join(folder, "out.json"), "utf8"))).toMatchObject({
      schemaVersion: 1,
      summary: { posts: 2 },
    });
    expect(existsSync(join(folder, "out.json.new"))).toBe(false);
  });

  test("a pipe that closes early is no trouble", () => {
    const folder = workFolder();
    writeFileSync(join(folder, "many.jsonl"), `${JSON.stringify({ text: "The kettle is mended." })}\n`.repeat(3000));
    const { stderr, stdout } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${cli}" check --format jsonl many.jsonl | head -n 1`],
      { cwd: folder, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toHaveLength(2);
  });
});

describe("what was left on purpose", () => {
  const rows = [
    { id: "a", text: "Today only! Mugs." },
    { id: "b", text: "Today only! Bowls." },
    { text: "Today only! Plates." },
  ];
  const flagged = (decisions: readonly object[]): readonly string[] => {
    const folder = workFolder();
    writeFileSync(join(folder, "rows.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
    writeFileSync(join(folder, "left.json"), JSON.stringify({ schemaVersion: 1, decisions }));
    const { stdout } = earnest(["check", "--format", "jsonl", "--decisions", "left.json", "rows.jsonl"], { folder });
    const lines = stdout.trimEnd().split("\n").map((line): { type: string; text: string; diagnostics: { ruleId: string }[] } => JSON.parse(line)); // prettier-ignore
    return lines
      .filter(
        ({ type, diagnostics }) => type === "post" && diagnostics.some(({ ruleId }) => ruleId === "hard-sell/urgency"),
      )
      .map(({ text }) => text);
  };
  const rule = { reach: "rule", ruleId: "hard-sell/urgency" };
  const inPost = { ...rule, reach: "post", postId: "a", opening: "Today only! Plates." };

  test.for([
    ["nothing", [], ["Mugs", "Bowls", "Plates"]],
    ["a rule", [rule], []],
    ["a rule until a day that has passed", [{ ...rule, until: "2020-01-01" }], ["Mugs", "Bowls", "Plates"]],
    ["a rule until a day to come", [{ ...rule, until: "2199-01-01" }], []],
    ["words", [{ ...rule, reach: "phrase", phrase: "today only" }], []],
    ["a rule in the post of an id, and of an opening line where there are no ids", [inPost], ["Bowls"]],
  ] as const)("%s", ([, decisions, still]) => {
    expect(flagged(decisions)).toEqual(still.map((what) => `Today only! ${what}.`));
  });

  test("with own words: those to watch are flagged, in any thread, those that are fine are left", () => {
    const folder = workFolder();
    const words = {
      watched: [{ words: "mug", reason: "We say cup.", instead: "cup" }],
      fine: [{ words: "today only", ruleId: "hard-sell/urgency" }],
    };
    writeFileSync(join(folder, "left.json"), JSON.stringify({ words }));
    writeFileSync(join(folder, "rows.csv"), ["text", ...Array.from({ length: 130 }, () => "Today only! Mugs.")].join("\n"));
    const found = ["1", "2"].map((jobs) => {
      const { stdout } = earnest(["check", "--format", "csv", "--jobs", jobs, "--decisions", "left.json", "rows.csv"], { folder });
      return stdout;
    });
    expect(found[0]).toBe(found[1]);
    expect(found[0]?.match(/own\/watched-word/gu)).toHaveLength(130);
    expect(found[0]).toContain("We say cup.");
    expect(found[0]).not.toContain("hard-sell/urgency");
  }); // prettier-ignore

  test("holds for all posts together as well", () => {
    const folder = workFolder();
    const dated = [1, 20].map((day) => ({
      text: `Loaves on day ${day}.`,
      date: `2026-03-${String(day).padStart(2, "0")}`,
    }));
    writeFileSync(join(folder, "rows.jsonl"), dated.map((row) => JSON.stringify(row)).join("\n"));
    const silence = { reach: "rule", ruleId: "month/silence" };
    const remarks = (decisions: readonly object[]): readonly (readonly string[])[] => {
      writeFileSync(join(folder, "left.json"), JSON.stringify({ schemaVersion: 1, decisions }));
      const { stdout } = earnest(["check", "--format", "json", "--decisions", "left.json", "rows.jsonl"], { folder });
      const { calendar } = JSON.parse(stdout).files[0];
      return [calendar.diagnostics, calendar.left].map((found) =>
        found.map(({ ruleId }: { ruleId: string }) => ruleId),
      );
    };
    expect(remarks([])).toEqual([["month/silence"], []]);
    expect(remarks([silence])).toEqual([[], ["month/silence"]]);
    expect(remarks([{ ...silence, until: "2020-01-01" }])).toEqual([["month/silence"], []]);
  });

  test("is counted in the summary for people", () => {
    const { stdout } = earnest(["check", "--decisions", "left.json", "month.csv"]);
    expect(stdout).toMatch(/2 posts, \d flags? and 1 left as decided/u);
  });
});

describe("other languages", () => {
  const mixed = "Hurry, order now!\n\nMañana abrimos a las nueve y habrá pan recién hecho para todos los vecinos.";

  test("are said in one line for people, and by their place for programs", () => {
    const { stdout } = earnest(["check", "-"], { input: mixed });
    expect(stdout.match(/.*left alone.*/gu)).toEqual(["    – left alone      in Spanish; Earnest reads English"]);
    const row = JSON.parse(earnest(["check", "--format", "json", "-"], { input: mixed }).stdout).files[0].rows[0];
    expect(row.unread).toEqual([{ span: { from: 19, to: mixed.length }, language: "es" }]);
  });

  test("are not spoken of where there are none", () => {
    expect(earnest(["check", "month.csv"]).stdout).not.toContain("left alone");
  });
});
