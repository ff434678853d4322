import type { Diagnostic } from "../../checker/index.ts";

const startOf = ({ place }: Diagnostic): number => (place.in === "text" ? place.span.from : Infinity);

/**
 * The flag after the caret (or before it), going round at the end; flags on the whole post come last. `current` is the
 * fingerprint of the flag walked to before: from it the walk goes on while the caret is still there.
 */
export function nextFlag(
  diagnostics: readonly Diagnostic[],
  caret: number,
  step: 1 | -1,
  current: string | null,
): Diagnostic | null {
  const order = diagnostics.toSorted((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)));
  const at = order.findIndex(
    (flag) => flag.fingerprint === current && (flag.place.in === "post" || startOf(flag) === caret),
  );
  if (at >= 0) return order[(at + step + order.length) % order.length] ?? null;
  if (step === 1) return order.find((flag) => startOf(flag) > caret) ?? order[0] ?? null;
  return order.findLast((flag) => startOf(flag) < caret) ?? order.at(-1) ?? null;
}
