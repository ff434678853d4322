import type { Severity } from "../../src/checker/index.ts";
import { type CheckedFile, summaryOf } from "../../src/exchange/report/checked-file.ts";
import { EXIT } from "./exit-codes.ts";
import type { CheckOptions } from "./options.ts";

const levels: Readonly<Record<NonNullable<CheckOptions["fail-on"]>, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  info: ["error", "warning", "info"],
  never: [],
};

/** The severities that make a run fail. */
export const atOrAbove = (options: CheckOptions): readonly Severity[] => levels[options["fail-on"] ?? "error"];

/** Whether there are findings enough to fail, or none. */
export function exitCodeOf(files: readonly CheckedFile[], options: CheckOptions): number {
  const { severities } = summaryOf(files);
  if (atOrAbove(options).some((severity) => severities[severity] > 0)) return EXIT.findings;
  const most = options["max-warnings"];
  return most !== undefined && severities.error + severities.warning > most ? EXIT.findings : EXIT.clean;
}
