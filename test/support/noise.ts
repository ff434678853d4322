import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { numbersIn, openedAt, overwrite, PAGE, pagesOfPosts } from "./harm.ts";

/** Numbers that follow from a seed, from 0 to below 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What came of a round: posts that lay on no destroyed page and are not there, and how many there are. */
type Round = { readonly lost: readonly number[]; readonly found: number; readonly pages: readonly number[] };

/** Writes noise over one to five pages of posts, and opens the file. */
export function noiseRound(file: string, seed: number): Round {
  const next = numbersFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), "earnest-noise-"));
  const copy = join(folder, "earnest.sqlite");
  copyFileSync(file, copy);
  const leaves = pagesOfPosts(file);
  const all = [...leaves.keys()];
  const pick = (from: number): number => Math.floor(next() * from);
  const pages = Array.from({ length: 1 + pick(5) }, () => all[pick(all.length)] ?? 0);
  for (const page of pages) overwrite(copy, (page - 1) * PAGE, Buffer.from(Array.from({ length: PAGE }, () => pick(256)))); // prettier-ignore
  const destroyed = new Set(pages.flatMap((page) => [...(leaves.get(page) ?? [])]));
  const store = openedAt(copy);
  try {
    if (!store.recovery) throw new Error(`Noise on ${pages.join(", ")} of ${statSync(copy).size / PAGE} was not seen`);
    const found = numbersIn(store);
    const whole = [...leaves.values()].flatMap((numbers) => [...numbers]).filter((number) => !destroyed.has(number));
    return { lost: whole.filter((number) => !found.has(number)), found: found.size, pages };
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}
