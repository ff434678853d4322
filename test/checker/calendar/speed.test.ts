import { expect, test } from "vitest";
import { compareTexts } from "../../../src/checker/calendar/compare-texts.ts";
import { comparedWords } from "../../../src/checker/calendar/compared-words.ts";
import { findCopies } from "../../../src/checker/calendar/copies.ts";
import { dateOf } from "../../../src/checker/calendar/days.ts";
import { type CalendarPost, checkCalendar, checkPost, type PostReport } from "../../../src/checker/index.ts";
import { ALONE } from "../../../src/checker/model/calendar.ts";
import type { PostId } from "../../../src/domain/post.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { makePosts } from "../../bench/corpus.ts";

const channels = ["Facebook", "Instagram", "X", "Newsletter"];
const reports = makePosts(50).map((text) => checkPost(text, { profile: emptyProfile }));

/** Posts with reports, four a day. */
const calendarOf = (texts: readonly string[]): readonly CalendarPost[] =>
  texts.flatMap((text, at) => {
    const report = reports[at % reports.length];
    const rest = { date: dateOf(20_000 + Math.floor(at / 4)), time: "09:00", channel: channels[at % 4] ?? null, author: "Nora" };
    return report ? [{ id: `${at}` as PostId, text, report, ...rest }] : [];
  }); // prettier-ignore

/** Milliseconds of this thread's own work, the least of several runs: other work on the machine counts for little. */
function shortest(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Different texts of 40 words each from a vocabulary as wide as a language. */
const different = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, post) =>
    Array.from({ length: 40 }, (__, at) => `w${(Math.imul(post * 40 + at + 1, 2_654_435_761) >>> 0) % 20_000}`).join(
      " ",
    ),
  );

test("500 posts that are checked already take less than 50 ms", () => {
  const posts = calendarOf(makePosts(500));
  expect(shortest(8, () => checkCalendar(posts, { profile: emptyProfile }))).toBeLessThan(50);
});

test("ten times as many posts take hardly more than ten times as long", () => {
  const few = calendarOf(different(1000));
  const many = calendarOf(different(10_000));
  const time = shortest(3, () => checkCalendar(few, { profile: emptyProfile }));
  expect(shortest(1, () => checkCalendar(many, { profile: emptyProfile })) / time).toBeLessThan(30);
});

test.for([
  ["10,000 different posts", different(10_000)],
  [
    "10,000 posts of one frame",
    different(10_000).map((_, at) => `Order your plum jam number ${at} today at the ${at % 97} street stall`),
  ],
  [
    "20,000 posts of one frame, each with words of its own",
    different(20_000).map((words) => {
      const [loaf, other, morning] = words.split(" ").map((word) => word.slice(0, 3));
      return `Our ${loaf} bread comes out of the oven at seven, so ask for ${words.slice(0, 6)} at the counter. The ${other} loaf is there too, and ${morning} mornings matter to us.`;
    }),
  ],
  ["5,000 posts put together from twenty sentences", makePosts(5000)],
] as const)("copies among %s are found in less than two seconds", ([, texts]) => {
  const [report] = reports;
  const posts = texts.map((text, at) => ({
    id: `${at}` as PostId, text, day: at, words: comparedWords(text), alike: ALONE, opening: ALONE, date: null, time: null, channel: null, channels: [], author: null, signed: null, ties: [], report: report as PostReport,
  })); // prettier-ignore
  const copies = () => {
    const { alike } = compareTexts(texts, (_, at) => posts[at]?.words ?? []);
    return findCopies(posts.map((post, at) => ({ ...post, alike: alike[at] ?? ALONE })));
  };
  expect(shortest(1, copies)).toBeLessThan(2000);
});
