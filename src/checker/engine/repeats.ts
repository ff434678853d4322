import { inOneGo, leaveOut } from "../fixes/leave-out.ts";
import type { Diagnostic, Edit, Fix } from "../model/diagnostic.ts";
import { firstEndingAfter, type Text } from "../text/text.ts";
import type { Evidence } from "./evidence.ts";

/** Which words are the same push. What is repeated outside of hard sell is found at each place, for each is to be mended. */
const keyOf = ({ ruleId, phrase }: Diagnostic): string | null =>
  phrase !== null && ruleId.startsWith("hard-sell/") ? `${ruleId}|${phrase}` : null;

/** The edits that leave the words of a finding out of the text. */
function leftOut(text: Text, { diagnostic: { place } }: Evidence): readonly Edit[] {
  if (place.in !== "text") return [];
  const first = firstEndingAfter(text.tokens, place.span.from);
  let last = first;
  while ((text.tokens[last + 1]?.from ?? Infinity) < place.span.to) last += 1;
  return leaveOut(text, { first, last })[0]?.edits ?? [];
}

const overlap = (a: Edit, b: Edit): boolean => a.from < b.to && b.from < a.to;

/** Rewordings of the first place that leave out all others. One that would cut into another stays as it is. */
function fixesOf(text: Text, [first, ...others]: readonly Evidence[]): readonly Fix[] {
  const gone = others.flatMap((other) => leftOut(text, other));
  return (first?.diagnostic.fixes ?? []).map((fix) =>
    fix.edits.some((edit) => gone.some((other) => overlap(edit, other))) ? fix : { ...fix, edits: inOneGo(text.written, [...fix.edits, ...gone]) },
  ); // prettier-ignore
}

/**
 * The same words flagged for the same reason at several places are told once, at the first of them, with how often they
 * stand there: an owner reads one reason, and mends all of them at once.
 */
export function tellOnce(text: Text, found: readonly Evidence[]): readonly Evidence[] {
  const groups = new Map<string, Evidence[]>();
  for (const one of found) {
    const key = keyOf(one.diagnostic);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return found.flatMap((one) => {
    const group = groups.get(keyOf(one.diagnostic) ?? "") ?? [one];
    if (group.length === 1) return [one];
    if (group[0] !== one) return [];
    const { diagnostic } = one;
    const message = `${diagnostic.message} It stands here ${group.length} times.`;
    return [{ ...one, diagnostic: { ...diagnostic, message, fixes: fixesOf(text, group) } }];
  });
}
