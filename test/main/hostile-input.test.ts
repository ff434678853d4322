import { describe, expect, test } from "vitest";
import { answer } from "../../electron/main/ipc/answer.ts";
import type { Handlers } from "../../electron/main/ipc/handlers/handlers.ts";
import { operationNames } from "../../src/contract/operations.ts";
import { brokenProgram, troublePage } from "../../electron/main/trouble.ts";
import { ok } from "../../src/domain/result.ts";
import { realBridge } from "../ui/support/real-bridge.ts";
import { scriptVectors, searchVectors, sqlVectors } from "../support/hostile.ts";

const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
const parsed = (json: string): unknown => JSON.parse(json);

const nothings: readonly (readonly [string, unknown])[] = [
  ["null", null], ["nothing", undefined], ["a list", []], ["2 MB of text", "x".repeat(2_000_000)], ["NaN", Number.NaN],
  ["a date", new Date(0)], ["a map", new Map()], ["a function", () => 1], ["a cycle", cyclic], ["a symbol", Symbol("x")],
  ["a prototype", parsed('{"__proto__":{"polluted":true}}')], ["a constructor", parsed('{"constructor":{"prototype":{"polluted":true}}}')],
  ["lists in lists", parsed(`{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`)], ["one field too many", { unheardOf: 1 }],
]; // prettier-ignore

describe("17, S25, R24: no operation", () => {
  test.for(nothings)("does anything with %s", async ([, input]) => {
    const reached: string[] = [];
    const handlers = Object.fromEntries(operationNames.map((name) => [name, () => ok(void reached.push(name))]));
    for (const name of operationNames) {
      const given = await answer(
        name,
        input,
        () => handlers as unknown as Handlers,
        () => undefined,
      );
      expect([name, given]).toMatchObject([name, { ok: false, error: { code: "invalid-input" } }]);
    }
    expect(reached).toEqual([]);
    expect("polluted" in {}).toBe(false);
  });

  test("takes a prototype inside of settings, a profile or a change for a value", async () => {
    const { bridge, store } = realBridge();
    const before = store.settings.current();
    const inner = parsed(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"theme":"dark"}',
    );
    const saved = await bridge["settings.save"]({ settings: inner as object });
    expect(saved.ok).toBe(false);
    const limits = parsed('{"limits":{"__proto__":{"length":1}}}');
    await bridge["settings.save"]({ settings: limits as object });
    expect(store.settings.current().theme).toBe(before.theme);
    expect(["polluted" in {}, "length" in {}]).toEqual([false, false]);
  });
});

describe("S22, S23: what a database could take for its own language", () => {
  test("is stored, found and handed back as the words that it is", async () => {
    const { bridge, store } = realBridge();
    for (const text of sqlVectors) {
      const made = await bridge["posts.create"]({ text, channel: text.slice(0, 100) });
      expect(made).toMatchObject({ ok: true, value: { text, channel: text.slice(0, 100) } });
      if (made.ok) await bridge["decisions.add"]({ leave: { reach: "phrase", ruleId: "hard-sell/hype", phrase: text, words: text }, terms: { reason: text, until: null } }); // prettier-ignore
      const found = await bridge["posts.list"]({ query: text });
      expect(found.ok && found.value.every(({ id }) => store.posts.find(id)?.text.includes(text))).toBe(true);
      expect(found.ok && found.value.length).toBeGreaterThan(0);
    }
    expect(store.posts.list()).toHaveLength(sqlVectors.length);
    const { whys } = store.profiles.current();
    const evil = sqlVectors.join("\n");
    await bridge["profile.save"]({ profile: { business: evil, formerNames: [evil.slice(0, 200)], trade: evil, whys: { ...whys, why: evil }, names: [evil.slice(0, 200)] } }); // prettier-ignore
    expect(store.profiles.current().whys.why).toBe(evil);
  });

  test.for(searchVectors)("is looked for as it stands: %s", async (query) => {
    const { bridge } = realBridge();
    await bridge["posts.create"]({ text: `before ${query} after` });
    await bridge["posts.create"]({ text: "bread at seven" });
    expect(await bridge["posts.list"]({ query })).toMatchObject({
      ok: true,
      value: [{ opening: `before ${query} after` }],
    });
  });
});

test("S21: the page that says what is wrong shows two hundred scripts as text", async () => {
  expect(scriptVectors).toHaveLength(200);
  for (const vector of scriptVectors) {
    const html = await troublePage(brokenProgram, vector, vector).text();
    expect(html).not.toContain(vector);
    expect(html).not.toMatch(/<(?:script|img|svg|iframe)/iu);
  }
});
