import { bridge } from "../app/bridge.ts";
import { flushAll } from "../app/closing.ts";
import { reasonFor } from "../app/failures.ts";
import { say } from "../words/say.ts";

/** Hands everything over as one file; answers what is to be said, and the file when there is one. */
export async function exportEverything(): Promise<{ readonly words: string; readonly file: string | null } | null> {
  await flushAll(); // the last words are in it
  const answer = await bridge()["everything.export"]({});
  if (answer.ok) {
    const { file, posts } = answer.value;
    return { words: say("leave.exported", { file, count: posts }), file };
  }
  if (answer.error.code === "cancelled") return null;
  return { words: say("leave.export-failed", { reason: reasonFor[answer.error.code]() }), file: null };
}
