/**
 * Groups sets whose Jaccard similarity (what two share, of what either has) reaches a bound; two sets are in one group when a
 * chain of such pairs joins them. Exact, unlike MinHash or SimHash, so that whether two sets are a pair depends on the two
 * alone, and fast by three sieves that let every true pair through:
 *
 * - by size: a set half as long cannot share enough;
 * - by prefix: of a pair's members, ordered from the rarest on, the first few must have one in common (Chaudhuri et al., "A
 *   primitive operator for similarity joins", 2006), so only sets that share a rare member are ever looked at;
 * - by bitmap: where members set bits, differing bits are differing members (Sandes et al., "Bitmap filter", 2020).
 */
const WORDS = 8;
const BITS = WORDS * 32;

/** Members of all sets together are at most so many, and room is made for so many more at a time. */
const MOST_MEMBERS = 2 ** 28;
const AT_A_TIME = 2 ** 16;

/** Sets in one row of numbers, which takes a tenth of the memory of a `Set` each. */
type Sets = {
  /** Where each set begins, and after the last where that ends. */
  readonly starts: Uint32Array;
  /** The ranks of the members, set after set, each once; in a set the rarest first. */
  readonly ranks: Uint32Array;
  /** Lower ranks are of members that one set alone has. */
  readonly firstShared: number;
  /** All ranks are below it. */
  readonly end: number;
};

/** Ranks from the rarest on, of numbers in order: each of them once, and its rank. */
type Ranks = Pick<Sets, "firstShared" | "end"> & { readonly known: Float64Array; readonly rankOf: Uint32Array };

/** How many of the distinct numbers so many sets have, by that count. */
function howMany(counts: Uint32Array): Uint32Array {
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const all = new Uint32Array(most + 1);
  for (const count of counts) all[count] = (all[count] ?? 0) + 1;
  return all;
}

function ranksOf(sorted: Float64Array): Ranks {
  const everyCount = new Uint32Array(sorted.length);
  let end = 0;
  for (const [at, member] of sorted.entries()) {
    if (at === 0 || member !== sorted[end - 1]) sorted[end++] = member; // behind what is read
    everyCount[end - 1] = (everyCount[end - 1] ?? 0) + 1;
  }
  const counts = everyCount.subarray(0, end);
  const having = howMany(counts);
  let before = 0;
  const next = having.map((some) => {
    before += some;
    return before - some;
  });
  const rankOf = counts.map((count) => {
    const rank = next[count] ?? 0;
    next[count] = rank + 1;
    return rank;
  });
  return { known: sorted.subarray(0, end), rankOf, firstShared: having[1] ?? 0, end };
}

/** Where a number stands among numbers in order, of which it is one. */
function placeIn(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All members, set after set, and where each set ends. The row grows in its place: a copy of it would be the largest thing there is. */
function inOneRow(sets: Iterable<readonly number[]>): { readonly members: Float64Array; readonly starts: Uint32Array } {
  const buffer = new ArrayBuffer(0, { maxByteLength: MOST_MEMBERS * Float64Array.BYTES_PER_ELEMENT });
  const row = new Float64Array(buffer); // as long as the buffer is
  const ends = [0];
  let end = 0;
  for (const set of sets) {
    const distinct = new Set(set);
    if (end + distinct.size > row.length)
      buffer.resize((end + distinct.size + AT_A_TIME) * Float64Array.BYTES_PER_ELEMENT);
    for (const member of distinct) row[end++] = member;
    ends.push(end);
  }
  return { members: row.subarray(0, end), starts: Uint32Array.from(ends) };
}

function setsOf(given: Iterable<readonly number[]>): Sets {
  const { members, starts } = inOneRow(given);
  const { known, rankOf, firstShared, end } = ranksOf(members.slice().sort());
  const ranks = Uint32Array.from(members, (member) => rankOf[placeIn(known, member)] ?? 0);
  for (let set = 0; set + 1 < starts.length; set++) ranks.subarray(starts[set], starts[set + 1]).sort();
  return { starts, ranks, firstShared, end };
}

/** A row of bits for each set; every member turns one of them over. */
function bitmapsOf({ starts, ranks }: Sets): Int32Array {
  const bits = new Int32Array((starts.length - 1) * WORDS);
  for (let set = 0; set + 1 < starts.length; set++) {
    for (let at = starts[set] ?? 0; at < (starts[set + 1] ?? 0); at++) {
      const bit = (Math.imul(ranks[at] ?? 0, 0x9e3779b1) >>> 0) % BITS;
      const word = set * WORDS + (bit >>> 5);
      bits[word] = (bits[word] ?? 0) ^ (1 << (bit & 31));
    }
  }
  return bits;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether the bits of two sets differ in more than `most` places, and so their members in more than so many. */
function differMore(bits: Int32Array, a: number, b: number, most: number): boolean {
  let differing = 0;
  for (let word = 0; word < WORDS; word++) {
    differing += ones((bits[a * WORDS + word] ?? 0) ^ (bits[b * WORDS + word] ?? 0));
    if (differing > most) return true;
  }
  return false;
}

/** Whether two sets share at least `needed` members. */
function shareEnough({ starts, ranks }: Sets, a: number, b: number, needed: number): boolean {
  let shared = 0;
  let [i, j] = [starts[a] ?? 0, starts[b] ?? 0];
  const [iEnd, jEnd] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  while (shared + Math.min(iEnd - i, jEnd - j) >= needed) {
    if (shared >= needed) return true;
    const left = ranks[i] ?? 0;
    const right = ranks[j] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return false;
}

/** Groups that can be joined, each named by one of its sets (union and find, with halved paths). */
class Groups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, set) => set);
  }

  of(set: number): number {
    const parents = this.#parents;
    let one = set;
    for (let parent = parents[one] ?? one; parent !== one; parent = parents[one] ?? one) {
      parents[one] = parents[parent] ?? parent;
      one = parents[one] ?? one;
    }
    return one;
  }

  /** The one that came first names both, so that the answer does not depend on who was joined to whom. */
  join(a: number, b: number): void {
    const [one, other] = [this.of(a), this.of(b)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }

  isOne(a: number, b: number): boolean {
    return this.of(a) === this.of(b);
  }
}

const NOWHERE = -1;

/**
 * The sets that hold each rank, as chains of places in `ranks`. Once all sets of a chain are of one group they stay so, and one
 * look tells for all of them.
 */
class Holders {
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  readonly #setAt: Uint32Array;
  readonly #isOneGroup: Uint8Array;

  constructor({ ranks, end }: Sets) {
    this.#last = new Int32Array(end).fill(NOWHERE);
    this.#before = new Int32Array(ranks.length);
    this.#setAt = new Uint32Array(ranks.length);
    this.#isOneGroup = new Uint8Array(end).fill(1);
  }

  add(rank: number, place: number, set: number, groups: Groups): void {
    const last = this.#last[rank] ?? NOWHERE;
    if (last !== NOWHERE && !groups.isOne(this.#setAt[last] ?? 0, set)) this.#isOneGroup[rank] = 0;
    this.#before[place] = last;
    this.#setAt[place] = set;
    this.#last[rank] = place;
  }

  /** Hands over the sets that hold a rank and are not of `set`'s group, as long as there is one. */
  visit(rank: number, set: number, groups: Groups, meet: (other: number) => void): void {
    const last = this.#last[rank] ?? NOWHERE;
    if (last === NOWHERE) return;
    const first = this.#setAt[last] ?? 0;
    let isOneGroup = true;
    for (let place = last; place !== NOWHERE; place = this.#before[place] ?? NOWHERE) {
      if (this.#isOneGroup[rank] === 1 && groups.isOne(first, set)) return;
      const other = this.#setAt[place] ?? 0;
      if (!groups.isOne(other, set)) meet(other);
      isOneGroup &&= groups.isOne(first, other);
    }
    this.#isOneGroup[rank] = isOneGroup ? 1 : 0; // sets that came one by one may have been joined since: the frame of a template
  }
}

/**
 * A group for each set of numbers, by the first of its sets: equal answers are one group. An empty set is alone. Members are whole
 * numbers up to 2 ** 53; the sets are asked for one by one.
 */
export function groupSimilar(given: Iterable<readonly number[]>, least: number): Int32Array {
  const sets = setsOf(given);
  const { starts, ranks, firstShared } = sets;
  const size = starts.length - 1;
  const bits = bitmapsOf(sets);
  const groups = new Groups(size);
  const holders = new Holders(sets);
  const seenFor = new Int32Array(size).fill(NOWHERE);
  const sizeOf = (set: number): number => (starts[set + 1] ?? 0) - (starts[set] ?? 0);
  const isPair = (a: number, b: number): boolean => {
    const together = sizeOf(a) + sizeOf(b);
    const needed = Math.ceil((least / (1 + least)) * together);
    return !differMore(bits, a, b, together - 2 * needed) && shareEnough(sets, a, b, needed);
  };
  const inOrder = Uint32Array.from({ length: size }, (_, set) => set).filter(sizeOf).sort((a, b) => sizeOf(a) - sizeOf(b) || a - b); // prettier-ignore
  for (const set of inOrder) {
    const from = starts[set] ?? 0;
    const smallest = Math.ceil(least * sizeOf(set));
    const compare = (other: number): void => {
      if (seenFor[other] === set) return;
      seenFor[other] = set;
      if (sizeOf(other) >= smallest && isPair(set, other)) groups.join(set, other);
    };
    const prefix = ranks.subarray(from, from + sizeOf(set) - smallest + 1);
    for (const rank of prefix) if (rank >= firstShared) holders.visit(rank, set, groups, compare);
    for (const [at, rank] of prefix.entries()) if (rank >= firstShared) holders.add(rank, from + at, set, groups);
  }
  return Int32Array.from({ length: size }, (_, set) => groups.of(set));
}
