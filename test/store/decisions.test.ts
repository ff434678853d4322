import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { backupsIn } from "../../electron/store/backup-files.ts";
import { openStore } from "../../electron/store/index.ts";
import { migrations } from "../../electron/store/migrations/index.ts";
import { migrate } from "../../electron/store/migrate.ts";
import { type Decision, idOf, type Leave } from "../../src/domain/decision.ts";
import type { PostId } from "../../src/domain/post.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";

const elsewhere = "00000000-0000-4000-8000-000000000000" as PostId; // an id that no post has here
const noEnd = { reason: "", until: null };
const ruleOff: Leave = { reach: "rule", ruleId: "hard-sell/urgency" };

const leaves = (postId: PostId): readonly Leave[] => [
  { reach: "here", ruleId: "hard-sell/urgency", postId, fingerprint: "0123456789abcdef", words: "Today only" },
  { reach: "phrase", ruleId: "hard-sell/hype", phrase: "the best", words: "The BEST" },
  { reach: "post", ruleId: "why/missing", postId },
  ruleOff,
];

describe("decisions", () => {
  test("of every reach are found again after the file was closed, newest first", () => {
    const { store, file, clock } = temporaryStore();
    const { id } = store.posts.add({ text: "words" });
    const made = leaves(id).map((leave) => {
      clock.now += 1000;
      return store.decisions.decide(
        leave,
        { reason: "it is true", until: "2026-12-24" },
        "postId" in leave ? "words" : null,
      );
    });
    store.close();
    const again = openStore(file);
    expect(again.ok && again.value.decisions.list()).toEqual(made.toReversed());
    expect(made.map(({ decidedAt }) => decidedAt)).toEqual([1, 2, 3, 4].map((step) => clock.now - 4000 + step * 1000));
    if (again.ok) again.value.close();
  });

  test("decided twice are one, with the newer terms", () => {
    const { store, clock } = temporaryStore();
    store.decisions.decide(ruleOff, { reason: "for now", until: "2026-10-02" }, null);
    clock.now += 1000;
    const newer = store.decisions.decide(ruleOff, noEnd, null);
    expect(store.decisions.list()).toEqual([newer]);
  });

  test("brought back are gone, and left again are as they were", () => {
    const { store, clock } = temporaryStore();
    const made = store.decisions.decide(ruleOff, { reason: "our way", until: null }, null);
    store.decisions.remove(idOf(made));
    expect(store.decisions.list()).toEqual([]);
    clock.now += 1000;
    store.decisions.restore(idOf(made));
    expect(store.decisions.list()).toEqual([made]);
  });

  test("brought back can be decided anew", () => {
    const { store } = temporaryStore();
    store.decisions.remove(idOf(store.decisions.decide(ruleOff, noEnd, null)));
    const again = store.decisions.decide(ruleOff, { reason: "after all", until: null }, null);
    expect(store.decisions.list()).toEqual([again]);
  });

  test("from elsewhere are added once, and never take the place of those that are here", () => {
    const { store, clock } = temporaryStore();
    const own = store.decisions.decide(ruleOff, { reason: "mine", until: null }, null);
    const others: readonly Decision[] = leaves(elsewhere).map((leave) => ({
      ...leave,
      reason: "theirs",
      until: null,
      decidedAt: clock.now - 1000,
      opening: "postId" in leave ? "A post of theirs" : null,
    }));
    expect(store.decisions.add(others)).toBe(3);
    expect(store.decisions.add(others)).toBe(0);
    expect(store.decisions.list()).toContainEqual(own);
    expect(store.decisions.list()).toHaveLength(4);
    store.decisions.remove(idOf(own));
    expect(store.decisions.add(others)).toBe(1);
    expect(store.decisions.list().find(({ reach }) => reach === "rule")?.reason).toBe("theirs");
  });

  test("from elsewhere come all or none", () => {
    const { store } = temporaryStore();
    const broken = { ...ruleOff, ...noEnd, decidedAt: 0.5, opening: null }; // no whole number: the table refuses it
    expect(() => store.decisions.add([{ ...broken, ruleId: "hard-sell/fear", decidedAt: 1 }, broken])).toThrow(
      "decision",
    );
    expect(store.decisions.list()).toEqual([]);
  });

  test("about a post wait in the trash with it, and go when it goes for good", () => {
    const { store } = temporaryStore();
    const sample = store.posts.add({ text: "sample", sample: true });
    for (const leave of leaves(sample.id)) store.decisions.decide(leave, noEnd, "postId" in leave ? "sample" : null);
    store.posts.remove([sample.id]);
    expect(store.decisions.list()).toHaveLength(4);
    store.posts.restore([sample.id]);
    store.posts.removeSample();
    expect(store.decisions.list().map(({ reach }) => reach)).toEqual(["phrase", "rule"]);
  });
});

test("what was left in a database of the first schema is still left", () => {
  const file = join(temporaryFolder(), "earnest.sqlite");
  const old = new Database(file);
  migrate(old, file, migrations.slice(0, 1));
  old.exec(`
    INSERT INTO post (id, text, content_hash, created_at, updated_at, change_seq)
      VALUES ('${elsewhere}', 'Today only! Mugs.', '', 5, 5, 1);
    INSERT INTO dismissal VALUES ('${elsewhere}', '0123456789abcdef', 'hard-sell/urgency', 7);
    INSERT INTO dismissal VALUES ('${elsewhere}', 'fedcba9876543210', 'why/missing', 8);
  `);
  old.close();
  const opened = openStore(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const { decisions, posts, close } = opened.value;
  const common = { reach: "here", postId: elsewhere, words: "", opening: "", reason: "", until: null };
  expect(decisions.list()).toEqual([
    { ...common, ruleId: "why/missing", fingerprint: "fedcba9876543210", decidedAt: 8 },
    { ...common, ruleId: "hard-sell/urgency", fingerprint: "0123456789abcdef", decidedAt: 7 },
  ]);
  const [first] = decisions.list();
  if (first) decisions.remove(idOf(first)); // the ids are those that decisions of today have
  expect(decisions.list()).toHaveLength(1);
  expect(posts.find(elsewhere)?.text).toBe("Today only! Mugs.");
  close();
  const folder = join(file, "..", "backups");
  const backup = new Database(join(folder, backupsIn(folder)[0]?.name ?? ""), { readonly: true });
  expect(backup.prepare("SELECT count(*) FROM dismissal").pluck().get()).toBe(2);
  backup.close();
});
