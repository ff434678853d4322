import { type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { Diagnostic, Fix } from "../../checker/index.ts";
import { say } from "../words/say.ts";
import { diffOf, edgesOf, type Piece } from "./fix-diff.ts";
import { groupOf, groupWord } from "./flag-words.ts";

/** Opens the card of a flag at its words; null closes it. */
export const openTip = StateEffect.define<Diagnostic | null>();

/** What can be done from a card in the text. */
export type TipActions = {
  readonly onApply: (fix: Fix) => void;
  readonly onLeave: (diagnostic: Diagnostic) => void;
};

const isWithin = (view: EditorView, node: EventTarget | null): boolean =>
  node instanceof Node && view.dom.contains(node);

function button(words: string, run: () => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", run);
  return made;
}

function element(tag: "div" | "p" | "span" | "strong" | "del" | "ins", className: string, words = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}

function pieceOf({ kind, text }: Piece): readonly (HTMLElement | string)[] {
  if (kind === "kept") return [text];
  if (kind === "new") return [element("ins", "", text)];
  const [before, words, after] = edgesOf(text);
  return [before, element("del", "", words), after];
}

/** An offered wording, as in the panel. */
function offer(text: string, fix: Fix, actions: TipActions): HTMLElement {
  const made = element("div", "fix");
  const change = element("p", "fix-change");
  change.append(...diffOf(text, fix).flatMap(pieceOf));
  const row = element("div", "flag-actions");
  const use = button(say("flag.apply"), () => actions.onApply(fix));
  use.setAttribute("aria-label", `${say("flag.apply")}: ${fix.label}`);
  row.append(use);
  made.append(element("span", "fix-label", fix.label), change, row);
  return made;
}

function part(text: string, diagnostic: Diagnostic, actions: TipActions): readonly HTMLElement[] {
  const group = groupOf(diagnostic);
  const head = element("strong", `tone-${group}`, groupWord(group));
  const body = element("p", "", diagnostic.message);
  const leave = button(say("flag.leave"), () => actions.onLeave(diagnostic));
  const offers = diagnostic.fixes.map((fix) => offer(text, fix, actions));
  const last = offers.at(-1)?.querySelector(".flag-actions");
  if (last) last.append(leave);
  return [head, body, ...offers, ...(last ? [] : [leave])];
}

function card(view: EditorView, diagnostics: readonly Diagnostic[], actions: TipActions): HTMLElement {
  const dom = element("div", "flag-tip");
  dom.append(...diagnostics.flatMap((diagnostic) => part(view.state.doc.toString(), diagnostic, actions)));
  dom.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    view.focus();
    view.dispatch({ effects: openTip.of(null) });
  });
  return dom;
}

/** Flags whose words are at `position`. */
const flagsAt = (flags: readonly Diagnostic[], position: number): readonly Diagnostic[] =>
  flags.filter(({ place }) => place.in === "text" && place.span.from <= position && position <= place.span.to);

const tipField = (actions: TipActions) =>
  StateField.define<Tooltip | null>({
    create: () => null,
    update(tip, { effects, docChanged, selection }) {
      for (const effect of effects) {
        if (!effect.is(openTip)) continue;
        const flag = effect.value;
        if (flag?.place.in !== "text") return null;
        const { from, to } = flag.place.span;
        return { pos: from, end: to, above: false, create: (view) => ({ dom: card(view, [flag], actions) }) };
      }
      // A card is about the words as they are; once they change or one moves on it is in the way.
      return docChanged || selection ? null : tip;
    },
    provide: (field) => showTooltip.from(field),
  });

/** A card with the reason and the wordings offered: under the pointer, and by `openTip` for the keyboard. */
export function flagTips(flags: (view: EditorView) => readonly Diagnostic[], actions: TipActions): Extension {
  const field = tipField(actions);
  const close = (view: EditorView): boolean => {
    if (!view.state.field(field)) return false;
    view.dispatch({ effects: openTip.of(null) });
    return true;
  };
  return [
    field,
    hoverTooltip((view, position) => {
      const found = flagsAt(flags(view), position);
      const first = found[0]?.place;
      if (first?.in !== "text" || view.state.field(field)) return null;
      return { pos: first.span.from, end: first.span.to, create: () => ({ dom: card(view, found, actions) }) };
    }),
    Prec.high(keymap.of([{ key: "Escape", run: close }])),
    EditorView.domEventHandlers({
      blur: (event, view) => {
        if (!isWithin(view, event.relatedTarget)) setTimeout(() => close(view)); // no update inside of an update
      },
    }),
  ];
}
