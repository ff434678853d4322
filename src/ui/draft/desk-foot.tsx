import { useDeferredValue } from "react";
import { SaveState } from "../parts/save-state.tsx";
import { type Session, useSession } from "../session.ts";
import { say } from "../words/say.ts";
import { placeOf } from "./draft-list.tsx";
import type { DraftEvent, DraftState } from "./draft-session.ts";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Counting characters as readers see them costs about 1 ms for 10,000; beyond this the units are close enough. */
const COUNTED = 20_000;

const countCharacters = (text: string): number => {
  if (text.length > COUNTED) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
};

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;

/** How long the post is, where it goes, and whether it is on disk. */
export function DeskFoot({
  session,
  onSaveAgain,
}: {
  session: Session<DraftState, DraftEvent>;
  onSaveAgain: () => void;
}) {
  const saving = useSession(session, (state) => state.saving);
  const place = useSession(session, (state) => state.place);
  // Counting may wait for the marks.
  const text = useDeferredValue(useSession(session, (state) => state.text));
  const where = place && placeOf(place);
  return (
    <footer className="desk-foot">
      <span>{say("editor.characters", { count: countCharacters(text) })}</span>
      <span>{say("editor.words", { count: countWords(text) })}</span>
      {where && <span>{where}</span>}
      <SaveState saving={saving} onAgain={onSaveAgain} />
    </footer>
  );
}
