import { describe, expect, test } from "vitest";
import type { PostId } from "../../src/domain/post.ts";
import { answerWords } from "../../src/ui/gate/answer-words.ts";
import { realBridge, type RealBridge } from "../ui/support/real-bridge.ts";

const CALM = "Bram fixed the old lamp in the hall this morning. Who remembers the day it went dark?";
const PUSH = "HURRY!!! Buy now, today only, before they are all gone! Last chance!!!";
const LEFTOVER = "Good morning {{first_name}}, the kettle is on and Odile is in the yard.";

const readied = async ({ bridge }: RealBridge, ...ids: readonly PostId[]) => {
  const answer = await bridge["gate.ready"]({ ids });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

const kindsOf = async (parts: RealBridge, id: PostId): Promise<readonly string[]> =>
  (await readied(parts, id)).held.flatMap(({ holds }) => holds.map(({ kind }) => kind));

describe("the gate", () => {
  test("lets through what has nothing open, and names what holds the others back, with its flags", async () => {
    const parts = realBridge();
    const { store, bridge } = parts;
    const [calm, push, leftover, blank] = [CALM, PUSH, LEFTOVER, "  \n"].map((text) => store.posts.add({ text }).id);
    if (!calm || !push || !leftover || !blank) throw new Error("no posts");
    const answer = await readied(parts, calm, push, leftover, blank);
    expect(answer.ready).toEqual([calm]);
    expect(answer.held.map(({ id, holds }) => [id, holds.map(({ kind }) => kind)])).toEqual([
      [push, ["pressure", "why"]],
      [leftover, ["automation"]],
      [blank, ["empty"]],
    ]);
    const [placeholder] = answer.held[1]?.holds[0]?.diagnostics ?? [];
    expect(placeholder).toMatchObject({ ruleId: "automation/placeholder", place: { in: "text" } });
    expect(answerWords(answer)).toBe(
      "1 is ready, 3 stay as they are: 1 pushes hard, 1 shows no Why, 1 has a leftover of a template, 1 has no words.",
    );
    expect(store.posts.find(calm)?.status).toBe("ready");
    expect(await bridge["steps.undo"]({ step: answer.step })).toMatchObject({ value: { restored: 1, kept: 0 } });
    expect(store.posts.list().map(({ status }) => status)).toEqual(["draft", "draft", "draft", "draft"]);
  });

  test("counts a post's length as its channel does", async () => {
    const parts = realBridge();
    const { id } = parts.store.posts.add({ text: `${CALM} `.repeat(5), channel: "X" });
    expect(await kindsOf(parts, id)).toContain("length");
    parts.store.posts.setChannel(id, "Newsletter");
    expect(await kindsOf(parts, id)).toEqual([]);
  });

  test("lets pass what the owner left, and what they do not count", async () => {
    const parts = realBridge();
    const { store, bridge } = parts;
    const { id } = store.posts.add({ text: LEFTOVER });
    const [hold] = (await readied(parts, id)).held[0]?.holds ?? [];
    const flag = hold?.diagnostics[0];
    if (!flag) throw new Error("no flag");
    const leave = { reach: "here", ruleId: flag.ruleId, postId: id, fingerprint: flag.fingerprint, words: "" } as const;
    await bridge["decisions.add"]({ leave, terms: { reason: "Filled in by hand.", until: null } });
    expect(await kindsOf(parts, id)).toEqual([]);
    const push = store.posts.add({ text: PUSH });
    await bridge["settings.save"]({ settings: { blockers: ["length"] } });
    expect(await kindsOf(parts, push.id)).toEqual([]);
    expect((await bridge["settings.get"]({})).ok && store.settings.current().blockers).toEqual(["length"]);
  });

  test("goes by the words on the disk when the check is done: later ones are not let through", async () => {
    const parts = realBridge();
    const { store } = parts;
    const { id } = store.posts.add({ text: CALM });
    const asked = readied(parts, id);
    store.posts.save(id, PUSH, false);
    expect((await asked).held).toEqual([{ id, holds: [{ kind: "changed", diagnostics: [] }] }]);
    expect(store.posts.find(id)?.status).toBe("draft");
  });

  test("says nothing of posts that are not there, and leaves those alone that are ready", async () => {
    const parts = realBridge();
    const { id } = parts.store.posts.add({ text: PUSH });
    await parts.bridge["gate.override"]({ id, reason: "Everybody asks for it." });
    const gone = parts.store.posts.add({ text: CALM });
    parts.store.posts.remove([gone.id]);
    expect(await readied(parts, id, gone.id)).toEqual({ step: null, ready: [id], held: [] });
    expect(parts.store.posts.find(id)?.ownDecision).toBe("Everybody asks for it.");
  });
});

describe("the owner's own decision", () => {
  test("needs a reason, is kept with the post, and is in the review of its month", async () => {
    const { bridge, store } = realBridge();
    const { id } = store.posts.add({ text: PUSH, date: "2026-10-07" });
    for (const reason of ["", "  \n", "x".repeat(501)])
      expect(await bridge["gate.override"]({ id, reason })).toMatchObject({ error: { code: "invalid-input" } });
    const decided = await bridge["gate.override"]({ id, reason: " It is a joke <we> tell. " });
    expect(decided).toMatchObject({ value: { standing: { status: "ready", ownDecision: "It is a joke <we> tell." } } });
    const review = await bridge["review.month"]({ month: "2026-10" });
    expect(review).toMatchObject({ value: { posts: [{ id, ownDecision: "It is a joke <we> tell." }] } });
    store.posts.save(id, CALM, false);
    expect(await bridge["review.month"]({ month: "2026-10" })).toMatchObject({ value: { posts: [{ ownDecision: null }] } }); // prettier-ignore
  });

  test("is not for a post without words, nor for none", async () => {
    const { bridge, store } = realBridge();
    const { id } = store.posts.add({ text: " " });
    expect(await bridge["gate.override"]({ id, reason: "Why not." })).toMatchObject({ error: { code: "post-empty" } });
    store.posts.remove([id]);
    expect(await bridge["gate.override"]({ id, reason: "Why not." })).toMatchObject({
      error: { code: "post-missing" },
    });
  });
});

describe("copying", () => {
  test("gives exactly the text of a ready post, and of no other", async () => {
    const { bridge, store, copied } = realBridge();
    const text = "Two lines,\n  spaces kept 🍑\n";
    const { id } = store.posts.add({ text });
    expect(await bridge["gate.copy"]({ id })).toMatchObject({ error: { code: "not-ready" } });
    await bridge["gate.override"]({ id, reason: "As it is." });
    expect(await bridge["gate.copy"]({ id })).toMatchObject({ ok: true });
    expect(copied).toEqual([text]);
    store.posts.save(id, `${text}!`, false);
    expect(await bridge["gate.copy"]({ id })).toMatchObject({ error: { code: "not-ready" } });
    expect(await bridge["gate.print"]({ id })).toMatchObject({ error: { code: "not-ready" } });
    expect(copied).toEqual([text]);
  });
});
