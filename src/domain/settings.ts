import type { LimitOverrides } from "./limits.ts";

/** What the owner chose about the window and the networks. */
export type Settings = {
  /** `system` follows the computer, live. */
  readonly theme: "system" | "light" | "dark";
  /** What the owner knows better than our table of limits. */
  readonly limits: LimitOverrides;
};

export const defaultSettings: Settings = { theme: "system", limits: {} };
