function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// Node 20 lacks what the engine groups posts with; the window's runtime and newer versions of Node have it.
if (!Object.hasOwn(Map, "groupBy")) Object.assign(Map, { groupBy });
