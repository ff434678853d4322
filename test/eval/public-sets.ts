import { join } from "node:path";
import { type Checked, checkPublic, type PublicRow, rowsOf } from "./labelled.ts";
import { f1Of, interval, type Judged, scoresOf, type Scores, spearman } from "./metrics.ts";

type Judge = (one: Checked<PublicRow>) => { readonly flagged: boolean; readonly score: number };

/** How a public set is read: what counts as positive, which rows stay out, and which of our answers it measures. */
type Task = {
  readonly file: string;
  readonly name: string;
  readonly positive: (row: PublicRow) => boolean;
  readonly keep?: (row: PublicRow) => boolean;
  readonly judge: Judge;
};

const tagsOf = ({ tag }: PublicRow): readonly string[] =>
  tag === undefined ? [] : typeof tag === "string" ? [tag] : tag;
const tagged =
  (...tags: readonly string[]) =>
  (row: PublicRow): boolean =>
    tagsOf(row).some((tag) => tags.includes(tag));
const labelled = (row: PublicRow): boolean => row.label === 1;

const pressure: Judge = ({ report }) => ({ flagged: report.pressure.level !== "none", score: report.pressure.score });
const pressureOrAsk: Judge = ({ report }) => ({
  flagged: report.pressure.level !== "none" || report.asks > 0,
  score: report.pressure.score + report.asks,
});
const asks: Judge = ({ report }) => ({ flagged: report.asks > 0, score: report.asks });
const conversation: Judge = ({ report }) => ({ flagged: report.conversation, score: report.conversation ? 1 : 0 });

const PRESSURE_TAGS = ["Scarcity", "Urgency"];

/** The tasks that are judged by F1. */
export const tasks: readonly Task[] = [
  {
    file: "ec_darkpattern", name: "ec_darkpattern, Scarcity + Urgency: pressure",
    positive: tagged(...PRESSURE_TAGS), keep: (row) => row.label === 0 || tagged(...PRESSURE_TAGS)(row), judge: pressure,
  },
  { file: "ec_darkpattern", name: "ec_darkpattern, all tags: pressure", positive: labelled, judge: pressure },
  { file: "sms_spam", name: "sms_spam: pressure or ask", positive: labelled, judge: pressureOrAsk },
  { file: "x_promo", name: "x_promo: pressure or ask", positive: labelled, judge: pressureOrAsk },
  { file: "youtube_spam", name: "youtube_spam: pressure or ask", positive: labelled, judge: pressureOrAsk },
  { file: "corporate_messaging", name: "corporate_messaging, Action: asks", positive: tagged("Action"), judge: asks },
  { file: "corporate_messaging", name: "corporate_messaging, Dialogue: conversation", positive: tagged("Dialogue"), judge: conversation },
  { file: "persuasion_for_good", name: "persuasion_for_good: asks", positive: labelled, judge: asks },
  {
    file: "persuasion_for_good", name: "persuasion_for_good, inquiry: conversation",
    positive: tagged("task-related-inquiry", "personal-related-inquiry", "have-you-heard-of-the-org"), judge: conversation,
  },
]; // prettier-ignore

/** A set in which nothing is sold, so that every pressure flag is a false alarm. */
const controls: readonly { readonly file: string; readonly name: string; readonly keep: (row: PublicRow) => boolean }[] = [
  { file: "airbnb_values", name: "host sentences", keep: () => true },
  {
    file: "corporate_messaging", name: "corporate Information",
    keep: (row) => tagged("Information")(row) && (row.conf ?? 0) >= 0.9,
  },
  { file: "clickbait", name: "news headlines", keep: (row) => row.label === 0 },
]; // prettier-ignore

/** Checked rows by file, so that a set used twice is checked once. */
const cache = new Map<string, readonly Checked<PublicRow>[]>();

function checked(folder: string, file: string): readonly Checked<PublicRow>[] {
  const path = join(folder, `${file}.jsonl`);
  const known = cache.get(path) ?? checkPublic(rowsOf<PublicRow>(path));
  cache.set(path, known);
  return known;
}

/** Low and high end of a 95 % interval. */
type Range = readonly [number, number];

/** Precision, recall and F1 on each public set that is there; `range` is that of F1. */
export const measurePublicSets = (
  folder: string,
): readonly { readonly name: string; readonly scores: Scores; readonly range: Range }[] =>
  tasks.flatMap(({ file, name, positive, keep, judge }) => {
    const rows = checked(folder, file).filter(({ row }) => keep?.(row) ?? true);
    const judged = rows.map((one): Judged => ({ positive: positive(one.row), ...judge(one) }));
    return rows.length === 0 ? [] : [{ name, scores: scoresOf(judged), range: interval(judged, f1Of) }];
  });

/** Share (0..1) of texts flagged for pressure in sets where nothing is sold. */
export const measureFalseAlarms = (
  folder: string,
): readonly { readonly name: string; readonly cases: number; readonly share: number; readonly range: Range }[] =>
  controls.flatMap(({ file, name, keep }) => {
    const rows = checked(folder, file).filter(({ row }) => keep(row));
    const flagged = rows.map(({ report }) => report.pressure.level !== "none");
    const shareOf = (drawn: readonly boolean[]): number => drawn.filter(Boolean).length / drawn.length;
    return rows.length === 0
      ? []
      : [{ name, cases: rows.length, share: shareOf(flagged), range: interval(flagged, shareOf) }];
  });

/** Rank correlation with the trust that five people gave a profile; `words` is the length alone, the bar to beat. */
export function measureTrust(
  folder: string,
): { readonly ours: number; readonly range: Range; readonly words: number } | null {
  const rows = checked(folder, "airbnb_trust");
  if (rows.length === 0) return null;
  const pairs = (score: (one: Checked<PublicRow>) => number): (readonly [number, number])[] =>
    rows.map((one) => [score(one), one.row.trust ?? 0]);
  const ours = pairs(({ report }) => report.why.score + report.strengths.length);
  return {
    ours: spearman(ours),
    range: interval(ours, spearman),
    words: spearman(pairs(({ row }) => row.words ?? row.text.split(/\s+/u).length)),
  };
}
