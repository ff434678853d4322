import { ActionIcon, Button, Menu, NativeSelect, TextInput } from "@mantine/core";
import { IconCopy, IconDots, IconPlus, IconSearch, IconTrash } from "@tabler/icons-react";
import { type KeyboardEvent, memo, type Ref, type RefObject, useEffect, useRef, useState } from "react";
import type { ListedPost, Verdict } from "../../contract/operations.ts";
import { listOrders, MOST_BY_STAGE, MOST_LISTED } from "../../domain/list.ts";
import type { PostId } from "../../domain/post.ts";
import { severityIcons, stageIcons } from "../parts/kinds.tsx";
import { useRowsInSight } from "../parts/use-rows-in-sight.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import type { Desk } from "./desk.ts";

const dateFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" });

/** "Facebook page · 3 Oct", or as much of it as is known. */
export const placeOf = ({ channel, date }: Pick<ListedPost, "channel" | "date">): string =>
  [channel, date === null ? null : dateFormat.format(new Date(`${date}T00:00:00Z`))]
    .filter((part) => part !== null)
    .join(" · ");

function Stage({ stage }: Pick<Verdict, "stage">) {
  const StageIcon = stageIcons[stage];
  return (
    <span>
      <StageIcon size={15} className={`stage-${stage}`} aria-hidden /> {say(`stance.stage.${stage}` satisfies WordKey)}
    </span>
  );
}

function Flags({ flags, worst }: Pick<Verdict, "flags" | "worst">) {
  const WorstIcon = worst && severityIcons[worst];
  if (!WorstIcon) return null;
  return (
    <span className="row-flags tone-hard-sell" title={say("drafts.flags", { count: flags })}>
      <WorstIcon size={15} aria-hidden /> <span aria-hidden>{flags}</span>
      <span className="visually-hidden">{say("drafts.flags", { count: flags })}</span>
    </span>
  );
}

/** Stage, place and flags of a post in one line; of one that was not read yet the place alone. */
export function RowFacts({ post }: { post: ListedPost }) {
  const { verdict } = post;
  const place = placeOf(post);
  return (
    <span className="row-facts">
      {verdict && <Stage stage={verdict.stage} />}
      {place && <span className="row-place">{place}</span>}
      {verdict && <Flags {...verdict} />}
    </span>
  );
}

type RowMenuProps = { readonly post: ListedPost; readonly desk: Desk; readonly tabIndex: number };

/** What a row's menu hangs from; the menu adds what it needs. */
function RowDots({
  post,
  tabIndex,
  ...rest
}: Omit<RowMenuProps, "desk"> & { readonly ref?: Ref<HTMLButtonElement>; readonly onClick?: () => void }) {
  const opening = post.opening || say("drafts.untitled");
  return (
    <ActionIcon
      className="row-menu"
      variant="subtle"
      size={28}
      tabIndex={tabIndex}
      aria-label={say("drafts.actions", { opening })}
      aria-haspopup="menu"
      {...rest}
    >
      <IconDots size={16} aria-hidden />
    </ActionIcon>
  );
}

/** The menu of a row is made when it is asked for: those of a thousand rows would take seconds. */
function RowMenu({ post, desk, tabIndex }: RowMenuProps) {
  const [isMade, setIsMade] = useState(false);
  if (!isMade) return <RowDots post={post} tabIndex={tabIndex} onClick={() => setIsMade(true)} />;
  return (
    <Menu position="bottom-end" withinPortal defaultOpened>
      <Menu.Target>
        <RowDots post={post} tabIndex={tabIndex} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          data-autofocus
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void desk.duplicate(post.id)}
        >
          {say("drafts.duplicate")}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void desk.remove(post.id)}>
          {say("drafts.delete")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

type RowProps = {
  readonly post: ListedPost;
  /** Its place in the list. */
  readonly at: number;
  /** How many were read. */
  readonly count: number;
  readonly all: number;
  readonly isCurrent: boolean;
  /** Whether Tab stops here; one row of the list has it, the arrow keys reach the others. */
  readonly isStop: boolean;
  readonly onFocus: (id: PostId) => void;
  /** Goes to the row of that place, or the nearest. */
  readonly onWalk: (at: number) => void;
  readonly desk: Desk;
};

/** Arrow keys walk the list, Home and End jump, Delete moves the draft to the trash. */
function onKey(event: KeyboardEvent<HTMLButtonElement>, { post, at, count, onWalk, desk }: RowProps): void {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const target = targets[event.key];
  if (target !== undefined) {
    onWalk(Math.max(0, Math.min(target, count - 1)));
    event.preventDefault();
  } else if (event.key === "Delete") {
    onWalk(at + 1 < count ? at + 1 : at - 1);
    void desk.remove(post.id);
  }
}

const Row = memo(function Row(props: RowProps) {
  const { post, at, all, isCurrent, isStop, onFocus, desk } = props;
  const tabIndex = isStop ? 0 : -1;
  return (
    <li className="list-item" aria-posinset={at + 1} aria-setsize={all}>
      <button
        type="button"
        className="row"
        data-at={at}
        aria-current={isCurrent}
        tabIndex={tabIndex}
        onFocus={() => onFocus(post.id)}
        onClick={() => void desk.open(post.id)}
        onKeyDown={(event) => onKey(event, props)}
      >
        <span className="row-opening" dir="auto">
          {post.opening || say("drafts.untitled")}
        </span>
        <RowFacts post={post} />
      </button>
      <RowMenu post={post} desk={desk} tabIndex={tabIndex} />
    </li>
  );
});

type HeadProps = {
  readonly desk: Desk;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onNew: () => void;
};

function Finding({ desk, search }: Pick<HeadProps, "desk" | "search">) {
  const query = useSession(desk.list, (state) => state.query);
  const sorting = useSession(desk.list, (state) => state.sorting);
  const count = useSession(desk.list, (state) => state.count);
  const orders = listOrders.filter((order) => order !== "stage" || (count ?? 0) <= MOST_BY_STAGE);
  // With nothing there, there is nothing to find or to sort.
  if (count === 0 && query === "") return null;
  return (
    <>
      <TextInput
        ref={search}
        type="search"
        size="sm"
        aria-label={say("drafts.search")}
        placeholder={say("drafts.search")}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={query}
        onChange={(event) => desk.search(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && desk.search("")}
      />
      <div className="list-title soft small">
        <span role="status">{count !== null && say("drafts.count", { count })}</span>
        <NativeSelect
          size="xs"
          aria-label={say("drafts.sort")}
          value={sorting}
          data={orders.map((value) => ({ value, label: say(`drafts.sort.${value}` satisfies WordKey) }))}
          onChange={({ currentTarget: { value } }) => desk.sort(orders.find((one) => one === value) ?? "changed")}
        />
      </div>
    </>
  );
}

/** How high a row is, in pixels (drafts.css has the same). */
const ROW_HEIGHT = 88;

/** More rows are read when no more than so many are left below those that are drawn. */
const READ_AHEAD = 60;

/** Brings the focus to rows, those out of sight included. */
function useWalk(box: RefObject<HTMLElement | null>): (at: number) => void {
  const wanted = useRef<number | null>(null);
  const focus = (): void => {
    const row = wanted.current === null ? null : box.current?.querySelector<HTMLElement>(`[data-at="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  };
  useEffect(focus); // a row that was out of sight is there with a later rendering
  const [walk] = useState(() => (at: number): void => {
    wanted.current = at;
    if (!box.current?.querySelector(`[data-at="${at}"]`)) box.current?.scrollTo({ top: at * ROW_HEIGHT });
    focus();
  });
  return walk;
} // prettier-ignore

type RowsProps = {
  readonly desk: Desk;
  readonly rows: readonly ListedPost[];
  /** How many there are, those that were not read yet among them. */
  readonly all: number;
};

/** The rows in sight; the others are room alone: ten thousand would make every screen slow. */
function Rows({ desk, rows, all }: RowsProps) {
  const current = useSession(desk.draft, (state) => state.postId);
  const [focused, setFocused] = useState<PostId | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const walk = useWalk(box);
  const { first, last } = useRowsInSight(box, rows.length, ROW_HEIGHT);
  useEffect(() => void (rows.length - last < READ_AHEAD && desk.more()), [desk, rows.length, last]);
  const shown = rows.slice(first, last);
  const stop = [focused, current].find((id) => shown.some((post) => post.id === id)) ?? shown[0]?.id;
  const room = { paddingTop: first * ROW_HEIGHT, paddingBottom: (rows.length - last) * ROW_HEIGHT };
  return (
    <div className="list-box" ref={box}>
      <ul className="list-items" style={room}>
        {shown.map((post, at) => (
          <Row
            key={post.id}
            post={post}
            at={first + at}
            count={rows.length}
            all={all}
            isCurrent={post.id === current}
            isStop={post.id === stop}
            onFocus={setFocused}
            onWalk={walk}
            desk={desk}
          />
        ))}
      </ul>
      {rows.length >= MOST_LISTED && all > rows.length && (
        <p className="soft list-none">{say("drafts.more-than-listed", { count: all - rows.length })}</p>
      )}
    </div>
  );
}

/** The drafts beside the editor: search, sort, open, duplicate, delete. */
export const DraftList = memo(function DraftList({ desk, search, onNew }: HeadProps) {
  const { posts, query, count } = useSession(desk.list, (state) => state);
  const rows = posts ?? [];
  return (
    <nav className="list" aria-label={say("drafts.title")}>
      <div className="list-head">
        <div className="list-title">
          <h1>{say("drafts.title")}</h1>
          <Button size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>
            {say("drafts.new")}
          </Button>
        </div>
        <Finding desk={desk} search={search} />
      </div>
      {posts && rows.length === 0 && query !== "" && (
        <p className="soft list-none">{say("drafts.none-found", { query })}</p>
      )}
      <Rows desk={desk} rows={rows} all={count ?? rows.length} />
    </nav>
  );
});
