import type { Fix } from "../../checker/index.ts";
import { type Remark, tipButton, tipPart } from "../draft/tips.ts";
import { say } from "../words/say.ts";
import type { UnknownWord } from "./spelling-session.ts";

/** What can be done with a word that nobody knows. */
export type WordActions = {
  readonly onApply: (fix: Fix) => void;
  readonly onAddWord: (word: string) => void;
  readonly onLeaveWord: (word: string) => void;
};

/** What is asked of a word before its card can show it. */
export type OffersFor = (word: string) => Promise<readonly string[]>;

/** Another word in its place. */
export const wordFix = ({ word, from, to }: UnknownWord, offer: string): Fix => ({
  label: say("spelling.use", { offer, word }),
  edits: [{ from, to, insert: offer }],
});

/** The card of a word that nobody knows. What may have been meant comes when it is found. */
export const wordRemark = (unknown: UnknownWord, offersFor: OffersFor, actions: WordActions): Remark => ({
  from: unknown.from,
  to: unknown.to,
  spoken: say("spelling.spoken", { word: unknown.word }),
  show: (close) => {
    const { word } = unknown;
    const offers = tipPart("div", "spelling-offers");
    const none = tipPart("p", "soft", "");
    void offersFor(word).then((found) => {
      if (found.length === 0) none.textContent = say("spelling.no-offer");
      offers.prepend(
        ...found.map((offer) =>
          tipButton(offer, () => actions.onApply(wordFix(unknown, offer)), say("spelling.use", { offer, word })),
        ),
      );
    });
    const thenClose = (run: (word: string) => void) => () => {
      close();
      run(word);
    };
    const row = tipPart("div", "flag-actions");
    row.append(
      tipButton(say("spelling.add"), thenClose(actions.onAddWord), say("spelling.add-one", { word })),
      tipButton(say("spelling.leave"), thenClose(actions.onLeaveWord), say("spelling.leave-one", { word })),
    );
    return [tipPart("strong", "tone-spelling", say("spelling.title")), tipPart("p", "", say("spelling.unknown-word", { word })), offers, none, row]; // prettier-ignore
  },
});
