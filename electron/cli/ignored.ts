import type { PostReport } from "../../src/checker/index.ts";
import type { LeftKey } from "../../src/domain/decision.ts";
import { normal } from "../../src/exchange/columns.ts";
import type { ImportedPost } from "../../src/exchange/row.ts";
import { nearest } from "../../src/exchange/nearest.ts";

const COLUMN = "earnest ignore";

/** What a row's own `earnest-ignore` cell says. */
export type Ignored = {
  readonly keys: readonly LeftKey[];
  readonly named: readonly string[];
  readonly unknown: readonly string[];
};

const NONE: Ignored = { keys: [], named: [], unknown: [] };

const lastPart = (id: string): string => id.slice(id.indexOf("/") + 1);

/** Reads the cell `earnest-ignore` of a row: ids of rules, or their last parts, or `all`; what follows a dash is the reason. */
export function ignoredIn({ extras }: ImportedPost, ruleIds: readonly string[]): Ignored {
  const cell = extras.find(({ column }) => normal(column) === COLUMN)?.value;
  if (cell === undefined) return NONE;
  const [rules = ""] = cell.split(/\s+[-–—]+\s+/u);
  const words = rules.split(/[\s,;]+/u).filter((word) => word !== "");
  if (words.some((word) => word.toLowerCase() === "all")) return { ...NONE, keys: ruleIds as readonly LeftKey[] }; // an id of a rule is the key that leaves it
  const found = words.map((word) => ruleIds.find((id) => id === word || id.endsWith(`/${word}`)) ?? null);
  const named = found.filter((id) => id !== null);
  return {
    keys: named as readonly string[] as readonly LeftKey[],
    named,
    unknown: words.filter((_, at) => found[at] === null),
  };
}

/** What has to be said of such a cell once its row is checked: names of no rule, and rules that had nothing to leave. */
export function ignoreNotes(
  { row }: ImportedPost,
  { named, unknown }: Ignored,
  { left }: PostReport,
  ruleIds: readonly string[],
): readonly string[] {
  const wrong = unknown.map((word) => {
    const meant = nearest(word, ruleIds) ?? nearest(word, ruleIds.map(lastPart));
    return `Row ${row}: earnest-ignore names “${word}”, which is no rule.${meant ? ` Did you mean ${meant}?` : ""}`;
  });
  const idle = named.filter((id) => !left.some(({ ruleId }) => ruleId === id));
  return [...wrong, ...idle.map((id) => `Row ${row}: earnest-ignore names ${id}, which finds nothing there.`)];
}
