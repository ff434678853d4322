import type { CalendarContext, CalendarPost, PostReport, StrengthKind } from "../../src/checker/index.ts";
import type { PostId } from "../../src/domain/post.ts";
import { emptyProfile } from "../../src/domain/profile.ts";

/** What a kind of post in an example does. A post with a text of its own is read by the checker instead. */
type Kind = Partial<Pick<PostReport, "asks" | "conversation" | "stage">> & {
  readonly strength?: StrengthKind;
  readonly why?: PostReport["why"]["level"];
  readonly words?: string;
};

const kinds: Readonly<Record<string, Kind>> = {
  tell: {},
  ask: { asks: 1, stage: "ask" },
  help: { stage: "trust", strength: "help" },
  thanks: { stage: "like", strength: "thanks" },
  people: { stage: "like", strength: "named-person" },
  question: { stage: "like", conversation: true },
  why: { stage: "like", why: "strong" },
  self: { words: "we do our" },
};

function reportOf({ asks = 0, conversation = false, stage = "know", strength, why = "none" }: Kind): PostReport {
  return {
    pressure: { level: "none", score: 0 },
    why: { level: why, score: why === "none" ? 0 : 0.9, matches: [] },
    asks,
    conversation,
    stage,
    ties: strength === "named-person" ? ["name"] : why === "strong" ? ["why"] : [],
    readers: strength === "thanks" ? ["regulars"] : [],
    strengths: strength ? [{ kind: strength, span: { from: 0, to: 1 }, because: "" }] : [],
    diagnostics: [],
    left: [],
    unread: [],
    faults: [],
    lacking: [],
  };
}

/** Eight made-up words that no other number has. */
const wordsOf = (number: number): string =>
  Array.from({ length: 8 }, (_, at) => `w${((number + 1) * 7919 + at * 104_729).toString(36)}${at}`).join(" ");

const ENTRY =
  /^(?<days>\?|[\d,-]+)(?: (?<time>\d\d:\d\d))?(?: @(?<channel>\w+(?:\+\w+)*))?(?: by (?<author>\w+))?(?: for (?<goal>\w+))?: (?:"(?<text>[^"]*)"|(?<kind>\w+))$/su;

const daysOf = (days: string): readonly (number | null)[] =>
  days.split(",").flatMap((part) => {
    if (part === "?") return [null];
    const [from = 0, to = from] = part.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });

/** The posts of one entry; `first` is how many come before them. */
function postsOf(entry: string, first: number): readonly CalendarPost[] {
  const { days = "", time = null, channel = null, author = null, goal = null, text, kind = "" } = ENTRY.exec(entry)?.groups ?? {}; // prettier-ignore
  const known = kinds[kind];
  if (text === undefined && !known) throw new Error(`“${entry}” is no entry of an example`);
  return daysOf(days).map((day, at) => ({
    id: `p${first + at + 1}` as PostId,
    date: day === null ? null : `2026-03-${String(day).padStart(2, "0")}`,
    time,
    channel: channel?.replaceAll("+", ", ") ?? null,
    channels: channel?.split("+") ?? [],
    author,
    goal,
    ...(known
      ? { text: `${known.words ?? ""} ${wordsOf(first + at)}`, report: reportOf(known) }
      : { text: text ?? "" }),
  }));
}

/** Reads an example of a rule on calendars; `CalendarRuleMeta` says how they are written. */
export function readExampleMonth(example: string): readonly CalendarPost[] {
  const posts: CalendarPost[] = [];
  for (const entry of example.split(/;\s(?=[?\d])/u)) posts.push(...postsOf(entry, posts.length));
  return posts;
}

/** What examples are checked with: a Why, and the last Sunday closed. */
export const exampleContext: CalendarContext = {
  profile: {
    ...emptyProfile,
    whys: { ...emptyProfile.whys, why: "Nobody should throw away a kettle that can be mended." },
  },
  closedDays: ["2026-03-29"],
};
