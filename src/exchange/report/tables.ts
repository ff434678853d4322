import type { CalendarFigures, CalendarLimits, Stage, Tally } from "../../checker/index.ts";
import { daysAfter } from "../dates.ts";
import { dayName } from "../months.ts";

/** What a month's plots show, as rows and columns: the same numbers for the window, the saved page and the paper. */
export type ReportTable = {
  readonly id: "stages" | "asks" | "why" | "cadence" | "voices" | "compared";
  readonly title: string;
  /** What there is to see, in a sentence or two. */
  readonly summary: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  /** Null: nothing to count there. */
  readonly rows: readonly (readonly [string, ...(string | number | null)[]])[];
};

const stageNames: Readonly<Record<Stage, string>> = { know: "Know", like: "Like", trust: "Trust", ask: "Ask" };
const stageOrder: readonly Stage[] = ["know", "like", "trust", "ask"];
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const nothing: Tally = {
  posts: 0,
  asking: 0,
  why: { none: 0, weak: 0, strong: 0 },
  pressure: { none: 0, mild: 0, strong: 0 },
  stages: { know: 0, like: 0, trust: 0, ask: 0 },
};

/** Every week from the first to the last, those without a post too: a silence is to be seen. */
function everyWeek(figures: CalendarFigures): CalendarFigures {
  const known = new Map(figures.weeks.map((week) => [week.monday, week]));
  const weeks: CalendarFigures["weeks"][number][] = [];
  const last = figures.weeks.at(-1)?.monday ?? "";
  for (let monday = figures.weeks[0]?.monday; monday !== undefined && monday <= last; monday = daysAfter(monday, 7))
    weeks.push(known.get(monday) ?? { monday, ...nothing });
  return { ...figures, weeks };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
const channelName = (channel: string | null): string => channel ?? "No channel";
const authorName = (author: string | null): string => author ?? "No author";
const posts = (count: number): string => `${count} ${count === 1 ? "post" : "posts"}`;

function stages({ weeks, stages: all, posts: count }: CalendarFigures): ReportTable {
  const parts = stageOrder.map((stage) => `${stageNames[stage]} ${all[stage]}`);
  return {
    id: "stages",
    title: "What the posts are for",
    summary: `Of ${posts(count)}: ${parts.join(", ")}.`,
    columns: ["Week from", ...stageOrder.map((stage) => stageNames[stage]), "Posts"],
    rows: weeks.map((week) => [
      dayName(week.monday),
      ...stageOrder.map((stage) => week.stages[stage]),
      week.posts,
    ]),
  }; // prettier-ignore
}

function asks({ weeks, asking, posts: count }: CalendarFigures, { askShare }: CalendarLimits): ReportTable {
  const limit = Math.round(100 * askShare);
  const room = Math.max(1, Math.ceil(askShare * count));
  const over = weeks.filter((week) => percent(week.asking, week.posts) > limit).length;
  return {
    id: "asks",
    title: "How much asks, week by week",
    summary: `${asking} of ${posts(count)} ask for something; the limit of ${limit}% leaves room for ${room} in the month. ${over} of ${weeks.length} weeks lie above ${limit}%.`,
    columns: ["Week from", "Share that asks (%)", "Limit (%)", "Asking", "Posts"],
    rows: weeks.map((week) => [dayName(week.monday), percent(week.asking, week.posts), limit, week.asking, week.posts]),
  };
}

function why({ coverage, weeks, channels, why: all, posts: count }: CalendarFigures): ReportTable {
  const cell = (monday: string, channel: string | null): string | null => {
    const found = coverage.find((one) => one.monday === monday && one.channel === channel);
    if (!found) return null;
    const hints = found.hinting > 0 ? ` (+${found.hinting})` : "";
    return `${found.showing} of ${found.posts}${hints}`;
  };
  return {
    id: "why",
    title: "Where the Why shows, week by week",
    summary: `${all.strong} of ${posts(count)} show why you do this, ${all.weak} more hint at it (the numbers with a plus).`,
    columns: ["Channel", ...weeks.map(({ monday }) => dayName(monday))],
    rows: channels.map(({ channel }) => [
      channelName(channel),
      ...weeks.map(({ monday }) => cell(monday, channel)),
    ]),
  }; // prettier-ignore
}

function cadence({ days, weeks, gaps }: CalendarFigures): ReportTable {
  const counts = new Map<string, number>();
  for (const { date, posts: count } of days) counts.set(date, (counts.get(date) ?? 0) + count);
  const fullest = Math.max(0, ...counts.values());
  const silences = gaps.length === 0 ? "No silence is longer than meant." : `${gaps.length} ${gaps.length === 1 ? "silence is" : "silences are"} longer than meant.`; // prettier-ignore
  return {
    id: "cadence",
    title: "When posts go out",
    summary: `Posts on ${counts.size} days, at most ${fullest} in a day. ${silences}`,
    columns: ["Week from", ...weekdays],
    rows: weeks.map(({ monday }) => [
      dayName(monday),
      ...weekdays.map((_, step) => counts.get(daysAfter(monday, step)) ?? 0),
    ]),
  };
}

function voices({ voices: all, posts: count }: CalendarFigures): ReportTable {
  const named = all.filter(({ author }) => author !== null);
  return {
    id: "voices",
    title: "Who speaks",
    summary: named.length === 0 ? "No post says who writes it." : `${named.length} ${named.length === 1 ? "voice" : "voices"} in ${posts(count)}.`, // prettier-ignore
    columns: ["Voice", "Posts", "Share (%)"],
    rows: all.map((voice) => [authorName(voice.author), voice.posts, percent(voice.posts, count)]),
  };
}

/** The numbers by which months are compared; each counts posts, or says what else. */
const compared: readonly (readonly [name: string, of: (figures: CalendarFigures) => number])[] = [
  ["Posts", (one) => one.posts],
  ["Posts that ask", (one) => one.asking],
  ["Share that asks (%)", (one: Tally) => percent(one.asking, one.posts)],
  ["Posts that show a Why", (one) => one.why.strong],
  ["Posts that thank, name or invite", (one) => one.giving.community],
  ["Posts tied to something of yours", (one) => one.tied.posts],
  ["Posts for people who know you", (one) => one.readers.regulars],
  ["Posts that help", (one) => one.giving.help],
  ["Posts that build trust", (one) => one.stages.trust],
  ["Posts that push hard", (one) => one.pressure.strong],
  ["Longest run of asks", (one) => one.longestAskRun.length],
  ["Silences longer than meant", (one) => one.gaps.length],
];

const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : "as before");

function comparison(figures: CalendarFigures, before: CalendarFigures, names: Names): ReportTable {
  return {
    id: "compared",
    title: `Beside ${names.before}`,
    summary: `${posts(figures.posts)} in ${names.month}, ${before.posts} in ${names.before}.`,
    columns: ["What is counted", names.before, names.month, "Change"],
    rows: compared.map(([name, of]) => [name, of(before), of(figures), signed(of(figures) - of(before))]),
  };
}

/** What the month, or whatever the posts come from, and the one before are called. */
export type Names = { readonly month: string; readonly before: string };

/** The tables of a month; those by days and weeks only where posts have dates. */
export function tablesOf(
  figures: CalendarFigures,
  limits: CalendarLimits,
  before: CalendarFigures | null,
  names: Names,
): readonly ReportTable[] {
  const whole = everyWeek(figures);
  const byWeek = figures.weeks.length === 0 ? [] : [stages(whole), asks(whole, limits), why(whole), cadence(whole)];
  return [...byWeek, voices(figures), ...(before ? [comparison(figures, before, names)] : [])];
}
