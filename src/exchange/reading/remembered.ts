/** Cells that are remembered before all are forgotten, so that a file of nothing but different ones takes no memory. */
const MAX = 20_000;

/** Remembers what reading a cell came to: dates, times and channels repeat from row to row, and reading them costs most. */
export function remembered<Value extends object | string | null>(
  read: (cell: string) => Value,
): (cell: string) => Value {
  const known = new Map<string, Value>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    if (known.size >= MAX) known.clear();
    known.set(cell, value);
    return value;
  };
}
