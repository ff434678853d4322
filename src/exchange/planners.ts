import type { ColumnUse } from "./columns.ts";

/** How a planner wants day and time: patterns of date-fns, or a moment as ISO 8601 in UTC or with the zone's offset. */
export type MomentForm =
  | {
      /** Holds the time as well where that has no pattern of its own. `order` stands for `dd/MM` or `MM/dd`. */
      readonly date: string;
      readonly time?: string;
    }
  | { readonly instant: "utc" | "offset" };

type PlannerColumn = readonly [header: string, use: ColumnUse];

/** What Earnest knows of another tool's file. */
type PlannerTemplate = {
  readonly name: string;
  /** All columns that are written, in order. A file may have fewer, and others beside them. */
  readonly columns: readonly PlannerColumn[];
  /** The file begins with its first post, and has a shape instead of a header. */
  readonly headerless?: readonly RegExp[];
  /** Headers that only this planner's files have together. */
  readonly toldBy: readonly string[];
  readonly moment: MomentForm;
  /** Day and month as this planner always writes them. */
  readonly order?: "dmy" | "mdy";
  /** Posts a file may hold. */
  readonly limit?: number;
  /** Columns beside the template that its own files have may stand in the file too. */
  readonly takesOthers?: true;
  /** The file begins with a byte-order mark. */
  readonly mark?: true;
  /** A post that goes to several channels is written once for each of them. */
  readonly oneChannelARow?: true;
  /** Cells that a spreadsheet would read as formulas have an apostrophe before them. */
  readonly guarded?: true;
};

const numbered = (header: string, count: number, use: ColumnUse): readonly PlannerColumn[] =>
  Array.from({ length: count }, (_, index) => [`${header} ${index + 1}`, index === 0 ? use : "extra"] as const);

const OWN = ["id", "date", "time", "zone", "channel", "author", "status", "text", "why"] as const;
const titled = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** A day with a time, or a time alone, in one cell of a file without a header. */
const MOMENT_CELL = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[ T]\d{1,2}:\d{2}/u;
const NUMBER_CELL = /^\d{1,4}$/u;
/** A post may have a day and no time yet. */
const NUMBER_OR_NONE = /^\d{0,2}$/u;
const LINK_CELL = /^(?:https?:\/\/.*)?$/u;
const ANY_CELL = /\S/u;

/**
 * The planners whose files are recognised and can be written: one entry each, headers exactly as the tool wants them (they
 * are case-sensitive in most). To teach Earnest a planner, add it here; `toldBy` must tell it from all others.
 */
export const planners = {
  /** Earnest's own table, cells exactly as they are. */
  earnest: {
    name: "Earnest",
    columns: OWN.map((name) => [name, name] as const),
    toldBy: OWN,
    moment: { date: "yyyy-MM-dd", time: "HH:mm" },
    takesOthers: true,
  },
  /** The same for spreadsheets. It is told from the other by its capitals alone, so that its guards can be taken away again. */
  "earnest-guarded": {
    name: "Earnest, for spreadsheets",
    columns: OWN.map((name) => [titled(name), name] as const),
    toldBy: OWN.map(titled),
    moment: { date: "yyyy-MM-dd", time: "HH:mm" },
    takesOthers: true,
    guarded: true,
    mark: true,
  },
  publer: {
    name: "Publer",
    columns: [
      ["Date - Intl. format or prompt", "date"],
      ["Text", "text"],
      ["Link(s) - Separated by comma for FB carousels", "link"],
      ["Media URL(s) - Separated by comma", "media"],
      ["Title - For the video, pin, PDF ..", "title"],
      ["Label(s) - Separated by comma", "labels"],
      ["Alt text(s) - Separated by ||", "alt"],
      ["Comment(s) - Separated by ||", "comment"],
      ["Pin board, FB album, or Google category", "extra"],
      ["Post subtype - I.e. story, reel, PDF ..", "extra"],
      ["CTA - For Facebook links or Google", "extra"],
      ["Reminder - For stories, reels, shorts, and TikToks", "extra"],
    ],
    toldBy: ["Date - Intl. format or prompt", "Text"],
    moment: { date: "yyyy-MM-dd HH:mm" },
    mark: true,
  },
  sprout: {
    name: "Sprout Social",
    columns: [["date", "date"], ["time_24hr", "time"], ["message_text", "text"], ["public_image_url", "image"]],
    toldBy: ["date", "time_24hr", "message_text"],
    moment: { date: "order/yyyy", time: "HH:mm" },
    limit: 350,
  },
  buffer: {
    name: "Buffer",
    columns: [["Text", "text"], ["Image URL", "image"], ["Tags", "labels"], ["Posting Time", "date"]],
    toldBy: ["Text", "Image URL", "Tags", "Posting Time"],
    moment: { date: "yyyy-MM-dd HH:mm" },
  },
  hootsuite: {
    name: "Hootsuite",
    columns: [["Date", "date"], ["Message", "text"], ["Link", "link"]],
    headerless: [MOMENT_CELL, ANY_CELL, LINK_CELL],
    toldBy: [],
    moment: { date: "order/yyyy HH:mm" },
    limit: 350,
  },
  metricool: {
    name: "Metricool",
    columns: [
      ["Text", "text"], ["Date", "date"], ["Time", "time"], ["Draft", "draft"],
      ...["Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok", "Youtube", "Threads", "Bluesky"].map((network) => [network, "flag"] as const),
      ...numbered("Picture Url", 10, "media"), ...numbered("Alt text picture", 10, "alt"),
      ["Document title", "title"], ["Shortener", "extra"], ["Video Thumbnail Url", "extra"], ["Video Cover Frame", "extra"],
    ],
    toldBy: ["Text", "Date", "Time", "Draft", "Facebook"],
    moment: { date: "yyyy-MM-dd", time: "HH:mm:ss" },
    takesOthers: true,
  },
  socialbee: {
    name: "SocialBee",
    columns: [
      ["text", "text"], ["link", "link"], ["imageUrls", "image"], ["gifUrls", "gif"], ["videoUrls", "video"], ["postAtSpecificTime", "date"],
    ],
    toldBy: ["text", "imageUrls", "postAtSpecificTime"],
    moment: { date: "yyyy-MM-dd HH:mm" },
  },
  highlevel: {
    name: "HighLevel",
    columns: [
      ["postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "date"], ["content", "text"], ["link (OGmetaUrl)", "link"], ["imageUrls", "image"], ["gifUrl", "gif"], ["videoUrls", "video"],
    ],
    toldBy: ["postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "content"],
    moment: { date: "yyyy-MM-dd HH:mm:ss" },
    limit: 90,
    takesOthers: true,
  },
  ayrshare: {
    name: "Ayrshare",
    columns: [["post", "text"], ["platforms", "channel"], ["mediaUrls", "media"], ["scheduleDate", "date"]],
    toldBy: ["post", "platforms", "scheduleDate"],
    moment: { instant: "utc" },
  },
  postfast: {
    name: "PostFast",
    columns: [
      ["scheduled_at", "date"], ["account_id", "channel"], ["content", "text"], ["media_urls", "media"], ["first_comment", "comment"],
      ["fb_content_type", "extra"], ["ig_publish_type", "extra"], ["yt_is_short", "extra"], ["pinterest_board_id", "extra"],
    ],
    toldBy: ["scheduled_at", "account_id", "content"],
    moment: { instant: "offset" },
    limit: 200,
    oneChannelARow: true,
  },
  postcron: {
    name: "Postcron",
    columns: [
      ["Text", "text"], ["Year", "year"], ["Month", "month"], ["Day", "day"], ["Hour", "hour"], ["Minute", "minute"], ["Image URL(s)", "image"], ["Link", "link"],
    ],
    headerless: [ANY_CELL, /^20\d\d$/u, NUMBER_CELL, NUMBER_CELL, NUMBER_OR_NONE, NUMBER_OR_NONE],
    toldBy: [],
    moment: { date: "yyyy-M-d", time: "H:m" },
  },
  "google-calendar": {
    name: "Google Calendar",
    columns: [
      ["Subject", "summary"], ["Start Date", "date"], ["Start Time", "time"], ["End Date", "extra"], ["End Time", "extra"],
      ["All Day Event", "extra"], ["Description", "text"], ["Location", "extra"], ["Private", "extra"],
    ],
    toldBy: ["Subject", "Start Date"],
    moment: { date: "MM/dd/yyyy", time: "hh:mm a" },
    order: "mdy",
  },
} as const satisfies Readonly<Record<string, PlannerTemplate>>; // prettier-ignore

export type PlannerId = keyof typeof planners;

export type Planner = PlannerTemplate & { readonly id: PlannerId };

/** All planners, those told by most headers first. */
export const allPlanners: readonly Planner[] = Object.entries<PlannerTemplate>(planners)
  .map(([id, planner]) => ({ ...planner, id: id as PlannerId }))
  .sort((a, b) => b.toldBy.length - a.toldBy.length);

/** One planner by its id. */
export const plannerOf = (id: PlannerId): Planner => ({ ...(planners[id] as PlannerTemplate), id });

/** The planner whose headers these are. Earnest's two tables differ by capitals, and so every planner is told by them. */
export function plannerByHeader(headers: readonly string[]): Planner | undefined {
  const present = new Set(headers.map((header) => header.trim()));
  return allPlanners.find(({ toldBy }) => toldBy.length > 0 && toldBy.every((header) => present.has(header)));
}

/** Share of the rows that must have a planner's shape: a broken row is reported later, and makes no other file of it. */
const SHAPED = 0.8;

/** The planner whose shape these rows have, for files without a header. */
export function plannerByShape(rows: readonly (readonly string[])[]): Planner | undefined {
  return allPlanners.find(({ headerless, columns }) => {
    if (!headerless || rows.length === 0) return false;
    const hasShape = (row: readonly string[]): boolean =>
      row.length <= columns.length && headerless.every((cell, index) => cell.test((row[index] ?? "").trim()));
    return rows.filter(hasShape).length >= rows.length * SHAPED;
  });
}
