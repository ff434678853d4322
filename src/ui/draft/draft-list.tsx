import { ActionIcon, Button, Menu, NativeSelect, TextInput } from "@mantine/core";
import {
  IconAlertTriangle,
  IconBolt,
  IconCopy,
  IconDots,
  IconInfoCircle,
  IconPlus,
  IconSearch,
  IconTrash,
} from "@tabler/icons-react";
import type { KeyboardEvent, RefObject } from "react";
import type { PostSummary } from "../../contract/operations.ts";
import type { PostId } from "../../domain/post.ts";
import { stageIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";
import { inOrder, type ListState, type Sorting, sortings } from "./list-session.ts";

const worstIcons = { error: IconAlertTriangle, warning: IconBolt, info: IconInfoCircle } as const;

const dateFormat = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", timeZone: "UTC" });

/** "Facebook page · 3 Oct", or as much of it as is known. */
export const placeOf = ({ channel, date }: Pick<PostSummary, "channel" | "date">): string =>
  [channel, date === null ? null : dateFormat.format(new Date(`${date}T00:00:00Z`))]
    .filter((part) => part !== null)
    .join(" · ");

/** What can be done with the list and its drafts. */
export type ListActions = {
  readonly onOpen: (id: PostId) => void;
  readonly onNew: () => void;
  readonly onDuplicate: (id: PostId) => void;
  readonly onDelete: (id: PostId) => void;
  readonly onSearch: (query: string) => void;
  readonly onSort: (sorting: Sorting) => void;
};

function Row({ post, isCurrent, actions }: { post: PostSummary; isCurrent: boolean; actions: ListActions }) {
  const { stage, flags, worst } = post.verdict;
  const StageIcon = stageIcons[stage];
  const WorstIcon = worst && worstIcons[worst];
  const opening = post.opening || say("drafts.untitled");
  const place = placeOf(post);
  return (
    <li className="list-item">
      <button
        type="button"
        className="row"
        data-id={post.id}
        aria-current={isCurrent}
        onClick={() => actions.onOpen(post.id)}
        onKeyDown={(event) => walk(event, actions)}
      >
        <span className="row-opening">{opening}</span>
        <span className="row-facts">
          {place && <span>{place}</span>}
          <span>
            <StageIcon size={14} aria-hidden /> {say(`stance.stage.${stage}` satisfies WordKey)}
          </span>
          {WorstIcon && (
            <span className="tone-hard-sell">
              <WorstIcon size={14} aria-hidden /> {say("drafts.flags", { count: flags })}
            </span>
          )}
        </span>
      </button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            className="row-menu"
            variant="subtle"
            color="gray"
            size={28}
            aria-label={say("drafts.actions", { opening })}
          >
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => actions.onDuplicate(post.id)}>
            {say("drafts.duplicate")}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => actions.onDelete(post.id)}>
            {say("drafts.delete")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}

/** Arrow keys walk the list, Home and End jump, Delete moves the draft to the trash. */
function walk(event: KeyboardEvent<HTMLButtonElement>, actions: ListActions): void {
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
  } else if (event.key === "Delete" && rows[at]?.dataset["id"]) {
    const id = rows[at].dataset["id"] as PostId; // written by Row above
    (rows[at + 1] ?? rows[at - 1])?.focus();
    actions.onDelete(id);
  }
}

type Props = {
  readonly state: ListState;
  readonly current: PostId | null;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly actions: ListActions;
};

/** The drafts beside the editor: search, sort, open, duplicate, delete. */
export function DraftList({ state, current, search, actions }: Props) {
  const posts = inOrder(state.posts ?? [], state.sorting);
  return (
    <nav className="list" aria-label={say("drafts.title")}>
      <div className="list-head">
        <div className="list-title">
          <h1>{say("drafts.title")}</h1>
          <Button size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={actions.onNew}>
            {say("drafts.new")}
          </Button>
        </div>
        <TextInput
          ref={search}
          type="search"
          size="sm"
          aria-label={say("drafts.search")}
          placeholder={say("drafts.search")}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={state.query}
          onChange={(event) => actions.onSearch(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && actions.onSearch("")}
        />
        <div className="list-title soft">
          <span>{state.posts && say("drafts.count", { count: posts.length })}</span>
          <NativeSelect
            size="xs"
            aria-label={say("drafts.sort")}
            value={state.sorting}
            data={sortings.map((value) => ({ value, label: say(`drafts.sort.${value}` satisfies WordKey) }))}
            onChange={(event) =>
              actions.onSort(sortings.find((sorting) => sorting === event.currentTarget.value) ?? "changed")
            }
          />
        </div>
      </div>
      {state.posts && posts.length === 0 && state.query !== "" && (
        <p className="soft list-head">{say("drafts.none-found", { query: state.query })}</p>
      )}
      <ul className="list-items">
        {posts.map((post) => (
          <Row key={post.id} post={post} isCurrent={post.id === current} actions={actions} />
        ))}
      </ul>
    </nav>
  );
}
