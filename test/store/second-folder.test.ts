import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { soundCounts } from "../../electron/store/backup-files.ts";
import { temporaryFolder, temporaryStore } from "../support/temporary-store.ts";

/** A store whose backups are copied to a folder elsewhere. */
function withSecond() {
  const { store, file } = temporaryStore();
  const elsewhere = temporaryFolder();
  const folder = join(elsewhere, "Earnest backups");
  expect(store.backups.second.choose(elsewhere)).toEqual({ ok: true, value: { folder, state: "fine" } });
  store.posts.add({ text: "The kettle is on." });
  return { store, file, elsewhere, folder };
}

test("each backup is copied whole to a folder of its own in the second folder", async () => {
  const { store, folder } = withSecond();
  await store.backups.make("asked");
  await store.backups.make("import");
  expect(readdirSync(folder).toSorted().toReversed()).toEqual(store.backups.list().map(({ name }) => name));
  for (const name of readdirSync(folder)) expect(soundCounts(join(folder, name))).toMatchObject({ ok: true, value: { post: 1 } }); // prettier-ignore
});

test("a disk that is unplugged stops nothing, nothing is made where it was, and it goes on when it is back", async () => {
  const { store, elsewhere, folder } = withSecond();
  renameSync(elsewhere, `${elsewhere}-away`);
  expect(await store.backups.make("asked")).toMatchObject({ ok: true });
  expect(store.backups.second.current()).toEqual({ folder, state: "missing" });
  mkdirSync(elsewhere); // the place that a disk is plugged in at
  expect(await store.backups.make("asked")).toMatchObject({ ok: true });
  expect(readdirSync(elsewhere)).toEqual([]);
  rmSync(elsewhere, { recursive: true });
  renameSync(`${elsewhere}-away`, elsewhere);
  await store.backups.make("asked");
  expect(store.backups.second.current()).toEqual({ folder, state: "fine" });
  expect(readdirSync(folder)).toEqual([store.backups.list()[0]?.name]);
});

test("a folder that takes no copy stops nothing and is said so", async () => {
  const { store, folder } = withSecond();
  mkdirSync(join(folder, "copy.new")); // as a folder that may not be written to: root may write to any
  chmodSync(folder, 0o500);
  expect(await store.backups.make("asked")).toMatchObject({ ok: true });
  expect(store.backups.second.current()).toEqual({ folder, state: "refused" });
  chmodSync(folder, 0o700);
  rmSync(join(folder, "copy.new"), { recursive: true });
  expect(await store.backups.make("asked")).toMatchObject({ ok: true });
  expect(store.backups.second.current()).toEqual({ folder, state: "fine" });
});

test("another one's folder of that name is left alone", () => {
  const { store } = temporaryStore();
  const elsewhere = temporaryFolder();
  mkdirSync(join(elsewhere, "Earnest backups"));
  const folder = join(elsewhere, "Earnest backups 2");
  expect(store.backups.second.choose(elsewhere)).toEqual({ ok: true, value: { folder, state: "fine" } });
});

test("a folder within the data folder is refused, be it by a link; so is one that is no folder", () => {
  const { store, file } = temporaryStore();
  const elsewhere = temporaryFolder();
  mkdirSync(join(dirname(file), "inside"));
  symlinkSync(join(dirname(file), "inside"), join(elsewhere, "link"));
  writeFileSync(join(elsewhere, "file"), "");
  for (const bad of [dirname(file), join(dirname(file), "inside"), join(elsewhere, "link"), join(elsewhere, "file"), join(elsewhere, "nowhere")])
    expect(store.backups.second.choose(bad)).toMatchObject({ ok: false, error: { code: "folder-refused" } }); // prettier-ignore
  expect(store.backups.second.current()).toEqual({ folder: null, state: "off" });
});

test("what was chosen is known at the next start, and copies stay when they are not wanted any more", async () => {
  const { store, file, folder } = withSecond();
  await store.backups.make("asked");
  store.close();
  const again = temporaryStore(file).store;
  expect(again.backups.second.current()).toEqual({ folder, state: "fine" });
  expect(again.backups.second.forget()).toEqual({ folder: null, state: "off" });
  await again.backups.make("asked");
  expect(readdirSync(folder)).toHaveLength(1);
});

test("a file that tells of no folder tells of none", () => {
  const { store, file } = temporaryStore();
  for (const text of ["", "{", "[1]", "7"]) {
    writeFileSync(join(dirname(file), "second-folder.json"), text);
    expect(store.backups.second.current()).toEqual({ folder: null, state: "off" });
  }
});
