import "./review.css";
import "./plan.css";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconChevronDown, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { MonthReview } from "../../contract/operations.ts";
import type { MonthPlan } from "../../domain/month-plan.ts";
import type { PostId } from "../../domain/post.ts";
import { monthAfter, monthBefore, monthName } from "../../exchange/months.ts";
import { tablesOf } from "../../exchange/report/tables.ts";
import { runCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { useSession } from "../session.ts";
import { ThinkingBack } from "./thinking-back.tsx";
import { say } from "../words/say.ts";
import { PlanDialog } from "./plan-dialog.tsx";
import { Plots } from "./plots.tsx";
import type { PageProps } from "./posts-behind.tsx";
import { Remarks, Works } from "./remarks.tsx";
import type { Review } from "./review.ts";
import { Verdict } from "./verdict.tsx";

function MonthSwitch({ month, review }: { readonly month: string; readonly review: Review }) {
  return (
    <div className="month-switch">
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={say("review.previous")}
        onClick={() => void review.show(monthBefore(month))}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <span className="month-name" role="status">
        {monthName(month)}
      </span>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={say("review.next")}
        onClick={() => void review.show(monthAfter(month))}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** The review as a file or on paper. */
function Keep({ review }: { readonly review: Review }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {say("review.keep")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item data-autofocus onClick={() => void review.save("html")}>
          {say("review.save-html")}
        </Menu.Item>
        <Menu.Item onClick={() => void review.save("pdf")}>{say("review.save-pdf")}</Menu.Item>
        <Menu.Item onClick={() => void review.print()}>{say("review.print")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The nearest month that has posts, before or after. */
function nearestOf({ months, month }: MonthReview): MonthReview["months"][number] | undefined {
  return months.findLast((one) => one.month < month) ?? months.find((one) => one.month > month);
}

function EmptyMonth({ answer, review, onSample }: { answer: MonthReview; review: Review; onSample: () => void }) {
  const other = nearestOf(answer);
  return (
    <div className="review-empty">
      <h2>{say("review.empty", { month: monthName(answer.month) })}</h2>
      <p className="soft">{say("review.empty.body")}</p>
      {other ? (
        <Button size="md" onClick={() => void review.show(other.month)}>
          {say("review.empty.go", { month: monthName(other.month), count: other.posts })}
        </Button>
      ) : (
        <>
          <Button size="md" onClick={() => runCommand("view.calendar")}>
            {say("review.empty.calendar")}
          </Button>
          <Button variant="subtle" onClick={onSample}>
            {say("review.empty.sample")}
          </Button>
        </>
      )}
    </div>
  );
}

/** What could not be judged, and why. */
function Unjudged({ answer: { report, unread } }: { readonly answer: MonthReview }) {
  if (report.unjudged.length === 0 && unread.length === 0) return null;
  return (
    <section className="review-section" aria-labelledby="review-unjudged">
      <h2 id="review-unjudged">{say("review.unjudged")}</h2>
      <ul className="unjudged">
        {report.unjudged.map(({ part, because }) => (
          <li key={part}>{because}</li>
        ))}
        {unread.length > 0 && <li>{say("review.unread", { count: unread.length })}</li>}
      </ul>
    </section>
  );
}

/** The posts that went through the gate with something open, each with the owner's reason. */
function OwnDecisions({ posts, onOpen }: PageProps) {
  const decided = posts.filter(({ ownDecision }) => ownDecision !== null);
  if (decided.length === 0) return null;
  return (
    <section className="review-section" aria-labelledby="review-decided">
      <h2 id="review-decided">{say("gate.review")}</h2>
      <p className="soft">{say("gate.review.about")}</p>
      <ul className="decided">
        {decided.map(({ id, opening, ownDecision }) => (
          <li key={id}>
            <button type="button" className="decided-post" onClick={() => onOpen(id)}>
              {opening}
            </button>
            <span className="soft">{ownDecision}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Page({ answer, ...page }: PageProps & { readonly answer: MonthReview }) {
  const { report, before, month } = answer;
  const names = { month: monthName(month), before: monthName(monthBefore(month)) };
  return (
    <>
      <Verdict verdict={report.verdict} {...page} />
      <Works strengths={report.strengths} {...page} />
      <Remarks remarks={report.diagnostics} left={report.left} {...page} />
      <OwnDecisions {...page} />
      <Plots tables={tablesOf(report.figures, report.limits, before, names)} limits={report.limits} />
      <Unjudged answer={answer} />
      <ThinkingBack key={month} month={month} />
    </>
  );
}

/** How far a long review is, with a way to end it; or why there is none. */
function Under({ review }: { readonly review: Review }) {
  const { progress, failure } = useSession(review.session, (state) => state);
  if (failure !== null) {
    return (
      <p className="review-news" role="alert">
        {failure === "cancelled" ? say("review.stopped") : say("review.failed", { reason: reasonFor[failure]() })}
        <Button size="compact-sm" variant="default" onClick={() => void review.refresh()}>
          {say("review.again")}
        </Button>
      </p>
    );
  }
  if (progress === null) return null;
  const words = say("review.reading", { done: progress.done, count: progress.posts });
  return (
    <p className="review-news">
      <progress max={progress.posts} value={progress.done} aria-label={words} /> {words}
      <Button size="compact-sm" variant="default" onClick={review.cancel}>
        {say("ask.cancel")}
      </Button>
    </p>
  );
}

type Props = {
  readonly review: Review;
  /** Shows the post that was opened. */
  readonly onOpened: () => void;
  readonly onSample: () => void;
};

/** One page that answers what a month of posts builds. */
export function ReviewScreen({ review, onOpened, onSample }: Props) {
  const answer = useSession(review.session, (state) => state.review);
  useEffect(() => {
    void review.refresh();
    // Back from a post: where it was opened from is still unfolded, and has the focus again.
    document.getElementById(`open-${review.session.get().unfolded}`)?.focus();
    return review.follow();
  }, [review]);
  const [plan, setPlan] = useState<MonthPlan | null>(null);
  const onOpen = (id: PostId): void => void review.open(id).then(onOpened);
  return (
    <div className="review">
      <PlanDialog review={review} plan={plan} onClose={() => setPlan(null)} />
      <div className="review-page">
        <header className="review-head">
          <h1>{say("review.title")}</h1>
          {answer && <MonthSwitch month={answer.month} review={review} />}
          {answer && answer.posts.length > 0 && (
            <div className="review-actions">
              <Button variant="default" onClick={() => void review.readPlan().then(setPlan)}>
                {say("plan.open")}
              </Button>
              <Keep review={review} />
            </div>
          )}
        </header>
        <Under review={review} />
        {answer && answer.posts.length === 0 && <EmptyMonth answer={answer} review={review} onSample={onSample} />}
        {answer && answer.posts.length > 0 && (
          <Page answer={answer} review={review} posts={answer.posts} onOpen={onOpen} />
        )}
      </div>
    </div>
  );
}
