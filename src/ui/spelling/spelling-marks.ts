import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { Span } from "../../checker/index.ts";
import { remarks } from "../draft/tips.ts";
import { say } from "../words/say.ts";
import type { UnknownWord } from "./spelling-session.ts";
import { type OffersFor, type WordActions, wordRemark } from "./spelling-tip.ts";

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

/** The marks move with the text; those of a word that is being changed go at once. */
const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    for (const effect of effects) if (effect.is(showUnknown)) return marksOf(effect.value);
    if (changes.empty) return marks;
    const untouched = marks.update({ filter: (from, to) => changes.touchesRange(from, to) === false });
    return untouched.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The words that are marked, where they are now. */
function markedWords({ state }: EditorView): readonly UnknownWord[] {
  const words: UnknownWord[] = [];
  state.field(marksField).between(0, state.doc.length, (from, to) => {
    words.push({ from, to, word: state.sliceDoc(from, to) });
  });
  return words;
}

/** Strokes below unknown words, and the card at each of them. */
export const spellingMarks = (offersFor: OffersFor, actions: WordActions): Extension => [
  marksField,
  remarks.of((view) => markedWords(view).map((unknown) => wordRemark(unknown, offersFor, actions))),
];
