import { readFileSync, statSync } from "node:fs";
import type { BusinessDate } from "../../../src/domain/business-date.ts";
import { err, type Result } from "../../../src/domain/result.ts";
import { calendarDates } from "../../../src/exchange/reading/calendar-dates.ts";
import type { Services } from "./services.ts";

/** A larger file is no list of holidays, and is not read into memory; in bytes. */
const MAX_FILE_SIZE = 2_000_000;

/** Reads the dates in the calendar file that the owner names; nothing is stored. */
export async function chooseDates({
  dialogs,
}: Services): Promise<Result<readonly BusinessDate[], "cancelled" | "file-unreadable" | "not-dates">> {
  const file = await dialogs.open(["ics"]);
  if (file === null) return err("cancelled", "No file was chosen.");
  try {
    if (statSync(file).size > MAX_FILE_SIZE) return err("not-dates", "The file is too large.");
    return calendarDates(readFileSync(file, "utf8").replace(/^\uFEFF/u, ""));
  } catch (cause) {
    return err("file-unreadable", cause instanceof Error ? cause.message : String(cause));
  }
}
