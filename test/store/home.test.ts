import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs"; // prettier-ignore
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, onTestFinished, test } from "vitest";
import { Home } from "../../electron/store/home.ts";
import { contentHashOf } from "../../electron/store/content.ts";
import { overwrite, PAGE } from "../support/harm.ts";
import { mount, smallDisk } from "../support/small-disk.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";

/** A home in a folder of its own, with one post; closed with the test. */
function homeWith(text: string, file = join(temporaryFolder(), "earnest", "earnest.sqlite")) {
  const home = opened(file);
  const { id } = home.store.posts.add({ text });
  home.look(); // as the clock has it done
  return { home, file, id };
}

function opened(file: string): Home {
  const found = Home.open(file);
  if (!found.ok) throw new Error(found.error.message);
  onTestFinished(() => found.value.close());
  return found.value;
}

const texts = (home: Home): readonly string[] => home.store.posts.list().map((post) => post.text);

/** The texts in a file, read by another program. */
function textsIn(file: string): readonly unknown[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare("SELECT text FROM post ORDER BY change_seq DESC").pluck().all();
  } finally {
    db.close();
  }
}

/** Another workspace in one whole file, elsewhere. */
function anotherFile(text: string): string {
  const { store, file } = temporaryStore();
  store.posts.add({ text });
  store.close();
  return file;
}

describe("A file that is not where it was", () => {
  test("is written anew when it was moved away; the moved one is whole, and gets no word more", () => {
    const { home, file, id } = homeWith("before");
    const elsewhere = join(temporaryFolder(), "moved.sqlite");
    renameSync(file, elsewhere);
    home.store.posts.save(id, "typed before anybody looked", false);
    home.look();
    expect(home.keeping).toEqual({ state: "written-anew", folder: dirname(file) });
    home.store.posts.save(id, "typed after", false);
    const moved = readFileSync(elsewhere);
    home.store.posts.save(id, "typed at last", false);
    expect(readFileSync(elsewhere).equals(moved)).toBe(true);
    expect(textsIn(elsewhere)).toEqual(["typed before anybody looked"]);
    home.close();
    expect(readdirSync(dirname(file))).not.toContain("earnest.sqlite-wal");
    expect(textsIn(file)).toEqual(["typed at last"]);
  });

  test("is written anew when its whole folder was deleted", () => {
    const { home, file, id } = homeWith("before");
    rmSync(dirname(file), { recursive: true });
    home.store.posts.save(id, "typed before anybody looked", false);
    home.look();
    expect(textsIn(file)).toEqual(["typed before anybody looked"]);
    expect(texts(opened(file))).toEqual(["typed before anybody looked"]);
  });

  test("whose log alone was deleted loses nothing, and goes on with another log", () => {
    const { home, file, id } = homeWith("in the log");
    for (const part of ["-wal", "-shm"]) rmSync(file + part);
    home.look();
    expect(home.keeping).toEqual({ state: "usual" });
    home.store.posts.save(id, "and after", false);
    expect(existsSync(`${file}-wal`)).toBe(true);
    expect(textsIn(file)).toEqual(["and after"]);
  });

  test("is written anew at the latest when the app ends", () => {
    const { home, file, id } = homeWith("before");
    rmSync(file);
    home.store.posts.save(id, "the last words", false);
    home.close();
    expect(texts(opened(file))).toEqual(["the last words"]);
  });
});

describe("Another file in the place of ours", () => {
  /** Replaces the open file by another one in one move, as programs that sync files do. */
  function replaced() {
    const ours = homeWith("ours, before");
    const other = anotherFile("theirs");
    const theirs = readFileSync(other);
    renameSync(other, ours.file);
    ours.home.look();
    ours.home.store.posts.save(ours.id, "ours, and after", false);
    return { ...ours, theirs };
  }

  test("is left as it is, while all goes on in a file of its own, until the owner has chosen", () => {
    const { home, file, theirs } = replaced();
    expect(home.keeping).toMatchObject({ state: "two-files", other: { posts: 1 } });
    expect(readFileSync(file).equals(theirs)).toBe(true);
    home.close();
    const again = opened(file);
    expect(again.keeping).toMatchObject({ state: "two-files", other: { posts: 1 } });
    expect(texts(again)).toEqual(["ours, and after"]);
    expect(readFileSync(file).equals(theirs)).toBe(true);
  });

  test("goes to the backups when ours is to stay", () => {
    const { home, file } = replaced();
    expect(home.keepHere().ok).toBe(true);
    expect([home.keeping, texts(home)]).toEqual([{ state: "usual" }, ["ours, and after"]]);
    const [backup] = home.store.backups.list();
    expect(backup?.reason).toBe("replaced");
    expect(textsIn(join(home.store.backups.folder, backup?.name ?? ""))).toEqual(["theirs"]);
    home.close();
    expect([textsIn(file), existsSync(join(dirname(file), "earnest-here.sqlite"))]).toEqual([
      ["ours, and after"],
      false,
    ]);
  });

  test("is opened when it is to be, and what was in sight comes back from the backups", async () => {
    const { home } = replaced();
    expect((await home.openOther()).ok).toBe(true);
    expect([home.keeping, texts(home)]).toEqual([{ state: "usual" }, ["theirs"]]);
    const [backup] = home.store.backups.list();
    if (!backup) throw new Error("no backup");
    await home.store.backups.restore(backup.name);
    expect(texts(home)).toEqual(["ours, and after"]);
  });

  test("that is no workspace cannot be opened, and is kept when ours is to stay", async () => {
    const { home, file } = homeWith("ours");
    const other = join(temporaryFolder(), "other");
    copyFileSync("package.json", other);
    renameSync(other, file);
    home.look();
    expect(home.keeping).toMatchObject({ state: "two-files", other: { posts: null } });
    expect(await home.openOther()).toMatchObject({ ok: false, error: { code: "backup-unusable" } });
    expect(home.keepHere().ok).toBe(true);
    expect(texts(home)).toEqual(["ours"]);
    const [kept = ""] = readdirSync(join(dirname(file), "damaged"));
    expect(readFileSync(join(dirname(file), "damaged", kept, "earnest.sqlite"))).toEqual(readFileSync("package.json"));
  });

  test("that goes away again leaves ours alone, at the next start", () => {
    const { home, file } = replaced();
    home.close();
    rmSync(file);
    const again = opened(file);
    expect([again.keeping, texts(again)]).toEqual([{ state: "usual" }, ["ours, and after"]]);
  });
});

describe("Another program that writes into the open file itself", () => {
  /** Waits until nobody writes any more, as the window's clock would have it looked. */
  const lookUntil = async (home: Home, state: string): Promise<void> =>
    expect.poll(() => (home.look(), home.keeping.state), { timeout: 5000 }).toBe(state);

  test("a whole other workspace, as by a copy in place: both are there, and nothing is mixed", async () => {
    const { home, file, id } = homeWith("ours, before");
    home.store.posts.save(id, "ours, and after", false);
    const theirs = readFileSync(anotherFile("theirs"));
    const inode = statSync(file).ino;
    writeFileSync(file, theirs);
    expect(statSync(file).ino).toBe(inode);
    await lookUntil(home, "written-into");
    expect(home.keeping).toMatchObject({ other: { posts: 1 }, isWhole: true });
    expect(texts(home)).toEqual(["ours, and after"]);
    home.store.posts.save(id, "ours, at last", false);
    expect(readFileSync(file).equals(theirs)).toBe(true);
    home.close();
    const again = opened(file);
    expect([again.keeping.state, texts(again)]).toEqual(["two-files", ["ours, at last"]]);
    expect((await again.openOther()).ok).toBe(true);
    expect(texts(again)).toEqual(["theirs"]);
  });

  test("something else: what is here can take its place again, and the other bytes are kept", async () => {
    const { home, file, id } = homeWith("ours");
    writeFileSync(file, "Dear diary, today we baked.");
    await lookUntil(home, "written-into");
    expect(home.keeping).toMatchObject({ other: { posts: null } });
    expect(home.keepHere().ok).toBe(true);
    home.store.posts.save(id, "ours, and after", false);
    home.close();
    expect(textsIn(file)).toEqual(["ours, and after"]);
    const [kept = ""] = readdirSync(join(dirname(file), "damaged"));
    expect(readFileSync(join(dirname(file), "damaged", kept, "earnest.sqlite"), "utf8")).toContain("Dear diary");
  });

  test("over more than memory holds: the newest backup and what can still be read do, and nobody says it is all", async () => {
    const { home, file } = homeWith("the first");
    const long = "bread and butter ".repeat(200);
    home.store.atomically(() =>
      Array.from({ length: 8000 }, (_, at) => home.store.posts.add({ text: `${at}: ${long}` })),
    );
    await home.store.backups.make("asked");
    home.store.posts.add({ text: "since the backup" });
    home.look();
    const { size } = statSync(file);
    overwrite(file, PAGE * 20, Buffer.alloc(size - PAGE * 20, 0xa5));
    await lookUntil(home, "written-into");
    expect(home.keeping).toMatchObject({ isWhole: false, other: { posts: null } });
    expect(home.store.posts.count()).toBe(8002);
    expect(texts(home)[0]).toBe("since the backup");
  }, 60_000);

  test("while it still writes, nothing is stored; the same bytes in the end change nothing", async () => {
    const { home, file, id } = homeWith("before");
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, 5000));
    home.look();
    expect(() => home.store.posts.save(id, "into half a file", false)).toThrow("readonly");
    writeFileSync(file, bytes);
    home.look();
    expect(home.keeping).toEqual({ state: "usual" });
    home.store.posts.save(id, "and after", false);
    home.close();
    expect(textsIn(file)).toEqual(["and after"]);
  });

  test("a file that is only touched is none", () => {
    const { home, file } = homeWith("before");
    utimesSync(file, 1, 1);
    home.look();
    expect(home.keeping).toEqual({ state: "usual" });
  });

  test("what SQLite itself moves into the file is none, through many saves", () => {
    const { home, file, id } = homeWith("before");
    let moved = 0;
    let { mtimeMs } = statSync(file);
    for (let save = 0; save < 600; save++) {
      home.store.posts.save(id, `${save} ${"bread and butter ".repeat(300)}`, "kept");
      home.look();
      if (statSync(file).mtimeMs !== mtimeMs) moved += 1;
      ({ mtimeMs } = statSync(file));
    }
    expect(moved).toBeGreaterThan(2);
    expect(home.keeping).toEqual({ state: "usual" });
  });

  test("what SQLite moves is none, though its log began anew twice before anybody looked", () => {
    const { home, file } = homeWith("before");
    const addUntilMoved = (): void => {
      const { mtimeMs } = statSync(file);
      while (statSync(file).mtimeMs === mtimeMs) home.store.posts.add({ text: "bread and butter ".repeat(2000) });
    };
    addUntilMoved();
    home.look(); // all of the log is moved
    addUntilMoved();
    home.store.posts.add({ text: "of which nothing is moved yet" });
    home.look();
    home.store.posts.add({ text: "and nobody refuses this" });
    expect(home.keeping).toEqual({ state: "usual" });
  });

  test("by way of the database, as is right: it is said, and a copy of what it left is kept", () => {
    const { home, file, id } = homeWith("before");
    const other = new Database(file);
    other.prepare("UPDATE post SET text = 'theirs', content_hash = ?").run(contentHashOf("theirs"));
    other.close();
    home.look();
    expect(home.keeping).toEqual({ state: "changed" });
    home.store.posts.save(id, "typed over it", false);
    home.look();
    const [backup] = home.store.backups.list();
    expect(backup?.reason).toBe("replaced");
    expect(textsIn(join(home.store.backups.folder, backup?.name ?? ""))).toEqual(["theirs"]);
  });
});

test("Where no file can be written anew, every write is refused, and all goes on when the folder is back", () => {
  const { home, file, id } = homeWith("before");
  const folder = dirname(file);
  const away = `${folder}-away`;
  renameSync(folder, away);
  copyFileSync("package.json", folder); // a file in the place of the folder: nobody can write into it, not even root
  home.look();
  expect(home.keeping).toEqual({ state: "nowhere", folder });
  expect(() => home.store.posts.save(id, "this goes nowhere", false)).toThrow("readonly");
  const copy = home.store.everything.snapshot();
  expect([...copy.posts()].map(({ text }) => text)).toEqual(["before"]); // what is there can be taken elsewhere
  copy.close();
  rmSync(folder);
  renameSync(away, folder);
  home.look();
  expect(home.keeping).toEqual({ state: "usual" });
  home.store.posts.save(id, "this is kept", false);
  expect(textsIn(file)).toEqual(["this is kept"]);
});

test("On a disk that takes nothing all can be read and nothing changed, and all goes on when it does", (context) => {
  const disk = smallDisk(context);
  const { home, file, id } = homeWith("before", join(disk, "earnest", "earnest.sqlite"));
  home.close();
  chmodSync(file, 0o444); // its copy must not be as closed as it is
  const bytes = readFileSync(file);
  mount("-o", "remount,ro", disk);
  const reading = opened(file);
  expect([reading.keeping, texts(reading)]).toEqual([{ state: "read-only", folder: dirname(file) }, ["before"]]);
  expect(() => reading.store.posts.save(id, "this goes nowhere", false)).toThrow("readonly");
  const copy = reading.store.everything.snapshot();
  expect([...copy.posts()].map(({ text }) => text)).toEqual(["before"]);
  copy.close();
  const borrowed = dirname(reading.store.place.file);
  reading.look();
  expect(readFileSync(file).equals(bytes)).toBe(true);

  mount("-o", "remount,rw", disk);
  chmodSync(file, 0o600);
  reading.look();
  expect(reading.keeping).toEqual({ state: "usual" });
  reading.store.posts.save(id, "this is kept", false);
  expect([textsIn(file), existsSync(borrowed)]).toEqual([["this is kept"], false]);
});

test("A file that was cut off with its last words in the log is read with them where nothing can be changed", (context) => {
  const disk = smallDisk(context);
  const { file } = homeWith("in the log", join(disk, "earnest", "earnest.sqlite"));
  mount("-o", "remount,ro,force", disk);
  const reading = opened(file);
  expect(texts(reading)).toEqual(["in the log"]);
});
