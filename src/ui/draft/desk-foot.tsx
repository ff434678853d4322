import { ActionIcon } from "@mantine/core";
import { IconVersions } from "@tabler/icons-react";
import { useDeferredValue, useMemo } from "react";
import { tightestCount } from "../../checker/index.ts";
import { limitsFor, type NetworkLimits } from "../../domain/limits.ts";
import { noteOn } from "../dates/date-words.ts";
import { useDates } from "../dates/use-dates.ts";
import { SaveState } from "../parts/save-state.tsx";
import { useSession } from "../session.ts";
import { ThreadMenu } from "../thread/thread-menu.tsx";
import { say } from "../words/say.ts";
import { ChannelField } from "./channel-field.tsx";
import type { Desk } from "./desk.ts";
import { placeOf } from "./draft-list.tsx";
import { channelOf } from "./draft-session.ts";
import { LengthCount } from "./length-count.tsx";
import { SketchButton } from "./sketch.tsx";

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

/** What the networks allow that the draft goes to, as the owner knows it. */
function useLimits(desk: Desk): readonly NetworkLimits[] {
  const channel = useSession(desk.draft, channelOf);
  const own = useSession(desk.limits.session, (state) => state);
  return useMemo(() => limitsFor(channel, own), [channel, own]);
}

/** As the network counts where one is known, else in characters and words. */
function Length({ text, limits }: { text: string; limits: readonly NetworkLimits[] }) {
  const count = useMemo(() => tightestCount(text, limits), [text, limits]);
  if (count) return <LengthCount count={count} />;
  return (
    <>
      <span>{say("editor.characters", { count: countCharacters(text) })}</span>
      <span>{say("editor.words", { count: countWords(text) })}</span>
    </>
  );
}

type Props = {
  readonly desk: Desk;
  readonly onAdapt: () => void;
  /** Begins a post that follows this one. */
  readonly onGoOn: () => void;
  /** Asks what this one follows. */
  readonly onFollow: () => void;
};

/** Where the post goes, how long it is there, how it will look, and whether it is on disk. */
export function DeskFoot({ desk, onAdapt, onGoOn, onFollow }: Props) {
  const saving = useSession(desk.draft, (state) => state.saving);
  const date = useSession(desk.draft, (state) => state.place?.date ?? null);
  const dates = useDates(date);
  const onDay = date === null ? "" : noteOn(dates, date);
  const limits = useLimits(desk);
  const hasWords = useSession(desk.draft, (state) => state.text.trim() !== "");
  // Counting may wait for the marks.
  const text = useDeferredValue(useSession(desk.draft, (state) => state.text));
  return (
    <footer className="desk-foot">
      <ChannelField desk={desk} />
      {hasWords && (
        <ActionIcon
          variant="subtle"
          size={28}
          aria-label={say("family.adapt")}
          title={say("family.adapt")}
          onClick={onAdapt}
        >
          <IconVersions size={16} aria-hidden />
        </ActionIcon>
      )}
      {hasWords && <ThreadMenu onStart={onGoOn} onAsk={onFollow} />}
      {date && <span>{placeOf({ channel: null, date })}</span>}
      {onDay !== "" && <span className="foot-date">{onDay}</span>}
      <Length text={text} limits={limits} />
      {limits.length > 0 && <SketchButton text={text} limits={limits} />}
      <SaveState saving={saving} onAgain={() => void desk.effects.flush()} />
    </footer>
  );
}
