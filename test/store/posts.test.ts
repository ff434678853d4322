import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PostId } from "../../src/domain/post.ts";
import { openStore } from "../../electron/store/index.ts";
import { defaultSettings } from "../../src/domain/settings.ts";
import { emptyProfile } from "../../src/domain/profile.ts";
import { temporaryStore } from "../support/temporary-store.ts";

const nobody = "00000000-0000-4000-8000-000000000000" as PostId; // an id that no post has

/** `EARNEST_WORDS=10000 npx vitest run test/store/posts.test.ts` tries more strings than the usual run does. */
const ROUNDS = Number(process.env["EARNEST_WORDS"] ?? 300);

describe("posts", () => {
  test("come back letter by letter, also after the file was closed and opened again", () => {
    const { store, file } = temporaryStore();
    const post = store.posts.add({ text: "" });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        fc.pre(!/[\0-\u0008\u000B-\u001F\u007F]/u.test(text));
        expect(store.posts.save(post.id, text, false)?.text).toBe(text);
      }),
      { numRuns: ROUNDS },
    );
    const last = "👩‍🍳 مرحبا e\u0301 \u200B\uFEFF ‘quoted’\n\n\tend";
    store.posts.save(post.id, last, false);
    store.close();
    const again = openStore(file);
    expect(again.ok && again.value.posts.find(post.id)?.text).toBe(last);
    if (again.ok) again.value.close();
  });

  test("lose control characters and lone surrogates, which no reader could see", () => {
    const { store } = temporaryStore();
    expect(store.posts.add({ text: "a\0b\u0007c\r\nd\re\uD83D" }).text).toBe("abc\nd\ne\uFFFD");
  });

  test("carry the hash of exactly their text", () => {
    const { store } = temporaryStore();
    const { contentHash } = store.posts.add({ text: "bread ❤️" });
    expect(contentHash).toBe(createHash("sha256").update("bread ❤️").digest("hex"));
  });

  test("are listed with the one changed last first, whatever the clock does", () => {
    const { store, clock } = temporaryStore();
    const first = store.posts.add({ text: "first" });
    const second = store.posts.add({ text: "second" });
    clock.now -= 86_400_000;
    store.posts.save(first.id, "first, changed", false);
    expect(store.posts.list().map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  test("go to the trash and come back as they were", () => {
    const { store } = temporaryStore();
    const post = store.posts.add({ text: "words", channel: "Newsletter", date: "2026-10-03" });
    store.posts.remove([post.id]);
    expect(store.posts.list()).toEqual([]);
    expect(store.posts.save(post.id, "other", false)).toBeUndefined();
    store.posts.restore([post.id]);
    expect(store.posts.list()).toEqual([post]);
  });

  test("go to a channel in the owner's words, or to none", () => {
    const { store, clock } = temporaryStore();
    const older = store.posts.add({ text: "words" });
    const newer = store.posts.add({ text: "other words", channel: "IG" });
    clock.now += 1000;
    expect(store.posts.setChannel(older.id, "  Facebook\u0007 page ")).toBe(true);
    expect(store.posts.list()).toMatchObject([
      { id: older.id, text: "words", channel: "Facebook page", updatedAt: clock.now },
      { id: newer.id, channel: "IG" },
    ]);
    store.posts.setChannel(older.id, " ");
    store.posts.setChannel(newer.id, null);
    expect(store.posts.list().map(({ channel }) => channel)).toEqual([null, null]);
    expect(store.posts.setChannel(nobody, "IG")).toBe(false);
    store.posts.remove([older.id]);
    expect(store.posts.setChannel(older.id, "IG")).toBe(false);
  });

  test("that are not there are answered with nothing", () => {
    const { store } = temporaryStore();
    expect(store.posts.find(nobody)).toBeUndefined();
    expect(store.posts.save(nobody, "words", "kept")).toBeUndefined();
  });
});

describe("versions", () => {
  test("are kept every two minutes of writing, and when asked for, and never twice the same", () => {
    const { store, clock } = temporaryStore();
    const { id } = store.posts.add({ text: "one" });
    store.posts.save(id, "one two", false);
    clock.now += 119_000;
    store.posts.save(id, "one two three", false);
    clock.now += 2_000;
    store.posts.save(id, "one two three four", false);
    store.posts.save(id, "one two three four", "kept");
    store.posts.save(id, "kept", "kept");
    expect(store.posts.versions(id).map(({ text, reason }) => [text, reason])).toEqual([
      ["kept", "kept"],
      ["one two three four", "pause"],
      ["one", "created"],
    ]);
  });
});

describe("the sample", () => {
  test("goes away but for what the owner changed, which becomes their own", () => {
    const { store } = temporaryStore();
    const own = store.posts.add({ text: "mine" });
    const untouched = store.posts.add({ text: "sample", sample: true });
    const changed = store.posts.add({ text: "sample two", sample: true });
    store.posts.save(changed.id, "sample two, in my words", false);
    expect(store.posts.removeSample()).toBe(1);
    expect(store.posts.list().map(({ id, sample }) => [id, sample])).toEqual([
      [changed.id, false],
      [own.id, false],
    ]);
    expect(store.posts.find(untouched.id)).toBeUndefined();
  });

  test("that was thrown away may be loaded anew", () => {
    const { store } = temporaryStore();
    const { id } = store.posts.add({ text: "sample", sample: true });
    expect(store.posts.hasSample()).toBe(true);
    store.posts.remove([id]);
    expect(store.posts.hasSample()).toBe(false);
  });
});

describe("profile and settings", () => {
  test("are found again", () => {
    const { store } = temporaryStore();
    const profile = { ...store.profiles.current(), business: "Spoke & Kettle", names: ["Odile"] };
    store.profiles.save(profile);
    expect(store.profiles.current()).toEqual(profile);

    store.settings.save({ theme: "dark" });
    expect(store.settings.current()).toEqual({ ...defaultSettings, theme: "dark" });
  });

  test("of an earlier version are read, with the questions it did not ask still open", () => {
    const { store, file } = temporaryStore();
    const old = {
      business: "Spoke",
      trade: "",
      whys: { why: "We mend.", origin: "", "for-whom": "", refusal: "" },
      names: [],
    };
    const db = new Database(file);
    db.prepare("INSERT INTO profile (json, created_at) VALUES (?, 1)").run(JSON.stringify(old));
    db.close();
    expect(store.profiles.current()).toEqual({
      ...emptyProfile,
      business: "Spoke",
      whys: { ...emptyProfile.whys, why: "We mend." },
    });
  });

  test("keep what is not given", () => {
    const { store } = temporaryStore();
    store.settings.save({ limits: { x: { length: 4000 } } });
    store.settings.save({ theme: "dark" });
    expect(store.settings.current()).toEqual({ ...defaultSettings, theme: "dark", limits: { x: { length: 4000 } } });
  });

  test("keep a Why without what no reader could see", () => {
    const { store } = temporaryStore();
    const whys = { ...store.profiles.current().whys, why: "bread\0\r\nfor\uD83D all" };
    store.profiles.save({ ...store.profiles.current(), whys, names: ["Odile\u0007"] });
    expect(store.profiles.current()).toMatchObject({ whys: { why: "bread\nfor\uFFFD all" }, names: ["Odile"] });
  });

  test.for([
    "",
    "{",
    "null",
    "7",
    '{"theme":"purple"}',
    '{"theme":"system","limits":{"x":{"length":-1}}}',
    '{"month":{"askShare":3}}',
  ])("a damaged setting (%s) is the default again", (json) => {
    const { store, file } = temporaryStore();
    store.settings.save({ theme: "dark" });
    const db = new Database(file);
    db.prepare("UPDATE setting SET json = ?").run(json);
    db.close();
    expect(store.settings.current()).toEqual(defaultSettings);
  });
});
