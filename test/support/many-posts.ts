import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentHashOf } from "../../electron/store/content.ts";
import { storeOver } from "../../electron/store/index.ts";
import { openDatabase } from "../../electron/store/open.ts";
import { temporaryFolder } from "./temporary-store.ts";

const DAYS = 3650;

/** The day of the post of that number. */
export const dayOf = (number: number): string =>
  new Date(Date.UTC(2020, 0, 1 + (number % DAYS))).toISOString().slice(0, 10);

/** A file with so many posts over ten years, each with its first version. */
export function manyPosts(count: number): string {
  const file = join(temporaryFolder(), "earnest", "earnest.sqlite");
  mkdirSync(dirname(file));
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const { db } = opened.value;
  const post = db.prepare("INSERT INTO post (id, text, content_hash, date, created_at, updated_at, change_seq) VALUES (?, ?, ?, ?, 1, 1, ?)"); // prettier-ignore
  const version = db.prepare("INSERT INTO post_version (post_id, text, content_hash, reason, created_at) VALUES (?, ?, ?, 'created', 1)"); // prettier-ignore
  db.transaction(() => {
    for (let number = 0; number < count; number++) {
      const text = `Post ${number}: Bram brought plums, and the recipe is his grandmother's.`;
      const [id, hash] = [`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`, contentHashOf(text)];
      post.run(id, text, hash, dayOf(number), number + 1);
      version.run(id, text, hash);
    }
  })();
  storeOver(opened.value, Date.now).close();
  return file;
}
