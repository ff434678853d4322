import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What has to be known of the database without opening it: which file and which log on the disk are in use; null since it
 * was closed in order. It lies beside the database, so that a lost one is told from a first start.
 */
type Marker = { readonly inUse: { readonly file: number; readonly log: number } | null };

/** The name of its file. */
export const MARKER = "in-use.json";

const markerOf = (file: string): string => join(dirname(file), MARKER);

/** Which file on the disk a name stands for now; null when none does. */
const numberOf = (path: string): number | null => (existsSync(path) ? statSync(path).ino : null);

/** The marker, read without trust; one that cannot be read still says that there was a database. */
function read(file: string): Marker | null {
  if (!existsSync(markerOf(file))) return null;
  try {
    const { inUse } = Object(JSON.parse(readFileSync(markerOf(file), "utf8"))) as Partial<Marker>;
    const isWhole = typeof inUse?.file === "number" && typeof inUse.log === "number";
    return { inUse: isWhole ? inUse : null };
  } catch {
    return { inUse: null };
  }
}

function write(file: string, marker: Marker): void {
  try {
    writeFileSync(`${markerOf(file)}.new`, JSON.stringify(marker));
    renameSync(`${markerOf(file)}.new`, markerOf(file));
  } catch {
    // A full disk must not stand between the owner and the words; the marker of before stays.
  }
}

/** Says that the database is in use. Called when its log is there, so that a log that is missing later was taken away. */
export function markInUse(file: string): void {
  const [number, log] = [numberOf(file), numberOf(`${file}-wal`)];
  if (number !== null && log !== null) write(file, { inUse: { file: number, log } });
}

/** Says that the database was closed in order. */
export const markClosed = (file: string): void => write(file, { inUse: null });

/**
 * What the marker says of the file as it lies there. "log-of-another": the file was exchanged while its log stayed; played
 * into a file that it does not belong to, a log would mix two databases into one that is neither.
 */
export function lossOf(file: string): "missing" | "log-missing" | "log-of-another" | undefined {
  const marker = read(file);
  if (!marker) return undefined;
  if (!existsSync(file)) return "missing";
  if (marker.inUse === null) return undefined;
  const isSameFile = marker.inUse.file === numberOf(file);
  const log = numberOf(`${file}-wal`);
  if (isSameFile && log === null) return "log-missing";
  return !isSameFile && log === marker.inUse.log ? "log-of-another" : undefined;
}
