import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { Strength } from "../../checker/index.ts";
import { strengthIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";
import type { FlagActions } from "./flag-card.tsx";

/** So many good points are open at first; more would push the flags out of sight. */
const OPEN = 3;

function Point({ strength, actions }: { strength: Strength; actions: FlagActions }) {
  const { kind, span, because } = strength;
  const KindIcon = strengthIcons[kind];
  return (
    <li>
      <button
        type="button"
        title={say("flag.show")}
        onClick={() => actions.onShow(span)}
        onPointerEnter={() => actions.onPoint(span)}
        onPointerLeave={() => actions.onPoint(null)}
      >
        <KindIcon size={18} className="tone-strength" aria-hidden />
        <strong>{say(`strength.${kind}` satisfies WordKey)}</strong>
        <span>{because}</span>
      </button>
    </li>
  );
}

/** What the post does well, said first, as a good editor would. One line a kind. */
export function Strengths({ strengths, actions }: { strengths: readonly Strength[]; actions: FlagActions }) {
  const [isOpen, setIsOpen] = useState(false);
  const kinds = strengths.filter((one, index) => strengths.findIndex((other) => other.kind === one.kind) === index);
  if (kinds.length === 0) return null;
  const shown = isOpen ? kinds : kinds.slice(0, OPEN);
  return (
    <section aria-labelledby="works">
      <h2 id="works" className="tone-strength">
        <IconCheck size={20} aria-hidden /> {say("panel.works")}
      </h2>
      <ul className="works">
        {shown.map((strength) => (
          <Point key={strength.kind} strength={strength} actions={actions} />
        ))}
      </ul>
      {kinds.length > shown.length && (
        <Button variant="subtle" size="compact-sm" mt={6} onClick={() => setIsOpen(true)}>
          {say("panel.works.more", { count: kinds.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
