import type { ContactId, HoursSpent, LogFact } from "./listening.ts";
import type { LocalDate } from "./post.ts";

/** How far somebody has come with the business (S0.32). */
export const rungs = ["know", "like", "trust", "referral", "advocate"] as const;
export type Rung = (typeof rungs)[number];

/** Sent so many people, somebody speaks for the business of their own accord. */
export const ADVOCATE_SENDS = 2;

const liked = new Set(["reply", "question"]);
const trusted = new Set(["thanks", "return"]);

/**
 * The rung that each contact stands on, by what the log says of them. Advocate: sent two people or more. Referral: sent one.
 * Trust: thanked, or came back. Like: replied or asked. Know: everybody else who was heard of.
 */
export function rungsOf(facts: readonly LogFact[]): ReadonlyMap<ContactId, Rung> {
  const sends = new Map<ContactId, Set<ContactId | null>>();
  const rank = new Map<ContactId, number>();
  const raise = (contact: ContactId | null, to: number): void => {
    if (contact !== null) rank.set(contact, Math.max(rank.get(contact) ?? 0, to));
  };
  for (const { kind, contact, sent } of facts) {
    raise(contact, trusted.has(kind) ? 2 : liked.has(kind) ? 1 : 0);
    raise(sent, 0);
    if (kind !== "referral" || contact === null) continue;
    const all = sends.get(contact) ?? new Set();
    sends.set(contact, all.add(sent)); // one person sent twice is one; people without a name count once
    raise(contact, all.size >= ADVOCATE_SENDS ? 4 : 3);
  }
  return new Map([...rank].map(([contact, at]) => [contact, rungs[at] ?? "know"]));
}

/** How many contacts stand on each rung. */
export function ladderOf(facts: readonly LogFact[]): Readonly<Record<Rung, number>> {
  const counts = { know: 0, like: 0, trust: 0, referral: 0, advocate: 0 };
  for (const rung of rungsOf(facts).values()) counts[rung] += 1;
  return counts;
}

/** What came back in a stretch of time, and what went in. */
export type Return = {
  readonly period: string;
  readonly hours: number;
  /** People heard, each once. */
  readonly people: number;
  /** Of these, heard for the first time. */
  readonly fresh: number;
  readonly returns: number;
  readonly thanks: number;
  readonly referrals: number;
  /** Referrals in a row that end here: somebody who was sent sends the next. */
  readonly chain: number;
};

const nothing = { hours: 0, fresh: 0, returns: 0, thanks: 0, referrals: 0, chain: 0 };

type Growing = { -readonly [Name in Exclude<keyof Return, "people">]: Return[Name] } & {
  readonly heard: Set<ContactId>;
};

/** Counts a referral's place in its row of referrals; 0 for what is none. */
function chainOf({ kind, contact, sent }: LogFact, depth: Map<ContactId, number>): number {
  if (kind !== "referral") return 0;
  const steps = ((contact && depth.get(contact)) ?? 0) + 1;
  if (sent !== null) depth.set(sent, Math.max(depth.get(sent) ?? 0, steps));
  return steps;
}

function countFact(
  row: Growing,
  { kind, contact, sent }: LogFact,
  chain: number,
  isFresh: (one: ContactId) => boolean,
): void {
  for (const one of [contact, sent]) {
    if (one === null) continue;
    row.heard.add(one);
    if (isFresh(one)) row.fresh += 1;
  }
  if (kind === "return") row.returns += 1;
  if (kind === "thanks") row.thanks += 1;
  if (kind === "referral") row.referrals += 1;
  row.chain = Math.max(row.chain, chain);
}

const byDay = (a: LogFact, b: LogFact): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/** Hours in and relationships out, by the periods that `periodOf` tells of days; `periods` in order, those without anything too. */
export function returnsBy(
  facts: readonly LogFact[],
  spent: readonly HoursSpent[],
  periodOf: (day: LocalDate) => string,
  periods: readonly string[],
): readonly Return[] {
  const found = new Map<string, Growing>(
    periods.map((period) => [period, { ...nothing, period, heard: new Set<ContactId>() }]),
  );
  const known = new Set<ContactId>();
  const isFresh = (one: ContactId): boolean => !known.has(one) && known.add(one).has(one);
  const depth = new Map<ContactId, number>();
  for (const fact of facts.toSorted(byDay)) {
    const row = found.get(periodOf(fact.date));
    const chain = chainOf(fact, depth);
    if (row) countFact(row, fact, chain, isFresh);
    else for (const one of [fact.contact, fact.sent]) if (one !== null) known.add(one); // heard before what is looked at
  }
  for (const { from, hours } of spent) {
    const row = found.get(periodOf(from));
    if (row) row.hours += hours;
  }
  return [...found.values()].map(({ heard, ...row }) => ({ ...row, people: heard.size }));
}
