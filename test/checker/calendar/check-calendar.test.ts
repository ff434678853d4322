import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AnyCalendarRule,
  type CalendarContext,
  type CalendarPost,
  calendarRules,
  checkCalendar,
  checkPost,
} from "../../../src/checker/index.ts";
import type { LeftKey } from "../../../src/domain/decision.ts";
import type { PostId } from "../../../src/domain/post.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { exampleContext, readExampleMonth } from "../../support/example-month.ts";

const context: CalendarContext = { profile: emptyProfile };
const check = (month: string, more: Partial<CalendarContext> = {}) =>
  checkCalendar(readExampleMonth(month), { ...context, ...more });
const rulesIn = (month: string, more: Partial<CalendarContext> = {}): readonly string[] =>
  check(month, more).diagnostics.map(({ ruleId }) => ruleId);

const day = fc.integer({ min: 1, max: 31 });
const kind = fc.constantFrom("tell", "ask", "help", "thanks", "people", "question", "why", "self");
const entry = fc.record({ day, kind, channel: fc.constantFrom("", " @Facebook", " @Instagram"), time: fc.constantFrom("", " 09:00", " 17:30") }); // prettier-ignore
const months = fc
  .array(entry, { minLength: 1, maxLength: 40 })
  .map((entries) => entries.map(({ day: on, kind: of, channel, time }) => `${on}${time}${channel}: ${of}`).join("; "));

describe("a report on a calendar", () => {
  test("does not depend on the order of the posts", () => {
    fc.assert(
      fc.property(months, fc.infiniteStream(fc.nat()), (month, keys) => {
        const posts = readExampleMonth(month);
        const shuffled = posts
          .map((post) => ({ post, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ post }) => post);
        expect(checkCalendar(shuffled, exampleContext)).toEqual(checkCalendar(posts, exampleContext));
      }),
      { numRuns: 60 },
    );
  });

  test("has as many posts behind what the month does well as it says", () => {
    const hinting = readExampleMonth("1-4: why; 5-9: help").map((post, at) =>
      at === 8 ? { ...post, text: "We wouldn't sell what we don't eat ourselves." } : post,
    );
    const shown = checkCalendar(hinting, context).strengths.find(({ kind: of }) => of === "why-shown");
    expect([shown?.because, shown?.posts.length]).toEqual(["4 of 9 posts show why you do this.", 4]);
  });

  test("comes whatever the texts, dates, times and names are", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom("__proto__", "constructor", " "),
    );
    const date = fc.oneof(text, fc.constantFrom("0000-01-01", "9999-12-31", "2026-02-30", "2026-03-01", "-001-01-01"));
    const odd = fc.record({
      id: text.map((id) => id as PostId),
      text,
      date: fc.option(date),
      time: fc.option(text),
      channel: fc.option(text),
      author: fc.option(text),
      goal: fc.option(text),
      why: fc.option(text),
    });
    const limits = fc.record({ askShare: fc.double(), askRun: fc.double(), whyShare: fc.double(), silentDays: fc.double(), channelSilentDays: fc.double(), perDay: fc.double() }); // prettier-ignore
    const promised = fc.array(fc.record({ channel: text, perWeek: fc.double() }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 12 }), limits, promised, (posts, own, promises) => {
        const more = { ...exampleContext, limits: own, promised: promises, closedDays: ["0000-01-01", "soon"] };
        const report = checkCalendar(posts, more);
        expect(report.faults).toEqual([]);
        expect(report.figures.posts).toBe(posts.length);
        const ids = new Set(posts.map(({ id }) => id));
        for (const { place } of report.diagnostics) expect(place.posts.filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("counts each post once in every table", () => {
    fc.assert(
      fc.property(months, (month) => {
        const { figures } = check(month);
        const sum = (rows: readonly { readonly posts: number }[]): number => rows.reduce((all, { posts }) => all + posts, 0); // prettier-ignore
        const { weeks, channels, coverage, days, voices, posts, stages, why, pressure } = figures;
        expect([weeks, channels, coverage, days, voices].map(sum)).toEqual([posts, posts, posts, posts, posts]);
        for (const counts of [stages, why, pressure])
          expect(Object.values(counts).reduce((all, count) => all + count, 0)).toBe(posts);
      }),
      { numRuns: 40 },
    );
  });

  test("is the same whether the posts were checked before or are checked now, each by its own Why", () => {
    const why = "Nobody should throw away a kettle that can be mended.";
    const posts: CalendarPost[] = ["Nobody should throw away a kettle that can be mended, so we mend it.", "Hurry, buy now!"].map((text, at) => ({
      id: `${at}` as PostId, text, date: null, time: null, channel: null, author: null, why,
    })); // prettier-ignore
    const profile = { ...emptyProfile, whys: { ...emptyProfile.whys, why } };
    const checked = posts.map((post) => ({ ...post, report: checkPost(post.text, { profile }) }));
    expect(checkCalendar(posts, context)).toEqual(checkCalendar(checked, context));
    expect(checkCalendar(posts, context).figures.why.strong).toBe(1);
  });

  test("keeps the other rules' remarks when one breaks", () => {
    const broken: AnyCalendarRule = {
      ...(calendarRules[0] as AnyCalendarRule),
      id: "month/broken",
      check: () => {
        throw new Error("out of ink");
      },
    };
    const { faults, diagnostics } = checkCalendar(readExampleMonth("1-9: ask"), context, [broken, ...calendarRules]);
    expect(faults).toEqual([{ ruleId: "month/broken", reason: "out of ink" }]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain("month/ask-share");
  });
});

describe("one post changed in a month of sixty", () => {
  const month = [
    "1-30 09:00 @Facebook: help", "1-14 10:00 @Instagram: people", "25-28 10:30 @Instagram: ask",
    "3,9,15,21,27 09:00 @Facebook: why", "5,11,17,23,29 10:00 @Instagram: why",
    "2 13:00 @Facebook: \"The quince tree behind the forge gave ninety kilos this year.\"",
    "20 13:00 @X: \"The quince tree behind the forge gave ninety kilos this year! #quince\"",
  ].join("; "); // prettier-ignore
  const posts = readExampleMonth(month);
  const before = checkCalendar(posts, exampleContext).diagnostics;
  /** The rules whose remarks are other ones when the post at a place is another one. */
  const changed = (at: number, other: string): readonly string[] => {
    const [post] = readExampleMonth(other);
    const old = posts[at] as CalendarPost;
    const text = post?.report ? old.text : (post?.text ?? "");
    const edited = posts.with(at, { ...old, ...post, text, id: old.id });
    const after = checkCalendar(edited, exampleContext).diagnostics;
    const texts = (all: typeof before, others: typeof before): readonly string[] => {
      const known = new Set(others.map((one) => JSON.stringify(one)));
      return all.filter((one) => !known.has(JSON.stringify(one))).map(({ ruleId }) => ruleId);
    };
    return [...new Set([...texts(before, after), ...texts(after, before)])].sort();
  };

  test("has remarks of several rules to begin with", () => {
    expect(posts).toHaveLength(60);
    expect(new Set(before.map(({ ruleId }) => ruleId))).toEqual(
      new Set(["month/ask-run", "month/copies", "month/clockwork"]),
    );
  });

  test.for([
    ["another text of the same kind", 30, '1 10:00 @Instagram: "Nora says that salt goes in last."', []],
    ["a copy that is told anew", 59, '20 13:00 @X: "Who knew that the old tree had it in her?"', ["month/copies"]],
    ["an ask in a run that helps instead", 45, "26 10:30 @Instagram: help", ["month/ask-run"]],
    ["a post at another hour", 3, "4 08:20 @Facebook: help", ["month/clockwork"]],
  ] as const)("%s", ([, at, other, rules]) => {
    expect(changed(at, other)).toEqual(rules);
  });
});

describe("what the owner sets", () => {
  test("limits decide", () => {
    const month = "1,5,9: ask; 2-4: help; 6-8: why";
    expect(rulesIn(month)).toEqual(["month/ask-share"]);
    expect(rulesIn(month, { limits: { askShare: 0.34 } })).toEqual([]);
    expect(rulesIn("1: ask; 2: help; 3: ask; 4: ask; 5-12: help; 13: why", { limits: { askRun: 1 } })).toContain(
      "month/ask-run",
    );
  });

  test("a promise decides how long a silence and how full a week may be, and is missed where nothing comes", () => {
    const promised = [{ channel: "X", perWeek: 2 }];
    const on = (days: string): readonly string[] =>
      check(`${days} @X: tell`, { promised }).diagnostics.map(({ ruleId, figure: { value, limit } }) => `${ruleId} ${value}/${limit}`); // prettier-ignore
    expect(on("1,4,8,11")).toEqual([]);
    expect(on("2,3,4,5")).toEqual(["month/burst 4/3"]);
    expect(on("1,5,12")).toEqual([]);
    expect(on("1,9")).toEqual(["month/silence 7/6"]);
    expect(rulesIn("1,4 @Facebook: tell", { promised })).toEqual(["month/silence"]);
  });

  test("closed days are no silence", () => {
    expect(rulesIn("1,10: tell")).toEqual(["month/silence"]);
    expect(rulesIn("1,10: tell", { closedDays: ["2026-03-04", "2026-03-05"] })).toEqual([]);
  });

  test("a remark that is left stays away, this month, and a rule that is left in any", () => {
    const month = "1-9: ask";
    const [first] = check(month).diagnostics;
    expect(first?.ruleId).toBe("month/ask-share");
    const left = new Set([`${first?.fingerprint}` as LeftKey]);
    expect(rulesIn(month, { left })).not.toContain("month/ask-share");
    expect(rulesIn(`${month}; 10: help`, { left })).not.toContain("month/ask-share");
    const april = readExampleMonth(month).map((post) => ({ ...post, date: (post.date ?? "").replace("-03-", "-04-") }));
    expect(checkCalendar(april, { ...context, left }).diagnostics.map(({ ruleId }) => ruleId)).toContain(
      "month/ask-share",
    );
    expect(rulesIn(month, { left: new Set(["month/ask-share" as LeftKey]) })).not.toContain("month/ask-share");
    expect(checkCalendar(readExampleMonth(month), { ...context, left }).left).toEqual([first]);
  });
});

describe("asks", () => {
  test("the same ask is silent alone, noted over the budget, and flagged in a run", () => {
    expect(rulesIn("1-6: help; 7: ask")).toEqual([]);
    expect(rulesIn("1,2: help; 3: ask; 4: help; 5: ask; 6: help; 7: ask")).toContain("month/ask-share");
    expect(rulesIn("1-7: help; 8-10: ask; 11,12: why; 13-16: people")).toEqual(["month/ask-run"]);
  });

  test("before trust they draw a remark, and in another order none", () => {
    expect(rulesIn("1,2: ask; 3-9: help; 10: why")).toEqual(["month/asks-first"]);
    expect(rulesIn("1-7: help; 8,9: ask; 10: why")).toEqual([]);
  });
});

describe("a healthy month", () => {
  test("hears what is good about it, with numbers, and nothing else", () => {
    const report = check(
      "1 08:10 @Facebook by Nora: help; 3 @Instagram by Kofi: people; 6 17:00 @Facebook by Nora: why; 9 @Facebook by Nora: ask; 12 @Instagram by Kofi: thanks; 15 @Facebook by Nora: question; 18 @Instagram by Kofi: why; 21 @Facebook by Nora: tell; 24 @Instagram by Kofi: help; 27 @Facebook by Nora: ask; 30 @Instagram by Kofi: thanks",
    );
    expect(report.diagnostics).toEqual([]);
    expect(report.strengths.map(({ kind: of }) => of)).toEqual([
      "asks-in-measure", "no-pressure", "why-shown", "community", "help", "steady", "own-words", "several-voices",
    ]); // prettier-ignore
    expect(report.strengths[0]?.because).toContain("2 of 11 posts");
    expect(report.strengths[0]?.posts).toEqual(["p4", "p10"]);
  });

  test("of four posts there is not enough to say", () => {
    expect(check("1: help; 3: thanks; 5: why; 7: people").strengths).toEqual([]);
  });
});

describe("what is missing", () => {
  test("is said, and the rest is judged", () => {
    const { unjudged, diagnostics, figures } = check("?: ask; ?: ask; ?: ask; ?: ask; 3 @X: help");
    expect(unjudged.map(({ part, posts }) => [part, posts.length])).toEqual([
      ["dates", 4],
      ["times", 5],
      ["channels", 4],
      ["authors", 5],
    ]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(["month/ask-share"]);
    expect([figures.from, figures.to, figures.weeks.length]).toEqual(["2026-03-03", "2026-03-03", 1]);
  });

  test("an empty calendar has nothing to say", () => {
    const { diagnostics, strengths, unjudged, figures } = checkCalendar([], exampleContext);
    expect([diagnostics, strengths, unjudged, figures.posts, figures.from]).toEqual([[], [], [], 0, null]);
  });
});
