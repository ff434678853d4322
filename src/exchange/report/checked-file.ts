import type { CalendarReport, Diagnostic, PostReport, Severity, Stage } from "../../checker/index.ts";
import type { ImportedPost, RejectedRow } from "../row.ts";

/** One row of a file: a post with its report, or a row that could not be read. In the order of the file. */
export type CheckedRow =
  | {
      readonly type: "post";
      readonly post: ImportedPost;
      readonly report: PostReport;
      /** Flags that a baseline knows already; they are not in the report. Left out: there is no baseline. */
      readonly known?: readonly Diagnostic[];
    }
  | { readonly type: "rejected"; readonly rejected: RejectedRow };

/** A file and all of its rows. */
export type CheckedFile = {
  readonly name: string;
  readonly notes: readonly string[];
  readonly rows: readonly CheckedRow[];
  /** Its posts together; null when none has a date. */
  readonly calendar: CalendarReport | null;
  /** Remarks on its posts together that a baseline knows already. */
  readonly knownRemarks?: CalendarReport["diagnostics"];
};

/** What a rule tells about itself, as far as reports show it. */
export type ReportedRule = {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: { readonly summary: string; readonly why: string };
};

/** What a whole run comes to. */
export type Summary = {
  readonly posts: number;
  readonly rejected: number;
  /** On single posts. */
  readonly flags: number;
  /** Flags and remarks that the owner's decisions left out. */
  readonly left: number;
  /** Flags and remarks that a baseline knows already. */
  readonly known: number;
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
  const knownFlags = rows.reduce((sum, row) => sum + (row.type === "post" ? (row.known?.length ?? 0) : 0), 0);
  const pressure = (level: PostReport["pressure"]["level"]): number =>
    count(reports, (report) => report.pressure.level === level);
  const stage = (name: Stage): number => count(reports, (report) => report.stage === name);
  const severity = (name: Severity): number => count([...flags, ...remarks], (one) => one.severity === name);
  return {
    posts: reports.length,
    rejected: rows.length - reports.length,
    flags: flags.length,
    left: [...reports, ...calendars].reduce((sum, { left }) => sum + left.length, 0),
    known: files.reduce((sum, { knownRemarks }) => sum + (knownRemarks?.length ?? 0), knownFlags),
    remarks: remarks.length,
    asking: count(reports, ({ asks }) => asks > 0),
    showingWhy: count(reports, ({ why }) => why.level === "strong"),
    pressure: { none: pressure("none"), mild: pressure("mild"), strong: pressure("strong") },
    stages: { know: stage("know"), like: stage("like"), trust: stage("trust"), ask: stage("ask") },
    severities: { error: severity("error"), warning: severity("warning"), info: severity("info") },
  };
}

/** One finding with the row it is in; findings on all posts together and rows that were not read have no post. */
export type FoundAt = {
  readonly file: string;
  /** The line of the file on which the row starts; 1 for all posts together. */
  readonly line: number;
  readonly post: ImportedPost | null;
  /** The numbers of the rows behind a remark on all posts together. */
  readonly rows: readonly string[];
  readonly finding: Diagnostic | CalendarReport["diagnostics"][number];
};

/** The findings of a file in the order of its rows, and last those on its posts together. */
export function findingsIn({ name: file, rows, calendar }: CheckedFile): readonly FoundAt[] {
  const flags = rows.flatMap((row) =>
    row.type === "rejected"
      ? []
      : row.report.diagnostics.map((finding) => ({ file, line: row.post.line, post: row.post, rows: [], finding })),
  );
  const remarks = (calendar?.diagnostics ?? []).map((finding) => ({
    file,
    line: 1,
    post: null,
    rows: finding.place.posts,
    finding,
  }));
  return [...flags, ...remarks];
}

/** The words that a finding is about, as they are written; null where it is about no words. */
export const wordsOf = ({ post, finding: { place } }: FoundAt): string | null =>
  post !== null && place.in === "text" ? post.text.slice(place.span.from, place.span.to) : null;

/** The rows of a file that could not be read. */
export const rejectedIn = ({ rows }: CheckedFile) =>
  rows.flatMap((row) => (row.type === "rejected" ? [row.rejected] : []));
