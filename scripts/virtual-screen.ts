import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";

/** Whether windows can open as things are. */
export const hasDisplay = (): boolean =>
  process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

/** A screen that nobody sees, for machines without a display. */
export type VirtualScreen = { readonly display: string; readonly close: () => void };

/** Starts Xvfb on a free display number. Access control is off so that an unprivileged app may draw on it. What it
 * shows is kept in a file of the folder `pictures`, when one is given. */
export async function openVirtualScreen(pictures?: string): Promise<VirtualScreen> {
  const kept = pictures === undefined ? [] : ["-fbdir", pictures];
  const args = [...kept, "-displayfd", "3", "-ac", "-nolisten", "tcp", "-screen", "0", "1600x1000x24"];
  const server: ChildProcess = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  // The fourth entry of stdio is our own pipe, and a readable one.
  const numbers = server.stdio[3] as Readable;
  const display = await new Promise<string>((resolve, reject) => {
    numbers.once("data", (data: Buffer) => resolve(`:${data.toString().trim()}`));
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code} before it had a display.`)));
  });
  return { display, close: () => void server.kill() };
}
