import { spelled } from "../limits.ts";
import { plannerOf } from "../planners.ts";
import type { LosableField, WriteNote } from "./notes.ts";

// All sentences on a file that is written, for the window and the command line. A code without one does not compile.

const fieldNames: Readonly<Record<LosableField, string>> = { id: "id", date: "date", time: "time", channels: "channels", author: "author", why: "Why", status: "status" }; // prettier-ignore

const orders = { dmy: "dd/mm", mdy: "mm/dd" } as const;

/** What a remark on a written file says. */
export function writeNoteWords(note: WriteNote): string {
  const [isOne, name] = [note.posts === 1, "planner" in note ? plannerOf(note.planner).name : ""];
  const posts = `${note.posts} ${isOne ? "post" : "posts"}`;
  switch (note.code) {
    case "field-left-out":
      return `${name} has no place for the ${fieldNames[note.field]} of ${posts}.`;
    case "extras-left-out":
      return `${name} has no place for some extra cells of ${posts}.`;
    case "drafts-not-told":
      return `${name} cannot tell that ${posts} ${isOne ? "is a draft" : "are drafts"}.`;
    case "channel-left-out":
      return `${name} has no column for a channel of ${posts}.`;
    case "no-time":
      return `${posts} for ${name} ${isOne ? "has" : "have"} a day and no time.`;
    case "zone-not-named":
      return `The times of ${posts} are those of ${note.zone}; see that ${name} is set to it.`;
    case "order-to-set":
      return `The dates of ${posts} are written ${orders[note.order]}; choose that when ${name} asks.`;
    case "too-many-posts":
      return `${name} takes at most ${note.limit} posts in one file; these are ${posts}.`;
    case "text-cut":
      return `A spreadsheet's cell holds at most ${spelled(note.limit)} characters, so a text of ${posts} is cut.`;
    case "post-left-out":
      return `A calendar has no place for posts without a day; ${posts} ${isOne ? "was" : "were"} left out.`;
    case "cells-guarded":
      return `Cells of ${posts} that a spreadsheet would take for formulas have an apostrophe before them. Earnest takes it away again; for a scheduling tool choose the exact text.`;
    case "blank-edges":
      return `Markdown keeps no blank space before and after the text of ${posts}.`;
  }
}
