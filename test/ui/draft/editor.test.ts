// @vitest-environment happy-dom
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { EditorView } from "@codemirror/view";
import { checkPost } from "../../../src/checker/index.ts";
import { MAX_POST_LENGTH } from "../../../src/domain/post.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { createEditor } from "../../../src/ui/draft/editor.ts";

const check = (text: string) => checkPost(text, { profile: emptyProfile });

function setUp(text: string) {
  const parent = document.createElement("div");
  document.body.append(parent);
  const typed: string[] = [];
  const left: string[] = [];
  const tooLong: number[] = [];
  const editor = createEditor(parent, "", {
    onTyped: (words) => void typed.push(words),
    onBlur: () => undefined,
    onCleaned: () => undefined,
    onTooLong: (length) => void tooLong.push(length),
    onApply: (fix) => editor.apply(fix),
    onLeave: ({ ruleId }) => void left.push(ruleId),
    offersFor: () => Promise.resolve(["receive", "relieve"]),
    onAddWord: (word) => void left.push(`add ${word}`),
    onLeaveWord: (word) => void left.push(`leave ${word}`),
  });
  onTestFinished(editor.destroy);
  editor.load(text);
  const view = EditorView.findFromDOM(parent);
  if (!view) throw new Error("no editor");
  const words = (): string => view.state.doc.toString();
  const type = (at: number, insert: string): void =>
    view.dispatch({ changes: { from: at, insert }, userEvent: "input.type" });
  return { parent, editor, view, typed, left, tooLong, words, type };
}

// happy-dom tells of a new selection in the midst of the change that makes it, which no browser does. Nothing here is
// selected by hand, so that news is left out.
const dispatch = document.dispatchEvent.bind(document);
document.dispatchEvent = (event) => event.type === "selectionchange" || dispatch(event);

beforeEach(() => document.body.replaceChildren());

describe("the editor", () => {
  test("does not take a draft that is opened for typing", () => {
    const { typed, words } = setUp("Act now.");
    expect(words()).toBe("Act now.");
    expect(typed).toEqual([]);
  });

  test("marks flags with their kind and their reason", () => {
    const { editor, parent } = setUp("Act now. The kiln is cold.");
    editor.show(check("Act now. The kiln is cold."));
    const mark = parent.querySelector(".mark-hard-sell");
    expect(mark?.textContent).toBe("Act now");
    expect(mark?.getAttribute("aria-description")).toMatch(/^Hard sell: /u);
  });

  test("lets marks move with the words until the next report", () => {
    const { editor, parent, type } = setUp("Act now.");
    editor.show(check("Act now."));
    type(0, "Well! ");
    expect(parent.querySelector(".mark-hard-sell")?.textContent).toBe("Act now");
  });

  test("takes a fix back and leaves alone what was typed since", () => {
    const text = "Today only! The kiln is cold.";
    const { editor, words, type, view } = setUp(text);
    const fix = check(text).diagnostics.flatMap((flag) => flag.fixes)[0];
    if (!fix) throw new Error("no fix");
    editor.apply(fix);
    const fixed = words();
    expect(fixed).not.toBe(text);
    type(view.state.doc.length, " Come in.");
    editor.takeBack();
    expect(words()).toBe(`${text} Come in.`);
    editor.takeBack();
    expect(words()).toBe(`${text} Come in.`);
  });

  test("opens a card with the offered wording at a flag, which Escape closes", () => {
    const text = "Today only! The kiln is cold.";
    const { editor, parent, view, words } = setUp(text);
    const report = check(text);
    editor.show(report);
    const flag = report.diagnostics.find((one) => one.place.in === "text" && one.fixes.length > 0);
    if (flag?.place.in !== "text") throw new Error("no flag");
    editor.stopAt(flag);
    expect(parent.querySelector(".flag-tip")?.textContent).toContain(flag.message);
    view.contentDOM.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(parent.querySelector(".flag-tip")).toBeNull();
    editor.stopAt(flag);
    parent.querySelector<HTMLElement>(".flag-tip button")?.click();
    expect(words()).not.toBe(text);
  });

  describe("a word that nobody knows", () => {
    const text = "We recieve guests.";
    const word = { word: "recieve", from: 3, to: 10 };
    const inTip = (parent: HTMLElement, name: string) =>
      parent.querySelector<HTMLElement>(`.flag-tip button[aria-label="${name}"]`);

    test("has a card at it with what may have been meant, and says so", async () => {
      const { editor, parent, words } = setUp(text);
      editor.showUnknown([word]);
      editor.stopAt(word);
      expect(parent.querySelector(".cm-announced")?.textContent).toContain("“recieve” is not in the dictionary");
      await expect.poll(() => inTip(parent, "Write “receive” for “recieve”")).not.toBeNull();
      inTip(parent, "Write “receive” for “recieve”")?.click();
      expect(words()).toBe("We receive guests.");
      expect(parent.querySelector(".flag-tip")).toBeNull();
    });

    test("can be added or left from its card, which closes", () => {
      const { editor, parent, left } = setUp(text);
      for (const name of ["Add to my words: “recieve”", "Leave it here: “recieve”"]) {
        editor.showUnknown([word]);
        editor.stopAt(word);
        inTip(parent, name)?.click();
        expect(parent.querySelector(".flag-tip")).toBeNull();
      }
      expect(left).toEqual(["add recieve", "leave recieve"]);
    });

    test("has its card at the caret, where the keyboard goes into it", async () => {
      const { editor, parent } = setUp(text);
      editor.showUnknown([word]);
      editor.enterTip();
      expect(parent.querySelector(".flag-tip")).toBeNull();
      editor.select({ from: 5, to: 5 });
      editor.enterTip();
      expect(document.activeElement?.getAttribute("aria-label")).toBe("Spelling: “recieve” is not in the dictionary.");
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      expect(parent.querySelector(".flag-tip")).toBeNull();
    });
  });

  test("cannot be typed past the limit of a post", () => {
    const { type, words } = setUp("a".repeat(MAX_POST_LENGTH));
    type(0, "b");
    expect(words().length).toBe(MAX_POST_LENGTH);
    expect(words()).not.toContain("b");
  });
});
