import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { Annotation, type ChangeSet, EditorState } from "@codemirror/state";
import { EditorView, highlightSpecialChars, keymap, placeholder, type ViewUpdate } from "@codemirror/view";
import type { Fix, PostReport, Span } from "../../checker/index.ts";
import { MAX_POST_LENGTH } from "../../domain/post.ts";
import { showUnknown, spellingMarks } from "../spelling/spelling-marks.ts";
import { type OffersFor, type WordActions, wordRemark } from "../spelling/spelling-tip.ts";
import { say } from "../words/say.ts";
import { flagRemark, type FlagTipActions } from "./flag-tip.ts";
import { marks, pointAt, showReport } from "./marks.ts";
import type { Stop } from "./next-stop.ts";
import { type PasteNews, plainPaste } from "./paste.ts";
import { enterTip, openTip, tips } from "./tips.ts";

/** What the editor tells. */
export type EditorNews = PasteNews &
  FlagTipActions &
  WordActions & {
    /** What may have been meant by a word. */
    readonly offersFor: OffersFor;
    readonly onTyped: (text: string) => void;
    readonly onBlur: () => void;
  };

/** The text field; it owns the text while it is written. Offsets count UTF-16 code units. */
export type Editor = {
  /** Puts another draft in; its history begins anew. */
  readonly load: (text: string) => void;
  readonly show: (report: PostReport) => void;
  /** Shows the words of exactly this text that nobody knows. */
  readonly showUnknown: (words: readonly Span[]) => void;
  /** Applies a fix of a report of exactly this text, as one step that can be undone. */
  readonly apply: (fix: Fix) => void;
  /** Takes the last fix back and nothing else, whatever was typed since. */
  readonly takeBack: () => void;
  /** Selects words and brings them into view. */
  readonly select: (span: Span) => void;
  /** The same for the words of a flag on them, or a word nobody knows: its card opens there, and it is said aloud. */
  readonly stopAt: (stop: Stop) => void;
  /** Goes into the card at the caret. */
  readonly enterTip: () => void;
  readonly pointAt: (span: Span | null) => void;
  /** Where the caret is, or the selection begins. */
  readonly caret: () => number;
  /** The words that are selected; empty where none are. */
  readonly selected: () => string;
  readonly focus: () => void;
  readonly destroy: () => void;
};

/** From key press to marks, for the measurement in docs/performance.md. */
const KEY = "earnest:key";

/** What nobody sees, beyond what CodeMirror shows a dot for: turned writing direction, joined words. Emoji need U+200D. */
const UNSEEN = /[\u180e\u202a-\u202e\u2060-\u2064\u2066-\u2069]/gu;

/** Tells the change that applies a fix from what is typed after it. */
const fixing = Annotation.define<true>();

function extensions(nonce: string, news: EditorNews, onChanged: (update: ViewUpdate) => void) {
  return [
    EditorView.cspNonce.of(nonce),
    history(),
    tips,
    marks(news),
    spellingMarks(news.offersFor, news),
    highlightSpecialChars({ addSpecialChars: UNSEEN }),
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
    plainPaste(news),
    EditorView.domEventHandlers({ blur: () => news.onBlur() }),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      onChanged(update);
      performance.mark(KEY);
      news.onTyped(update.state.doc.toString());
    }),
  ];
}

/** Makes the editor inside `parent`. `nonce` lets its styles pass the page's policy. */
export function createEditor(parent: HTMLElement, nonce: string, news: EditorNews): Editor {
  // What would take the last fix back, carried along with every change since.
  let back: ChangeSet | null = null;
  const carry = ({ changes, transactions, startState }: ViewUpdate): void => {
    if (transactions.some((transaction) => transaction.annotation(fixing))) back = changes.invert(startState.doc);
    else back = back?.map(changes) ?? null;
  };
  const fresh = (doc: string): EditorState => EditorState.create({ doc, extensions: extensions(nonce, news, carry) });
  const view = new EditorView({ state: fresh(""), parent });
  return {
    load: (text) => {
      back = null;
      view.setState(fresh(text));
    },
    show: (report) => {
      view.dispatch({ effects: showReport.of(report) });
      if (performance.getEntriesByName(KEY, "mark").length === 0) return;
      performance.measure("earnest:key-to-marks", KEY);
      performance.clearMarks(KEY);
    },
    showUnknown: (words) => view.dispatch({ effects: showUnknown.of(words) }),
    apply: ({ edits }) => {
      view.dispatch({
        changes: edits.map(({ from, to, insert }) => ({ from, to, insert })),
        userEvent: "input.fix",
        annotations: [fixing.of(true), isolateHistory.of("full")],
        scrollIntoView: true,
      });
      view.focus();
    },
    takeBack: () => {
      if (back) view.dispatch({ changes: back, userEvent: "undo.fix", annotations: isolateHistory.of("full") });
      back = null;
      view.focus();
    },
    select: ({ from, to }) => {
      view.dispatch({ selection: { anchor: from, head: to }, effects: openTip.of(null), scrollIntoView: true });
      view.focus();
    },
    stopAt: (stop) => {
      const remark =
        "ruleId" in stop ? flagRemark(stop, view.state.doc.toString(), news) : wordRemark(stop, news.offersFor, news);
      if (!remark) return;
      const { from, to, spoken } = remark;
      const effects = [openTip.of(remark), EditorView.announce.of(spoken)];
      view.dispatch({ selection: { anchor: from, head: to }, effects, scrollIntoView: true });
      view.focus();
    },
    enterTip: () => {
      view.focus();
      enterTip(view);
    },
    pointAt: (span) => view.dispatch({ effects: pointAt.of(span) }),
    caret: () => view.state.selection.main.from,
    selected: () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
