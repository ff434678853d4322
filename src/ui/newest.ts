/**
 * A reading of which the newest run counts: `read` answers what is to be done with what it read, and an earlier run that takes
 * longer than a later one does nothing but wait for it.
 */
export function newest(read: () => Promise<() => void>): () => Promise<void> {
  let turn = 0;
  let last = Promise.resolve();
  const run = async (mine: number): Promise<void> => {
    const apply = await read();
    if (mine !== turn) return last;
    apply();
  };
  return () => {
    turn += 1;
    last = run(turn);
    return last;
  };
}
