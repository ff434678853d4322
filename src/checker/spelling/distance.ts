/** What a slip costs: 1, less where fingers or ears make it often. */
const COST = { any: 1, doubled: 0.5, alike: 0.65, swapped: 0.7, unheard: 0.8 };
/** Hardly anybody slips at the first letter. */
const AT_START = 0.6;

/** Letters that sound alike and are taken for each other, "a" for "e". */
const ALIKE: ReadonlySet<string> = new Set(
  "ae ai ao au ei eo eu io iu ou iy ey cs ck sz fv gj ct mn st".split(" ").flatMap(([a = "", b = ""]) => [a + b, b + a]),
); // prettier-ignore
/** Letters that are often not heard, and left out or put in. */
const UNHEARD: ReadonlySet<string> = new Set("aeiouhnrwdt");

/** Longer words are nobody's slip. */
const LONGEST = 40;

/** What it costs that one of the two words alone has its letter at `at`. */
function costOfOne(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === word.charAt(at - 1) || letter === word.charAt(at + 1)) return COST.doubled;
  return (UNHEARD.has(letter) ? COST.unheard : COST.any) + (at === 0 ? AT_START : 0);
}

/** What it costs that a letter stands for another one. */
function costOfOther(letter: string, meant: string, at: number): number {
  if (letter === meant) return 0;
  return (ALIKE.has(letter + meant) ? COST.alike : COST.any) + (at === 0 ? AT_START : 0);
}

/** Rows of the table, kept between calls: a search asks some thousand times. All indexes below are inside them. */
let before = new Float64Array(LONGEST + 1);
let above = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);

/** What it costs at least to make the first `i` letters of `written` the first `j` of `meant`, from what shorter ones cost. */
function costAt(written: string, meant: string, i: number, j: number): number {
  const letter = written.charAt(i - 1);
  const other = meant.charAt(j - 1);
  const cost = Math.min(
    above[j - 1]! + costOfOther(letter, other, i - 1),
    above[j]! + costOfOne(written, i - 1),
    row[j - 1]! + costOfOne(meant, j - 1),
  );
  const isSwapped = i > 1 && j > 1 && letter === meant.charAt(j - 2) && written.charAt(i - 2) === other;
  return isSwapped ? Math.min(cost, before[j - 2]! + COST.swapped) : cost;
}

/**
 * How far a word is from what was written, both in small letters: about 1 for each slip, which is a letter too many or too few,
 * another one, or two swapped (Damerau's distance with costs). Infinity where it is more than `most`.
 */
export function distanceOf(written: string, meant: string, most: number): number {
  if (written.length > LONGEST || meant.length > LONGEST) return Infinity;
  row[0] = 0;
  for (let j = 1; j <= meant.length; j++) row[j] = row[j - 1]! + costOfOne(meant, j - 1);
  let leastAbove = 0;
  for (let i = 1; i <= written.length; i++) {
    [before, above, row] = [above, row, before];
    let least = (row[0] = above[0]! + costOfOne(written, i - 1));
    for (let j = 1; j <= meant.length; j++) least = Math.min(least, (row[j] = costAt(written, meant, i, j)));
    // Swapped letters reach back over one row, no more.
    if (least > most && leastAbove > most) return Infinity;
    leastAbove = least;
  }
  const cost = row[meant.length]!;
  return cost > most ? Infinity : cost;
}
