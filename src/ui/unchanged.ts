/** What is known already where the news says the same, so that nothing is drawn anew for it; of plain data. */
export const unchanged = <Known, News extends Known>(known: Known, news: News): Known =>
  JSON.stringify(known) === JSON.stringify(news) ? known : news;

type Row = { readonly id: string };

/** Rows as they are now, with the old object for each that says the same, so that only changed rows are drawn anew; the old list where all do. */
export function unchangedRows<Of extends Row>(known: readonly Of[] | null, news: readonly Of[]): readonly Of[] {
  const old = new Map(known?.map((row) => [row.id, row]));
  const rows = news.map((row) => unchanged(old.get(row.id) ?? row, row));
  return known?.length === rows.length && rows.every((row, at) => row === known[at]) ? known : rows;
}

/** A state with some of its parts anew; the very same state where they say the same. */
export function withParts<State extends object>(state: State, parts: Partial<State>): State {
  const next = { ...state, ...parts };
  return (Object.keys(parts) as (keyof State)[]).every((name) => next[name] === state[name]) ? state : next;
}
