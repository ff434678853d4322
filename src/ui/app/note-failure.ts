import type { AnswerCode } from "../../contract/operations.ts";
import { say, type WordKey } from "../words/say.ts";
import { reasonFor } from "./failures.ts";
import { note } from "./notes.tsx";

/** Notes why nothing came of it, unless the owner thought better of it. The words have a place for the reason. */
export function noteFailure(words: WordKey, code: AnswerCode): void {
  if (code !== "cancelled") note(say(words, { reason: reasonFor[code]() }));
}
