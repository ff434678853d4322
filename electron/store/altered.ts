import Database from "better-sqlite3";
import type { PostId } from "../../src/domain/post.ts";
import type { AlteredPost } from "../../src/domain/recovery.ts";
import type { Db } from "./connection.ts";
import { contentHashOf } from "./content.ts";
import { VERSIONS } from "./versions.ts";
import type { PostVersion } from "../../src/domain/version.ts";

/** So many texts are looked at before keys are answered again. */
const AT_ONCE = 500;

type Stored = { readonly seq: number; readonly id: PostId; readonly text: string; readonly content_hash: string };

const isWhole = ({ text, contentHash }: PostVersion): boolean => contentHashOf(text) === contentHash;

function alteredPost(db: Db, { id, text }: Stored): AlteredPost {
  const versions = db.prepare<[string], PostVersion>(`${VERSIONS} ORDER BY seq DESC`).all(id);
  const last = versions.find((version) => isWhole(version));
  return { id, text, whole: last ? { text: last.text, keptAt: last.createdAt } : null };
}

/** Whether every text of a file is what its hash says. */
export function isAsStored(file: string): boolean {
  const db = new Database(file, { readonly: true });
  try {
    const texts = db.prepare<[], Pick<Stored, "text" | "content_hash">>("SELECT text, content_hash FROM post");
    for (const { text, content_hash } of texts.iterate()) if (contentHashOf(text) !== content_hash) return false;
    return true;
  } finally {
    db.close();
  }
}

/**
 * Finds the posts whose text is not what its hash says: a disk can change a letter without SQLite noticing. Reads all of
 * them, a few hundred at a time, so that the window stays quick.
 */
export async function alteredPosts(db: Db): Promise<readonly AlteredPost[]> {
  const next = db.prepare<[number], Stored>(
    `SELECT seq, id, text, content_hash FROM post WHERE seq > ? AND deleted_at IS NULL ORDER BY seq LIMIT ${AT_ONCE}`,
  );
  const altered: AlteredPost[] = [];
  for (let after = -1; db.open;) {
    const rows = next.all(after);
    altered.push(...rows.filter(({ text, content_hash }) => contentHashOf(text) !== content_hash).map((row) => alteredPost(db, row))); // prettier-ignore
    const last = rows.at(-1);
    if (!last) break;
    after = last.seq;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return altered;
}
