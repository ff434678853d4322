import { Checkbox, Table } from "@mantine/core";
import { memo, useRef, useState } from "react";
import type { PostSummary } from "../../contract/operations.ts";
import type { LocalDate, PostId } from "../../domain/post.ts";
import type { BusinessDate } from "../../domain/business-date.ts";
import { noteOn } from "../dates/date-words.ts";
import { FollowMark } from "../thread/follow-mark.tsx";
import { FamilyMark } from "../family/family-mark.tsx";
import { drawnRows, useRowsInSight } from "../parts/use-rows-in-sight.ts";
import { say, type WordKey } from "../words/say.ts";
import { callsWhileClosed } from "./calendar-session.ts";
import { shortDay } from "./days.ts";
import { type CardActions, FlagMark, StageMark, UnansweredMark } from "./post-card.tsx";

/** How high a row is, in pixels. */
const ROW_HEIGHT = 44;

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

type RowProps = Omit<Props, "posts" | "openId" | "selected"> & {
  readonly post: PostSummary;
  readonly at: number;
  /** Rows right above it that are not drawn. */
  readonly left: number;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
};

const Row = memo(function Row(props: RowProps) {
  const { post, at, left, isOpen, isSelected, closed, dates, onSelect, actions } = props;
  const opening = post.opening || say("drafts.untitled");
  const words = post.date === null ? "" : noteOn(dates, post.date);
  return (
    <Table.Tr
      mt={left * ROW_HEIGHT}
      data-row={post.id}
      data-selected={isSelected}
      aria-current={isOpen}
      aria-rowindex={at + 2}
    >
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
  const inSight = useRowsInSight(box, posts.length, ROW_HEIGHT);
  const [held, setHeld] = useState<string | null>(null);
  const drawn = drawnRows(inSight, held === null ? -1 : posts.findIndex(({ id }) => id === held), posts.length);
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
        <Table.Tbody
          pb={(posts.length - 1 - (drawn.at(-1) ?? -1)) * ROW_HEIGHT}
          onFocus={({ target }) => setHeld(target.closest<HTMLElement>("tr")?.dataset["row"] ?? null)}
        >
          {drawn.map((at, place) => {
            const post = posts[at];
            return (
              post && (
                <Row
                  key={post.id}
                  post={post}
                  at={at}
                  left={at - 1 - (drawn[place - 1] ?? -1)}
                  isOpen={post.id === openId}
                  isSelected={selected.has(post.id)}
                  closed={closed}
                  dates={dates}
                  onSelect={onSelect}
                  actions={actions}
                />
              )
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}
