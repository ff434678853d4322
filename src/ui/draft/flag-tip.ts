import type { Diagnostic, Fix } from "../../checker/index.ts";
import { say } from "../words/say.ts";
import { diffOf, edgesOf, type Piece, resultOf } from "./fix-diff.ts";
import { groupOf, groupWord } from "./flag-words.ts";
import { type Remark, tipButton, tipPart } from "./tips.ts";

/** What can be done from the card of a flag. */
export type FlagTipActions = {
  readonly onApply: (fix: Fix) => void;
  readonly onLeave: (diagnostic: Diagnostic) => void;
};

function pieceOf({ kind, text }: Piece): readonly (HTMLElement | string)[] {
  if (kind === "kept") return [text];
  if (kind === "new") return [tipPart("ins", "", text)];
  const [before, words, after] = edgesOf(text);
  return [before, tipPart("del", "", words), after];
}

/** An offered wording, as in the panel. */
function offer(text: string, fix: Fix, onApply: FlagTipActions["onApply"]): HTMLElement {
  const made = tipPart("div", "fix");
  const change = tipPart("p", "fix-change");
  change.append(...resultOf(diffOf(text, fix)).flatMap(pieceOf));
  const row = tipPart("div", "flag-actions");
  row.append(tipButton(say("flag.apply"), () => onApply(fix), `${say("flag.apply")}: ${fix.label}`));
  made.append(tipPart("span", "fix-label", fix.label), change, row);
  return made;
}

/** What is said of a flag in one line, for those who hear it. */
export const spokenFlag = (diagnostic: Diagnostic): string =>
  `${groupWord(groupOf(diagnostic))}: ${diagnostic.message}`;

/** The card of a flag in this text; null for one on the whole post. */
export function flagRemark(diagnostic: Diagnostic, text: string, actions: FlagTipActions): Remark | null {
  if (diagnostic.place.in !== "text") return null;
  const group = groupOf(diagnostic);
  return {
    ...diagnostic.place.span,
    spoken: spokenFlag(diagnostic),
    show: (close) => {
      const leave = tipButton(say("flag.leave"), () => {
        close();
        actions.onLeave(diagnostic);
      });
      const offers = diagnostic.fixes.map((fix) => offer(text, fix, actions.onApply));
      const last = offers.at(-1)?.querySelector(".flag-actions");
      if (last) last.append(leave);
      const head = tipPart("strong", `tone-${group}`, groupWord(group));
      return [head, tipPart("p", "", diagnostic.message), ...offers, ...(last ? [] : [leave])];
    },
  };
}
