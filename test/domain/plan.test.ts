import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  earliestReview,
  emptyPlan,
  type Goal,
  hoursFor,
  newestSeen,
  openParts,
  planParts,
  prioritySharesOf,
} from "../../src/domain/plan.ts";
import { type GoalAsk, goalQuestions, planQuestions } from "../../src/domain/plan-questions.ts";

const today = "2026-11-01";
const clear: Goal = {
  id: "g",
  words: "Forty neighbours know us by name",
  measure: "names in the book by the door, 40",
  by: "2027-06-01",
  objective: "A full shop on weekdays",
};
const asks = (change: Partial<Goal>): readonly GoalAsk[] =>
  goalQuestions({ ...clear, ...change }, today).map(({ ask }) => ask);

describe("a goal", () => {
  test("that is clear raises no question", () => expect(asks({})).toEqual([]));

  test.for([
    ["doing better on Google", ["vague"]],
    ["Improve our presence", ["vague"]],
    ["Be more visible", ["vague"]],
    ["Grow the newsletter", ["vague"]],
    ["Explode our numbers overnight", ["overnight"]],
  ] as const)("“%s” is asked about", ([words, expected]) => {
    expect(asks({ words, measure: "we will see" })).toEqual(expected);
  });

  test("with a vague verb and a number beside it is clear enough", () => {
    expect(asks({ words: "Improve our answers", measure: "9 of 10 within a day" })).toEqual([]);
  });

  test.for([
    [{ words: "People come back", measure: "" }, ["no-measure"]],
    [{ by: "" }, ["no-date"]],
    [{ by: "2020-01-01" }, ["past-date"]],
    [{ objective: " " }, ["unlinked"]],
    [{ objective: "Our competitors do it too" }, ["borrowed"]],
    [{ measure: "10k followers" }, ["numbers-of-people"]],
    [{ words: "", measure: "", by: "", objective: "" }, []],
  ] as const)("%o raises %o", ([change, expected]) => expect(asks(change)).toEqual(expected));

  test("names the words that raised the question, and ordinary words raise none", () => {
    expect(goalQuestions({ ...clear, words: "Get the team growing roses", measure: "" }, today)).toContainEqual({ ask: "vague", words: "growing" }); // prettier-ignore
    expect(asks({ words: "Moreover, breakfast for forty" })).toEqual([]);
  });

  test("of any words at all is read without harm", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (words, measure) => {
        const questions = goalQuestions({ ...clear, words, measure }, today);
        expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
      }),
    );
    expect(asks({ words: "more ".repeat(20_000), measure: "x" })).toEqual(["vague"]);
  });
});

describe("a plan", () => {
  test("without answers says so part by part, and asks for a goal", () => {
    expect(openParts(emptyPlan)).toEqual(planParts);
    expect(planQuestions(emptyPlan, today)).toEqual(["no-goals"]);
  });

  test("whose only success is sales gets a question; sales beside people get none", () => {
    const plan = { ...emptyPlan, goals: [clear] };
    expect(planQuestions({ ...plan, success: "Double the revenue" }, today)).toEqual(["sales-only"]);
    expect(planQuestions({ ...plan, success: "Customers come back and sales follow" }, today)).toEqual([]);
    expect(planQuestions({ ...plan, success: "The workshop smells of bread" }, today)).toEqual([]);
  });

  test("that only counts an audience gets a question; one measure about people is enough", () => {
    const counted = { ...clear, measure: "10,000 followers" };
    expect(planQuestions({ ...emptyPlan, goals: [counted] }, today)).toEqual(["audience-only"]);
    expect(planQuestions({ ...emptyPlan, goals: [counted, clear] }, today)).toEqual([]);
  });

  test("that is promised because others do it gets a question about the owner's own reason", () => {
    const plan = { ...emptyPlan, goals: [clear] };
    expect(planQuestions({ ...plan, commitment: "Everyone is on Instagram, so we go too." }, today)).toEqual([
      "borrowed",
    ]);
    expect(planQuestions({ ...plan, commitment: "Everyone who writes gets an answer." }, today)).toEqual([]);
  });

  test("puts what was seen in order, the newest first and what has no day before it", () => {
    const seen = ["2026-02-01", "", "2026-11-03", "2026-02-01"].map((on, at) => ({ id: `${at}`, on, words: "" }));
    expect(newestSeen(seen).map(({ id }) => id)).toEqual(["1", "2", "0", "3"]);
  });

  test("is looked at again no earlier than its months say", () => {
    const plan = { ...emptyPlan, goals: [clear], startsOn: "2026-08-31", months: 6 };
    expect(earliestReview(plan)).toBe("2027-02-28");
    expect(planQuestions({ ...plan, reviewOn: "2027-02-27" }, today)).toEqual(["early-review"]);
    expect(planQuestions({ ...plan, reviewOn: "2027-02-28" }, today)).toEqual([]);
    expect(planQuestions({ ...plan, months: 2 }, today)).toEqual(["short-horizon"]);
    expect(planQuestions({ ...plan, judgedOn: "2020-02-28" }, today)).toEqual(["past-judged"]);
  });

  test("reckons hours with the owner's own minutes alone", () => {
    expect(hoursFor(28, 28, 30)).toBe(3.5);
    expect(hoursFor(28, 28, null)).toBeNull();
    expect(hoursFor(0, 30, 45)).toBe(0);
  });
});

describe("priorities", () => {
  const posts = [{ goal: "Thanks" }, { goal: "thanks " }, { goal: "Offers" }, { goal: null }, { goal: "  " }];

  test("are held beside what posts say that they are for", () => {
    const { ranked, others, without } = prioritySharesOf(
      [
        { id: "1", words: "thanks" },
        { id: "2", words: "Stories" },
        { id: "3", words: "" },
      ],
      posts,
    );
    expect(ranked).toEqual([
      { words: "thanks", rank: 1, posts: 2, share: 0.4 },
      { words: "Stories", rank: 2, posts: 0, share: 0 },
    ]);
    expect([others, without]).toEqual([1, 2]);
  });

  test("count each post once, whatever is written twice", () => {
    const words = fc.constantFrom("a", "A", " b ", "é", "e\u0301", "", "constructor");
    fc.assert(
      fc.property(fc.array(words), fc.array(fc.option(words)), (named, goals) => {
        const { ranked, others, without } = prioritySharesOf(
          named.map((one, at) => ({ id: `${at}`, words: one })),
          goals.map((goal) => ({ goal })),
        );
        expect(ranked.reduce((sum, one) => sum + one.posts, 0) + others + without).toBe(goals.length);
      }),
    );
  });
});
