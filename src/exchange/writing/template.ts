import { UTCDate } from "@date-fns/utc";
import { format } from "date-fns";
import type { ColumnUse } from "../columns.ts";
import type { MomentForm, Planner } from "../planners.ts";
import { openingOf } from "../opening.ts";
import { isoInstant, placed } from "../reading/zones.ts";
import type { PostFields } from "../row.ts";
import { isDraft, isSameNetwork } from "../wording.ts";
import { ExtraColumns, placeExtras } from "./extras.ts";
import { type LosableField, noteOn, type WriteNote } from "./notes.ts";

/** What writing needs to know beside the posts. */
export type TemplateOptions = {
  /** The zone on whose clocks dates and times of the posts are. */
  readonly zone: string;
  /** How planners are set that let their user choose; said in a note. */
  readonly dateOrder: "dmy" | "mdy";
};

/** Rows of cells under a header, where the planner has one, and what they could not carry. */
export type TemplateRows = { readonly rows: readonly (readonly string[])[]; readonly notes: readonly WriteNote[] };

/** Longest opening of a text that stands for it where a calendar shows one line, in UTF-16 code units. */
const OPENING = 60;

/** The beginning of a text in one line. */
export const summaryOf = (text: string): string => openingOf(text, OPENING);

const ORDERS = { dmy: "dd/MM", mdy: "MM/dd" } as const;

function patterned(post: PostFields, pattern: string, { dateOrder }: TemplateOptions): string {
  if (post.date === null) return "";
  const moment = new UTCDate(`${post.date}T${post.time ?? "00:00"}:00Z`);
  const day = pattern.replace("order", ORDERS[dateOrder]);
  // A day without a time is written as a day: midnight would be a time nobody chose.
  return format(moment, post.time === null ? day.replace(/\s*[Hh]{1,2}:.*$/u, "") : day);
}

function dateCell(post: PostFields, form: MomentForm, options: TemplateOptions): string {
  if (!("instant" in form)) return patterned(post, form.date, options);
  if (post.date === null) return "";
  if (post.time === null) return post.date;
  return isoInstant(placed(post.date, post.time, options.zone).instant, form.instant === "utc" ? "UTC" : options.zone);
}

function timeCell(post: PostFields, form: MomentForm, options: TemplateOptions): string {
  if ("instant" in form || form.time === undefined || post.time === null) return "";
  // A time without a day still is a time.
  return patterned({ ...post, date: post.date ?? "2000-01-01" }, form.time, options);
}

const YES = "TRUE";
const NO = "FALSE";

const matches = (header: string, channel: string): boolean => header === channel || isSameNetwork(header, channel);

type CellOf = (post: PostFields, planner: Planner, options: TemplateOptions, header: string) => string;

const dayPart = (from: number, to: number) => (post: PostFields): string => (post.date === null ? "" : String(Number(post.date.slice(from, to)))); // prettier-ignore
const timePart = (from: number, to: number) => (post: PostFields): string => (post.time === null ? "" : String(Number(post.time.slice(from, to)))); // prettier-ignore

const cellOf: Partial<Readonly<Record<ColumnUse, CellOf>>> = {
  text: ({ text }) => text,
  summary: ({ text }) => summaryOf(text),
  date: (post, { moment }, options) => dateCell(post, moment, options),
  time: (post, { moment }, options) => timeCell(post, moment, options),
  zone: ({ time }, _, { zone }) => (time === null ? "" : zone),
  channel: ({ channels }, { takesOthers }) => channels.join(takesOthers ? "\n" : ", "),
  author: ({ author }) => author ?? "",
  id: ({ id }) => id ?? "",
  why: ({ why }) => why ?? "",
  status: ({ status }) => status ?? "",
  flag: ({ channels }, _, __, header) => (channels.some((channel) => matches(header, channel)) ? YES : NO),
  draft: ({ status }) => (isDraft(status) ? YES : NO),
  year: dayPart(0, 4),
  month: dayPart(5, 7),
  day: dayPart(8, 10),
  hour: timePart(0, 2),
  minute: timePart(3, 5),
};

/** A post for each of its channels, where a row of the planner has one. */
const rowsFor = (posts: readonly PostFields[], { oneChannelARow }: Planner): readonly PostFields[] =>
  oneChannelARow
    ? posts.flatMap((post) => (post.channels.length < 2 ? [post] : post.channels.map((channel) => ({ ...post, channels: [channel] }))))
    : posts; // prettier-ignore

const USES_OF: Readonly<Record<LosableField, readonly ColumnUse[]>> = {
  id: ["id"], date: ["date", "year"], time: ["time", "hour"], channels: ["channel", "flag"], author: ["author"], why: ["why"], status: ["status"],
}; // prettier-ignore

/** Fields that the planner has no column for. A date column carries the time where there is none for it. */
function missingFields({ columns, moment }: Planner): readonly LosableField[] {
  const uses = new Set(columns.map(([, use]) => use));
  const carriesTime = "instant" in moment || moment.time === undefined;
  return (Object.keys(USES_OF) as LosableField[]).filter(
    (field) => !USES_OF[field].some((use) => uses.has(use)) && !(field === "time" && carriesTime),
  );
}

const isFilled = (value: string | readonly string[] | null): boolean => value !== null && value.length > 0;

/** Remarks on the fields of posts that the planner has no place for. */
const fieldsLeftOut = (posts: readonly PostFields[], planner: Planner): readonly WriteNote[] =>
  missingFields(planner).flatMap((field) =>
    noteOn(posts.filter((post) => isFilled(post[field])).length, {
      code: "field-left-out",
      planner: planner.id,
      field,
    }),
  );

function networksLeftOut(posts: readonly PostFields[], { columns, id }: Planner): readonly WriteNote[] {
  const flags = columns.flatMap(([header, use]) => (use === "flag" ? [header] : []));
  if (flags.length === 0) return [];
  const unknown = posts.filter(({ channels }) =>
    channels.some((channel) => !flags.some((flag) => matches(flag, channel))),
  );
  return noteOn(unknown.length, { code: "channel-left-out", planner: id });
}

function momentNotes(
  posts: readonly PostFields[],
  planner: Planner,
  { zone, dateOrder }: TemplateOptions,
): readonly WriteNote[] {
  const { columns, moment, id } = planner;
  const dated = posts.filter(({ date }) => date !== null);
  const timed = dated.filter(({ time }) => time !== null).length;
  const namesZone = "instant" in moment || columns.some(([, use]) => use === "zone");
  const hasOrder = !("instant" in moment) && moment.date.includes("order");
  return [
    ...(planner.takesOthers && namesZone ? [] : noteOn(dated.length - timed, { code: "no-time", planner: id })),
    ...(namesZone ? [] : noteOn(timed, { code: "zone-not-named", planner: id, zone })),
    ...(hasOrder ? noteOn(dated.length, { code: "order-to-set", planner: id, order: dateOrder }) : []),
  ];
}

/** A draft has no place in most planners: there it would go out. */
const draftNotes = (posts: readonly PostFields[], { columns, id }: Planner): readonly WriteNote[] =>
  columns.some(([, use]) => use === "draft" || use === "status")
    ? []
    : noteOn(posts.filter(({ status }) => isDraft(status)).length, { code: "drafts-not-told", planner: id });

/** Lays posts out in a planner's columns. */
export function templateRows(posts: readonly PostFields[], planner: Planner, options: TemplateOptions): TemplateRows {
  const others = new ExtraColumns();
  const left: PostFields[] = [];
  const body = rowsFor(posts, planner).map((post) => {
    const placedExtras = placeExtras(post, planner);
    if (placedExtras.left.length > 0) left.push(post);
    const own = planner.columns.map(([header, use], index) => {
      const extra = placedExtras.cells.get(index);
      return extra ?? cellOf[use]?.(post, planner, options, header) ?? "";
    });
    return planner.takesOthers ? [...own, ...others.cells(placedExtras.left)] : own;
  });
  const header = [...planner.columns.map(([name]) => name), ...others.headers];
  const width = header.length;
  const rows = body.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => "")]);
  const { id, limit = Infinity } = planner;
  return {
    rows: planner.headerless ? rows : [header, ...rows],
    notes: [
      ...fieldsLeftOut(posts, planner),
      ...draftNotes(posts, planner),
      ...networksLeftOut(posts, planner),
      ...(planner.takesOthers ? [] : noteOn(left.length, { code: "extras-left-out", planner: id })),
      ...momentNotes(posts, planner, options),
      ...(rows.length > limit ? noteOn(rows.length, { code: "too-many-posts", planner: id, limit }) : []),
    ],
  };
}
