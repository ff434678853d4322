import { ActionIcon, Button, Menu, NativeSelect, TextInput } from "@mantine/core";
import { IconCopy, IconDots, IconPlus, IconSearch, IconTrash } from "@tabler/icons-react";
import { type KeyboardEvent, memo, type Ref, type RefObject, useState } from "react";
import type { PostSummary } from "../../contract/operations.ts";
import { listOrders, MOST_BY_STAGE, MOST_LISTED } from "../../domain/list.ts";
import type { PostId } from "../../domain/post.ts";
import { severityIcons, stageIcons } from "../parts/kinds.tsx";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import type { Desk } from "./desk.ts";

const dateFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" });

/** "Facebook page · 3 Oct", or as much of it as is known. */
export const placeOf = ({ channel, date }: Pick<PostSummary, "channel" | "date">): string =>
  [channel, date === null ? null : dateFormat.format(new Date(`${date}T00:00:00Z`))]
    .filter((part) => part !== null)
    .join(" · ");

/** Stage, place and flags of a post in one line. */
export function RowFacts({ post }: { post: PostSummary }) {
  const { stage, flags, worst } = post.verdict;
  const StageIcon = stageIcons[stage];
  const WorstIcon = worst && severityIcons[worst];
  const place = placeOf(post);
  return (
    <span className="row-facts">
      <span>
        <StageIcon size={15} className={`stage-${stage}`} aria-hidden />{" "}
        {say(`stance.stage.${stage}` satisfies WordKey)}
      </span>
      {place && <span className="row-place">{place}</span>}
      {WorstIcon && (
        <span className="row-flags tone-hard-sell" title={say("drafts.flags", { count: flags })}>
          <WorstIcon size={15} aria-hidden /> <span aria-hidden>{flags}</span>
          <span className="visually-hidden">{say("drafts.flags", { count: flags })}</span>
        </span>
      )}
    </span>
  );
}

type RowMenuProps = { readonly post: PostSummary; readonly desk: Desk; readonly tabIndex: number };

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
  readonly post: PostSummary;
  readonly isCurrent: boolean;
  /** Whether Tab stops here; one row of the list has it, the arrow keys reach the others. */
  readonly isStop: boolean;
  readonly onFocus: (id: PostId) => void;
  readonly desk: Desk;
};

/** Arrow keys walk the list, Home and End jump, Delete moves the draft to the trash. */
function walk(event: KeyboardEvent<HTMLButtonElement>, id: PostId, desk: Desk): void {
  const list = event.currentTarget.closest("ul");
  const rows = [...(list?.querySelectorAll<HTMLButtonElement>("button.row") ?? [])];
  const at = rows.indexOf(event.currentTarget);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = targets[event.key];
  if (target !== undefined) {
    rows[target]?.focus();
    event.preventDefault();
  } else if (event.key === "Delete") {
    (rows[at + 1] ?? rows[at - 1])?.focus();
    void desk.remove(id);
  }
}

const Row = memo(function Row({ post, isCurrent, isStop, onFocus, desk }: RowProps) {
  const tabIndex = isStop ? 0 : -1;
  return (
    <li className="list-item">
      <button
        type="button"
        className="row"
        aria-current={isCurrent}
        tabIndex={tabIndex}
        onFocus={() => onFocus(post.id)}
        onClick={() => void desk.open(post.id)}
        onKeyDown={(event) => walk(event, post.id, desk)}
      >
        <span className="row-opening">{post.opening || say("drafts.untitled")}</span>
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

/** More rows are read when so many heights of the list are left. */
const READ_AHEAD = 3;

const isNearEnd = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean =>
  scrollHeight - scrollTop < clientHeight * READ_AHEAD;

/** The drafts beside the editor: search, sort, open, duplicate, delete. */
export const DraftList = memo(function DraftList({ desk, search, onNew }: HeadProps) {
  const { posts, query, count } = useSession(desk.list, (state) => state);
  const current = useSession(desk.draft, (state) => state.postId);
  const [focused, setFocused] = useState<PostId | null>(null);
  const rows = posts ?? [];
  const stop = [focused, current].find((id) => rows.some((post) => post.id === id)) ?? rows[0]?.id;
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
      <ul className="list-items" onScroll={({ currentTarget }) => void (isNearEnd(currentTarget) && desk.more())}>
        {rows.map((post) => (
          <Row
            key={post.id}
            post={post}
            isCurrent={post.id === current}
            isStop={post.id === stop}
            onFocus={setFocused}
            desk={desk}
          />
        ))}
        {rows.length >= MOST_LISTED && count !== null && count > rows.length && (
          <li className="soft list-none">{say("drafts.more-than-listed", { count: count - rows.length })}</li>
        )}
      </ul>
    </nav>
  );
});
