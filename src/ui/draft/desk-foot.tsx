import { Button } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { reasonFor } from "../app/failures.ts";
import type { Session } from "../session.ts";
import { say } from "../words/say.ts";
import { placeOf } from "./draft-list.tsx";
import type { DraftEvent, DraftState, Saving } from "./draft-session.ts";

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
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

function savingWords(saving: Saving): string {
  switch (saving.state) {
    case "clean":
      return "";
    case "pending":
      return say("save.saving");
    case "saved":
      return say("save.saved", { time: clock.format(saving.at) });
    case "failed":
      return say("save.failed", { reason: reasonFor[saving.code]() });
  }
}

/** How long the post is, where it goes, and whether it is on disk. */
export function DeskFoot({
  session,
  onSaveAgain,
}: {
  session: Session<DraftState, DraftEvent>;
  onSaveAgain: () => void;
}) {
  const { text, saving, place } = useSyncExternalStore(session.subscribe, session.get);
  return (
    <footer className="desk-foot">
      <span>{say("editor.characters", { count: countCharacters(text) })}</span>
      <span>{say("editor.words", { count: countWords(text) })}</span>
      {place && <span>{placeOf(place)}</span>}
      <span className="foot-end" role="status" data-state={saving.state}>
        {savingWords(saving)}
      </span>
      {saving.state === "failed" && (
        <Button size="compact-xs" variant="default" onClick={onSaveAgain}>
          {say("save.again")}
        </Button>
      )}
    </footer>
  );
}
