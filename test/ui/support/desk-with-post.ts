import { createCalendar } from "../../../src/ui/calendar/calendar.ts";
import { createDesk } from "../../../src/ui/draft/desk.ts";
import { realBridge } from "./real-bridge.ts";

/** A desk with a post on it, over real operations, and what was told. */
export async function deskWithPost() {
  const real = realBridge();
  const told: { text: string; undo: (() => void) | undefined }[] = [];
  const note = (text: string, undo?: () => void): void => void told.push({ text, undo });
  const desk = createDesk(real.bridge, note);
  const calendar = createCalendar(real.bridge, note, desk);
  const { id } = real.store.posts.add({ text: "The oven is mended.", channel: "Facebook", date: "2026-10-03" });
  await desk.open(id);
  return { ...real, told, note, desk, calendar, id };
}
