import type { BlockerKind } from "../../domain/gate.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PostReport } from "../model/report.ts";

/** What holds a post back, with the flags behind it. */
export type Blocker = { readonly kind: BlockerKind; readonly diagnostics: readonly Diagnostic[] };

const isOf: Readonly<Record<BlockerKind, (ruleId: string) => boolean>> = {
  pressure: (ruleId) => ruleId.startsWith("hard-sell/"),
  why: (ruleId) => ruleId === "why/missing",
  length: (ruleId) => ruleId === "channel/over-length",
  automation: (ruleId) => ruleId.startsWith("automation/"),
};

/**
 * What holds a post back, of the kinds that the owner chose. A push holds it back when the post as a whole pushes hard; one
 * flag of it does not. What the owner left is in no report's diagnostics, and so holds nothing back.
 */
export const blockersIn = (report: PostReport, chosen: readonly BlockerKind[]): readonly Blocker[] =>
  chosen.flatMap((kind) => {
    const diagnostics = report.diagnostics.filter(({ ruleId }) => isOf[kind](ruleId));
    const holds = kind === "pressure" ? report.pressure.level === "strong" : diagnostics.length > 0;
    return holds ? [{ kind, diagnostics }] : [];
  });
