import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../../scripts/build.ts";
import { folderWith, linesOf, runEarnest } from "../support/earnest.ts";
import { workbook } from "../support/workbook.ts";

beforeAll(buildIfStale, 120_000);

const month = [
  "date,channel,text",
  "2026-10-01,Facebook page,\"Today only! Half price, hurry!\"",
  "2026-10-05,Instagram,The kettle is mended and the door is open.",
  "2026-10-09,FB,Closed on Monday for the holiday and back on Tuesday.",
  ",Instagram,The lamp in the window is for Ada.",
].join("\n"); // prettier-ignore

/** The rows that are checked. */
function rowsOf(args: readonly string[], folder = folderWith({ "month.csv": month })): readonly number[] {
  const { stdout } = runEarnest(["check", "--format", "jsonl", "--fail-on", "never", ...args, "month.csv"], { folder });
  return linesOf(stdout).filter(({ type }) => type === "post").map(({ row }) => row); // prettier-ignore
}

describe("which posts", () => {
  test.for([
    [
      ["--since", "2026-10-05"],
      [2, 3],
    ],
    [
      ["--until", "2026-10-05"],
      [1, 2],
    ],
    [["--since", "2026-10-02", "--until", "2026-10-08"], [2]],
    [
      ["--channel", "instagram"],
      [2, 4],
    ],
    [
      ["--channel", "Facebook page"],
      [1, 3],
    ],
    [
      ["--channel", "Facebook,Instagram"],
      [1, 2, 3, 4],
    ],
    [["--channel", "facebook", "--channel", "insta", "--since", "2026-10-09"], [3]],
  ] as const)("%j", ([args, rows]) => {
    expect(rowsOf(args)).toEqual(rows);
  });

  test("those that are left out are counted", () => {
    const { stdout, status } = runEarnest(["check", "--since", "2027-01-01", "month.csv"], {
      folder: folderWith({ "month.csv": month }),
    });
    expect(stdout).toContain("4 of 4 posts are left out, as asked for by day or channel.");
    expect(status).toBe(0);
  });
});

describe("what a file leaves open", () => {
  const open = "Date,Text\n03/04/2026,Loaves.\n05/06/2026,Rolls.\n";

  test("has to be answered: column, samples and option are named", () => {
    const folder = folderWith({ "open.csv": open, "no-year.csv": "When,Text\n3 March,Loaves.\n" });
    const order = runEarnest(["check", "open.csv"], { folder });
    expect(order.status).toBe(2);
    expect(order.stdout).toBe("");
    expect(order.stderr).toBe(
      "open.csv: The dates in the column “Date” can be read day first or month first (03/04/2026, 05/06/2026). Say which with --date-order dmy or --date-order mdy.\n",
    );
    const year = runEarnest(["check", "no-year.csv"], { folder });
    expect([year.status, year.stderr]).toEqual([2, expect.stringMatching(/column “When” name no year.*--year/u)]);
  });

  test.for([
    ["dmy", ["2026-04-03", "2026-06-05"]],
    ["mdy", ["2026-03-04", "2026-05-06"]],
  ] as const)("--date-order %s", ([order, days]) => {
    const { stdout } = runEarnest(["check", "-f", "jsonl", "--date-order", order, "open.csv"], {
      folder: folderWith({ "open.csv": open }),
    });
    expect(linesOf(stdout).slice(0, 2).map(({ date }) => date)).toEqual(days); // prettier-ignore
  });

  test("--year and --zone", () => {
    const folder = folderWith({ "days.csv": "Date,Time,Zone,Text\n3 March,09:00,UTC,Loaves.\n" });
    const { stdout } = runEarnest(["check", "-f", "jsonl", "--year", "2026", "--zone", "Europe/Paris", "days.csv"], { folder }); // prettier-ignore
    expect(linesOf(stdout)[0]).toMatchObject({ date: "2026-03-03", time: "10:00" });
  });

  test("--sheet chooses among several with posts", () => {
    const rows = (text: string) => [["Date", "Text"], ["2026-05-01", text]]; // prettier-ignore
    const folder = folderWith({ "plan.xlsx": workbook({ May: rows("Loaves."), June: rows("Rolls.") }) });
    const open = runEarnest(["check", "plan.xlsx"], { folder });
    expect([open.status, open.stderr]).toEqual([2, "plan.xlsx: Which sheet has the posts: “May”, “June”? Name it with --sheet.\n"]); // prettier-ignore
    const { stdout } = runEarnest(["check", "-f", "jsonl", "--sheet", "June", "plan.xlsx"], { folder });
    expect(linesOf(stdout)[0]).toMatchObject({ text: "Rolls." });
    expect(runEarnest(["check", "--sheet", "July", "plan.xlsx"], { folder }).status).toBe(2);
  });

  test("the other files are checked all the same", () => {
    const folder = folderWith({ "open.csv": open, "fine.txt": "The door is open." });
    const { stdout, status } = runEarnest(["check", "open.csv", "fine.txt"], { folder });
    expect([status, stdout.includes("1 post")]).toEqual([2, true]);
  });
});

describe("misuse", () => {
  test.for([
    [["check", "--since", "soon", "a.csv"], "--since takes a day as 2026-10-03, not “soon”."],
    [["check", "--since", "2026-02-30", "a.csv"], "not “2026-02-30”"],
    [["check", "--zone", "Paris", "a.csv"], "--zone takes a time zone such as Europe/Paris"],
    [["check", "--date-order", "ymd", "a.csv"], "--date-order is one of dmy, mdy"],
    [["check", "--jobs", "-1", "a.csv"], "--jobs"],
    [["check", "--channel", " , ", "a.csv"], "--channel takes names"],
    [["check", "--basline", "b.json", "a.csv"], "Did you mean --baseline?"],
    [["check", "--to", "ics", "a.csv"], "--to is no option of earnest check."],
    [["check", "--output", "none/out.txt", "a.csv"], "none/out.txt cannot be written: there is no such folder."],
    [["convert", "a.csv", "none/out.csv"], "none/out.csv cannot be written: there is no such folder."],
    [["check", "--profile", "none.json", "a.csv"], "The profile none.json could not be read: there is no such file."],
    [["check", "--config", "none.json", "a.csv"], "none.json could not be read: there is no such file."],
    [["check", "--baseline", "none.json", "a.csv"], "none.json could not be read: there is no such file."],
    [["convrt", "a.csv"], "Did you mean convert?"],
    [["convert", "a.csv"], "Name the file to read and the file to write"],
    [["rules", "all"], "takes no “all”"],
  ] as const)("%j: %s", ([args, words]) => {
    const { status, stderr } = runEarnest(args, { folder: folderWith({ "a.csv": "Text\nLoaves.\n" }) });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("the configuration", () => {
  const config = '// Ours\n{ "fail-on": "warning", "profile": "why.json", "limits": { "askShare": 0.1 }, }';
  const files = {
    "earnest.config.json": config,
    "why.json": '{"why": "Nobody should throw away a kettle that can be mended."}',
    "deep/er/month.csv": month,
  };

  test("is found from the working directory upwards; options go before it", () => {
    const folder = folderWith(files);
    const deep = join(folder, "deep/er");
    expect(runEarnest(["check", "month.csv"], { folder: deep }).status).toBe(1);
    expect(runEarnest(["check", "--fail-on", "never", "month.csv"], { folder: deep }).status).toBe(0);
    const bare = runEarnest(["check", "--no-config", "--print-config"], { folder: deep });
    expect(JSON.parse(bare.stdout)).toEqual({ config: null });
    const printed = runEarnest(["check", "--print-config", "--quiet"], { folder: deep });
    expect(printed.status).toBe(0);
    expect(JSON.parse(printed.stdout)).toMatchObject({
      config: expect.stringMatching(/earnest\.config\.json$/u),
      "fail-on": "warning",
      profile: expect.stringMatching(/why\.json$/u),
      quiet: true,
      limits: { askShare: 0.1 },
    });
  });

  test("holds the month to the owner's own limits", () => {
    const two = "date,text\n2026-10-01,The kettle is mended.\n2026-10-12,The door is open again.\n";
    const remarks = (limits: object): readonly string[] => {
      const folder = folderWith({ "c.json": JSON.stringify({ limits }), "two.csv": two });
      const { stdout } = runEarnest(["check", "-f", "jsonl", "--config", "c.json", "two.csv"], { folder });
      return linesOf(stdout).find(({ type }) => type === "calendar")?.diagnostics.map(({ ruleId }) => ruleId) ?? []; // prettier-ignore
    };
    expect(remarks({})).toContain("month/silence");
    expect(remarks({ silentDays: 20 })).not.toContain("month/silence");
  });

  test.for([
    ['{ "fail_on": "warning" }', "does not know “fail_on”. Did you mean “fail-on”?"],
    ['{ "fail-on": "sometimes" }', "has a “fail-on” that is one of error, warning, info, never"],
    ['{ "quiet": "yes" }', "has a “quiet” that is true or false"],
    ['{ "limits": { "askshare": 1 } }', "Did you mean “limits.askShare”?"],
    ['{ "limits": { "askShare": "most" } }', "has “limits.askShare” that is no number"],
    ['{ "closedDays": ["Christmas"] }', "no list of days"],
    ['{ "promised": [{ "channel": "Newsletter" }] }', "“promised”"],
    ['{ "output": "a.txt" }', "does not know “output”"],
    ["[]", "is not a JSON object"],
    ["{", "could not be read"],
  ] as const)("%s: %s", ([content, words]) => {
    const folder = folderWith({ "earnest.config.json": content, "a.txt": "Loaves." });
    const { status, stderr } = runEarnest(["check", "a.txt"], { folder });
    expect(status).toBe(2);
    expect(stderr).toContain("earnest.config.json");
    expect(stderr).toContain(words);
  });
});

describe("what goes in", () => {
  const files = {
    "posts/b.csv": "Text\nLoaves.\n",
    "posts/a.csv": "Text\nRolls.\n",
    "posts/one.md": "---\ndate: 2026-10-01\n---\nThe door is open.",
    "posts/deep/two.md": "The kettle is on.",
    "posts/why.json": '{"why": "…"}',
    "posts/.hidden.csv": "Text\nHidden.\n",
    "posts/picture.png": "no post",
    "[a].txt": "In brackets.",
    "empty/picture.png": "no post",
  };
  const checked = (args: readonly string[]) => {
    const { stdout, status, stderr } = runEarnest(["check", "-f", "json", ...args], { folder: folderWith(files) });
    const found: { files: { file: string; rows: { text: string }[] }[] } = JSON.parse(stdout || '{"files":[]}');
    return { status, stderr, files: found.files.map(({ file, rows }) => [file, rows.map(({ text }) => text)]) };
  };

  test("a folder gives its calendars, and its Markdown as one", () => {
    expect(checked(["posts"])).toMatchObject({
      status: 0,
      files: [
        ["posts/a.csv", ["Rolls."]],
        ["posts/b.csv", ["Loaves."]],
        ["posts", ["The kettle is on.", "The door is open."]],
      ],
    });
  });

  test("patterns are expanded, each file is read once, and a file's own name goes before a pattern", () => {
    expect(checked(["posts/*.csv", "posts/a.csv"]).files.map(([file]) => file)).toEqual(["posts/a.csv", "posts/b.csv"]);
    expect(checked(["**/*.{csv,md}"]).files.map(([file]) => file)).toHaveLength(4);
    expect(checked(["[a].txt"]).files).toEqual([["[a].txt", ["In brackets."]]]);
  });

  test.for([
    ["posts/*.xlsx", "posts/*.xlsx: no file fits this pattern."],
    ["posts/*.png", "posts/*.png: no file that fits this pattern can be read."],
    ["empty", "empty: the folder holds no file of posts."],
    ["none.csv", "none.csv: there is no such file or folder."],
  ] as const)("%s: %s", ([word, words]) => {
    const { status, stderr } = checked([word]);
    expect([status, stderr.includes(words)]).toEqual([2, true]);
  });

  test("what can be read is checked beside what cannot", () => {
    expect(checked(["none.csv", "posts/a.csv"])).toMatchObject({ status: 2, files: [["posts/a.csv", ["Rolls."]]] });
  });
});

describe("a baseline", () => {
  const loud = (text: string) => `date,channel,text\n2026-10-01,Facebook,"${text}"\n2026-10-02,Facebook,The door is open.\n`; // prettier-ignore
  const run = (folder: string, ...args: readonly string[]) => runEarnest(["check", "--fail-on", "info", ...args, "month.csv"], { folder }); // prettier-ignore

  test("is written, silences what it knows and nothing new, reports what is gone, and is pruned", () => {
    const folder = folderWith({ "month.csv": loud("Today only! Hurry, half price.") });
    expect(run(folder).status).toBe(1);
    expect(run(folder, "--write-baseline").status).toBe(0);
    const written = readFileSync(join(folder, "earnest.baseline.json"), "utf8");
    expect(written).not.toContain("half price"); // no word of a post is in it
    const known = run(folder, "--baseline", "earnest.baseline.json");
    expect(known.status).toBe(0);
    expect(known.stdout).toMatch(/0 flags.*\d+ known from the baseline/u);
    expect(known.stderr).toBe("");

    writeFileSync(join(folder, "month.csv"), loud("Today only! Only 2 left, act now."));
    const later = run(folder, "--baseline", "earnest.baseline.json");
    expect(later.status).toBe(1);

    writeFileSync(join(folder, "month.csv"), loud("The kettle is mended."));
    const calm = run(folder, "--baseline", "earnest.baseline.json");
    expect(calm.stderr).toMatch(/earnest\.baseline\.json: \d+ of its findings no longer occur/u);
    run(folder, "--prune-baseline");
    const pruned: { findings: unknown[] } = JSON.parse(readFileSync(join(folder, "earnest.baseline.json"), "utf8"));
    expect(pruned.findings).toEqual([]);
  });

  test("knows a row wherever it stands and from wherever it is run, and tells rows apart", () => {
    const rows = ["2026-10-01,Facebook,Act now. The kettle is on.", "2026-10-02,Facebook,Act now. The lamp is on."];
    const folder = folderWith({ "deep/month.csv": `date,channel,text\n${rows[0]}\n` });
    runEarnest(["check", "--baseline", "b.json", "--write-baseline", "deep/month.csv"], { folder });
    writeFileSync(join(folder, "deep/month.csv"), `date,channel,text\n${rows[1]}\n${rows[0]}\n`);
    const { stdout } = runEarnest(["check", "-f", "jsonl", "--baseline", "../b.json", "month.csv"], { folder: join(folder, "deep") }); // prettier-ignore
    const urgent = linesOf(stdout).slice(0, 2).map(({ diagnostics, known }) => [diagnostics.length > 0, (known?.length ?? 0) > 0]); // prettier-ignore
    expect(urgent).toEqual([[true, false], [false, true]]); // prettier-ignore
  });

  test.for(["{}", "[1]", '{"schemaVersion": 1, "findings": [{"file": 3}]}', "{"])("%s is none", (content) => {
    const folder = folderWith({ "b.json": content, "month.csv": loud("Loaves.") });
    const { status, stderr } = run(folder, "--baseline", "b.json");
    expect([status, stderr.startsWith("The baseline b.json ")]).toEqual([2, true]);
  });

  test("that is missing is an error, unless it is about to be written", () => {
    expect(run(folderWith({ "month.csv": loud("Loaves.") }), "--baseline", "none.json").status).toBe(2);
  });
});

describe("the column earnest-ignore", () => {
  test("leaves rules in its row, and says what it names in vain", () => {
    const rows = [
      "text,earnest-ignore",
      "Act now. The kettle is on.,",
      "Act now. The kettle is on.,urgency - it is a song",
      '"Act now! ONLY 2 LEFT, CLICK HERE!",ALL',
      "The kettle is on.,hard-sell/urgency",
      "The kettle is on.,hard-sell/urgancy",
      "The kettle is on.,urgncy",
    ].join("\n");
    const folder = folderWith({ "rows.csv": rows });
    const { stdout } = runEarnest(["check", "-f", "json", "--fail-on", "never", "rows.csv"], { folder });
    const [file]: { notes: string[]; rows: { diagnostics: { ruleId: string }[]; left: { ruleId: string }[] }[] }[] = JSON.parse(stdout).files; // prettier-ignore
    const ids = (found: readonly { ruleId: string }[] = []) => found.map(({ ruleId }) => ruleId);
    expect(ids(file?.rows[0]?.diagnostics)).toContain("hard-sell/urgency");
    expect(ids(file?.rows[1]?.diagnostics)).not.toContain("hard-sell/urgency");
    expect(ids(file?.rows[1]?.left)).toEqual(["hard-sell/urgency"]);
    expect(ids(file?.rows[2]?.diagnostics)).toEqual([]);
    expect(ids(file?.rows[2]?.left).length).toBeGreaterThan(1);
    expect(file?.notes).toEqual([
      "Row 4: earnest-ignore names hard-sell/urgency, which finds nothing there.",
      "Row 5: earnest-ignore names “hard-sell/urgancy”, which is no rule. Did you mean hard-sell/urgency?",
      "Row 6: earnest-ignore names “urgncy”, which is no rule. Did you mean urgency?",
    ]);
  });
});
