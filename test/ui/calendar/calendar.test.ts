import { describe, expect, test } from "vitest";
import { createCalendar, movesOf } from "../../../src/ui/calendar/calendar.ts";
import { callsWhileClosed, emptyCalendar, noFilter, passes } from "../../../src/ui/calendar/calendar-session.ts";
import { mondayOf } from "../../../src/exchange/dates.ts";
import { monthEnd, monthsAfter, rangeOf } from "../../../src/ui/calendar/days.ts";
import { createDesk } from "../../../src/ui/draft/desk.ts";
import { realBridge } from "../support/real-bridge.ts";

/** A calendar over real operations, and what it told. */
function setUp() {
  const real = realBridge();
  const told: { text: string; undo: (() => void) | undefined }[] = [];
  const note = (text: string, undo?: () => void): void => void told.push({ text, undo });
  const desk = createDesk(real.bridge, note);
  const calendar = createCalendar(real.bridge, note, desk);
  return { ...real, told, desk, calendar };
}

describe("days of a calendar", () => {
  test("make whole weeks around a month, weeks from Monday, and months alone in a list", () => {
    expect(rangeOf("month", "2026-10-15")).toEqual({ first: "2026-09-28", last: "2026-11-01" });
    expect(rangeOf("week", "2026-10-04")).toEqual({ first: "2026-09-28", last: "2026-10-04" });
    expect(rangeOf("list", "2028-02-10")).toEqual({ first: "2028-02-01", last: "2028-02-29" });
    expect([monthsAfter("2026-12-31", 1), monthsAfter("2026-01-31", -1)]).toEqual(["2027-01-01", "2025-12-01"]);
    expect([monthEnd("2026-02-01"), mondayOf("2026-10-05")]).toEqual(["2026-02-28", "2026-10-05"]);
  });
});

describe("the calendar", () => {
  test("asks for a few posts of a crowded day, and for all of them once they are filtered", async () => {
    const { store, calendar } = setUp();
    for (let number = 0; number < 10; number++) store.posts.add({ text: `Plum ${number}`, date: "2026-10-03" });
    store.posts.add({ text: "The kettle is on.", date: "2026-10-05" });
    calendar.goTo("2026-10-01");
    await calendar.refresh();
    const { posts, crowded } = calendar.session.get();
    expect([posts?.length, crowded]).toEqual([9, [{ day: "2026-10-03", posts: 10 }]]);
    calendar.session.dispatch({ type: "filtered", filter: { query: "plum 9" } });
    await expect.poll(() => calendar.session.get().posts?.length).toBe(11);
    expect(calendar.session.get().crowded).toEqual([]);
  });

  test("shows posts by their days, moves several with their distance, and takes that back", async () => {
    const { store, calendar, told } = setUp();
    const first = store.posts.add({ text: "The kettle is on.", date: "2026-10-03" });
    const second = store.posts.add({ text: "Thank you, Bram.", date: "2026-10-05" });
    const open = store.posts.add({ text: "Some other day." });
    calendar.goTo("2026-10-01");
    await calendar.refresh();
    const { posts, withoutDate } = calendar.session.get();
    expect(posts?.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(withoutDate.map(({ id }) => id)).toEqual([open.id]);
    expect(movesOf([...(posts ?? []), ...withoutDate], "2026-10-30")).toEqual([
      { id: first.id, date: "2026-10-30" },
      { id: second.id, date: "2026-11-01" },
      { id: open.id, date: "2026-10-30" },
    ]);
    await calendar.move(posts ?? [], "2026-10-30");
    expect(store.posts.find(second.id)?.date).toBe("2026-11-01");
    expect(told.at(-1)?.text).toMatch(/^2 posts moved/u);
    told.at(-1)?.undo?.();
    await expect.poll(() => store.posts.find(second.id)?.date).toBe("2026-10-05");
  });

  test("takes the post in the editor along: its words are stored first, and it follows what is changed", async () => {
    const { store, calendar, desk } = setUp();
    const { id } = store.posts.add({ text: "The kettle is on.", date: "2026-10-03" });
    await desk.open(id);
    desk.draft.dispatch({ type: "typed", text: "The kettle is on, come in." });
    await calendar.change([{ id, channel: "Instagram" }], "Changed.");
    expect(store.posts.find(id)).toMatchObject({ text: "The kettle is on, come in.", channel: "Instagram" });
    expect(desk.draft.get()).toMatchObject({ postId: id, place: { channel: "Instagram" } });
    await calendar.remove([id]);
    expect(desk.draft.get().postId).toBeNull();
  });

  test("says of a closed day what the rule says: that a post asks, or invites an answer", async () => {
    const { store, calendar } = setUp();
    const texts = ["Order your lamp today!", "What did your first bicycle look like?", "The kettle is on."];
    for (const text of texts) store.posts.add({ text, date: "2026-10-03" });
    calendar.goTo("2026-10-01");
    await calendar.refresh();
    const { posts } = calendar.session.get();
    expect(posts?.map((post) => callsWhileClosed(post, new Set(["2026-10-03"])))).toEqual([true, true, false]);
    expect(posts?.some((post) => callsWhileClosed(post, new Set(["2026-10-04"])))).toBe(false);
  });

  test("says so when the disk refuses, and shows what is there", async () => {
    const { store, calendar, told, refused } = setUp();
    const { id } = store.posts.add({ text: "words", date: "2026-10-03" });
    refused.add("posts.change");
    await calendar.remove([id]);
    expect(told.at(-1)?.text).toBe("Nothing was changed: the disk or the folder refused.");
    expect(store.posts.find(id)?.date).toBe("2026-10-03");
  });

  test("forgets what is selected out of sight", async () => {
    const { store, calendar } = setUp();
    const { id } = store.posts.add({ text: "words", date: "2026-10-03" });
    calendar.goTo("2026-10-01");
    await calendar.refresh();
    calendar.session.dispatch({ type: "selected", ids: [id], isOn: true });
    calendar.step(1);
    calendar.step(-1);
    calendar.step(1);
    await calendar.refresh();
    expect(calendar.session.get().posts).toEqual([]);
    expect(calendar.session.get().selected.size).toBe(0);
  });

  test("filters by channel, author, stage, status, flag and words", async () => {
    const { store, calendar } = setUp();
    store.posts.add({
      text: "Hurry! Buy your lamp today!",
      date: "2026-10-03",
      channels: ["IG", "FB"],
      author: "Bram",
    });
    calendar.goTo("2026-10-01");
    await calendar.refresh();
    const [post] = calendar.session.get().posts ?? [];
    if (!post) throw new Error("no post");
    const is = (filter: object): boolean => passes(post, { ...noFilter, ...filter });
    expect([is({}), is({ channel: "FB" }), is({ author: "Bram" }), is({ status: "draft" }), is({ query: "LAMP" })]).toEqual(Array(5).fill(true)); // prettier-ignore
    expect([is({ flag: "any" }), is({ flag: "hard-sell" }), is({ stage: "ask" })]).toEqual([true, true, true]);
    expect([is({ channel: "F" }), is({ flag: "none" }), is({ flag: "clutter" }), is({ stage: "know" }), is({ query: "kettle" })]).toEqual(Array(5).fill(false)); // prettier-ignore
    expect(emptyCalendar("2026-10-01").filter).toEqual(noFilter);
  });
});
