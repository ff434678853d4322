import { describe, expect, test } from "vitest";
import { clashesOf } from "../../src/domain/answering.ts";
import {
  type ContactId,
  newContact,
  newEntry,
  oneMore,
  type EntryId,
  type EntryKind,
  type LogFact,
} from "../../src/domain/listening.ts";
import { newPerson, type PersonId } from "../../src/domain/person.ts";
import { ladderOf, returnsBy, rungsOf } from "../../src/domain/relationships.ts";

const [maria, jo, ada, li] = ["maria", "jo", "ada", "li"] as ContactId[] as [ContactId, ContactId, ContactId, ContactId]; // prettier-ignore
const fact = (date: string, kind: EntryKind, contact: ContactId | null, sent: ContactId | null = null): LogFact => ({ date, kind, contact, sent }); // prettier-ignore

describe("the ladder", () => {
  test("goes by the furthest that somebody came", () => {
    const facts = [
      fact("2026-01-02", "new", maria),
      fact("2026-01-03", "question", jo),
      fact("2026-01-04", "thanks", jo),
      fact("2026-01-05", "reply", jo),
      fact("2026-01-06", "referral", ada, li),
    ];
    expect(Object.fromEntries(rungsOf(facts))).toEqual({ maria: "know", jo: "trust", ada: "referral", li: "know" });
    expect(ladderOf(facts)).toEqual({ know: 2, like: 0, trust: 1, referral: 1, advocate: 0 });
  });

  test("takes one person sent twice for one, and two for an advocate", () => {
    const twice = [fact("2026-01-01", "referral", ada, li), fact("2026-01-09", "referral", ada, li)];
    expect(rungsOf(twice).get(ada)).toBe("referral");
    expect(rungsOf([...twice, fact("2026-02-01", "referral", ada, jo)]).get(ada)).toBe("advocate");
  });
});

test("what came back is counted by its time, everybody once, and new only the first time they are heard", () => {
  const facts = [
    fact("2026-04-02", "thanks", maria),
    fact("2025-12-30", "reply", maria),
    fact("2026-01-10", "referral", jo, ada),
    fact("2026-02-10", "referral", ada, li),
    fact("2026-02-11", "return", jo),
  ];
  const spent = [{ span: "month", from: "2026-02-01", hours: 6 }] as const;
  const quarter = (day: string): string => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  expect(returnsBy(facts, spent, quarter, ["2026 Q1", "2026 Q2", "2026 Q3"])).toEqual([
    { period: "2026 Q1", hours: 6, people: 3, fresh: 3, returns: 1, thanks: 0, referrals: 2, chain: 2 },
    { period: "2026 Q2", hours: 0, people: 1, fresh: 0, returns: 0, thanks: 1, referrals: 0, chain: 0 },
    { period: "2026 Q3", hours: 0, people: 0, fresh: 0, returns: 0, thanks: 0, referrals: 0, chain: 0 },
  ]);
});

describe("one more contact", () => {
  const entry = (id: string, contact: ContactId, date: string) => ({
    ...newEntry(id as EntryId, "thanks", date),
    contact,
  });

  test("names each once, for the nearest reason, and lets rest who was put aside", () => {
    const contacts = [maria, jo, ada, li].map((id) => newContact(id, id));
    const aside = contacts.map((one) => (one.id === li ? { ...one, asideUntil: "2026-12-24" } : one));
    const heard = {
      contacts: aside,
      due: [{ ...entry("1", maria, "2026-11-01"), nextStep: "ring her", nextOn: "2026-11-20" }],
      owed: [entry("2", maria, "2026-11-02"), entry("3", jo, "2026-11-10")],
      lastHeard: new Map([[ada, "2026-03-01"], [li, "2026-01-01"], [maria, "2026-11-02"]]),
    }; // prettier-ignore
    expect(
      oneMore(heard, "2026-11-28", "2026-08-30").map(({ contact, because, since }) => [contact.id, because, since]),
    ).toEqual([
      ["maria", "next-step", "2026-11-20"],
      ["jo", "thanks", "2026-11-10"],
      ["ada", "quiet", "2026-03-01"],
    ]);
  });
});

test("an answer window clashes with closed days and with days on which nobody is there", () => {
  const person = { ...newPerson("p" as PersonId), days: ["mon", "tue"] as const };
  const days = [["2026-11-30", "mon"], ["2026-12-01", "tue"], ["2026-12-02", "wed"]] as const; // prettier-ignore
  expect(clashesOf(days, ["2026-12-01"], person)).toEqual([
    { day: "2026-12-01", because: "closed" },
    { day: "2026-12-02", because: "away" },
  ]);
  expect(clashesOf(days, [], { ...person, days: [] })).toEqual([]);
});
