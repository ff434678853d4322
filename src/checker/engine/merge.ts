import type { Span } from "../model/diagnostic.ts";
import type { Evidence } from "./evidence.ts";

const spanOf = ({ diagnostic: { place } }: Evidence): Span | null => (place.in === "text" ? place.span : null);
const fromOf = (evidence: Evidence): number => spanOf(evidence)?.from ?? Infinity;
const toOf = (evidence: Evidence): number => spanOf(evidence)?.to ?? Infinity;
const groupOf = ({ diagnostic: { ruleId } }: Evidence): string => ruleId.slice(0, ruleId.indexOf("/"));
const byRule = (a: Evidence, b: Evidence): number => (a.diagnostic.ruleId < b.diagnostic.ruleId ? -1 : 1);

const heavierFirst = (a: Evidence, b: Evidence): number =>
  b.pressure - a.pressure || toOf(b) - fromOf(b) - (toOf(a) - fromOf(a)) || byRule(a, b);

/** Of findings that overlap in a chain, the heaviest, then each next that overlaps none kept before it. */
function strongest(chain: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const candidate of chain.toSorted(heavierFirst)) {
    if (!kept.some((other) => fromOf(other) < toOf(candidate) && fromOf(candidate) < toOf(other))) kept.push(candidate);
  }
  return kept;
}

/**
 * Where findings of one group overlap, the heaviest speaks (then the longer, then the first by id): a reader feels one
 * push, not two, and the owner reads one reason. Findings of different groups stay side by side.
 */
export function mergeOverlaps(found: readonly Evidence[]): Evidence[] {
  const kept = found.filter((evidence) => spanOf(evidence) === null);
  const inText = found.filter((evidence) => spanOf(evidence) !== null);
  for (const group of new Set(inText.map(groupOf))) {
    let chain: Evidence[] = [];
    let end = -1;
    // Chains are short, so a long text costs a sort and no comparison of all with all.
    for (const evidence of inText.filter((other) => groupOf(other) === group).sort((a, b) => fromOf(a) - fromOf(b))) {
      if (fromOf(evidence) >= end) {
        kept.push(...strongest(chain));
        chain = [];
      }
      chain.push(evidence);
      end = Math.max(end, toOf(evidence));
    }
    kept.push(...strongest(chain));
  }
  return kept;
}
