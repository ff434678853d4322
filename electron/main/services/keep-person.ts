import { type Person, type PersonId, writersOf } from "../../../src/domain/person.ts";
import type { Month, Post, PostId } from "../../../src/domain/post.ts";
import { err, type Result } from "../../../src/domain/result.ts";
import { monthOf } from "../../../src/exchange/months.ts";
import { briefPage } from "../../../src/exchange/report/brief-page.ts";
import { slicesAfter } from "./list-posts.ts";
import type { Services } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

type Kept = Result<null, "person-missing" | "cancelled" | "file-not-written">;

/** Asks for a file and writes to it what `contentOf` makes of a person and of the posts that name them as author. */
async function keep(
  { store, dialogs }: Services,
  id: PersonId,
  name: string,
  contentOf: (person: Person, posts: readonly Post[]) => string,
): Promise<Kept> {
  const file = await dialogs.saveAs(name);
  if (file === null) return err("cancelled", "No file was chosen.");
  const person = store.people.list().find((one) => one.id === id);
  if (!person) return err("person-missing", "There is no such person.");
  const posts: Post[] = [];
  for await (const slice of slicesAfter(store, "changed", null, new AbortController().signal)) {
    const theirs = slice.filter(({ author }) => writersOf(author, [person]).length > 0);
    posts.push(...theirs.flatMap((one) => store.posts.find(one.id as PostId) ?? [])); // read from the column of ids
  }
  return writeWhole(file, contentOf(person, posts));
}

/** Writes all that is kept of a person to the file that the owner names. */
export const exportPerson = (services: Services, id: PersonId): Promise<Kept> =>
  keep(services, id, "earnest-person.json", ({ id: own, ...person }, posts) => {
    const written = posts.map(({ date, time, channel, text }) => ({ date, time, channel, text }));
    const lessons = services.store.settings.current().lessonsBy[own] ?? [];
    return `${JSON.stringify({ schemaVersion: 1, person, lessons, posts: written }, null, 2)}\n`;
  });

/** Writes a sheet with which a person can begin to the file that the owner names. */
export const exportBrief = (services: Services, id: PersonId, month: Month): Promise<Kept> =>
  keep(services, id, `earnest-brief-${month}.html`, (person, posts) =>
    briefPage({
      person,
      profile: services.store.profiles.current(),
      month,
      posts: posts
        .filter(({ date }) => date !== null && monthOf(date) === month)
        .toSorted((a, b) => (`${a.date} ${a.time ?? ""}` < `${b.date} ${b.time ?? ""}` ? -1 : 1)),
      today: services.today(),
    }),
  );
