import type { Diagnostic } from "../../checker/index.ts";
import type { UnknownWord } from "../spelling/spelling-session.ts";

/** What the keyboard walks to: a flag, or a word that nobody knows. */
export type Stop = Diagnostic | UnknownWord;

/** Names a stop; the name of a flag survives edits elsewhere. */
export const keyOf = (stop: Stop): string => ("ruleId" in stop ? stop.fingerprint : `${stop.from} ${stop.word}`);

const startOf = (stop: Stop): number =>
  "ruleId" in stop ? (stop.place.in === "text" ? stop.place.span.from : Infinity) : stop.from;

/**
 * The stop after the caret (or before it), going round at the end; flags on the whole post come last. `current` is the
 * key of the one walked to before: from it the walk goes on while the caret is still there.
 */
export function nextStop<Kind extends Stop>(
  stops: readonly Kind[],
  caret: number,
  step: 1 | -1,
  current: string | null,
): Kind | null {
  const order = stops.toSorted((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
  const at = order.findIndex(
    (stop) => keyOf(stop) === current && (startOf(stop) === Infinity || startOf(stop) === caret),
  );
  if (at >= 0) return order[(at + step + order.length) % order.length] ?? null;
  if (step === 1) return order.find((stop) => startOf(stop) > caret) ?? order[0] ?? null;
  return order.findLast((stop) => startOf(stop) < caret) ?? order.at(-1) ?? null;
}
