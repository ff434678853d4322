import { expect, test } from "vitest";
import { noOwnWords, type OwnWords } from "../../src/domain/own-words.ts";
import { realBridge } from "./support/real-bridge.ts";

const mug = { words: "mug", reason: "We say cup.", instead: "cup" };

test("own words hold for every check from then on, in the editor, in lists and in answers", async () => {
  const { bridge, store } = realBridge();
  const { id } = store.posts.add({ text: "Two mugs are on the table." });
  const flags = async (): Promise<readonly number[]> => {
    const [checked, listed, reply] = await Promise.all([
      bridge["check.post"]({ text: "Two mugs are on the table.", postId: id, channel: null }),
      bridge["posts.list"]({}),
      bridge["check.reply"]({ draft: { heard: "", reply: "Your mugs are on the table." } }),
    ]);
    return [
      checked.ok ? checked.value.diagnostics.length : -1,
      listed.ok ? (listed.value[0]?.verdict?.flags ?? -1) : -1,
      reply.ok ? reply.value.diagnostics.length : -1,
    ];
  };
  await expect.poll(flags).toEqual([0, 0, 0]);
  await bridge["settings.save"]({ settings: { ownWords: { watched: [mug], fine: [] } } });
  await expect.poll(flags).toEqual([1, 1, 1]);
  await bridge["settings.save"]({ settings: { ownWords: noOwnWords } });
  await expect.poll(flags).toEqual([0, 0, 0]);
});

test("posts that say listed words are counted", async () => {
  const { bridge, store } = realBridge();
  for (const text of ["Two mugs.", "One MUG, one cup.", "Smuggled in.", ""]) store.posts.add({ text });
  expect(await bridge["decisions.count-saying"]({ words: ["mug", "cup", "teapot"] })).toEqual({
    ok: true,
    value: [2, 1, 0],
  });
});

test.for([
  { watched: [mug], fine: [{ words: "Mug", ruleId: null }] },
  { watched: [mug, mug], fine: [] },
  { watched: [{ ...mug, words: "x".repeat(100_000) }], fine: [] },
  { watched: [{ ...mug, words: " " }], fine: [] },
] satisfies readonly OwnWords[])("lists that cannot hold are refused, and what was there stays: %#", async (ownWords) => {
  const { bridge, store } = realBridge();
  expect(await bridge["settings.save"]({ settings: { ownWords } })).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  expect(store.settings.current().ownWords).toEqual(noOwnWords);
}); // prettier-ignore
