import type { Diagnostic } from "../../checker/index.ts";

/** The next flag after the caret (or before it), going round at the end; flags on the whole post come last. */
export function nextFlag(diagnostics: readonly Diagnostic[], caret: number, step: 1 | -1): Diagnostic | null {
  const inText = diagnostics.filter(({ place }) => place.in === "text");
  const fromOf = ({ place }: Diagnostic): number => (place.in === "text" ? place.span.from : Infinity);
  if (inText.length === 0) return diagnostics[0] ?? null;
  if (step === 1) return inText.find((flag) => fromOf(flag) > caret) ?? inText[0] ?? null;
  return inText.findLast((flag) => fromOf(flag) < caret) ?? inText.at(-1) ?? null;
}
