import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planImport } from "../../src/exchange/identity.ts";
import type { PostFields } from "../../src/exchange/row.ts";
import { read } from "../support/exchange.ts";

const post = (fields: Partial<PostFields>): PostFields => ({
  id: null, text: "Bread at nine", date: "2026-10-03", time: "09:00", channels: ["Facebook"], author: null, why: null, status: null, extras: [], ...fields,
}); // prettier-ignore

const actions = (existing: PostFields[], incoming: PostFields[]): string[] =>
  planImport(existing, incoming).steps.map((step) => (step.action === "ask" ? step.doubt : step.action));

const MONTH =
  "date,time,channel,text,link\n2026-10-01,9:00,Facebook,Bread at nine,https://a.example\n2026-10-01,9:00,Instagram,Bread at nine,\n2026-10-02,,Facebook,Closed,\n2026-10-02,,Facebook,Closed,\n";

describe("importing", () => {
  test("the same file again changes nothing", async () => {
    const { posts } = await read("m.csv", MONTH);
    const plan = planImport(
      posts,
      posts.map((one) => ({ ...one })),
    );
    expect(plan.counts).toEqual({ add: 0, keep: posts.length, update: 0, ask: 0 });
  });

  test("a changed file updates, and adds only what is new", async () => {
    const before = (await read("m.csv", MONTH)).posts;
    const after = (
      await read("m.csv", MONTH.replace("9:00,Facebook", "10:30,Facebook").concat("2026-10-05,,Facebook,Open again,\n"))
    ).posts;
    const plan = planImport(before, after);
    expect(plan.counts).toEqual({ add: 1, keep: 3, update: 1, ask: 0 });
    expect(plan.steps[0]).toMatchObject({ action: "update", changes: ["time"] });
  });

  test("knows a post by its id, whatever else changed a little", () => {
    const existing = [post({ id: "7" })];
    expect(actions(existing, [post({ id: "7", text: "Bread at ten, not nine" })])).toEqual(["update"]);
    expect(actions(existing, [post({ id: "7", date: "2026-10-09", channels: ["X"] })])).toEqual(["update"]);
    expect(actions(existing, [post({ id: "8" })])).toEqual(["add"]); // the file says that it is another one
  });

  test("asks where an id is that of quite another post, as numbers from 1 in every month are", () => {
    expect(actions([post({ id: "1" })], [post({ id: "1", text: "Soup on Friday", date: "2026-11-06" })])).toEqual([
      "other-with-this-id",
    ]);
  });

  test("does not believe ids that repeat", () => {
    const existing = [post({ id: "shop" }), post({ id: "shop", text: "Closed", date: "2026-10-04" })];
    expect(
      actions(
        existing,
        existing.map((one) => ({ ...one })),
      ),
    ).toEqual(["keep", "keep"]);
  });

  test("asks about a text on another day, and about another text at the same place", () => {
    expect(actions([post({})], [post({ date: "2026-10-09" })])).toEqual(["moved"]);
    expect(actions([post({})], [post({ text: "Soup at noon" })])).toEqual(["reworded"]);
    expect(actions([post({}), post({ date: "2026-10-05" })], [post({ date: "2026-10-09" })])).toEqual(["add"]); // which of the two?
  });

  test("an exact copy never takes another row's post", () => {
    const existing = [post({}), post({ date: "2026-10-09" })];
    expect(actions(existing, [post({ date: "2026-10-12" }), post({ date: "2026-10-09" }), post({})])).toEqual([
      "add",
      "keep",
      "keep",
    ]);
  });

  test("a file that says less wipes nothing out", () => {
    const existing = [post({ author: "Odile", extras: [{ column: "link", value: "https://a.example" }] })];
    expect(actions(existing, [post({ time: null })])).toEqual(["keep"]);
  });

  test("gives each row one step and each post at most one row, in any order", () => {
    const one = fc
      .record({
        id: fc.option(fc.constantFrom("1", "2", "3")),
        text: fc.constantFrom("a b", "a, b!", "c"),
        date: fc.option(fc.constantFrom("2026-10-01", "2026-10-02")),
        channels: fc.constantFrom(["X"], []),
      })
      .map(post);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.array(one, { maxLength: 8 }), (existing, incoming) => {
        const { steps, counts } = planImport(existing, incoming);
        expect(steps.map((step) => step.incoming)).toEqual(incoming);
        const used = steps.flatMap((step) => (step.action === "add" ? [] : [step.existing]));
        expect(new Set(used).size).toBe(used.length);
        expect(counts.add + counts.keep + counts.update + counts.ask).toBe(incoming.length);
      }),
    );
  });
});
