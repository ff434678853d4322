import "./spelling.css";
import { Button } from "@mantine/core";
import { IconAbc } from "@tabler/icons-react";
import { useState } from "react";
import type { Fix, Span } from "../../checker/index.ts";
import { reasonFor } from "../app/failures.ts";
import type { Desk } from "../draft/desk.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import type { Spelling } from "./spelling.ts";
import type { UnknownWord } from "./spelling-session.ts";

/** So many words are listed at first; the others have their dots in the text. */
const OPEN = 5;

/** What can be done with a word. */
type WordActions = {
  readonly onApply: (fix: Fix) => void;
  readonly onShow: (span: Span) => void;
  readonly onPoint: (span: Span | null) => void;
};

type CardProps = {
  readonly unknown: UnknownWord;
  readonly offers: readonly string[] | undefined;
  readonly spelling: Spelling;
  readonly actions: WordActions;
};

function WordCard({ unknown: { word, from, to }, offers, spelling, actions }: CardProps) {
  const span = { from, to };
  return (
    <li className="flag spelling-word" data-group="spelling">
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
            onClick={() =>
              actions.onApply({ label: say("spelling.use", { offer, word }), edits: [{ from, to, insert: offer }] })
            }
          >
            {offer}
          </Button>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={say("spelling.add-one", { word })}
          onClick={() => void spelling.addWord(word)}
        >
          {say("spelling.add")}
        </Button>
      </div>
    </li>
  );
}

function Words({ spelling, actions }: Omit<CardProps, "unknown" | "offers">) {
  const words = useSession(spelling.session, (state) => state.words);
  const offers = useSession(spelling.session, (state) => state.offers);
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen ? words : words.slice(0, OPEN);
  if (words.length === 0) return null;
  return (
    <>
      <h2 id="group-spelling" className="tone-spelling">
        <IconAbc size={20} aria-hidden /> {say("spelling.title")}
      </h2>
      <ul className="flags" aria-labelledby="group-spelling">
        {shown.map((unknown) => (
          <WordCard
            key={`${unknown.from} ${unknown.word}`}
            unknown={unknown}
            offers={offers.get(unknown.word)}
            spelling={spelling}
            actions={actions}
          />
        ))}
      </ul>
      {words.length > OPEN && (
        <Button variant="subtle" size="compact-sm" mt={12} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? say("panel.less") : say("spelling.more", { count: words.length - OPEN })}
        </Button>
      )}
    </>
  );
}

type Props = { readonly desk: Desk; readonly actions: WordActions };

/** The words that nobody knows, apart from the flags: they say nothing about how a post sounds. */
export function SpellingPanel({ desk: { spelling, draft }, actions }: Props) {
  const { isOn, dialect } = useSession(spelling.session, (state) => state.choice);
  const usual = useSession(spelling.session, (state) => state.usual);
  const fault = useSession(spelling.session, (state) => state.fault);
  const name = say(`spelling.dialect.${dialect ?? usual}` satisfies WordKey);
  const ifCurrent: WordActions["onApply"] = (fix) => {
    if (spelling.session.get().edit === draft.get().edit) actions.onApply(fix);
  };
  return (
    <section className="spelling">
      <Words spelling={spelling} actions={{ ...actions, onApply: ifCurrent }} />
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
