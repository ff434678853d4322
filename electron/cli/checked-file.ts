import type { CalendarReport, Diagnostic, PostReport, Severity, Stage } from "../../src/checker/index.ts";
import type { ImportedPost, RejectedRow } from "../../src/exchange/row.ts";

/** One row of a file: a post with its report, or a row that could not be read. In the order of the file. */
export type CheckedRow =
  | { readonly type: "post"; readonly post: ImportedPost; readonly report: PostReport }
  | { readonly type: "rejected"; readonly rejected: RejectedRow };

/** A file and all of its rows. */
export type CheckedFile = {
  readonly name: string;
  readonly notes: readonly string[];
  readonly rows: readonly CheckedRow[];
  /** Its posts together; null when none has a date. */
  readonly calendar: CalendarReport | null;
};

/** What a whole run comes to. */
export type Summary = {
  readonly posts: number;
  readonly rejected: number;
  /** On single posts. */
  readonly flags: number;
  /** Flags and remarks that the owner's decisions left out. */
  readonly left: number;
  /** On calendars. */
  readonly remarks: number;
  readonly asking: number;
  readonly showingWhy: number;
  readonly pressure: Readonly<Record<PostReport["pressure"]["level"], number>>;
  readonly stages: Readonly<Record<Stage, number>>;
  /** Of flags and remarks. */
  readonly severities: Readonly<Record<Severity, number>>;
};

const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;

/** Counts what files come to. */
export function summaryOf(files: readonly CheckedFile[]): Summary {
  const rows = files.flatMap((file) => file.rows);
  const calendars = files.flatMap(({ calendar }) => calendar ?? []);
  const remarks = calendars.flatMap(({ diagnostics }) => diagnostics);
  const reports = rows.flatMap((row) => (row.type === "post" ? [row.report] : []));
  const flags: readonly Diagnostic[] = reports.flatMap(({ diagnostics }) => diagnostics);
  const pressure = (level: PostReport["pressure"]["level"]): number =>
    count(reports, (report) => report.pressure.level === level);
  const stage = (name: Stage): number => count(reports, (report) => report.stage === name);
  const severity = (name: Severity): number => count([...flags, ...remarks], (one) => one.severity === name);
  return {
    posts: reports.length,
    rejected: rows.length - reports.length,
    flags: flags.length,
    left: [...reports, ...calendars].reduce((sum, { left }) => sum + left.length, 0),
    remarks: remarks.length,
    asking: count(reports, ({ asks }) => asks > 0),
    showingWhy: count(reports, ({ why }) => why.level === "strong"),
    pressure: { none: pressure("none"), mild: pressure("mild"), strong: pressure("strong") },
    stages: { know: stage("know"), like: stage("like"), trust: stage("trust"), ask: stage("ask") },
    severities: { error: severity("error"), warning: severity("warning"), info: severity("info") },
  };
}
