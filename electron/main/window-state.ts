import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const state = z.object({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(480).max(10_000),
  height: z.int().min(360).max(10_000),
  maximized: z.boolean(),
  zoom: z.number().min(-8).max(9),
});
/** Where the window was and how large it showed things; `zoom` is Chromium's zoom level. */
export type WindowState = z.infer<typeof state>;
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const fresh: WindowState = { width: 1280, height: 840, maximized: false, zoom: 0 };
/** How much of the title bar has to lie on a screen for the owner to get hold of it, in pixels. */
const GRIP = 80;

const isVisible = ({ x, y, width }: WindowState, screens: readonly Area[]): boolean =>
  x !== undefined && y !== undefined &&
  screens.some((screen) => x + width > screen.x + GRIP && x < screen.x + screen.width - GRIP && y >= screen.y - 1 && y < screen.y + screen.height - GRIP); // prettier-ignore

/** The state of last time; without one, or when that place is on no screen any more, a fresh place. */
export function readWindowState(folder: string, screens: readonly Area[]): WindowState {
  try {
    const read = state.parse(JSON.parse(readFileSync(join(folder, "window.json"), "utf8")));
    if (isVisible(read, screens)) return read;
    const { x: _x, y: _y, ...placeless } = read;
    return placeless;
  } catch {
    return fresh; // first start, or a damaged file: nothing worth telling the owner about
  }
}

/** Keeps the state for next time; written aside and renamed, so that half a file is never read. */
export function writeWindowState(folder: string, next: WindowState): void {
  const file = join(folder, "window.json");
  writeFileSync(`${file}.new`, JSON.stringify(next));
  renameSync(`${file}.new`, file);
}
