import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Span } from "../../checker/index.ts";
import { say } from "../words/say.ts";

/** Hands the marks the unknown words of exactly this text. */
export const showUnknown = StateEffect.define<readonly Span[]>();

const marksOf = (words: readonly Span[]): DecorationSet =>
  Decoration.set(
    words.map(({ from, to }) =>
      Decoration.mark({
        class: "mark-spelling",
        attributes: { "aria-description": say("spelling.unknown") },
      }).range(from, to),
    ),
  );

/** Dots below unknown words. They move with the text; those of a word that is being changed go at once. */
export const spellingMarks: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    for (const effect of effects) if (effect.is(showUnknown)) return marksOf(effect.value);
    if (changes.empty) return marks;
    const untouched = marks.update({ filter: (from, to) => changes.touchesRange(from, to) === false });
    return untouched.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
