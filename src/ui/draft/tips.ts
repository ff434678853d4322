import { type Extension, Facet, Prec, StateEffect, StateField } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { Span } from "../../checker/index.ts";
import { say } from "../words/say.ts";

/** What is said of words of the text, on a card at them. */
export type Remark = Span & {
  /** The same in one line, for those who hear it. */
  readonly spoken: string;
  /** Makes what the card shows. */
  readonly show: (close: () => void) => readonly HTMLElement[];
};

/** Opens the card of a remark at its words; null closes it. */
export const openTip = StateEffect.define<Remark | null>();

/** Who has something to say of the text as it is, in the order of the card. */
export const remarks = Facet.define<(view: EditorView) => readonly Remark[]>();

/** What is said at `position`. */
const remarksAt = (view: EditorView, position: number): readonly Remark[] =>
  view.state
    .facet(remarks)
    .flatMap((source) => source(view))
    .filter(({ from, to }) => from <= position && position <= to);

/** Makes a button of a card. */
export function tipButton(words: string, run: () => void, label: string = words): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", run);
  return made;
}

/** Makes another part of a card. */
export function tipPart(
  tag: "div" | "p" | "span" | "strong" | "del" | "ins",
  className: string,
  words = "",
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}

function card(view: EditorView, said: readonly Remark[]): HTMLElement {
  const dom = tipPart("div", "flag-tip");
  dom.setAttribute("role", "group");
  dom.tabIndex = -1;
  dom.setAttribute("aria-label", said.map(({ spoken }) => spoken).join(" "));
  const close = (): void => {
    view.focus();
    view.dispatch({ effects: openTip.of(null) });
  };
  dom.append(...said.flatMap(({ show }) => show(close)));
  dom.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  return dom;
}

const tipField = StateField.define<Tooltip | null>({
  create: () => null,
  update(tip, { effects, docChanged, selection }) {
    for (const effect of effects) {
      if (!effect.is(openTip)) continue;
      const remark = effect.value;
      if (!remark) return null;
      const { from, to } = remark;
      return { pos: from, end: to, above: false, create: (view) => ({ dom: card(view, [remark]) }) };
    }
    // A card is about the words as they are; once they change or one moves on it is in the way.
    return docChanged || selection ? null : tip;
  },
  provide: (field) => showTooltip.from(field),
});

const isWithin = (view: EditorView, node: EventTarget | null): boolean =>
  node instanceof Node && view.dom.contains(node);

function close(view: EditorView): boolean {
  if (!view.state.field(tipField)) return false;
  view.dispatch({ effects: openTip.of(null) });
  return true;
}

/** Opens the card at the caret and goes into it, so that it is read out and Tab leads to its buttons; says so where nothing is said of the words there. */
export function enterTip(view: EditorView): void {
  const [remark] = remarksAt(view, view.state.selection.main.head);
  if (!remark) return view.dispatch({ effects: EditorView.announce.of(say("flag.here.none")) });
  if (!view.state.field(tipField)) view.dispatch({ effects: openTip.of(remark) });
  view.dom.querySelector<HTMLElement>(".flag-tip")?.focus();
}

/** A card with the reason and the wordings offered: under the pointer, and by `openTip` for the keyboard. */
export const tips: Extension = [
  tipField,
  hoverTooltip((view, position) => {
    const found = remarksAt(view, position);
    const [first] = found;
    if (!first || view.state.field(tipField)) return null;
    return { pos: first.from, end: first.to, create: () => ({ dom: card(view, found) }) };
  }),
  Prec.high(keymap.of([{ key: "Escape", run: close }])),
  EditorView.domEventHandlers({
    blur: (event, view) => {
      if (!isWithin(view, event.relatedTarget)) setTimeout(() => close(view)); // no update inside of an update
    },
  }),
];
