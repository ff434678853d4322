import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWindowState, writeWindowState } from "../../electron/main/window-state.ts";
import { temporaryFolder } from "../support/temporary-store.ts";

const screens = [{ x: 0, y: 0, width: 1440, height: 900 }];
const place = { x: 100, y: 50, width: 900, height: 700, maximized: false, zoom: 1 };

test("the window comes back where it was", () => {
  const folder = temporaryFolder();
  writeWindowState(folder, place);
  expect(readWindowState(folder, screens)).toEqual(place);
});

test("a place that is on no screen any more is forgotten, the size is not", () => {
  const folder = temporaryFolder();
  writeWindowState(folder, { ...place, x: 4000 });
  expect(readWindowState(folder, screens)).toEqual({ width: 900, height: 700, maximized: false, zoom: 1 });
});

test.for(["", "null", "{", '{"width":"wide"}', '{"width":1e9,"height":1,"maximized":false,"zoom":0}'])(
  "a damaged file (%s) is a fresh start",
  (content) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "window.json"), content);
    expect(readWindowState(folder, screens)).toEqual({ width: 1280, height: 840, maximized: false, zoom: 0 });
  },
);
