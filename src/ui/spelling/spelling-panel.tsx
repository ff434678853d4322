import "./spelling.css";
import { Button } from "@mantine/core";
import { IconAbc } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { holding, idOf } from "../../domain/decision.ts";
import { spellingRule } from "../../domain/spelling.ts";
import { reasonFor } from "../app/failures.ts";
import type { Desk } from "../draft/desk.ts";
import type { FlagActions } from "../draft/flag-card.tsx";
import { keyOf } from "../draft/next-stop.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import type { UnknownWord } from "./spelling-session.ts";
import { type WordActions, wordFix } from "./spelling-tip.ts";

/** So many words are listed at first; the others have their strokes in the text. */
const OPEN = 5;

type Actions = WordActions & Pick<FlagActions, "onShow" | "onPoint">;

type CardProps = {
  readonly unknown: UnknownWord;
  readonly offers: readonly string[] | undefined;
  readonly isCurrent: boolean;
  readonly actions: Actions;
};

function WordCard({ unknown, offers, isCurrent, actions }: CardProps) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { word, from, to } = unknown;
  const span = { from, to };
  return (
    <li ref={card} className="flag spelling-word" data-group="spelling" data-current={isCurrent}>
      <button
        type="button"
        className="flag-quote"
        title={say("flag.show")}
        onClick={() => actions.onShow(span)}
        onPointerEnter={() => actions.onPoint(span)}
        onPointerLeave={() => actions.onPoint(null)}
      >
        {word}
      </button>
      {offers?.length === 0 && <p className="soft small">{say("spelling.no-offer")}</p>}
      <div className="spelling-offers">
        {offers?.map((offer) => (
          <Button
            key={offer}
            size="compact-sm"
            variant="default"
            aria-label={say("spelling.use", { offer, word })}
            onClick={() => actions.onApply(wordFix(unknown, offer))}
          >
            {offer}
          </Button>
        ))}
      </div>
      <div className="spelling-ways">
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={say("spelling.add-one", { word })}
          onClick={() => actions.onAddWord(word)}
        >
          {say("spelling.add")}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={say("spelling.leave-one", { word })}
          onClick={() => actions.onLeaveWord(word)}
        >
          {say("spelling.leave")}
        </Button>
      </div>
    </li>
  );
}

function Words({ desk: { spelling }, current, actions }: Props) {
  const words = useSession(spelling.session, (state) => state.words);
  const offers = useSession(spelling.session, (state) => state.offers);
  const [isOpen, setIsOpen] = useState(false);
  // A word that was walked to is shown, also when it is none of the first.
  const isBeyond = words.findIndex((one) => keyOf(one) === current) >= OPEN;
  const shown = isOpen || isBeyond ? words : words.slice(0, OPEN);
  if (words.length === 0) return null;
  return (
    <>
      <h2 id="group-spelling" className="tone-spelling">
        <IconAbc size={20} aria-hidden /> {say("spelling.title")}
      </h2>
      <ul className="flags" aria-labelledby="group-spelling">
        {shown.map((unknown) => (
          <WordCard
            key={keyOf(unknown)}
            unknown={unknown}
            offers={offers.get(unknown.word)}
            isCurrent={keyOf(unknown) === current}
            actions={actions}
          />
        ))}
      </ul>
      {words.length > OPEN && !isBeyond && (
        <Button variant="subtle" size="compact-sm" mt={12} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? say("panel.less") : say("spelling.more", { count: words.length - OPEN })}
        </Button>
      )}
    </>
  );
}

/** The words that were left in this post, each with its way back. */
function LeftWords({ desk: { draft, decisions } }: Pick<Props, "desk">) {
  const { decisions: all, today } = useSession(decisions.session, (state) => state);
  const post = useSession(draft, (state) => state.postId);
  const left = holding(all, today, ({ postId }) => postId === post).filter(({ ruleId }) => ruleId === spellingRule);
  if (left.length === 0) return null;
  return (
    <details className="spelling-left">
      <summary className="soft">{say("spelling.left", { count: left.length })}</summary>
      <ul className="left-flags">
        {left.map((decision) => {
          const word = "words" in decision ? decision.words : "";
          return (
            <li key={idOf(decision)}>
              <span>“{word}”</span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={say("spelling.bring-back", { word })}
                onClick={() => void decisions.bringBack(idOf(decision))}
              >
                {say("panel.bring-back")}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type Props = {
  readonly desk: Desk;
  /** The key of the word spoken of, or of a flag. */
  readonly current: string | null;
  readonly actions: Actions;
};

/** The words that nobody knows, apart from the flags: they say nothing about how a post sounds. */
export function SpellingPanel({ desk, current, actions }: Props) {
  const { spelling, draft } = desk;
  const { isOn, dialect } = useSession(spelling.session, (state) => state.choice);
  const usual = useSession(spelling.session, (state) => state.usual);
  const fault = useSession(spelling.session, (state) => state.fault);
  const name = say(`spelling.dialect.${dialect ?? usual}` satisfies WordKey);
  const ifCurrent: Actions["onApply"] = (fix) => {
    if (spelling.session.get().edit === draft.get().edit) actions.onApply(fix);
  };
  return (
    <section className="spelling">
      <Words desk={desk} current={current} actions={{ ...actions, onApply: ifCurrent }} />
      {isOn && <LeftWords desk={desk} />}
      {fault && <p className="soft small">{say("spelling.fault", { reason: reasonFor[fault]() })}</p>}
      <Button
        variant="subtle"
        size="compact-sm"
        className="spelling-state"
        onClick={() => spelling.session.dispatch({ type: "dialog", isShown: true })}
      >
        {isOn ? say("spelling.state", { dialect: name }) : say("spelling.state.off")}
      </Button>
    </section>
  );
}
