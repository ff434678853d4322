import type { PlannedMonth } from "../../../src/contract/operations.ts";
import { candidatesFor } from "../../../src/domain/person.ts";
import type { Month } from "../../../src/domain/post.ts";
import { monthOf } from "../../../src/exchange/months.ts";
import { openingOf } from "../../../src/exchange/opening.ts";
import { signedBy } from "../../../src/domain/sign-off.ts";
import { nearest, postsOf } from "./review-month.ts";
import type { Services } from "./services.ts";

/** What a month holds, beside what was planned; null: the nearest month. Nothing is checked for it. */
export function plannedMonth({ store, today }: Services, wanted: Month | null): PlannedMonth {
  const months = store.posts.perMonth();
  const month = wanted ?? nearest(months, monthOf(today()));
  const people = store.people.list();
  const posts = postsOf(store, month).map(({ id, text, date, author, goal }) => ({
    id,
    opening: openingOf(text),
    date: date ?? "",
    author: author ?? signedBy(text, people),
    goal,
    candidates: author === null ? candidatesFor(text, people) : [],
  }));
  return { month, today: today(), posts, months: months.map((one) => one.month) };
}
