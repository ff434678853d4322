import { bridge } from "../app/bridge.ts";
import { flushAll } from "../app/closing.ts";
import { reasonFor } from "../app/failures.ts";
import { say } from "../words/say.ts";

/** Hands everything over as one file; answers what is to be said, null when the owner thought better of it. */
export async function exportEverything(): Promise<string | null> {
  await flushAll(); // the last words are in it
  const answer = await bridge()["everything.export"]({});
  if (answer.ok) return say("leave.exported", { file: answer.value.file, count: answer.value.posts });
  if (answer.error.code === "cancelled") return null;
  return say("leave.export-failed", { reason: reasonFor[answer.error.code]() });
}
