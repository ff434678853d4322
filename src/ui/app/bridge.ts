import type { Bridge } from "../../contract/bridge.ts";

declare global {
  interface Window {
    readonly earnest: Bridge;
  }
}

/** The way to the main process, put there by the preload script. */
export const bridge = (): Bridge => window.earnest;
