import type { Bridge } from "../../contract/bridge.ts";

const flushes = new Set<() => Promise<unknown>>();

/** Has `flush` run, and waited for, before the window closes and when it is hidden. The answer ends that. */
export function flushBeforeClosing(flush: () => Promise<unknown>): () => void {
  flushes.add(flush);
  return () => void flushes.delete(flush);
}

/** Stores every screen's last words now. */
export const flushAll = (): Promise<unknown> => Promise.all([...flushes].map((flush) => flush()));

/** Stores every screen's last words when the window is hidden or about to close, and only then lets it close. */
export function hearClosing(bridge: Bridge): void {
  bridge.on("window.closing", () => void flushAll().then(() => bridge["window.flushed"]({})));
  document.addEventListener("visibilitychange", () => void flushAll());
}
