import type { Store } from "../../store/index.ts";

/** How often it is looked whether a backup is due, in milliseconds. */
const LOOK_EVERY = 10 * 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Makes the backup that is due: the first of a day, and then one an hour while something changes. */
export async function backUpWhenDue(backups: Store["backups"], now: number): Promise<void> {
  const last = backups.list()[0];
  const isOtherDay = last === undefined || Math.floor(last.madeAt / DAY) !== Math.floor(now / DAY);
  const isDue = isOtherDay || (Math.abs(now - last.madeAt) >= HOUR && backups.isChanged);
  const made = isDue ? await backups.make(isOtherDay ? "day" : "hour") : null;
  if (made?.ok === false) console.error("No backup was made:", made.error.message);
}

/** Makes backups as time passes, of the words that `backupsNow` belongs to then; null: of none. A computer that slept is caught up with at the next look. */
export function backUpWhileOpen(backupsNow: () => Store["backups"] | null): void {
  const look = (): void => {
    const backups = backupsNow();
    if (backups) void backUpWhenDue(backups, Date.now());
  };
  setTimeout(look, 5000).unref(); // the window comes first
  setInterval(look, LOOK_EVERY).unref();
}
