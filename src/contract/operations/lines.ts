import type { OfferedLine } from "../../checker/index.ts";
import type { Line, LineId } from "../../domain/line.ts";
import type { Nothing } from "./nothing.ts";

/** The owner's own lines and stories. */
export interface LinesOperations {
  /** Newest first. */
  "lines.list": { input: Nothing; output: readonly Line[]; error: never };
  /** Stores lines, new or known; those not named stay as they are, and one that was taken away is back. */
  "lines.save": { input: { lines: readonly Line[] }; output: Nothing; error: "storage-failed" };
  /** Takes a line away; `lines.save` brings it back. */
  "lines.delete": { input: { id: LineId }; output: Nothing; error: "storage-failed" };
  /** The lines that a text does not hold yet, nearest first by what both are about, each with the edit that puts it in. */
  "lines.near": {
    input: { text: string };
    output: readonly (OfferedLine & { readonly line: Line })[];
    error: "text-too-long" | "checker-failed";
  };
}

/** Their names at run time. */
export const linesOperations: Record<keyof LinesOperations, true> = {
  "lines.list": true,
  "lines.save": true,
  "lines.delete": true,
  "lines.near": true,
};
