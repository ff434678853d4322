/** The parts of a post that a column can hold. */
export const columnKinds = ["text", "date", "time", "zone", "channel", "author", "id", "why", "status"] as const;
export type ColumnKind = (typeof columnKinds)[number];

/**
 * What an extra column means, where its name tells. Its cells are kept as they are written; the meaning finds their place in
 * another planner's template.
 */
export const extraMeanings = ["link", "media", "image", "gif", "video", "title", "labels", "alt", "comment"] as const;
export type ExtraMeaning = (typeof extraMeanings)[number];

/**
 * What a column is read as. `extra` is kept without a meaning; `flag` names a channel in its header and says yes or no in its
 * cells; `draft` says yes or no; `summary` is the text where the text itself is blank; the last five are parts of one date.
 */
export type ColumnUse =
  | ColumnKind
  | ExtraMeaning
  | "extra"
  | "flag"
  | "draft"
  | "summary"
  | "year"
  | "month"
  | "day"
  | "hour"
  | "minute";

/** Names that planners and people give their columns, in English and German, as `normal` leaves them. To teach Earnest a name, add it here. */
const KIND_NAMES: Readonly<Record<ColumnKind, readonly string[]>> = {
  text: ["text", "message", "caption", "content", "post", "post text", "post content", "body", "copy", "message text", "description", "post copy", "post caption", "post body", "social copy", "caption text", "copy text", "post message", "draft copy", "final copy", "posts", "captions", "texts", "messages", "write up", "social post", "social media post", "beitragstext", "beitrag", "beiträge", "posttext", "inhalt", "nachricht", "bildunterschrift"],
  date: ["date", "publish date", "scheduled", "scheduled date", "schedule date", "post date", "date and time", "date time", "datetime", "scheduled at", "schedule time", "posting time", "start date", "when", "day", "publishing date", "publication date", "posting date", "go live", "go live date", "live date", "due date", "scheduled for", "scheduled on", "publish at", "publish on", "published at", "post at", "post on", "scheduled datetime", "planned for", "planned date", "date scheduled", "dtstart", "send date", "dates", "posting day", "publish day", "post day", "go live on", "datum", "veröffentlichung", "veröffentlichungsdatum", "postdatum", "termin"],
  time: ["time", "hour", "publish time", "scheduled time", "time 24hr", "time 24h", "start time", "post time", "publishing time", "time of day", "send time", "go live time", "publish hour", "uhrzeit", "zeit"],
  zone: ["zone", "time zone", "timezone", "tz", "zeitzone"],
  channel: ["channel", "platform", "network", "platforms", "channels", "networks", "account", "profile", "social network", "social platform", "social channel", "social media", "accounts", "profiles", "where", "kanal", "kanäle", "plattform", "plattformen", "netzwerk"],
  author: ["author", "owner", "who", "by", "writer", "person", "responsible", "assignee", "assigned to", "created by", "written by", "autor", "autorin", "verantwortlich", "wer", "verfasser"],
  id: ["id", "post id", "ref", "reference", "key", "no", "number", "uid", "nr", "nummer"],
  why: ["why", "our why", "why profile", "warum"],
  status: ["status", "state", "approval", "approval status", "post status", "freigabe"],
}; // prettier-ignore

const MEANING_NAMES: Readonly<Record<ExtraMeaning, readonly string[]>> = {
  link: ["link", "links", "url", "urls", "link url", "landing page", "website", "destination url", "website url", "verlinkung"],
  media: ["media", "media url", "media urls", "attachment", "attachments", "asset", "assets", "asset url", "creative", "visual"],
  image: ["image", "images", "image url", "image urls", "public image url", "picture", "pictures", "picture url", "photo", "photos", "photo url", "bild", "bilder", "foto", "fotos"],
  gif: ["gif", "gif url", "gif urls"],
  video: ["video", "videos", "video url", "video urls"],
  title: ["title", "headline", "post title", "video title", "titel", "überschrift"],
  labels: ["label", "labels", "tag", "tags", "category", "categories", "schlagwörter"],
  alt: ["alt", "alt text", "alt texts", "image alt", "image alt text", "image description"],
  comment: ["first comment", "comment", "comments"],
}; // prettier-ignore

/** Lower case, words apart: `scheduledAt`, `Scheduled_at` and "Scheduled at" are one name. */
export const normal = (header: string): string =>
  header
    .normalize("NFKC")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const useByName: ReadonlyMap<string, ColumnKind | ExtraMeaning> = new Map([
  ...extraMeanings.flatMap((use) => MEANING_NAMES[use].map((name) => [name, use] as const)),
  ...columnKinds.flatMap((use) => KIND_NAMES[use].map((name) => [name, use] as const)),
]);

/** What a header names, also with a remark in brackets behind it: "Date (dd/mm/yyyy)". */
export const namedUse = (header: string): ColumnKind | ExtraMeaning | undefined =>
  useByName.get(normal(header)) ?? useByName.get(normal(header.replace(/\([^)]*\)\s*$/u, "")));

const WEEKDAY_NAMES: ReadonlySet<string> = new Set(["day", "weekday", "day of week", "tag", "wochentag"]);

/** Whether a column may hold the weekdays of the dates in another. */
export const namesWeekdays = (header: string): boolean => WEEKDAY_NAMES.has(normal(header));

const kinds: ReadonlySet<string> = new Set(columnKinds);

/** Whether a use is a part of the post, of which a row has one, and no extra. */
export const isKind = (use: string | undefined): use is ColumnKind => use !== undefined && kinds.has(use);

/** What an extra column means, or undefined. */
export function meaningOf(header: string): ExtraMeaning | undefined {
  const use = namedUse(header);
  return use === undefined || isKind(use) ? undefined : use;
}

/** Names a set of headers, so that a mapping can be remembered for files of the same make. */
export const headerKey = (headers: readonly string[]): string => headers.map(normal).join("|");
