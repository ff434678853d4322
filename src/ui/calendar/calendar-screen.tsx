import "./calendar.css";
import "./list.css";
import "./beside.css";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ListedPost, PostSummary } from "../../contract/operations.ts";
import { type LocalDate, MAX_CHANNEL_LENGTH, type PostId } from "../../domain/post.ts";
import { runCommand, useCommand } from "../app/commands.ts";
import type { Desk } from "../draft/desk.ts";
import type { Family } from "../family/family.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import { BulkBar } from "./bulk-bar.tsx";
import type { Calendar } from "./calendar.ts";
import { CalendarHead } from "./calendar-head.tsx";
import { isFiltered, passes } from "./calendar-session.ts";
import { ChangeDialog, type ChangeWish } from "./change-dialogs.tsx";
import { today } from "./days.ts";
import { DayColumn, WeekColumns } from "./day-columns.tsx";
import { Elsewhere, EmptyMonths } from "./empty-calendar.tsx";
import { Filters } from "./filters.tsx";
import { MonthGrid, type ViewProps } from "./month-grid.tsx";
import type { CardActions } from "./post-card.tsx";
import { PostTable } from "./post-table.tsx";
import { QuickAdd } from "./quick-add.tsx";
import { Tray } from "./tray.tsx";

type Props = {
  readonly calendar: Calendar;
  readonly desk: Desk;
  readonly family: Family;
  /** The post that is open beside the calendar. */
  readonly openId: PostId | null;
  readonly onOpen: (id: PostId) => void;
  readonly onImport: () => void;
  readonly onExport: (ids: readonly PostId[]) => void;
};

const distinct = (words: readonly (string | null)[]): readonly string[] =>
  [...new Set(words.filter((word) => word !== null))].toSorted();

/** A card that was moved is another element afterwards; the keyboard stays with its post. */
function useFocusOnCard(posts: readonly PostSummary[] | null): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const card = wanted.current && document.querySelector<HTMLElement>(`[data-card="${wanted.current}"]`);
    if (!card) return;
    if (document.activeElement !== card) card.focus();
    wanted.current = null;
  }, [posts]);
  return (id) => {
    wanted.current = id;
  };
}

/** What is in sight of the calendar, and the words that posts use. */
function useInSight(calendar: Calendar, desk: Desk) {
  const { view, day, posts, crowded, withoutDate, countWithoutDate, daysBeside, filter, selected } = useSession(
    calendar.session,
    (state) => state,
  );
  const listed = useSession(desk.list, (state) => state.posts);
  const all = useMemo(
    (): readonly ListedPost[] => [...(posts ?? []), ...withoutDate, ...(listed ?? [])],
    [posts, withoutDate, listed],
  );
  const channels = useMemo(() => distinct(all.flatMap((post) => post.channels)), [all]);
  const authors = useMemo(() => distinct(all.map(({ author }) => author)), [all]);
  const shown = (posts ?? []).filter((post) => passes(post, filter));
  const tray = withoutDate.filter((post) => passes(post, filter));
  return {
    all,
    shown,
    crowded: isFiltered(filter) ? [] : crowded,
    tray,
    trayCount: isFiltered(filter) ? tray.length : countWithoutDate,
    /** Where posts are beside what is in sight; around a month the grid shows some of them already. */
    days: distinct([...daysBeside, ...(posts ?? []).map(({ date }) => date)]),
    isRead: posts !== null,
    // Around a month the grid shows days of its neighbours, which do not fill it.
    isEmpty: posts?.every(({ date }) => view === "month" && date?.slice(0, 7) !== day.slice(0, 7)) ?? true,
    // What a filter hides is not changed along.
    chosen: [...shown, ...tray].filter(({ id }) => selected.has(id)),
    channels: channels.filter(({ length }) => length <= MAX_CHANNEL_LENGTH),
    authors,
  };
}

type InSight = ReturnType<typeof useInSight>;

/** What cards can do, and the dialog that some of it needs. */
function useActions({ calendar, family, onOpen }: Pick<Props, "calendar" | "family" | "onOpen">) {
  const [wish, setWish] = useState<ChangeWish | null>(null);
  const focusOn = useFocusOnCard(useSession(calendar.session, (state) => state.posts));
  const actions: CardActions = {
    onOpen: ({ id }) => onOpen(id),
    onMove: (post, day) => {
      focusOn(post.id);
      void calendar.move([post], day);
    },
    onAskMove: (post) => setWish({ what: "day", posts: [post] }),
    onAdapt: ({ id }) => void family.ask(id),
    onRemove: ({ id }) => void calendar.remove([id]),
  };
  return { actions, wish, setWish, focusOn };
}

type Acting = ReturnType<typeof useActions>;

/** Asks what is to be changed, and changes it. */
function Changing({ calendar, inSight, acting }: { calendar: Calendar; inSight: InSight; acting: Acting }) {
  const { wish, setWish, focusOn } = acting;
  return (
    <ChangeDialog
      wish={wish}
      channels={inSight.channels}
      authors={inSight.authors}
      onClose={() => setWish(null)}
      onMove={(day, time) => {
        if (!wish) return;
        const [only] = wish.posts;
        if (only) focusOn(only.id);
        setWish(null);
        void calendar.move(wish.posts, day, time);
      }}
      onChange={(change) => {
        if (!wish) return;
        setWish(null);
        const told = say("calendar.changed", { count: wish.posts.length });
        void calendar.change(wish.posts.map(({ id }) => ({ id, ...change })), told); // prettier-ignore
      }}
    />
  );
}

type BodyProps = Pick<Props, "calendar" | "openId"> & {
  readonly inSight: InSight;
  readonly actions: CardActions;
  readonly onDay: (day: LocalDate) => void;
};

/** The month, the week, the day or the list, with the posts that have no day beside it. */
function Body({ calendar, openId, inSight: { shown, crowded, tray, trayCount }, actions, onDay }: BodyProps) {
  const { view, day, selected, closed, dates } = useSession(calendar.session, (state) => state);
  const hasTray = view !== "list" && tray.length > 0;
  const drop = (id: string, to: LocalDate | null): void => {
    const post = [...shown, ...tray].find((one) => one.id === id);
    if (post && post.date !== to) void calendar.move([post], to);
  };
  const onShowDay = (one: LocalDate): void => {
    calendar.goTo(one);
    calendar.show("day");
  };
  const stop = (shown.find(({ id }) => id === openId) ?? shown[0])?.id ?? null;
  const props: ViewProps = { day, posts: shown, openId, stop, closed, dates, actions, onDrop: drop, onDay, onShowDay };
  return (
    <div className="cal-body" data-tray={hasTray}>
      {view === "month" && <MonthGrid {...props} crowded={crowded} />}
      {view === "week" && <WeekColumns {...props} />}
      {view === "day" && <DayColumn {...props} />}
      {view === "list" && (
        <PostTable
          posts={[...shown, ...tray]}
          openId={openId}
          selected={selected}
          closed={closed}
          dates={dates}
          onSelect={(ids, isOn) => calendar.session.dispatch({ type: "selected", ids, isOn })}
          actions={actions}
        />
      )}
      {hasTray && (
        <Tray
          posts={tray}
          count={trayCount}
          openId={openId}
          stop={tray[0]?.id ?? null}
          closed={closed}
          dates={dates}
          actions={actions}
          onDrop={(id) => drop(id, null)}
        />
      )}
    </div>
  );
}

/** The line that adds posts and the choices that filter them; answers how to begin a post for a day. */
function useTools(calendar: Calendar, { channels, authors }: InSight) {
  const [line, setLine] = useState("");
  const quickAdd = useRef<HTMLInputElement>(null);
  const filter = useSession(calendar.session, (state) => state.filter);
  // Who looks at one day writes for that day, unless the line names another.
  const dayInSight = useSession(calendar.session, ({ view, day }) => (view === "day" ? day : null));
  const onAdd = calendar.add;
  const tools = (
    <div className="cal-tools">
      <QuickAdd
        input={quickAdd}
        line={line}
        onLine={setLine}
        channels={channels}
        day={dayInSight}
        onAdd={(entry) => void onAdd(entry)}
      />
      <Filters
        filter={filter}
        channels={channels}
        authors={authors}
        onFilter={(changed) => calendar.session.dispatch({ type: "filtered", filter: changed })}
      />
    </div>
  );
  const writeFor = (day: LocalDate): void => {
    setLine(`${day}: `);
    quickAdd.current?.focus();
  };
  return { tools, writeFor };
}

/** A month, a week or a day of posts: see it, move it about, fix it. */
export function CalendarScreen({ calendar, desk, family, openId, onOpen, onImport, onExport }: Props) {
  const inSight = useInSight(calendar, desk);
  const acting = useActions({ calendar, family, onOpen });
  const { tools, writeFor } = useTools(calendar, inSight);
  const view = useSession(calendar.session, (state) => state.view);
  const day = useSession(calendar.session, (state) => state.day);
  useCommand("calendar.today", () => calendar.goTo(today()));
  useCommand("calendar.previous", () => calendar.step(-1));
  useCommand("calendar.next", () => calendar.step(1));
  useEffect(() => void calendar.refresh(), [calendar]);
  const { all, chosen } = inSight;
  const ids = (posts: readonly PostSummary[]): readonly PostId[] => posts.map(({ id }) => id);
  if (!inSight.isRead) return null;
  if (all.length === 0 && inSight.days.length === 0)
    return <EmptyMonths onImport={onImport} onSample={() => runCommand("sample.load")} />;
  return (
    <div className="calendar">
      <CalendarHead calendar={calendar} onImport={onImport} onExport={() => onExport(ids(chosen))} />
      {tools}
      {inSight.isEmpty && <Elsewhere days={inSight.days} day={day} onGo={calendar.goTo} />}
      <Body calendar={calendar} openId={openId} inSight={inSight} actions={acting.actions} onDay={writeFor} />
      {view === "list" && chosen.length > 0 && (
        <BulkBar
          posts={chosen}
          onAsk={acting.setWish}
          onReady={(chosenIds) => void calendar.makeReady(chosenIds)}
          onRemove={(chosenIds) => void calendar.remove(chosenIds)}
          onExport={onExport}
          onNone={() => calendar.session.dispatch({ type: "selected", ids: ids(chosen), isOn: false })}
        />
      )}
      <Changing calendar={calendar} inSight={inSight} acting={acting} />
    </div>
  );
}
