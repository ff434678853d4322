import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { Checker } from "../../electron/main/checking/checker.ts";
import { Verdicts } from "../../electron/main/checking/verdicts.ts";
import { fileReader } from "../support/file-reader.ts";
import { answer } from "../../electron/main/ipc/answer.ts";
import { handlersFor } from "../../electron/main/ipc/handlers/index.ts";
import { inputs } from "../../electron/main/ipc/inputs/index.ts";
import type { Services } from "../../electron/main/services/services.ts";
import { storeOver } from "../../electron/store/index.ts";
import { openDatabase } from "../../electron/store/open.ts";
import { type ListedPost, operationNames } from "../../src/contract/operations.ts";
import { MAX_POST_LENGTH } from "../../src/domain/post.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { realSpeller } from "../support/speller.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";

/** Paper is Electron's; the end-to-end tests have it. */
const noPrinting = {
  pdf: () => Promise.reject(new Error("no paper here")),
  print: () => Promise.reject(new Error("no paper here")),
};

const facts = {
  version: "0",
  electron: "",
  chromium: "",
  node: "",
  sqlite: "",
  dataFolder: "",
  platform: "other",
} as const;

/** The operations over a real store and a real worker thread. `checked` counts the checks that were asked for. */
function setUp({ store, home }: Pick<Services, "store" | "home"> = temporaryStore()) {
  const checked = { count: 0 };
  const checker = new Checker(() => {
    const worker = new Worker(new URL("../../electron/main/checking/check-worker.ts", import.meta.url));
    worker.on("message", () => (checked.count += 1));
    return worker;
  });
  onTestFinished(() => checker.close());
  const speller = realSpeller();
  onTestFinished(() => speller.close());
  const told: string[] = [];
  const day = { today: "2026-10-01" };
  const services: Services = {
    store,
    home,
    checker,
    verdicts: new Verdicts(checker, store),
    reader: fileReader,
    speller,
    dialogs: {
      saveAs: () => Promise.resolve(null),
      open: () => Promise.resolve(null),
      folder: () => Promise.resolve(null),
    },
    printing: noPrinting,
    copy: () => Promise.resolve(),
    anew: { show: () => undefined, forget: () => Promise.resolve() },
    today: () => day.today,
    zone: () => "Europe/London",
    locale: () => "en-GB",
    tell: (name) => void told.push(name),
  };
  const handlers = handlersFor(services, facts, { flushed: () => told.push("flushed"), held: () => told.push("held") });
  const logged: unknown[] = [];
  const ask = (name: (typeof operationNames)[number], input: unknown) =>
    answer(
      name,
      input,
      () => handlers,
      (_, cause) => logged.push(cause),
    );
  /** The list once all of it is read: a first check takes longer than a list waits. */
  const readList = (): Promise<readonly ListedPost[]> =>
    vi.waitFor(async () => {
      const answered = await ask("posts.list", {});
      const posts = answered.ok ? (answered.value as readonly ListedPost[]) : []; // as the contract says
      expect(posts.filter(({ verdict }) => verdict === null)).toEqual([]);
      return posts;
    }, 20_000);
  return { store, told, logged, checked, day, ask, readList };
}

describe("operations", () => {
  test("write, list, check, leave and find again", async () => {
    const { ask } = setUp();
    const created = await ask("posts.create", { text: "Today only! Mugs." });
    if (!created.ok || !("id" in created.value)) throw new Error("not created");
    const { id } = created.value;
    const checked = await ask("check.post", { text: "Today only! Mugs.", postId: id, channel: null });
    if (!checked.ok || !("diagnostics" in checked.value)) throw new Error("not checked");
    const flag = checked.value.diagnostics.find(({ ruleId }) => ruleId === "hard-sell/urgency");
    expect(flag).toMatchObject({ place: { in: "text", span: { from: 0, to: 10 } } });
    const leave = {
      reach: "here",
      postId: id,
      fingerprint: flag?.fingerprint,
      ruleId: flag?.ruleId,
      words: "Today only",
    };
    await ask("decisions.add", { leave, terms: { reason: "", until: null } });
    const again = await ask("check.post", { text: "Today only! Mugs.", postId: id, channel: null });
    expect(again).toMatchObject({ ok: true, value: { pressure: { level: "none" } } });
    const list = await ask("posts.list", { query: "MUGS" });
    expect(list).toMatchObject({
      ok: true,
      value: [{ id, opening: "Today only! Mugs.", verdict: { pressure: "none" } }],
    });
  });

  test("search words and not patterns", async () => {
    const { ask, store } = setUp();
    store.posts.add({ text: "100 % rye_bread", author: "Bröt" });
    const found = async (query: string): Promise<number> => {
      const list = await ask("posts.list", { query });
      return list.ok && Array.isArray(list.value) ? list.value.length : -1;
    };
    expect(await Promise.all(["%", "_", "rye_", "BRÖT", "", "' OR 1=1 --", "x%"].map(found))).toEqual([
      1, 1, 1, 1, 1, 0, 0,
    ]);
  });

  test("refuse wrong input with a code, every one of them", async () => {
    const { ask, logged } = setUp();
    const wrong: unknown[] = [
      null,
      [],
      "text",
      7,
      Number.NaN,
      { __proto__: { id: 1 }, unknown: true },
      { text: 5, id: "x" },
      JSON.parse('{"__proto__": {"id": "x", "text": "y"}}'), // an own property of that name, as another process can send it
      { id: "'; DROP TABLE post; --", ids: ["../../x"], postId: {} },
      "a".repeat(3_000_000),
    ];
    for (const name of operationNames) {
      for (const input of wrong)
        expect(await ask(name, input)).toMatchObject({ ok: false, error: { code: "invalid-input" } });
    }
    expect(logged).toEqual([]);
    expect(Object.keys(inputs).toSorted()).toEqual([...operationNames].toSorted());
  });

  test("say when a text is longer than a post, and store nothing of it", async () => {
    const { ask, store } = setUp();
    const text = "a".repeat(MAX_POST_LENGTH + 1);
    expect(await ask("posts.create", { text })).toMatchObject({ ok: false, error: { code: "text-too-long" } });
    expect(await ask("check.post", { text, postId: null, channel: null })).toMatchObject({
      ok: false,
      error: { code: "text-too-long" },
    });
    expect(store.posts.list()).toEqual([]);
  });

  test("answer a full disk with a code, keep what was stored before, and go on when there is room", async () => {
    const opened = openDatabase(join(temporaryFolder(), "earnest.sqlite"));
    if (!opened.ok) throw new Error(opened.error.message);
    const { db } = opened.value;
    const { ask, store } = setUp({ ...temporaryStore(), store: storeOver(opened.value, Date.now) });
    onTestFinished(store.close);
    const { id } = store.posts.add({ text: "stored before" });
    db.pragma(`max_page_count = ${Number(db.pragma("page_count", { simple: true }))}`); // to SQLite, a full disk
    const text = "bread ".repeat(10_000);
    const failed = { ok: false, error: { code: "storage-failed", message: "SQLITE_FULL" } };
    expect(await ask("posts.save", { id, text })).toEqual(failed);
    expect(await ask("posts.create", { text })).toEqual(failed);
    expect(store.posts.list().map((post) => post.text)).toEqual(["stored before"]);
    db.pragma("max_page_count = 100000");
    expect(await ask("posts.save", { id, text })).toMatchObject({ ok: true });
    expect(store.posts.find(id)?.text).toBe(text);
  });

  test("turn a bug into an answer, and log it", async () => {
    const { ask, store, logged } = setUp();
    store.close();
    expect(await ask("posts.create", { text: "words" })).toMatchObject({ ok: false, error: { code: "unexpected" } });
    expect(logged).toHaveLength(1);
  });

  test("find what looks the same to a reader, however its letters are stored", async () => {
    const { ask, store } = setUp();
    store.posts.add({ text: "Cafe\u0301 at the corner" });
    expect(await ask("posts.list", { query: "CAFÉ" })).toMatchObject({ ok: true, value: [{ sample: false }] });
  });

  test("judge a post anew when its words, the Why or what is left changed, and only then", async () => {
    const { store, checked, day, readList: list } = setUp();
    const { id } = store.posts.add({ text: "Today only! Mugs." });
    await list();
    await list();
    expect(checked.count).toBe(1);
    store.posts.save(id, "Today only! Mugs and bowls.", false);
    await list();
    store.profiles.save({ ...emptyProfile, business: "Clay & Co" });
    await list();
    store.decisions.decide({ reach: "rule", ruleId: "hard-sell/urgency" }, { reason: "", until: "2026-10-02" }, null);
    await list();
    await list();
    expect(checked.count).toBe(4);
    day.today = "2026-10-03"; // the decision is over
    await list();
    expect(checked.count).toBe(5);
  });

  test("judge a post by where it goes", async () => {
    const { ask, store, checked, readList } = setUp();
    const text = "The oven is warm and the door is open. ".repeat(8).trim();
    const created = await ask("posts.create", { text, channel: "X" });
    if (!created.ok || !("id" in created.value)) throw new Error("not created");
    const { id } = created.value;
    const verdict = async () => (await readList())[0]?.verdict;
    expect(await verdict()).toMatchObject({ flags: 1, worst: "error" });
    expect(await ask("check.post", { text, postId: id, channel: "Facebook page" })).toMatchObject({
      ok: true,
      value: { diagnostics: [] },
    });
    expect(await ask("posts.set-channel", { id, channel: "Facebook page" })).toMatchObject({
      ok: true,
      value: { status: "draft" },
    });
    expect(store.posts.find(id)?.channel).toBe("Facebook page");
    expect(await verdict()).toMatchObject({ flags: 0, worst: null });
    await ask("posts.set-channel", { id, channel: "X" });
    await ask("settings.save", { settings: { limits: { x: { length: 4000 } } } });
    expect(await verdict()).toMatchObject({ flags: 0 });
    await verdict();
    expect(checked.count).toBe(4);
    store.posts.remove([id]);
    expect(await ask("posts.set-channel", { id, channel: null })).toMatchObject({ error: { code: "post-missing" } });
  });

  test("refuse a channel or limits that nobody could mean", async () => {
    const { ask, store } = setUp();
    const { id } = store.posts.add({ text: "words" });
    const refused = { ok: false, error: { code: "invalid-input" } };
    expect(await ask("posts.set-channel", { id, channel: "a".repeat(101) })).toMatchObject(refused);
    expect(await ask("settings.save", { settings: { limits: { x: { length: 0 } } } })).toMatchObject(refused);
    expect(await ask("settings.save", { settings: { limits: { myspace: {} } } })).toMatchObject(refused);
    expect(store.settings.current()).toMatchObject({ theme: "system", limits: {} });
  });

  test("bring the sample in once, and take it away again", async () => {
    const { ask, store, told } = setUp();
    const id = "bicycle-workshop";
    const came = { month: "2026-10", keepsWhy: false };
    expect(await ask("sample.load", { id })).toEqual({ ok: true, value: { posts: 22, ...came } });
    expect(await ask("sample.load", { id })).toEqual({ ok: true, value: { posts: 0, ...came } });
    expect(store.profiles.current().business).not.toBe("");
    expect(await ask("sample.remove", {})).toEqual({ ok: true, value: { posts: 22 } });
    expect(store.profiles.current()).toEqual(emptyProfile);
    expect(told).toEqual(["posts.changed", "posts.changed"]);
  });
});
