import type { Note } from "../app/notes.tsx";
import { say } from "../words/say.ts";

/** Copies exactly the text, and says so. */
export async function copyAnswer(text: string, note: Note): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false, // the system refused; said below
  );
  note(isCopied ? say("reply.copied") : say("reply.copy-failed"));
}
