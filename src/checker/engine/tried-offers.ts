import { applied } from "../fixes/applied.ts";
import { stopWords } from "../lexicons/stop-words.ts";
import type { Diagnostic, Fix } from "../model/diagnostic.ts";
import type { PostReport } from "../model/report.ts";

/** So many characters are read at most to try the offers of one text, for it happens at every key: forty offers of a usual post. */
const MOST_READ = 15_000;
/** Fewer words than this beside what pushes are no post. */
const LEAST_SAID = 3;
const LEAST_ASKED = 4;
/** A deletion has to lower the pressure by as much as this, or it takes words for nothing. */
const LEAST_GAIN = 0.1;

const heights = { none: 0, mild: 1, strong: 2 } as const;

/** How many flags of each rule there are. */
function countByRule(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of diagnostics) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** Whether the flag is answered, and by that no other one comes up. */
function answers({ ruleId }: Diagnostic, before: PostReport, after: PostReport): boolean {
  const was = countByRule(before.diagnostics);
  const now = countByRule(after.diagnostics);
  if ((now.get(ruleId) ?? 0) >= (was.get(ruleId) ?? 0)) return false;
  return [...now].every(([rule, count]) => count <= (was.get(rule) ?? 0));
}

const isPush = ({ ruleId, severity }: Diagnostic): boolean =>
  ruleId.startsWith("hard-sell/") && (severity !== "info" || ruleId === "hard-sell/tone");

/** Sentences and lines, each with where it begins. */
const PIECE = /[^.!?\n]+/gu;

/** Whether a text still says something once what pushes in it is passed over; a bare "link in bio" does not. */
function says(written: string, { diagnostics }: PostReport): boolean {
  const isIn = ({ place }: Diagnostic, from: number, to: number): boolean =>
    place.in === "text" && place.span.from < to && from < place.span.to;
  const said = [...written.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    const inPiece = diagnostics.filter((one) => isIn(one, index, index + piece.length));
    const words = piece.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    const isBareAsk = words.length < LEAST_ASKED && inPiece.some(({ ruleId }) => ruleId === "hard-sell/direct-ask");
    return isBareAsk || inPiece.some(isPush) ? [] : words;
  });
  return said.length >= LEAST_SAID && said.some((word) => !stopWords.has(word));
}

const onlyTakes = ({ edits }: Fix): boolean => edits.every(({ from, to, insert }) => insert.length < (to - from) / 4);

/** Double or lost spaces, stray marks, a word said twice. */
const BADLY_CUT = /\S {2,}\S|[^\S\n][,.!?](?!\w)|[,;:–—]\s*[.!?]|,,|\(\s*\)|\b(\p{L}+) \1\b/giu;
const countOf = (written: string, pattern: RegExp): number => written.match(pattern)?.length ?? 0;
const openIn = (written: string): number => countOf(written, /[(“]/gu) - countOf(written, /[)”]/gu);

/** Whether a rewording left a text as whole as it was. */
const isWhole = (before: string, after: string): boolean =>
  countOf(after, BADLY_CUT) <= countOf(before, BADLY_CUT) && openIn(after) === openIn(before);

/**
 * A report with those offers only that keep their promise: taken, the flag is answered, nothing new is flagged, and the post
 * pushes no harder than before. Each costs a check of the text it makes; of a text too long for that, the first ones are tried.
 */
export function withTriedOffers(written: string, report: PostReport, check: (text: string) => PostReport): PostReport {
  let left = MOST_READ;
  const holds = (diagnostic: Diagnostic, fix: Fix): boolean => {
    left -= written.length;
    if (left < 0) return true;
    const taken = applied(written, fix);
    if (!isWhole(written, taken)) return false;
    const after = check(taken);
    const isLouder = diagnostic.ruleId.startsWith("hard-sell/")
      ? after.pressure.score > report.pressure.score
      : heights[after.pressure.level] > heights[report.pressure.level];
    const gain = diagnostic.ruleId === "hard-sell/tone" ? LEAST_GAIN : 0;
    const isWorth = !onlyTakes(fix) || (says(taken, after) && report.pressure.score - after.pressure.score >= gain);
    return !isLouder && isWorth && answers(diagnostic, report, after);
  };
  const diagnostics = report.diagnostics.map((one) => ({ ...one, fixes: one.fixes.filter((fix) => holds(one, fix)) }));
  return { ...report, diagnostics };
}
