import "../answers/answers.css";
import "../lines/lines.css";
import "./own-words.css";
import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { type FineWords, noOwnWords, type OwnWords, type WatchedWords } from "../../domain/own-words.ts";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { ruleTitle } from "../draft/flag-words.ts";
import { SaveState } from "../parts/save-state.tsx";
import { say } from "../words/say.ts";
import { NewFine, NewWatched } from "./new-entry.tsx";
import { useSaying } from "./use-saying.ts";

/** The lists as they are stored: among the settings, in either direction. */
const keepingWords = (onSaved: () => void) => ({
  read: async () => {
    const answer = await bridge()["settings.get"]({});
    return answer.ok ? { ...answer, value: answer.value.ownWords } : answer;
  },
  save: (ownWords: OwnWords) => bridge()["settings.save"]({ settings: { ownWords } }),
  onSaved,
});

type EntryProps = {
  readonly words: string;
  /** What stands beside the words: a better wording, a check. */
  readonly beside: string;
  readonly below: string;
  /** In how many posts they stand; nothing while that is not known. */
  readonly saying: string;
  readonly onRemove: () => void;
};

function Entry({ words, beside, below, saying, onRemove }: EntryProps) {
  return (
    <li className="own-word-entry">
      <div>
        <p>
          <strong dir="auto">{words}</strong> {beside !== "" && <span dir="auto">{beside}</span>}{" "}
          <span className="soft small">{saying}</span>
        </p>
        {below !== "" && (
          <p className="soft small" dir="auto">
            {below}
          </p>
        )}
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={say("own-words.remove.label", { words })}
        onClick={onRemove}
      >
        {say("own-words.remove")}
      </Button>
    </li>
  );
}

const ruleOf = ({ ruleId }: FineWords): string => (ruleId === null ? say("own-words.rule.all") : ruleTitle(ruleId));

type ListsProps = {
  readonly own: OwnWords;
  readonly onAdd: (change: (before: OwnWords) => OwnWords) => void;
  readonly onRemove: (change: (before: OwnWords) => OwnWords) => void;
  readonly sayingOf: (words: string) => string;
};

/** Words to watch. */
function Watched({ own, onAdd, onRemove, sayingOf }: ListsProps) {
  const without = (gone: WatchedWords) => (before: OwnWords) => ({
    ...before,
    watched: before.watched.filter((one) => one.words !== gone.words),
  });
  return (
    <section aria-labelledby="own-words-watched">
      <h3 id="own-words-watched">{say("own-words.watched")}</h3>
      <NewWatched own={own} onAdd={(one) => onAdd((before) => ({ ...before, watched: [one, ...before.watched] }))} />
      {own.watched.length === 0 && <p className="soft small">{say("own-words.watched.none")}</p>}
      <ul className="own-word-entries">
        {own.watched.map((one) => (
          <Entry
            key={one.words}
            words={one.words}
            beside={one.instead === "" ? "" : say("own-words.better", { words: one.instead })}
            below={one.reason}
            saying={sayingOf(one.words)}
            onRemove={() => onRemove(without(one))}
          />
        ))}
      </ul>
    </section>
  );
}

/** Words that are fine. */
function Fine({ own, onAdd, onRemove, sayingOf }: ListsProps) {
  const without = (gone: FineWords) => (before: OwnWords) => ({
    ...before,
    fine: before.fine.filter((one) => one.words !== gone.words || one.ruleId !== gone.ruleId),
  });
  return (
    <section aria-labelledby="own-words-fine">
      <h3 id="own-words-fine">{say("own-words.fine")}</h3>
      <p className="soft small">{say("own-words.fine.about")}</p>
      <NewFine own={own} onAdd={(one) => onAdd((before) => ({ ...before, fine: [one, ...before.fine] }))} />
      {own.fine.length === 0 && <p className="soft small">{say("own-words.fine.none")}</p>}
      <ul className="own-word-entries">
        {own.fine.map((one) => (
          <Entry
            key={`${one.ruleId} ${one.words}`}
            words={one.words}
            beside={ruleOf(one)}
            below=""
            saying={sayingOf(one.words)}
            onRemove={() => onRemove(without(one))}
          />
        ))}
      </ul>
    </section>
  );
}

/** Both lists, stored as they change; the last entry that was taken away can come back. */
function OwnWordsForm({ onChanged }: { readonly onChanged: () => void }) {
  const { value: own, change, flush, isRead, readFault, saving } = useAnswers<OwnWords>(noOwnWords, keepingWords(onChanged));
  const [before, setBefore] = useState<OwnWords | null>(null);
  const sayingOf = useSaying(own);
  if (readFault) return <p className="soft">{say("own-words.unread", { reason: reasonFor[readFault]() })}</p>;
  if (!isRead) return null;
  const lists: ListsProps = {
    own,
    sayingOf,
    onAdd: (adding) => {
      setBefore(null);
      change(adding);
    },
    onRemove: (removing) => {
      setBefore(own);
      change(removing);
    },
  };
  const bringBack = (all: OwnWords): void => {
    change(() => all);
    setBefore(null);
  };
  return (
    <div className="own-words-lists">
      <p className="soft">{say("own-words.about")}</p>
      <div className="lines-saved">
        <SaveState saving={saving} onAgain={() => void flush()} />
        {before && (
          <Button size="compact-sm" variant="default" onClick={() => bringBack(before)}>
            {say("own-words.bring-back")}
          </Button>
        )}
      </div>
      <Watched {...lists} />
      <Fine {...lists} />
    </div>
  );
} // prettier-ignore

/** The owner's own list beside the rules (S2.27). `onChanged` runs when posts are to be read by another list. */
export function OwnWordsDialog({ onChanged }: { readonly onChanged: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommand("settings.words", () => setIsOpen(true));
  return (
    <Modal
      opened={isOpen}
      onClose={() => setIsOpen(false)}
      title={say("own-words.title")}
      size="lg"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <OwnWordsForm onChanged={onChanged} />
    </Modal>
  );
}
