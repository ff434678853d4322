/** Verbs of asks that name a thing with the word behind them: a "book club" is no order to book. */
const things: Readonly<Record<string, string>> = {
  book: `club clubs group groups launch launches swap swaps sale sales signing signings shop shops token tokens week weeks fair
    fairs festival review reviews lover lovers worm stall stalls bench bag bags shelf shelves covers cover corner nook exchange drive
    donations bank bus trade people folk cases ends jacket jackets prize`,
  books: "club",
  order: "form forms of book books number numbers",
  call: "out outs centre centres center centers sheet",
  grab: "rail rails bar bars handle handles",
  ring: "sizing resizing binder binders road pull pulls cleaning repairs main fence",
  shop: "floor dog cat hours window windows news front front's owner owners keeper talk girl boy assistant",
  text: "book books message messages",
  message: "board boards in",
  sign: "painter painters painting writer writers writing language board boards",
  share: "table tables",
};

const table: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(things).map(([verb, names]) => [verb, new Set(names.split(/\s+/u))]),
);

/** Whether a word, in small letters, only begins the name of a thing with the next one. */
export const namesThing = (word: string, next: string): boolean => table.get(word)?.has(next) ?? false;
