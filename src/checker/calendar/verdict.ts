import { type WhyKind, whyKinds } from "../../domain/profile.ts";
import type { CheckedCalendar, MonthPost } from "../model/calendar.ts";
import {
  type CalendarDiagnostic,
  type MonthPart,
  type MonthPartId,
  monthPartIds,
  type MonthVerdict,
} from "../model/calendar-report.ts";
import type { CalendarRuleId } from "../model/diagnostic.ts";
import { stages } from "../model/report.ts";
import { saysWho, sharedChannels } from "../rules/month/signed.ts";
import { LEAST_TIED } from "../rules/month/tied.ts";
import { gives, idsOf, isFor, isTied } from "./figures.ts";
import { asks, showsWhy } from "./tally.ts";
import { counted, percent } from "./wording.ts";

/** Fewer posts are no month that anything could be said of. */
const ENOUGH = 5;
/** From this share of posts with somebody in them on, people are a habit and no accident. */
const COMMUNITY = 0.3;
/** The least share of them, as the rule `giving` has it. */
const LEAST_COMMUNITY = 0.1;
/** From this many times the limit on the month mostly sells. */
const FAR_OVER = 2;

/** What a part says; `judged: false` where posts do not tell enough. */
type Reading = Pick<MonthPart, "value" | "says" | "limit"> & {
  readonly posts: readonly MonthPost[];
  readonly judged?: boolean;
  readonly off?: boolean;
};

type Part = {
  readonly title: string;
  /** A remark of one of these is about this part. */
  readonly rules: readonly CalendarRuleId[];
  /** Null: nothing to say of it. */
  readonly read: (month: CheckedCalendar) => Reading | null;
};

const roomForAsks = ({ limits, posts }: CheckedCalendar): number =>
  Math.max(1, Math.ceil(limits.askShare * posts.length));

const ofAll = (count: number, { posts }: CheckedCalendar): string => `${count} of ${counted(posts.length, "post")}`;

const pushes = ({ report }: MonthPost): boolean => report.pressure.level !== "none";

/** How many parts of the Why the profile has, and how many of them no post comes back to. */
function toldParts({ profile, figures }: CheckedCalendar): { readonly told: number; readonly unseen: number } {
  const told = whyKinds.filter((kind: WhyKind) => profile.whys[kind].trim() !== "").length;
  return { told, unseen: figures.unseen.length };
}

/** What posts are tied to, behind a number of them. */
const tieWords: Readonly<Record<keyof CheckedCalendar["figures"]["tied"]["to"], string>> = {
  name: "to a name",
  place: "to a place",
  why: "to your Why",
  story: "to what happened",
  customer: "to what somebody said",
  line: "to a line of yours",
};

const parts: Readonly<Record<MonthPartId, Part>> = {
  community: {
    title: "People",
    rules: ["month/giving", "month/self-focus"],
    read: (month) => ({
      value: month.figures.giving.community,
      says: `${ofAll(month.figures.giving.community, month)} thank, name or invite somebody.`,
      limit: `At least ${Math.ceil(LEAST_COMMUNITY * month.posts.length)} (${percent(LEAST_COMMUNITY)}).`,
      posts: month.posts.filter(gives.community),
    }),
  },
  tied: {
    title: "Yours alone",
    rules: ["month/tied"],
    read: (month) => {
      const { posts, to } = month.figures.tied;
      const found = (Object.keys(tieWords) as (keyof typeof to)[]).filter((kind) => to[kind] > 0);
      const parts = found.map((kind) => `${to[kind]} ${tieWords[kind]}`);
      return {
        value: posts,
        says: `${ofAll(posts, month)} are tied to something real of yours${parts.length > 0 ? ` (${parts.join(", ")})` : ""}.`,
        limit: `At least ${Math.ceil(LEAST_TIED * month.posts.length)} (${percent(LEAST_TIED)}).`,
        posts: month.posts.filter(isTied),
      };
    },
  },
  readers: {
    title: "For those who know you",
    rules: ["month/regulars"],
    read: (month) => {
      const { regulars, newcomers } = month.figures.readers;
      const isSaid = regulars + newcomers > 0;
      return {
        value: regulars,
        says: isSaid ? `${ofAll(regulars, month)} ${regulars === 1 ? "speaks" : "speak"} to people who know you, ${newcomers === 0 ? "none" : newcomers} to people who are new.` : "No post says whether it is for people who know you or for people who are new.",
        limit: "Some for those who come already.",
        posts: month.posts.filter(isFor("regulars")),
        judged: isSaid,
      };
    },
  },
  why: {
    title: "Why",
    rules: ["month/why-coverage", "month/why-stretch"],
    read: (month) => {
      const { strong, weak } = month.figures.why;
      const hints = weak > 0 ? `, and ${weak} ${weak === 1 ? "hints" : "hint"} at it` : "";
      return {
        value: strong + weak,
        says: `${ofAll(strong, month)} show why you do this${hints}.`,
        limit: `At least ${Math.ceil(month.limits.whyShare * month.posts.length)} (${percent(month.limits.whyShare)}), hints included.`,
        posts: month.posts.filter(showsWhy),
      };
    },
  },
  values: {
    title: "What you stand for",
    rules: ["month/values"],
    read: (month) => {
      const { told, unseen } = toldParts(month);
      return {
        value: told - unseen,
        says: told === 0 ? "Our Why has no answer yet." : `${told - unseen} of ${counted(told, "part")} of your Why come back in a post.`,
        limit: "Each of them once.",
        posts: month.posts.filter(showsWhy),
        judged: told > 0,
      };
    },
  },
  asks: {
    title: "Asks",
    rules: ["month/ask-share"],
    read: (month) => ({
      value: month.figures.asking,
      says: `${ofAll(month.figures.asking, month)} ask for something.`,
      limit: `Room for ${roomForAsks(month)} (${percent(month.limits.askShare)}).`,
      posts: month.posts.filter(asks),
    }),
  },
  "ask-run": {
    title: "Asks in a row",
    rules: ["month/ask-run", "month/asks-first"],
    read: (month) => {
      const run = new Set(month.figures.longestAskRun);
      return {
        value: run.size,
        says: run.size < 2 ? "No two asks follow each other on a channel." : `${run.size} asks follow one another on a channel.`,
        limit: `At most ${month.limits.askRun}.`,
        posts: month.posts.filter(({ id }) => run.has(id)),
        judged: month.figures.from !== null,
      };
    },
  },
  pressure: {
    title: "Push",
    rules: [],
    read: (month) => {
      const { mild, strong } = month.figures.pressure;
      return {
        value: mild + strong,
        says: mild + strong === 0 ? `None of the ${month.posts.length} posts pushes.` : `${ofAll(mild + strong, month)} push, ${strong === 0 ? "none" : strong} of them hard.`,
        limit: "None that pushes hard.",
        posts: month.posts.filter(pushes),
        off: strong > 0,
      };
    },
  },
  mix: {
    title: "Trust before asking",
    rules: ["month/one-kind", "month/no-ask"],
    read: (month) => {
      const giving = month.posts.length - month.figures.stages.ask;
      const [first = 0, ...others] = stages.filter((stage) => stage !== "ask").map((stage) => month.figures.stages[stage]);
      return {
        value: giving,
        says: `${ofAll(giving, month)} let people know, like or trust you (${[first, ...others].join(", ")}).`,
        limit: "Mostly giving, and all three.",
        off: month.posts.length >= ENOUGH && giving <= month.figures.stages.ask,
        posts: month.posts.filter(({ report }) => report.stage !== "ask"),
      };
    },
  },
  rhythm: {
    title: "Rhythm",
    rules: ["month/silence", "month/burst", "month/clockwork", "month/closed-day", "month/one-channel"],
    read: (month) => {
      const { gaps, days } = month.figures;
      const dates = new Set(days.map(({ date }) => date)).size;
      return {
        value: gaps.length,
        says: `Posts on ${counted(dates, "day")}, ${gaps.length === 0 ? "no" : gaps.length} ${gaps.length === 1 ? "silence" : "silences"} longer than meant.`,
        limit: `No more than ${month.limits.silentDays} days without a post.`,
        posts: month.posts.filter(({ day }) => day !== null),
        judged: month.figures.from !== null,
      };
    },
  },
  "own-words": {
    title: "Own words",
    rules: ["month/copies", "month/openings"],
    read: (month) => {
      const copied = new Set([...month.copies, ...month.openings].flatMap(({ posts }) => idsOf(posts)));
      return {
        value: copied.size,
        says: copied.size === 0 ? `Each of the ${month.posts.length} posts is written for itself.` : `${ofAll(copied.size, month)} repeat another.`,
        limit: "None that repeats another.",
        posts: month.posts.filter(({ id }) => copied.has(id)),
      };
    },
  },
  owner: {
    title: "Who does it",
    rules: ["month/no-owner"],
    read: (month) => {
      const owned = month.posts.filter(({ author }) => author !== null);
      return {
        value: owned.length,
        says: `${ofAll(owned.length, month)} have an author.`,
        limit: "All of them.",
        posts: month.posts.filter(({ author }) => author === null),
        judged: owned.length > 0,
      };
    },
  },
  signed: {
    title: "Who speaks",
    rules: ["month/signed"],
    read: (month) => {
      const shared = [...new Set(sharedChannels(month.posts).flatMap(({ posts }) => posts))];
      if (shared.length === 0) return null; // one who speaks alone needs no name
      const says = shared.filter(saysWho);
      return {
        value: says.length,
        says: `${says.length === 0 ? "None" : says.length} of the ${shared.length} posts on channels that several share ${says.length > 1 ? "say" : "says"} who speaks.`,
        limit: "One a channel is enough.",
        posts: says,
      };
    },
  },
  goal: {
    title: "What for",
    rules: ["month/no-goal"],
    read: (month) => {
      const aimed = month.posts.filter(({ goal }) => (goal ?? null) !== null);
      if (aimed.length === 0) return null; // a calendar that names no goals is not asked for them
      return {
        value: aimed.length,
        says: `${ofAll(aimed.length, month)} serve a goal.`,
        limit: "At least half of them.",
        posts: month.posts.filter(({ goal }) => (goal ?? null) === null),
      };
    },
  },
}; // prettier-ignore

const answers: Readonly<Record<MonthVerdict["building"], string>> = {
  community: "A community.",
  between: "Something in between.",
  "shop-window": "A shop window.",
  "too-early": "Too early to say.",
};

function buildingOf(month: CheckedCalendar): MonthVerdict["building"] {
  const { posts, figures, limits } = month;
  if (posts.length < ENOUGH) return "too-early";
  const isOver = figures.asking > roomForAsks(month);
  const people = figures.giving.community / posts.length;
  if (isOver && (figures.asking / posts.length >= FAR_OVER * limits.askShare || people < LEAST_COMMUNITY))
    return "shop-window";
  return people >= COMMUNITY && !isOver && figures.pressure.strong === 0 ? "community" : "between";
}

/** What speaks for the answer, and what against it. */
function evidenceIn(month: CheckedCalendar): string {
  const { giving, asking } = month.figures;
  const numbers = month.posts.filter(({ report }) =>
    report.diagnostics.some(({ ruleId }) => ruleId === "people/vanity-metric"),
  ).length;
  const rest = [`${giving.help} help`, `${asking} ask`, ...(numbers > 0 ? [`${numbers} talk of numbers`] : [])];
  return `${ofAll(giving.community, month)} thank, name or invite somebody; ${rest.join("; ")}.`;
}

/**
 * What the posts build (S1.1), and the parts that this is made of. A part is off when a remark is about it, so that no
 * number is judged in two ways. No remark is about pressure, which is judged post by post: it is off when one of them pushes
 * hard. And where more is asked than given, the mix is off with the asks.
 */
export function verdictOn(
  month: CheckedCalendar,
  remarks: readonly CalendarDiagnostic[],
  left: readonly CalendarDiagnostic[],
): MonthVerdict {
  const building = buildingOf(month);
  const concerns = (part: Part, found: readonly CalendarDiagnostic[]): boolean =>
    found.some(({ ruleId }) => part.rules.includes(ruleId));
  const stateOf = (part: Part, { judged = true, off = false }: Reading): MonthPart["state"] => {
    if (off || concerns(part, remarks)) return "off";
    if (!judged) return "open";
    return concerns(part, left) ? "left" : "fine";
  };
  return {
    building,
    answer: answers[building],
    because: evidenceIn(month),
    parts: monthPartIds.flatMap((id) => {
      const part = parts[id];
      const reading = part.read(month);
      if (!reading) return [];
      const { value, says, limit, posts } = reading;
      return [{ id, title: part.title, state: stateOf(part, reading), value, says, limit, posts: idsOf(posts) }];
    }),
  };
}
