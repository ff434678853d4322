import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";
import { type DraftEvent, emptyDraft, isReportCurrent, reduceDraft } from "../../../src/ui/draft/draft-session.ts";

const standing = { status: "draft", ownDecision: null, isTakenBack: false, postedOn: null, restsUntil: null } as const;
const after = (...events: readonly DraftEvent[]) => events.reduce(reduceDraft, emptyDraft);
const report = checkPost("Act now.", { profile: emptyProfile });
const typed = (text: string): DraftEvent => ({ type: "typed", text });

describe("a draft's state", () => {
  test("takes a report of the text as it is", () => {
    const state = after(typed("Act now."), { type: "checked", opening: 0, edit: 1, report });
    expect(state).toMatchObject({ report, reportedText: "Act now.", checkFault: null });
    expect(isReportCurrent(state)).toBe(true);
  });

  test("drops a report that comes after the next key", () => {
    const state = after(typed("Act now."), typed("Act now. Or later."), {
      type: "checked",
      opening: 0,
      edit: 1,
      report,
    });
    expect(state.report).toBeNull();
  });

  test("keeps the last report in sight while newer words are checked, and knows that it is not of them", () => {
    const state = after(typed("Act now."), { type: "checked", opening: 0, edit: 1, report }, typed("Act now!"));
    expect(state).toMatchObject({ report, reportedText: "Act now." });
    expect(isReportCurrent(state)).toBe(false);
  });

  test("drops every answer for the draft before", () => {
    const state = after(
      typed("Act now."),
      { type: "started-new" },
      { type: "checked", opening: 0, edit: 1, report },
      { type: "saved", opening: 0, edit: 1, at: 5, standing },
      { type: "save-failed", opening: 0, code: "storage-failed" },
    );
    expect(state).toMatchObject({ text: "", report: null, saving: { state: "clean" } });
  });

  test("is saved only when the newest words are", () => {
    const typing = [typed("A"), typed("Ab")] satisfies readonly DraftEvent[];
    expect(after(...typing, { type: "saved", opening: 0, edit: 1, at: 5, standing }).saving.state).toBe("pending");
    expect(after(...typing, { type: "saved", opening: 0, edit: 2, at: 5, standing }).saving).toEqual({
      state: "saved",
      at: 5,
    });
  });

  test("shows a failed save until one works", () => {
    const failed = [
      typed("A"),
      { type: "save-failed", opening: 0, code: "storage-failed" },
      typed("Ab"),
    ] satisfies readonly DraftEvent[];
    expect(after(...failed).saving).toEqual({ state: "failed", code: "storage-failed" });
    expect(after(...failed, { type: "saved", opening: 0, edit: 2, at: 5, standing }).saving.state).toBe("saved");
  });

  test("is not called saved from the first key on, and an empty one needs no saving", () => {
    const saved = [typed("A"), { type: "saved", opening: 0, edit: 1, at: 5, standing }] satisfies readonly DraftEvent[];
    expect(after(...saved, typed("Ab")).saving.state).toBe("pending");
    expect(after(typed("  ")).saving.state).toBe("clean");
  });

  test("knows that it was ready, and forgets what was open in other words", () => {
    const back = { ...standing, isTakenBack: true };
    const held: DraftEvent = { type: "held", opening: 0, edit: 1, holds: [{ kind: "why", diagnostics: [] }] };
    expect(after(typed("A"), held).held).toHaveLength(1);
    expect(after(typed("A"), typed("Ab"), held).held).toBeNull();
    const state = after(typed("A"), held, typed("Ab"), { type: "saved", opening: 0, edit: 1, at: 5, standing: back });
    expect(state).toMatchObject({ held: null, standing: { isTakenBack: true }, saving: { state: "pending" } });
  });
});
