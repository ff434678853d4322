import fc from "fast-check";
import { expect, test } from "vitest";
import type { PostId } from "../../src/domain/post.ts";
import type { Store } from "../../electron/store/index.ts";
import { logicalHash } from "../support/logical-hash.ts";
import { temporaryStore } from "../support/temporary-store.ts";

type Command = (store: Store, ids: readonly PostId[]) => () => unknown;

const some = fc.array(fc.nat(4), { minLength: 1, maxLength: 3 });
const words = fc.string({ unit: "grapheme", maxLength: 30 });
const day = fc.constantFrom("2026-10-07", "2027-02-28", null);
const chosen = (ids: readonly PostId[], places: readonly number[]): readonly PostId[] => [...new Set(places.flatMap((at) => ids[at] ?? []))]; // prettier-ignore

/** Every change that the window offers to take back, each answering its way back. */
const commands: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(some, fc.record({ date: day, status: fc.constantFrom("idea", "draft", "posted", "archived"), author: words }, { requiredKeys: [] })).map(
    ([places, change]) => (store, ids) => {
      const step = store.steps.change(chosen(ids, places).map((id) => ({ id, ...change })));
      return () => step !== null && store.steps.takeBack(step);
    },
  ), // prettier-ignore
  some.map((places) => (store, ids) => {
    const step = store.steps.change(chosen(ids, places).map((id) => ({ id, deleted: true as const })));
    return () => step !== null && store.steps.takeBack(step);
  }),
  some.map((places) => (store, ids) => {
    const removed = chosen(ids, places).filter((id) => store.posts.find(id)); // the window lists no others
    store.posts.remove(removed);
    return () => store.posts.restore(removed);
  }),
  fc.tuple(some, words, fc.array(words, { maxLength: 3 })).map(([places, text, added]) => (store, ids) => {
    const step = store.steps.begin("import");
    store.steps.add(step, added.map((one) => ({ text: one }))); // prettier-ignore
    for (const id of chosen(ids, places)) store.steps.update(step, id, { text, goal: text });
    store.steps.end(step);
    return () => store.steps.takeBack(step);
  }),
];

test("any command and its way back leave every row as it was", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 5, maxLength: 5 }), fc.array(fc.oneof(...commands), { minLength: 1, maxLength: 6 }), (texts, all) => {
      const { store, file, clock } = temporaryStore();
      const ids = texts.map((text) => store.posts.add({ text }).id);
      const before = logicalHash(file);
      const back = all.map((command) => {
        clock.now += 1000;
        return command(store, ids);
      });
      for (const undo of back.toReversed()) undo();
      expect(logicalHash(file)).toBe(before);
      store.close();
    }),
    { numRuns: 60 },
  ); // prettier-ignore
});

test("every backup that is listed can be put back, and holds every row of its moment", async () => {
  const { store, file } = temporaryStore();
  const then = new Map<string, string>();
  for (const reason of ["day", "hour", "asked", "import", "bulk", "erase"] as const) {
    store.posts.add({ text: `before ${reason}` });
    store.steps.makeReady(store.posts.list().slice(0, 1).map((post) => ({ post, reason: "" }))); // prettier-ignore
    const made = await store.backups.make(reason);
    if (made.ok) then.set(made.value.name, logicalHash(file));
  }
  expect(then.size).toBe(6);
  let tried = 0;
  for (const { name } of store.backups.list()) {
    if (!store.backups.list().some((backup) => backup.name === name)) continue; // each return makes one, and old ones go
    const restored = await store.backups.restore(name);
    expect([restored.ok, logicalHash(file)]).toEqual([true, then.get(name)]);
    tried += 1;
  }
  expect(tried).toBeGreaterThanOrEqual(3);
});
