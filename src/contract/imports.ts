import type { LocalDate, LocalTime, StepId } from "../domain/post.ts";
import type { Doubt } from "../exchange/identity.ts";
import type { Mapping, Note, Question, RejectedRow, TablePreview } from "../exchange/row.ts";

/** What the owner said about a file; whatever was not asked or answered is null. */
export type ImportAnswers = {
  readonly dateOrder: "dmy" | "mdy" | null;
  readonly year: number | null;
  readonly sheet: string | null;
  readonly mapping: Mapping | null;
};

/** A post as it was read, for people to look at. */
export type ReadRow = {
  readonly row: number;
  readonly opening: string;
  readonly date: LocalDate | null;
  readonly time: LocalTime | null;
  readonly channel: string | null;
  readonly author: string | null;
};

/** A row that may be a post that is there already. */
export type DoubtfulRow = {
  readonly row: number;
  readonly doubt: Doubt;
  readonly opening: string;
  readonly existingOpening: string;
};

/** What bringing a file in would do, row by row in counts, with the first rows of each kind. */
export type ImportOffer = {
  readonly name: string;
  /** The zone on whose clocks dates and times are. */
  readonly zone: string;
  /** False while no column is taken for the posts. */
  readonly hasText: boolean;
  /** Null for plain texts. */
  readonly table: TablePreview | null;
  /** Whether the columns are read as they were the last time. */
  readonly isRemembered: boolean;
  readonly answers: ImportAnswers;
  /** Open ones, and those that were answered, so that an answer can be changed. */
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
  readonly rows: readonly ReadRow[];
  readonly rejected: readonly RejectedRow[];
  readonly doubts: readonly DoubtfulRow[];
  readonly counts: {
    readonly add: number;
    readonly update: number;
    readonly keep: number;
    readonly ask: number;
    readonly rejected: number;
  };
};

/** What becomes of rows that may be there already. */
export type WhatOfDoubts = "add" | "update" | "skip";

/** What bringing a file in came to. */
export type ImportResult = {
  /** For the way back; null when nothing was changed. */
  readonly step: StepId | null;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly rejected: number;
  /** The first day that the file has a post on. */
  readonly firstDay: LocalDate | null;
};
