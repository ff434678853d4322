import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconChevronDown, IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { CalendarDiagnostic, MonthStrength } from "../../checker/index.ts";
import type { PostId } from "../../domain/post.ts";
import { ruleName } from "../draft/flag-words.ts";
import { severityIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";
import { type PageProps, PostsBehind, useUnfolding } from "./posts-behind.tsx";

/** The heaviest remarks that are in sight at first; a wall of advice does nobody any good. */
const FIRST = 6;

type ShowProps = PageProps & { readonly name: string; readonly subject: string; readonly ids: readonly PostId[] };

/** A button that unfolds the posts behind a sentence; none where no posts are. */
function ShowPosts({ name, subject, ids, ...page }: ShowProps) {
  const { isOpen, button } = useUnfolding(page.review, name);
  if (ids.length === 0) return null;
  return (
    <>
      <Button size="compact-sm" variant="subtle" className="show-posts" {...button}>
        {isOpen ? say("review.hide") : say("review.show", { count: ids.length })}
        <span className="visually-hidden">: {subject}</span>
      </Button>
      {isOpen && <PostsBehind {...page} name={name} subject={subject} ids={ids} />}
    </>
  );
}

/** What the month does well. */
export function Works({ strengths, ...page }: PageProps & { readonly strengths: readonly MonthStrength[] }) {
  if (strengths.length === 0) return null;
  return (
    <section className="review-section" aria-labelledby="review-works">
      <h2 id="review-works" className="tone-strength">
        <IconCircleCheck size={20} aria-hidden /> {say("review.works")}
      </h2>
      <ul className="month-works">
        {strengths.map(({ kind, because, posts }) => (
          <li key={kind}>
            <p>{because}</p>
            <ShowPosts {...page} name={`works-${kind}`} subject={because} ids={posts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Leave it" for this month, and beside it the way that reaches further. */
function LeaveRemark({ remark, review }: { readonly remark: CalendarDiagnostic } & Pick<PageProps, "review">) {
  const rule = ruleName(remark.ruleId);
  return (
    <div className="flag-leave">
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={say("review.leave-one", { rule })}
        onClick={() => void review.leave(remark, "remark")}
      >
        {say("review.leave")}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" size={26} aria-label={say("review.more", { rule })}>
            <IconChevronDown size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item data-autofocus onClick={() => void review.leave(remark, "rule")}>
            {say("flag.leave.rule")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function Remark({ remark, ...page }: PageProps & { readonly remark: CalendarDiagnostic }) {
  const SeverityIcon = severityIcons[remark.severity];
  const rule = ruleName(remark.ruleId);
  return (
    <li className="remark" data-severity={remark.severity}>
      <p className="flag-head">
        <strong>{rule}</strong>
        <span className="flag-severity">
          <SeverityIcon size={14} aria-hidden /> {say(`severity.${remark.severity}` satisfies WordKey)}
        </span>
      </p>
      <p>{remark.message}</p>
      <div className="remark-foot">
        <ShowPosts {...page} name={`remark-${remark.fingerprint}`} subject={rule} ids={remark.place.posts} />
        <LeaveRemark remark={remark} review={page.review} />
      </div>
    </li>
  );
}

/** What the owner left, each with its way back. */
function LeftRemarks({ left, review }: { readonly left: readonly CalendarDiagnostic[] } & Pick<PageProps, "review">) {
  if (left.length === 0) return null;
  return (
    <details className="left-remarks">
      <summary className="soft">{say("review.left", { count: left.length })}</summary>
      <ul>
        {left.map((remark) => (
          <li key={remark.fingerprint}>
            <p>{remark.message}</p>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={say("review.bring-back", { rule: ruleName(remark.ruleId) })}
              onClick={() => void review.bringBack(remark)}
            >
              {say("panel.bring-back")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Props = PageProps & {
  readonly remarks: readonly CalendarDiagnostic[];
  readonly left: readonly CalendarDiagnostic[];
};

/** What is worth a look in the month as a whole, each remark with its posts. */
export function Remarks({ remarks, left, ...page }: Props) {
  const [isAll, setIsAll] = useState(false);
  const shown = isAll ? remarks : remarks.slice(0, FIRST);
  return (
    <section className="review-section" aria-labelledby="review-remarks">
      <h2 id="review-remarks" tabIndex={-1}>
        {say("review.remarks")}
      </h2>
      {remarks.length === 0 && <p className="soft">{say("review.remarks.none")}</p>}
      <ul className="remarks">
        {shown.map((remark) => (
          <Remark key={remark.fingerprint} remark={remark} {...page} />
        ))}
      </ul>
      {remarks.length > FIRST && (
        <Button variant="default" className="more-remarks" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? say("review.less") : say("review.more-remarks", { count: remarks.length - FIRST })}
        </Button>
      )}
      <LeftRemarks left={left} review={page.review} />
    </section>
  );
}
