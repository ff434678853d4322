import type { Bridge } from "../../contract/bridge.ts";
import { createSession, type Session } from "../session.ts";

/** The last words of one screen. */
export type LastWords = {
  /** Stores what is not stored yet; resolves when the disk has it, or refused it. */
  readonly flush: () => Promise<unknown>;
  /** What the disk does not have; empty when it has everything. */
  readonly unsaved: () => string;
};

const screens = new Set<LastWords>();

/** Has a screen's last words stored, and waited for, before the window closes and when it is hidden. The answer ends that. */
export function flushBeforeClosing(words: LastWords): () => void {
  screens.add(words);
  return () => void screens.delete(words);
}

/** Stores every screen's last words now. Answers what the disk refused, one text a screen. */
export async function flushAll(): Promise<readonly string[]> {
  const all = [...screens];
  await Promise.all(all.map(({ flush }) => flush()));
  return all.map(({ unsaved }) => unsaved()).filter((words) => words !== "");
}

/** Words that keep the window from closing until the owner says what becomes of them; null while none do. */
export type Held = Session<readonly string[] | null, readonly string[] | null>;

/** Stores every screen's last words when the window is hidden or about to close, and lets it close when the disk has them all. */
export function hearClosing(bridge: Bridge): Held {
  const held: Held = createSession<readonly string[] | null, readonly string[] | null>(null, (_before, now) => now);
  const prepare = async (): Promise<void> => {
    const refused = await flushAll();
    if (refused.length === 0) return void bridge["window.flushed"]({});
    await bridge["window.held"]({});
    held.dispatch(refused);
  };
  bridge.on("window.closing", () => void prepare());
  document.addEventListener("visibilitychange", () => void flushAll());
  return held;
}
