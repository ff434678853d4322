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

/** Members are whole numbers below this, so that a count and a member fit one exact number. */
const MEMBERS = 2 ** 26;

/** The members of a set, each once. A typed array takes a tenth of the memory of a `Set`. */
const distinct = (set: readonly number[]): Uint32Array =>
  Uint32Array.from(set).sort().filter((member, at, sorted) => at === 0 || member !== sorted[at - 1]); // prettier-ignore

type Ranked = {
  /** Each set as the ranks of its members, the rarest first. */
  readonly all: readonly Uint32Array[];
  /** Lower ranks are of members that one set alone has. */
  readonly firstShared: number;
};

function ranked(sets: Iterable<readonly number[]>): Ranked {
  const unique = Array.from(sets, distinct);
  const counts: number[] = [];
  for (const set of unique) for (const member of set) counts[member] = (counts[member] ?? 0) + 1;
  // Numbers are sorted without calling back, which a hundred thousand members are grateful for.
  const byRarity = Float64Array.from(counts, (count, member) => (count ?? 0) * MEMBERS + member).sort();
  const ranks = new Uint32Array(counts.length);
  for (const [rank, key] of byRarity.entries()) ranks[key % MEMBERS] = rank;
  const all = unique.map((set) => set.map((member) => ranks[member] ?? 0).sort());
  return { all, firstShared: counts.reduce((sum, count) => (count === 1 ? sum + 1 : sum), 0) };
}

/** A row of bits for each set; every member turns one of them over. */
function bitmapsOf(sets: readonly Uint32Array[]): Int32Array {
  const bits = new Int32Array(sets.length * WORDS);
  for (const [at, set] of sets.entries()) {
    for (const rank of set) {
      const bit = (Math.imul(rank, 0x9e3779b1) >>> 0) % BITS;
      const word = at * WORDS + (bit >>> 5);
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

/** Whether two ranked sets share at least `needed` members. */
function shareEnough(a: Uint32Array, b: Uint32Array, needed: number): boolean {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (shared + Math.min(a.length - i, b.length - j) >= needed) {
    if (shared >= needed) return true;
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return false;
}

/** Groups by the number of their first member; the smaller of two that join is renamed. */
function newGroups(size: number): { readonly of: Int32Array; readonly join: (a: number, b: number) => void } {
  const of = Int32Array.from({ length: size }, (_, at) => at);
  const members = Array.from({ length: size }, (_, at) => [at]);
  const join = (a: number, b: number): void => {
    const [one, other] = [of[a] ?? a, of[b] ?? b];
    const isLarger = (members[one]?.length ?? 0) >= (members[other]?.length ?? 0);
    const [kept, gone] = isLarger ? [one, other] : [other, one];
    for (const member of members[gone] ?? []) {
      of[member] = kept;
      members[kept]?.push(member);
    }
    members[gone] = [];
  };
  return { of, join };
}

/** The sets that hold a member; once all of them are of one group they stay so, and one look tells for all of them. */
type Holders = { readonly sets: number[]; isOneGroup: boolean };

/** A group for each set of numbers: equal answers are one group. An empty set is alone. The sets are asked for one by one. */
export function groupSimilar(sets: Iterable<readonly number[]>, least: number): Int32Array {
  const { all, firstShared } = ranked(sets);
  const bits = bitmapsOf(all);
  const groups = newGroups(all.length);
  const sizeOf = (at: number): number => all[at]?.length ?? 0;
  const holders = new Map<number, Holders>();
  const seenFor = new Int32Array(all.length).fill(-1);
  const isPair = (a: number, b: number): boolean => {
    const together = sizeOf(a) + sizeOf(b);
    const needed = Math.ceil((least / (1 + least)) * together);
    if (differMore(bits, a, b, together - 2 * needed)) return false;
    return shareEnough(all[a] ?? new Uint32Array(), all[b] ?? new Uint32Array(), needed);
  };
  const isOfGroup = (one: number | undefined, other: number): boolean => groups.of[one ?? -1] === groups.of[other];
  const compare = (at: number, others: Holders, smallest: number): void => {
    let isOneGroup = true;
    for (const other of others.sets) {
      if (others.isOneGroup && isOfGroup(others.sets[0], at)) return;
      if (seenFor[other] !== at && !isOfGroup(other, at)) {
        seenFor[other] = at;
        if (sizeOf(other) >= smallest && isPair(at, other)) groups.join(at, other);
      }
      isOneGroup &&= isOfGroup(others.sets[0], other);
    }
    others.isOneGroup = isOneGroup; // sets that came one by one may have been joined since: the frame of a template
  };
  for (const at of [...all.keys()].filter(sizeOf).sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const smallest = Math.ceil(least * sizeOf(at));
    const prefix = all[at]?.subarray(0, sizeOf(at) - smallest + 1).filter((member) => member >= firstShared) ?? [];
    for (const member of prefix) {
      const others = holders.get(member);
      if (others) compare(at, others, smallest);
    }
    for (const member of prefix) {
      const others = holders.get(member);
      if (!others) holders.set(member, { sets: [at], isOneGroup: true });
      else {
        others.isOneGroup &&= isOfGroup(others.sets[0], at);
        others.sets.push(at);
      }
    }
  }
  return groups.of;
}
