import { defaultKeymap, history, historyKeymap, undo } from "@codemirror/commands";
import { Annotation, EditorState } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import type { Fix, PostReport, Span } from "../../checker/index.ts";
import { MAX_POST_LENGTH } from "../../domain/post.ts";
import { say } from "../words/say.ts";
import { marks, pointAt, showReport } from "./marks.ts";
import { type PasteNews, plainPaste } from "./paste.ts";

/** What the editor tells. */
export type EditorNews = PasteNews & {
  readonly onTyped: (text: string) => void;
  readonly onBlur: () => void;
};

/** The text field; it owns the text while it is written. Offsets count UTF-16 code units. */
export type Editor = {
  /** Puts another draft in; its history begins anew. */
  readonly load: (text: string) => void;
  readonly show: (report: PostReport) => void;
  /** Applies a fix of a report of exactly this text, as one step that can be undone. */
  readonly apply: (fix: Fix) => void;
  /** Selects words and brings them into view. */
  readonly select: (span: Span) => void;
  readonly pointAt: (span: Span | null) => void;
  /** Where the caret is. */
  readonly caret: () => number;
  /** Takes back the last change. */
  readonly undo: () => void;
  readonly focus: () => void;
  readonly destroy: () => void;
};

/** Marks a change that loads a draft, so that it is not taken for typing. */
const loading = Annotation.define<true>();

/** From key press to marks, for the measurement in docs/performance.md. */
const KEY = "earnest:key";

function extensions(nonce: string, news: EditorNews) {
  return [
    EditorView.cspNonce.of(nonce),
    history(),
    keymap.of([...historyKeymap, ...defaultKeymap]),
    EditorView.lineWrapping,
    placeholder(say("editor.placeholder")),
    EditorView.contentAttributes.of({
      "aria-label": say("editor.label"),
      spellcheck: "false",
      "aria-multiline": "true",
    }),
    // Typing cannot go past the limit either; what is there stays.
    EditorState.changeFilter.of(
      (transaction) =>
        transaction.newDoc.length <= MAX_POST_LENGTH || transaction.newDoc.length <= transaction.startState.doc.length,
    ),
    marks,
    plainPaste(news),
    EditorView.domEventHandlers({ blur: () => news.onBlur() }),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      if (!docChanged || transactions.some((transaction) => transaction.annotation(loading))) return;
      performance.mark(KEY);
      news.onTyped(state.doc.toString());
    }),
  ];
}

/** Makes the editor inside `parent`. `nonce` lets its styles pass the page's policy. */
export function createEditor(parent: HTMLElement, nonce: string, news: EditorNews): Editor {
  const fresh = (doc: string): EditorState => EditorState.create({ doc, extensions: extensions(nonce, news) });
  const view = new EditorView({ state: fresh(""), parent });
  return {
    load: (text) => view.setState(fresh(text)),
    show: (report) => {
      view.dispatch({ effects: showReport.of(report) });
      if (performance.getEntriesByName(KEY, "mark").length > 0) {
        performance.measure("earnest:key-to-marks", KEY);
        performance.clearMarks(KEY);
      }
    },
    apply: ({ edits }) => {
      const changes = edits.map(({ from, to, insert }) => ({ from, to, insert }));
      view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true });
      view.focus();
    },
    select: ({ from, to }) => {
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    pointAt: (span) => view.dispatch({ effects: pointAt.of(span) }),
    caret: () => view.state.selection.main.from,
    undo: () => void undo(view),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
