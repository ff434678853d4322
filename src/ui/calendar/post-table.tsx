import { Checkbox, Table } from "@mantine/core";
import { memo, useRef } from "react";
import type { PostSummary } from "../../contract/operations.ts";
import type { LocalDate, PostId } from "../../domain/post.ts";
import type { BusinessDate } from "../../domain/business-date.ts";
import { noteOn } from "../dates/date-words.ts";
import { FollowMark } from "../thread/follow-mark.tsx";
import { FamilyMark } from "../family/family-mark.tsx";
import { say, type WordKey } from "../words/say.ts";
import { callsWhileClosed } from "./calendar-session.ts";
import { shortDay } from "./days.ts";
import { type CardActions, FlagMark, StageMark, UnansweredMark } from "./post-card.tsx";
import { ROW_HEIGHT, useRowsInSight } from "./use-rows-in-sight.ts";

type Props = {
  readonly posts: readonly PostSummary[];
  readonly openId: string | null;
  readonly selected: ReadonlySet<PostId>;
  /** Days on which nobody is there. */
  readonly closed: ReadonlySet<LocalDate>;
  readonly dates: readonly BusinessDate[];
  readonly onSelect: (ids: readonly PostId[], isOn: boolean) => void;
  readonly actions: CardActions;
};

const Row = memo(function Row({
  post,
  at,
  isOpen,
  isSelected,
  closed,
  dates,
  onSelect,
  actions,
}: Omit<Props, "posts" | "openId" | "selected"> & {
  post: PostSummary;
  at: number;
  isOpen: boolean;
  isSelected: boolean;
}) {
  const opening = post.opening || say("drafts.untitled");
  const words = post.date === null ? "" : noteOn(dates, post.date);
  return (
    <Table.Tr data-selected={isSelected} aria-current={isOpen} aria-rowindex={at + 2}>
      <Table.Td>
        <Checkbox
          size="xs"
          aria-label={say("calendar.select", { opening })}
          checked={isSelected}
          onChange={({ currentTarget }) => onSelect([post.id], currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td className="cal-cell-date">
        {post.date === null ? say("calendar.no-day") : shortDay(post.date)}
        {post.time !== null && <span className="soft"> {post.time}</span>}
        {words !== "" && <span className="cal-closed">{words}</span>}
      </Table.Td>
      <Table.Td>
        <button type="button" className="cal-cell-open" data-card={post.id} onClick={() => actions.onOpen(post)}>
          {opening}
        </button>
      </Table.Td>
      <Table.Td>
        {post.channel ?? <span className="soft">{say("calendar.no-channel")}</span>}
        <FamilyMark alsoFor={post.alsoFor} />
        <FollowMark follows={post.follows} />
      </Table.Td>
      <Table.Td>{post.author}</Table.Td>
      <Table.Td>{say(`status.${post.status}` satisfies WordKey)}</Table.Td>
      <Table.Td className="cal-cell-mark">
        <StageMark stage={post.verdict.stage} />
      </Table.Td>
      <Table.Td className="cal-cell-mark">
        {post.verdict.worstGroup === null ? (
          <span className="soft">{say("calendar.no-flag")}</span>
        ) : (
          <FlagMark verdict={post.verdict} />
        )}
        {callsWhileClosed(post, closed) && <UnansweredMark />}
      </Table.Td>
    </Table.Tr>
  );
});

/** Posts one a line, to be chosen and changed together. */
export function PostTable({ posts, openId, selected, closed, dates, onSelect, actions }: Props) {
  const ids = posts.map(({ id }) => id);
  const count = ids.filter((id) => selected.has(id)).length;
  const box = useRef<HTMLDivElement>(null);
  const { first, last } = useRowsInSight(box, posts.length);
  const columns = ["date", "text", "channel", "author", "status", "stage", "flag"] as const;
  return (
    <div className="cal-list" ref={box}>
      <Table stickyHeader highlightOnHover verticalSpacing={2} aria-rowcount={posts.length + 1}>
        <Table.Thead>
          <Table.Tr aria-rowindex={1}>
            <Table.Th>
              <Checkbox
                size="xs"
                aria-label={say("calendar.select-all")}
                checked={count > 0 && count === ids.length}
                indeterminate={count > 0 && count < ids.length}
                onChange={({ currentTarget }) => onSelect(ids, currentTarget.checked)}
              />
            </Table.Th>
            {columns.map((column) => (
              <Table.Th key={column}>{say(`calendar.column.${column}` satisfies WordKey)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {/* The rows out of sight are room alone: two thousand of them would be too much to draw while scrolling. */}
        <Table.Tbody pt={first * ROW_HEIGHT} pb={(posts.length - last) * ROW_HEIGHT}>
          {posts.slice(first, last).map((post, at) => (
            <Row
              key={post.id}
              post={post}
              at={first + at}
              isOpen={post.id === openId}
              isSelected={selected.has(post.id)}
              closed={closed}
              dates={dates}
              onSelect={onSelect}
              actions={actions}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
