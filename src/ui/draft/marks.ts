import "./marks.css";
import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { PostReport, Span } from "../../checker/index.ts";
import { say, type WordKey } from "../words/say.ts";
import { flagRemark, type FlagTipActions, spokenFlag } from "./flag-tip.ts";
import { groupOf } from "./flag-words.ts";
import { remarks } from "./tips.ts";

/** Hands the marks a new report, which must be one of the text as it is. */
export const showReport = StateEffect.define<PostReport>();
/** Lets one span stand out, as the one spoken of; null: none. */
export const pointAt = StateEffect.define<Span | null>();

/** The marks of a report, for a text of that many UTF-16 code units. */
export function marksOf(report: PostReport, length: number): DecorationSet {
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
        attributes: { "aria-description": spokenFlag(diagnostic) },
      }).range(from, to),
    ];
  });
  return Decoration.set(
    [...strengths, ...flags].filter((range) => range.to <= length && range.from < range.to),
    true,
  );
}

/** The report whose offsets fit the text; null from the next key until the next report. */
const reportField = StateField.define<PostReport | null>({
  create: () => null,
  update(report, { effects, docChanged }) {
    for (const effect of effects) if (effect.is(showReport)) return effect.value;
    return docChanged ? null : report;
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

/** The cards of a report's flags. */
const flagRemarks = ({ state }: EditorView, actions: FlagTipActions) =>
  (state.field(reportField)?.diagnostics ?? []).flatMap(
    (diagnostic) => flagRemark(diagnostic, state.doc.toString(), actions) ?? [],
  );

/** Marks for flags and strengths, the mark that is pointed at, and the card at a flag's words. */
export const marks = (actions: FlagTipActions): Extension => [
  reportField,
  marksField,
  pointerField,
  remarks.of((view) => flagRemarks(view, actions)),
];
