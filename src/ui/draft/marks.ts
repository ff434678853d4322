import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, hoverTooltip } from "@codemirror/view";
import type { Diagnostic, PostReport, RuleGroup, Span } from "../../checker/index.ts";
import { say, type WordKey } from "../words/say.ts";

/** Hands the marks a new report, which must be one of the text as it is. */
export const showReport = StateEffect.define<PostReport>();
/** Lets one span stand out, as the one spoken of; null: none. */
export const pointAt = StateEffect.define<Span | null>();

/** The group of a rule, as its id begins with. */
export const groupOf = ({ ruleId }: Pick<Diagnostic, "ruleId">): RuleGroup =>
  ruleId.slice(0, ruleId.indexOf("/")) as RuleGroup;

const groupWord = (group: RuleGroup): string => say(`group.${group}` satisfies WordKey);

function marksOf(report: PostReport, length: number): DecorationSet {
  const strengths = report.strengths.map(({ kind, span }) =>
    Decoration.mark({
      class: "mark-strength",
      attributes: { "aria-description": say(`strength.${kind}` satisfies WordKey) },
    }).range(span.from, span.to),
  );
  const flags = report.diagnostics.flatMap((diagnostic) => {
    if (diagnostic.place.in !== "text") return [];
    const group = groupOf(diagnostic);
    const { from, to } = diagnostic.place.span;
    return [
      Decoration.mark({
        class: `mark-flag mark-${group}`,
        attributes: { "aria-description": `${groupWord(group)}: ${diagnostic.message}` },
      }).range(from, to),
    ];
  });
  return Decoration.set(
    [...strengths, ...flags].filter((range) => range.to <= length && range.from < range.to),
    true,
  );
}

const reportField = StateField.define<PostReport | null>({
  create: () => null,
  update(report, { effects }) {
    for (const effect of effects) if (effect.is(showReport)) return effect.value;
    return report;
  },
});

/** The marks move with the words until the next report replaces them. */
const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, state }) {
    for (const effect of effects) if (effect.is(showReport)) return marksOf(effect.value, state.doc.length);
    return marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const pointerField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(pointer, { changes, effects, state }) {
    for (const effect of effects) {
      if (!effect.is(pointAt)) continue;
      if (effect.value === null || effect.value.to > state.doc.length) return Decoration.none;
      return Decoration.set(Decoration.mark({ class: "mark-pointed" }).range(effect.value.from, effect.value.to));
    }
    return pointer.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Findings whose words are at `position`. */
function diagnosticsAt(report: PostReport | null, position: number): readonly Diagnostic[] {
  return (report?.diagnostics ?? []).filter(
    ({ place }) => place.in === "text" && place.span.from <= position && position <= place.span.to,
  );
}

function card(diagnostics: readonly Diagnostic[]): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "flag-tip";
  for (const diagnostic of diagnostics) {
    const head = document.createElement("strong");
    head.textContent = groupWord(groupOf(diagnostic));
    head.className = `tone-${groupOf(diagnostic)}`;
    const body = document.createElement("p");
    body.textContent = diagnostic.message;
    dom.append(head, body);
  }
  return dom;
}

const tips = hoverTooltip((view, position) => {
  const found = diagnosticsAt(view.state.field(reportField), position);
  const first = found[0]?.place;
  if (first?.in !== "text") return null;
  return { pos: first.span.from, end: first.span.to, above: true, create: () => ({ dom: card(found) }) };
});

/** Marks for flags and strengths, the mark that is pointed at, and a card with the reason under the pointer. */
export const marks: Extension = [reportField, marksField, pointerField, tips];
