import type { TrainedPart } from "../model/report.ts";

const lacking = new Set<TrainedPart>();

/**
 * Reads a part of what training made, or answers null where its file is missing or damaged. The checker goes on without it,
 * and every report says so.
 */
export function readTrained<Data>(part: TrainedPart, read: () => Data): Data | null {
  try {
    return read();
  } catch {
    lacking.add(part);
    return null;
  }
}

/** The parts that could not be read so far in this process. */
export const lackingParts = (): readonly TrainedPart[] => [...lacking].sort();
