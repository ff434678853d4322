import { type BusinessDate, dateBounds, isBusinessDate } from "./business-date.ts";
import { fieldsOf, isText } from "./json.ts";
import { MAX_CHANNEL_LENGTH } from "./post.ts";

/** How often the owner means to post on a channel. */
export type Promised = { readonly channel: string; readonly perWeek: number };

/** What the owner means a month to hold to. */
export type MonthPlan = {
  /** Largest share (0..1) of posts that ask; null: the checker's own. */
  readonly askShare: number | null;
  /** Most asks in a row on one channel; null: the checker's own. */
  readonly askRun: number | null;
  readonly promised: readonly Promised[];
  /** Days that matter to the business, and those on which nobody is there. */
  readonly dates: readonly BusinessDate[];
};

/** Nothing changed, nothing promised, never closed. */
export const openPlan: MonthPlan = { askShare: null, askRun: null, promised: [], dates: [] };

/** Bounds of what may be planned. */
export const planBounds = { askRun: 20, perWeek: 50, promised: 50 } as const;

const isNumberUpTo = (most: number) => (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= most; // prettier-ignore

const isChannel = (value: unknown): boolean => isText(value) && value.trim() !== "" && value.length <= MAX_CHANNEL_LENGTH; // prettier-ignore

function isPromise(value: unknown): value is Promised {
  const perWeek = fieldsOf(value)?.get("perWeek");
  return (
    isChannel(fieldsOf(value)?.get("channel")) && isNumberUpTo(planBounds.perWeek)(perWeek) && Number.isInteger(perWeek)
  );
}

const isListOf = (value: unknown, most: number, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isItem); // prettier-ignore

const isRight: Readonly<Record<keyof MonthPlan, (value: unknown) => boolean>> = {
  askShare: (value) => value === null || isNumberUpTo(1)(value),
  askRun: (value) => value === null || (isNumberUpTo(planBounds.askRun)(value) && Number.isInteger(value)),
  promised: (value) => isListOf(value, planBounds.promised, isPromise),
  dates: (value) => isListOf(value, dateBounds.dates, isBusinessDate),
};

/** Whether something from elsewhere is a plan. */
export function isMonthPlan(value: unknown): value is MonthPlan {
  const given = fieldsOf(value);
  return (
    given?.size === Object.keys(isRight).length &&
    Object.entries(isRight).every(([name, holds]) => holds(given.get(name)))
  );
}

/** What a month was held to, as it was stored: an older version knew closed days alone. Anything else is the open plan. */
export function monthPlanIn(value: unknown): MonthPlan {
  if (isMonthPlan(value)) return value;
  if (typeof value !== "object" || value === null || !("closedDays" in value)) return openPlan;
  const { closedDays, ...rest } = value;
  const dates = Array.isArray(closedDays) ? closedDays.map((on: unknown) => ({ on, kind: "closed", words: "" })) : [];
  const plan = { ...rest, dates };
  return isMonthPlan(plan) ? plan : openPlan;
}
