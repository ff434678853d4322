import { calendarFingerprintOf } from "./fingerprint.ts";
import { checkPost } from "./check-post.ts";
import { fillTemplate } from "./template.ts";
import { findGaps } from "../calendar/cadence.ts";
import { compareTexts } from "../calendar/compare-texts.ts";
import { comparedWords } from "../calendar/compared-words.ts";
import { findCopies, findSharedOpenings } from "../calendar/copies.ts";
import { lineTeller } from "../calendar/kept-lines.ts";
import { dayOf } from "../calendar/days.ts";
import { figuresOf, idsOf } from "../calendar/figures.ts";
import { strengthsOf } from "../calendar/strengths.ts";
import { unjudgedIn } from "../calendar/unjudged.ts";
import { unseenWhys } from "../calendar/unseen.ts";
import { verdictOn } from "../calendar/verdict.ts";
import { isLeft, type LeftKey } from "../../domain/decision.ts";
import { signOffIn } from "../../domain/sign-off.ts";
import { type Profile, profileFor } from "../../domain/profile.ts";
import {
  ALONE,
  type CalendarContext,
  type CalendarPost,
  type CheckedCalendar,
  type ComparedTexts,
  defaultLimits,
  type MonthPost,
} from "../model/calendar.ts";
import type { CalendarDiagnostic, CalendarReport } from "../model/calendar-report.ts";
import type { AnyCalendarRule } from "../model/calendar-rule.ts";
import type { Severity } from "../model/diagnostic.ts";
import { calendarRules } from "../rules/index.ts";

const UNDATED = Number.MAX_SAFE_INTEGER;
const compare = <Value extends string | number>(a: Value, b: Value): number => (a === b ? 0 : a < b ? -1 : 1);

/** The order in which posts go out. Channel, id and text decide between posts of one minute, never their place in the list. */
const inOrder = (a: MonthPost, b: MonthPost): number =>
  compare(a.day ?? UNDATED, b.day ?? UNDATED) ||
  compare(a.time ?? "", b.time ?? "") ||
  compare(a.channel ?? "", b.channel ?? "") ||
  compare(a.id, b.id) ||
  compare(a.text, b.text);

const orNull = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);

/** Gives equal words back as one: a year of posts says the same few thousand words again and again. */
function newVocabulary(): (words: readonly string[]) => readonly string[] {
  const known = new Map<string, string>();
  return (words) =>
    words.map((word) => {
      const same = known.get(word);
      if (same === undefined) known.set(word, word);
      return same ?? word;
    });
}

/** What the posts of a calendar are read with. */
type Reading = {
  readonly profile: Profile;
  readonly tellsLine: ReturnType<typeof lineTeller>;
};

function channelsOf({ channel, channels }: CalendarPost): readonly string[] {
  const named = (channels ?? []).filter((name) => name.trim() !== "");
  return named.length > 0 ? [...new Set(named)] : [orNull(channel)].flatMap((name) => name ?? []);
}

/** What of a post was found by its words, beside those of others. */
type OfWords = Pick<MonthPost, "words" | "alike" | "opening">;

function readPost(post: CalendarPost, ofWords: OfWords, { profile, tellsLine }: Reading): MonthPost {
  const signed = signOffIn(post.text);
  const report = post.report ?? checkPost(post.text, { profile: profileFor(post, profile), channel: post.channel });
  return {
    ...post,
    channel: orNull(post.channel),
    channels: channelsOf(post),
    author: orNull(post.author) ?? signed, // who signs it speaks in it
    signed,
    goal: orNull(post.goal),
    time: orNull(post.time),
    day: dayOf(post.date),
    ...ofWords,
    report,
    ties: tellsLine(ofWords.words) ? [...report.ties, "line"] : report.ties,
  };
}

/** Posts with what their words tell. */
function readWords(
  posts: readonly CalendarPost[],
  compared: ComparedTexts | undefined,
): readonly (readonly [CalendarPost, OfWords])[] {
  const shared = newVocabulary();
  const words = posts.map(({ text }) => shared(comparedWords(text)));
  const { alike, openings } = compared ?? compareTexts(posts.map(({ text }) => text), (_, at) => words[at] ?? []); // prettier-ignore
  return posts.map((post, at) => [
    post,
    { words: words[at] ?? [], alike: alike[at] ?? ALONE, opening: openings[at] ?? ALONE },
  ]);
}

function readCalendar(calendar: readonly CalendarPost[], context: CalendarContext): CheckedCalendar {
  const tellsLine = lineTeller(context.lines ?? []);
  const reading = { profile: context.profile, tellsLine };
  const posts = readWords(calendar, context.compared)
    .map(([post, ofWords]) => readPost(post, ofWords, reading))
    .sort(inOrder);
  const limits = { ...defaultLimits, ...context.limits };
  const promised = context.promised ?? [];
  const closed = new Set((context.closedDays ?? []).flatMap((date) => dayOf(date) ?? []));
  const copies = findCopies(posts);
  const openings = findSharedOpenings(posts, copies);
  const figures = figuresOf(posts, limits, {
    gaps: findGaps(posts, { limits, promised, closed }),
    copies,
    openings,
    unseen: unseenWhys(posts, context.profile),
  });
  return { posts, figures, limits, promised, closed, profile: context.profile, copies, openings };
}

function runRule(rule: AnyCalendarRule, month: CheckedCalendar): readonly CalendarDiagnostic[] {
  const found: CalendarDiagnostic[] = [];
  rule.check(month, ({ messageId, data, value, limit, posts, about, severity }) => {
    const template = rule.messages[messageId];
    if (template === undefined) throw new Error(`${rule.id} has no message "${messageId}"`);
    found.push({
      ruleId: rule.id,
      severity: severity ?? rule.severity,
      place: { in: "calendar", posts: idsOf(posts) },
      message: fillTemplate(template, data),
      figure: { value, limit },
      fingerprint: calendarFingerprintOf(rule.id, month.figures.from?.slice(0, 7) ?? "", about ?? ""),
    });
  });
  return found;
}

const NONE_LEFT: ReadonlySet<LeftKey> = new Set();
const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a calendar: read each post once (those that bring a report are not checked again), count, run the rules, drop what
 * the owner chose to leave, sort. Pure; any texts, dates and channels are welcome, and the order of the posts changes
 * nothing. `rules` is for tests of single rules.
 */
export function checkCalendar(
  posts: readonly CalendarPost[],
  context: CalendarContext,
  rules: readonly AnyCalendarRule[] = calendarRules,
): CalendarReport {
  const month = readCalendar(posts, context);
  const diagnostics: CalendarDiagnostic[] = [];
  const faults: CalendarReport["faults"][number][] = [];
  for (const rule of rules) {
    try {
      diagnostics.push(...runRule(rule, month));
    } catch (cause) {
      faults.push({ ruleId: rule.id, reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }
  diagnostics.sort((a, b) => weights[a.severity] - weights[b.severity]);
  const { left = NONE_LEFT } = context;
  const isKept = (one: CalendarDiagnostic): boolean => !isLeft({ ...one, phrase: one.fingerprint }, left); // it is about no words, and a decision about it knows it by its name
  const kept = diagnostics.filter(isKept);
  const leftOut = diagnostics.filter((one) => !isKept(one));
  return {
    verdict: verdictOn(month, kept, leftOut),
    figures: month.figures,
    limits: month.limits,
    strengths: strengthsOf(month),
    diagnostics: kept,
    left: leftOut,
    unjudged: unjudgedIn(month.posts),
    faults,
  };
}
