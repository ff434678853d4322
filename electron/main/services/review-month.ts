import { closedDaysOf } from "../../../src/domain/business-date.ts";
import type { CalendarFigures, CalendarReport } from "../../../src/checker/index.ts";
import type { MonthReview } from "../../../src/contract/operations.ts";
import { holding, leftBy } from "../../../src/domain/decision.ts";
import type { MonthPlan } from "../../../src/domain/month-plan.ts";
import { type Person, withPeople } from "../../../src/domain/person.ts";
import type { Month, Post } from "../../../src/domain/post.ts";
import { signedBy } from "../../../src/domain/sign-off.ts";
import { inForce } from "../../../src/domain/profile.ts";
import { err, ok, type Result } from "../../../src/domain/result.ts";
import { lastDayOf, monthBefore, monthOf } from "../../../src/exchange/months.ts";
import type { Store } from "../../store/index.ts";
import type { MonthBasis } from "../checking/messages.ts";
import { type Judged, verdictOf, type Watch } from "../checking/verdicts.ts";
import { summaryOf, tiesOf } from "./list-posts.ts";
import type { Services } from "./services.ts";

/** News of how far it is comes at most so often, in milliseconds. */
const NEWS_EVERY = 100;

type Reviewed = Result<MonthReview, "cancelled" | "checker-failed">;

const cancelled = err("cancelled", "The review was ended.");

/** The posts of a month, in the order in which they go out. */
export function postsOf({ posts }: Store, month: Month): readonly Post[] {
  const key = ({ date, time, channel, id }: Post): string => [date, time ?? "", channel ?? "", id].join(" ");
  return posts.between(`${month}-01`, lastDayOf(month)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The month of today; without posts in it the next one that has some, or else the last before. */
export const nearest = (months: MonthReview["months"], today: Month): Month =>
  (months.find(({ month }) => month >= today) ?? months.at(-1))?.month ?? today;

/** The owner's limits as the checker takes them; what is left open is the checker's own. */
const limitsIn = ({ askShare, askRun }: MonthPlan): NonNullable<MonthBasis["limits"]> => ({
  ...(askShare === null ? {} : { askShare }),
  ...(askRun === null ? {} : { askRun }),
});

function basisOf({ store, today }: Services, month: Month): MonthBasis {
  const { month: plan } = store.settings.current();
  return {
    profile: withPeople(inForce(store.profiles.versions(), lastDayOf(month)), store.people.list(), null),
    left: leftBy(holding(store.decisions.list(), today(), () => false)), // those about single posts say nothing of a month
    limits: limitsIn(plan),
    lines: store.lines.list().map(({ words }) => words),
    promised: plan.promised,
    closedDays: closedDaysOf(plan.dates),
  };
}

/** Tells how far it is: now and then, so that the window has time for other things. */
function progress({ tell }: Services): Watch["onDone"] {
  let last = Date.now();
  return (done, posts) => {
    if (Date.now() - last < NEWS_EVERY) return;
    last = Date.now();
    tell("review.progress", { done, posts });
  };
}

/** Posts that could be read; whoever signed one without an author speaks in it. */
const readable = (judged: readonly Judged[], people: readonly Person[]) =>
  judged.flatMap(({ post, report }) =>
    report ? [{ ...post, author: post.author ?? signedBy(post.text, people), report }] : [],
  );

/** What is read of a month's posts, and of those of the month before. */
type ReadMonth = {
  readonly month: Month;
  readonly judged: readonly Judged[];
  readonly report: CalendarReport;
  readonly before: CalendarFigures | null;
  readonly months: MonthReview["months"];
};

/** Checks what is not known yet, and reads the posts together; null: the nearest month. */
export async function readMonth(
  services: Services,
  wanted: Month | null,
  watch: Watch,
): Promise<Result<ReadMonth, "cancelled" | "checker-failed">> {
  const { store, verdicts, checker, today } = services;
  const months = store.posts.perMonth();
  const month = wanted ?? nearest(months, monthOf(today()));
  const posts = postsOf(store, month);
  const all = [...posts, ...postsOf(store, monthBefore(month))];
  const judged = await verdicts.reports(all, today(), watch);
  if (watch.signal.aborted) return cancelled;
  const people = store.people.list();
  const [own, earlier] = [judged.slice(0, posts.length), judged.slice(posts.length)];
  if (own.length > 0 && readable(own, people).length === 0)
    return err("checker-failed", "No post of the month could be checked.");
  const [report, before] = await Promise.all([
    checker.checkMonth(readable(own, people), basisOf(services, month)),
    earlier.length === 0 ? null : checker.checkMonth(readable(earlier, people), basisOf(services, monthBefore(month))),
  ]);
  if (!report.ok) return report;
  return ok({
    month,
    judged: own,
    report: report.value,
    before: before?.ok ? before.value.figures : null,
    months,
  });
}

async function review(services: Services, wanted: Month | null, signal: AbortSignal): Promise<Reviewed> {
  const read = await readMonth(services, wanted, { signal, onDone: progress(services) });
  if (!read.ok) return read;
  const { judged, ...rest } = read.value;
  const ties = tiesOf(services.store, judged.map(({ post }) => post)); // prettier-ignore
  return ok({
    ...rest,
    posts: judged.map(({ post, report }) => summaryOf(post, verdictOf(report), ties)),
    unread: judged.filter(({ report }) => report === null).map(({ post }) => post.id),
  });
}

/** Reviews of months, one under way at a time. */
export type MonthReviews = {
  /** Ends the one before. */
  readonly read: (month: Month | null) => Promise<Reviewed>;
  readonly cancel: () => void;
};

/** Makes the reviews of the stored months. */
export function monthReviews(services: Services): MonthReviews {
  let current = new AbortController();
  return {
    read: (month) => {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      // Answered at once, whatever the checker is at; what is under way ends after the post that it is at.
      const ended = new Promise<Reviewed>((resolve) => signal.addEventListener("abort", () => resolve(cancelled)));
      return Promise.race([review(services, month, signal), ended]);
    },
    cancel: () => current.abort(),
  };
}
