import { EditorView } from "@codemirror/view";
import { MAX_POST_LENGTH } from "../../domain/post.ts";
import { storable } from "../../domain/text.ts";

/** What the screen has to say about a paste. */
export type PasteNews = {
  /** Control characters were left out. */
  readonly onCleaned: () => void;
  /** The text would not fit; nothing was changed. `insertFirstPart` puts in what fits, when the owner wants that. */
  readonly onTooLong: (length: number, insertFirstPart: () => void) => void;
};

/** How far before the end a space is looked for, in UTF-16 code units; longer than any character is. */
const NEAR = 200;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** As much of the text as fits, cut between words where there are any, and never inside a character. */
export function firstPart(text: string, room: number): string {
  if (text.length <= room) return text;
  const begin = Math.max(0, room - NEAR);
  const near = text.slice(begin, room);
  const atSpace = near.search(/\s+\S*$/u);
  if (begin + atSpace > 0 && atSpace >= 0) return text.slice(0, begin + atSpace);
  // No space near: cut in front of the character that does not fit whole.
  const torn = graphemes.segment(text.slice(begin, room + NEAR)).containing(near.length);
  return text.slice(0, begin + (torn?.index ?? near.length));
}

const insert = (view: EditorView, text: string): void =>
  view.dispatch(view.state.replaceSelection(text), { userEvent: "input.paste", scrollIntoView: true });

function take(view: EditorView, given: string, news: PasteNews): void {
  const selected = view.state.selection.main.to - view.state.selection.main.from;
  const room = MAX_POST_LENGTH - (view.state.doc.length - selected);
  // A giant paste is measured before it is cleaned, and never reaches the page.
  const text = given.length > room + MAX_POST_LENGTH ? given : storable(given);
  if (text.length > room) {
    news.onTooLong(text.length, () => insert(view, firstPart(storable(given.slice(0, room + 1000)), room)));
    return;
  }
  if (text !== given.replaceAll("\r\n", "\n").replaceAll("\r", "\n")) news.onCleaned();
  insert(view, text);
}

/** Takes plain text only, cleaned, and never more than a post holds; by clipboard and by drag alike. */
export const plainPaste = (news: PasteNews) =>
  EditorView.domEventHandlers({
    paste: (event, view) => {
      take(view, event.clipboardData?.getData("text/plain") ?? "", news);
      event.preventDefault();
      return true;
    },
    drop: (event, view) => {
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (text === "" || event.dataTransfer?.effectAllowed === "move") return false; // moved inside the editor
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at !== null) view.dispatch({ selection: { anchor: at } });
      take(view, text, news);
      event.preventDefault();
      return true;
    },
  });
