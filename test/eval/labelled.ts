import { existsSync, readFileSync } from "node:fs";
import { checkPost, type PostReport, type Stage } from "../../src/checker/index.ts";
import { emptyProfile, type Profile } from "../../src/domain/profile.ts";

/** A post with our own labels; what they mean is written beside the data. Offsets are UTF-16, end exclusive. */
export type LabelledPost = {
  readonly id: string;
  readonly text: string;
  readonly why_profile: string | null;
  readonly hard_sell: "none" | "mild" | "strong";
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  readonly why: "none" | "weak" | "strong";
  readonly asks: number;
  readonly stage: Stage;
  readonly conversation: boolean;
};

/** A row of a public set: `label` 1 is positive, `tag` is the source's own class. */
export type PublicRow = {
  readonly id: string;
  readonly text: string;
  readonly label: number;
  readonly tag?: string | readonly string[];
  readonly conf?: number;
  readonly trust?: number;
  readonly words?: number;
};

/** A text and what the checker said of it. */
export type Checked<Row> = { readonly row: Row; readonly report: PostReport };

/** The rows of a JSONL file, or none where the file is not there. */
export const rowsOf = <Row>(file: string): readonly Row[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line): Row => JSON.parse(line))
    : [];

const profileOf = (why: string | null): Profile =>
  why ? { ...emptyProfile, whys: { ...emptyProfile.whys, why } } : emptyProfile;

/** Checks our own labelled posts, each by its own profile. */
export const checkLabelled = (rows: readonly LabelledPost[]): readonly Checked<LabelledPost>[] =>
  rows.map((row) => ({ row, report: checkPost(row.text, { profile: profileOf(row.why_profile) }) }));

/** Checks rows of a public set, without a profile. */
export const checkPublic = (rows: readonly PublicRow[]): readonly Checked<PublicRow>[] =>
  rows.map((row) => ({ row, report: checkPost(row.text, { profile: emptyProfile }) }));
