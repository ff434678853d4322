import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { idOf, type Leave } from "../../../src/domain/decision.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { decisionWords } from "../../../src/ui/decisions/decision-words.ts";
import { createDecisions } from "../../../src/ui/decisions/decisions.ts";
import { decisionsBehind, rowsOf } from "../../../src/ui/decisions/decisions-session.ts";
import { temporaryFolder } from "../../support/temporary-store.ts";
import { realBridge } from "../support/real-bridge.ts";

const noEnd = { reason: "", until: null };
const off: Leave = { reach: "rule", ruleId: "hard-sell/urgency" };
const words: Leave = { reach: "phrase", ruleId: "hard-sell/hype", phrase: "the best", words: "The best" };

function setUp() {
  const real = realBridge();
  const notes: { text: string; undo: (() => void) | undefined }[] = [];
  const changes = { count: 0 };
  const decisions = createDecisions(
    real.bridge,
    (text, undo) => void notes.push({ text, undo }),
    () => void (changes.count += 1),
  );
  const ids = () => decisions.session.get().decisions.map(idOf);
  const shown = () =>
    rowsOf(decisions.session.get(), decisionWords).map(({ decision, state }) => [idOf(decision), state]);
  return { ...real, decisions, notes, changes, ids, shown };
}

describe("leaving", () => {
  test("is said, counted as a change, and taken back", async () => {
    const { decisions, notes, changes, ids } = setUp();
    await decisions.leave(words, noEnd);
    expect(notes[0]?.text).toBe("“The best” is left in every post.");
    expect(ids()).toEqual([idOf(words)]);
    notes[0]?.undo?.();
    await expect.poll(ids).toEqual([]);
    expect(changes.count).toBe(2);
  });

  test("that the disk refuses is said, and nothing is left", async () => {
    const { decisions, notes, changes, refused, ids } = setUp();
    refused.add("decisions.add");
    await decisions.leave(off, noEnd);
    expect(notes.map(({ text, undo }) => [text, undo])).toEqual([
      ["The flag stays for now: the disk or the folder refused. Your text is as it was.", undefined],
    ]);
    expect([ids(), changes.count]).toEqual([[], 0]);
  });

  test("in a post that is gone is refused", async () => {
    const { decisions, store, notes, ids } = setUp();
    const { id } = store.posts.add({ text: "Act now!" });
    store.posts.remove([id]);
    await decisions.leave({ reach: "post", ruleId: "hard-sell/urgency", postId: id }, noEnd);
    expect(notes[0]?.text).toContain("not in the list any more");
    expect(ids()).toEqual([]);
  });
});

describe("the list", () => {
  test("keeps what was brought back in sight, with a way back, until it is closed", async () => {
    const { decisions, shown } = setUp();
    await decisions.leave(off, noEnd);
    await decisions.bringBack(idOf(off));
    expect(shown()).toEqual([[idOf(off), "brought-back"]]);
    await decisions.restore(idOf(off));
    expect(shown()).toEqual([[idOf(off), "holds"]]);
    await decisions.bringBack(idOf(off));
    decisions.session.dispatch({ type: "list-closed" });
    expect(shown()).toEqual([]);
  });

  test("finds by rule, words, post, reach and reason", async () => {
    const { decisions, store, shown } = setUp();
    const { id } = store.posts.add({ text: "Cafe\u0301 at the corner\nmore" });
    const inPost: Leave = { reach: "post", ruleId: "why/missing", postId: id };
    await decisions.leave(off, { reason: "Our own way of talking", until: null });
    await decisions.leave(words, noEnd);
    await decisions.leave(inPost, noEnd);
    const found = (query: string) => {
      decisions.session.dispatch({ type: "filtered", query });
      return shown().map(([name]) => name);
    };
    expect(found("URGENCY")).toEqual([idOf(off)]);
    expect(found("own way")).toEqual([idOf(off)]);
    expect(found("the best")).toEqual([idOf(words)]);
    expect(found(" café ")).toEqual([idOf(inPost)]);
    expect(found("in every post")).toHaveLength(2);
    expect(found("nowhere")).toEqual([]);
  });

  test("shows the opening line of a post as it is now", async () => {
    const { decisions, store } = setUp();
    const { id } = store.posts.add({ text: "Before" });
    await decisions.leave({ reach: "post", ruleId: "why/missing", postId: id }, noEnd);
    store.posts.save(id, "After\nmore", false);
    await decisions.read();
    expect(decisions.session.get().decisions[0]?.opening).toBe("After");
    store.posts.remove([id]);
    await decisions.read();
    expect(decisions.session.get().decisions[0]?.opening).toBe("Before");
  });

  test("puts what is over last", async () => {
    const { decisions, shown, clock } = setUp();
    await decisions.leave(words, noEnd);
    clock.now += 1000;
    await decisions.leave(off, { reason: "", until: "2020-01-01" });
    expect(shown()).toEqual([
      [idOf(words), "holds"],
      [idOf(off), "over"],
    ]);
  });
});

test("only what explains a missing flag stands beside a post", async () => {
  const { decisions, store } = setUp();
  const { id } = store.posts.add({ text: "Act now!" });
  await decisions.leave(off, noEnd);
  await decisions.leave(words, noEnd);
  await decisions.leave(
    { reach: "post", ruleId: "hard-sell/urgency", postId: id },
    { reason: "", until: "2020-01-01" },
  );
  const { diagnostics } = checkPost("Act now!", { profile: emptyProfile });
  const behind = decisionsBehind(decisions.session.get(), diagnostics, id);
  expect(behind.map(idOf)).toEqual([idOf(off)]);
});

describe("a file", () => {
  test("takes all decisions to an empty profile, the same in every part", async () => {
    const first = setUp();
    const { id } = first.store.posts.add({ text: "Act now!\nmore" });
    await first.decisions.leave(off, { reason: "our “way”", until: "2030-01-31" });
    await first.decisions.leave(words, noEnd);
    await first.decisions.leave({ reach: "here", ruleId: "hard-sell/urgency", postId: id, fingerprint: "0123456789abcdef", words: "Act now" }, noEnd); // prettier-ignore
    first.chosen.file = join(temporaryFolder(), "left.json");
    await first.decisions.exportAll();
    expect(first.decisions.session.get().news).toEqual({ type: "exported", count: 3, words: 0 });
    const second = setUp();
    second.chosen.file = first.chosen.file;
    await second.decisions.importMore();
    expect(second.decisions.session.get().decisions).toEqual(first.decisions.session.get().decisions);
    expect(second.changes.count).toBe(1);
    await second.decisions.importMore();
    expect(second.decisions.session.get().news).toEqual({
      type: "imported",
      report: { added: 0, addedWords: 0, known: 3, unread: [], unreadWords: [] },
    });
  });

  test("takes own words along; what is listed here already stays as it is", async () => {
    const [first, second] = [setUp(), setUp()];
    const mug = { words: "mug", reason: "We say cup.", instead: "cup" };
    const guys = { words: "guys", reason: "", instead: "" };
    first.store.settings.save({ ownWords: { watched: [mug, guys], fine: [{ words: "deal", ruleId: null }] } });
    second.store.settings.save({ ownWords: { watched: [], fine: [{ words: "Guys", ruleId: null }] } });
    first.chosen.file = second.chosen.file = join(temporaryFolder(), "left.json");
    await first.decisions.exportAll();
    expect(first.decisions.session.get().news).toEqual({ type: "exported", count: 0, words: 3 });
    await second.decisions.importMore();
    expect(second.store.settings.current().ownWords).toEqual({
      watched: [mug],
      fine: [{ words: "Guys", ruleId: null }, { words: "deal", ruleId: null }],
    });
    expect(second.decisions.session.get().news).toEqual({
      type: "imported",
      report: { added: 0, addedWords: 2, known: 1, unread: [], unreadWords: [] },
    });
  }); // prettier-ignore

  test("with entries that cannot be read gives the others, and names those", async () => {
    const { decisions, chosen, ids } = setUp();
    chosen.file = join(temporaryFolder(), "left.json");
    writeFileSync(chosen.file, `\uFEFF${JSON.stringify({ decisions: [7, off, { reach: "phrase", ruleId: "a/b" }] })}`);
    await decisions.importMore();
    expect(ids()).toEqual([idOf(off)]);
    expect(decisions.session.get().news).toEqual({
      type: "imported",
      report: { added: 1, addedWords: 0, known: 0, unread: [{ entry: 1, field: "entry" }, { entry: 3, field: "phrase" }], unreadWords: [] },
    }); // prettier-ignore
  });

  test("that is none, or cannot be opened or written, is said with a code", async () => {
    const { decisions, chosen, refused } = setUp();
    const news = () => decisions.session.get().news;
    await decisions.importMore();
    await decisions.exportAll();
    expect(news()).toBeNull(); // thought better of
    const folder = temporaryFolder();
    chosen.file = join(folder, "missing.json");
    await decisions.importMore();
    expect(news()).toEqual({ type: "import-failed", code: "file-unreadable" });
    writeFileSync(chosen.file, new Uint8Array([0xff, 0xfe, 0, 0xd8]));
    await decisions.importMore();
    expect(news()).toEqual({ type: "import-failed", code: "not-decisions" });
    writeFileSync(chosen.file, JSON.stringify({ decisions: [off] }));
    refused.add("decisions.import");
    await decisions.importMore();
    expect(news()).toEqual({ type: "import-failed", code: "storage-failed" });
    chosen.file = join(folder, "taken");
    mkdirSync(chosen.file);
    await decisions.exportAll();
    expect(news()).toEqual({ type: "export-failed", code: "file-not-written" });
    expect(existsSync(join(folder, "taken.new"))).toBe(false);
  });

  test("that was there is replaced whole", async () => {
    const { decisions, chosen } = setUp();
    chosen.file = join(temporaryFolder(), "left.json");
    writeFileSync(chosen.file, "x".repeat(10_000));
    await decisions.leave(off, noEnd);
    await decisions.exportAll();
    expect(JSON.parse(readFileSync(chosen.file, "utf8"))).toMatchObject({ schemaVersion: 1, decisions: [off] });
  });
});
