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

const words = new Map<string, Word>();
/** Then all are forgotten; texts keep those that they hold. */
const MOST_WORDS = 20_000;
/** Nobody writes a longer one twice. */
const LONGEST_KEPT = 40;

/** The word for these characters. Known ones are the same object as before, and cost one look-up. */
export function wordOf(written: string): Word {
  const known = words.get(written);
  if (known) return known;
  const made = new Word(written);
  if (written.length > LONGEST_KEPT) return made;
  if (words.size >= MOST_WORDS) words.clear();
  words.set(written, made);
  return made;
}

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
