/** Common contractions written without their apostrophe; only those that are no word of their own. */
const APOSTROPHE_LEFT_OUT: ReadonlyMap<string, string> = new Map(
  "don't doesn't didn't can't isn't aren't wasn't wouldn't couldn't shouldn't haven't hasn't you're you've you'll they're we've that's let's what's"
    .split(" ")
    .map((word) => [word.replace("'", ""), word]),
);

const lowerOf = (written: string): string => {
  const lower = written.toLowerCase();
  const straight = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
  return APOSTROPHE_LEFT_OUT.get(straight) ?? straight;
};

/**
 * Characters that stand for a token wherever they come again, with what is noted of them (see `noteOnWords`). Not only words:
 * a mark or an emoji is one too.
 */
export class Word {
  readonly written: string;
  /** Lower case, straight apostrophes: what lexicons are matched against. */
  readonly lower: string;
  /** By the number of the note; undefined until somebody asks. */
  readonly notes: unknown[] = [];

  constructor(written: string) {
    this.written = written;
    this.lower = lowerOf(written);
  }
}

/** Then all are forgotten; texts keep those that they hold. */
const MOST_WORDS = 20_000;
/** Nobody writes a longer one twice. */
const LONGEST_KEPT = 40;

/** Known words in an open hash table, which is asked with a stretch of a text: a map wants it cut out first. */
const SLOT_BITS = 16;
const SLOTS = 2 ** SLOT_BITS;
const slots: (Word | undefined)[] = [];
slots.length = SLOTS; // no list of 65,000 is made before it is needed
let wordCount = 0;

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function stands({ written }: Word, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** The same characters as a string of their own: a slice that is kept keeps all of its text. */
export const copyOf = (slice: string): string => slice.slice(0, 1) + slice.slice(1);

/** The word that stands at `from..to` of a text. A known one is the same object as before, and costs one look-up. */
export function wordIn(text: string, from: number, to: number): Word {
  if (to - from > LONGEST_KEPT) return new Word(text.slice(from, to));
  let slot = hashOf(text, from, to);
  for (let known = slots[slot]; known; known = slots[slot]) {
    if (stands(known, text, from, to)) return known;
    slot = (slot + 1) % SLOTS;
  }
  const made = new Word(copyOf(text.slice(from, to)));
  if (wordCount === MOST_WORDS) {
    slots.fill(undefined);
    wordCount = 0;
  }
  wordCount += 1;
  slots[slot] = made;
  return made;
}

/** The same for characters by themselves. */
export const wordOf = (written: string): Word => wordIn(written, 0, written.length);

let noteCount = 0;

/**
 * A fact of a word that depends on nothing else: found when it is first asked for, and noted on the word, where it costs less
 * than a look-up in a table. Null stands for nothing to say.
 */
export function noteOnWords<Fact extends NonNullable<unknown> | null>(
  find: (word: Word) => Fact,
): (word: Word) => Fact {
  const number = noteCount++;
  return (word) => {
    const known = word.notes[number];
    if (known !== undefined) return known as Fact; // only this note has the number
    const fact = find(word);
    for (let empty = word.notes.length; empty < number; empty++) word.notes.push(undefined);
    word.notes[number] = fact;
    return fact;
  };
}
