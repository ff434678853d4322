import type { LocalDate } from "./post.ts";

/** Longest answer, in UTF-16 code units, and most entries of one list. */
export const answerBounds = { text: 100_000, list: 200, hours: 168, minutes: 10_000, money: 1e9, months: 120 } as const;

/** A day that was named, or "" while none is. */
export type MaybeDay = LocalDate;

/** Something the owner wants, with how it is told that it is there, and what of the business it serves. */
export type Goal = {
  readonly id: string;
  readonly words: string;
  readonly measure: string;
  readonly by: MaybeDay;
  readonly objective: string;
};

/** What posts are for, in the words that posts use for it; the first of the list matters most. */
export type Priority = { readonly id: string; readonly words: string };

/** Something that was seen on the way to success. */
export type Sighting = { readonly id: string; readonly on: MaybeDay; readonly words: string };

/** A talk with whoever keeps the owner to the plan. */
export type CheckIn = { readonly id: string; readonly on: MaybeDay; readonly words: string };

/** What stood in the way, and what was tried. */
export type Obstacle = { readonly id: string; readonly words: string; readonly tried: string };

/** What to expect of being social (seed 004): whoever expects something else is let down. */
export const expectations = ["trust", "loyalty", "people", "listener", "patience", "relationship", "service"] as const;
export type Expectation = (typeof expectations)[number];

/** What the owner thinks of an expectation; null while not answered. */
export type Stand = "agree" | "discuss" | null;

/** The owner's answers before the first post. Every text may be empty, every number open: not answered stays in sight. */
export type Plan = {
  readonly who: string;
  readonly goals: readonly Goal[];
  readonly success: string;
  readonly judgedOn: MaybeDay;
  readonly seen: readonly Sighting[];
  readonly hoursPerWeek: number | null;
  /** What one post takes, by the owner's own reckoning. */
  readonly minutesPerPost: number | null;
  /** Money a month, in the owner's currency. */
  readonly moneyPerMonth: number | null;
  /** How many months the owner gives it. */
  readonly months: number | null;
  readonly commitment: string;
  readonly startsOn: MaybeDay;
  readonly reviewOn: MaybeDay;
  readonly expectations: Readonly<Record<Expectation, Stand>>;
  readonly priorities: readonly Priority[];
  readonly partner: string;
  readonly checkIns: readonly CheckIn[];
  readonly obstacles: readonly Obstacle[];
};

/** Nothing answered yet. */
export const emptyPlan: Plan = {
  who: "",
  goals: [],
  success: "",
  judgedOn: "",
  seen: [],
  hoursPerWeek: null,
  minutesPerPost: null,
  moneyPerMonth: null,
  months: null,
  commitment: "",
  startsOn: "",
  reviewOn: "",
  expectations: {
    trust: null,
    loyalty: null,
    people: null,
    listener: null,
    patience: null,
    relationship: null,
    service: null,
  },
  priorities: [],
  partner: "",
  checkIns: [],
  obstacles: [],
};

/** The parts of the plan in the order in which they are asked. */
export const planParts = ["who", "goals", "success", "time", "commitment", "expectations", "priorities", "partner"] as const; // prettier-ignore
export type PlanPart = (typeof planParts)[number];

const isTold = (words: string): boolean => words.trim() !== "";

const answers: Readonly<Record<PlanPart, (plan: Plan) => boolean>> = {
  who: ({ who }) => isTold(who),
  goals: ({ goals }) => goals.some(({ words }) => isTold(words)),
  success: ({ success, judgedOn }) => isTold(success) && judgedOn !== "",
  time: ({ hoursPerWeek, minutesPerPost }) => hoursPerWeek !== null && minutesPerPost !== null,
  commitment: ({ commitment, startsOn, reviewOn }) => isTold(commitment) && startsOn !== "" && reviewOn !== "",
  expectations: (plan) => expectations.every((one) => plan.expectations[one] !== null),
  priorities: ({ priorities }) => priorities.some(({ words }) => isTold(words)),
  partner: ({ partner }) => isTold(partner),
};

/** The parts that have no whole answer yet. */
export const openParts = (plan: Plan): readonly PlanPart[] => planParts.filter((part) => !answers[part](plan));

/** What was seen, newest first; what has no day yet comes before the rest. */
export const newestSeen = (seen: readonly Sighting[]): readonly Sighting[] =>
  seen.toSorted((a, b) => (a.on === b.on ? 0 : a.on === "" || (b.on !== "" && a.on > b.on) ? -1 : 1));

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has, counted from 1 for January. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 30);
}

/** The day so many months on; a 31st becomes the last day of a shorter month. */
function monthsAfter(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const newDate = Math.min(date, daysInMonth(newYear, newMonth));
  return [`${newYear}`.padStart(4, "0"), `${newMonth}`.padStart(2, "0"), `${newDate}`.padStart(2, "0")].join("-");
}

/** The first day on which a review does not come before the owner's own horizon; null while that is not known (S4.7). */
export const earliestReview = ({ startsOn, months }: Plan): LocalDate | null =>
  startsOn === "" || months === null ? null : monthsAfter(startsOn, months);

/** Hours a week that so many posts in so many days ask for; null without the owner's own minutes. */
export const hoursFor = (posts: number, days: number, minutesPerPost: number | null): number | null =>
  minutesPerPost === null || days <= 0 ? null : (posts * minutesPerPost * 7) / (60 * days);

/** Words as they are compared: case, and how an accent is written, make no difference. */
const folded = (words: string): string => words.trim().normalize("NFC").toLowerCase();

/** A priority with its rank, and how much of a calendar goes to it. */
export type PriorityShare = {
  readonly words: string;
  readonly rank: number;
  readonly posts: number;
  readonly share: number;
};

/** What the posts of a month are for, priority by priority; and how many name none of them, or nothing at all. */
export function prioritySharesOf(
  priorities: readonly Priority[],
  posts: readonly { readonly goal: string | null }[],
): { readonly ranked: readonly PriorityShare[]; readonly others: number; readonly without: number } {
  const counts = Map.groupBy(posts, ({ goal }) => folded(goal ?? ""));
  const named = [
    ...new Map(priorities.filter(({ words }) => isTold(words)).map(({ words }) => [folded(words), words])),
  ];
  const ranked = named.map(([key, words], at) => {
    const count = counts.get(key)?.length ?? 0;
    return { words: words.trim(), rank: at + 1, posts: count, share: posts.length === 0 ? 0 : count / posts.length };
  });
  const without = counts.get("")?.length ?? 0;
  const others = posts.length - without - ranked.reduce((sum, one) => sum + one.posts, 0);
  return { ranked, others, without };
}
