import type { BusinessDate } from "../../domain/business-date.ts";
import type { Nothing } from "./nothing.ts";

/** Days that matter to the business; they are kept with what a month is held to, in the settings. */
export interface DatesOperations {
  /** Asks for a calendar file and reads the dates in it; nothing is stored. */
  "dates.choose": {
    input: Nothing;
    output: readonly BusinessDate[];
    error: "cancelled" | "file-unreadable" | "not-dates";
  };
}

/** Their names at run time. */
export const datesOperations: Record<keyof DatesOperations, true> = { "dates.choose": true };
