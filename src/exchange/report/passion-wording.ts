import type { PassionLevel } from "../../domain/passion.ts";

/** How much passion there is, as the window and the insights say it. */
export const passionWords: Readonly<Record<PassionLevel, string>> = {
  1: "Hardly any",
  2: "A little",
  3: "Some",
  4: "A lot",
  5: "It carries me",
};
