/** What the owner chose about the window. */
export type Settings = {
  /** `system` follows the computer, live. */
  readonly theme: "system" | "light" | "dark";
};

export const defaultSettings: Settings = { theme: "system" };
