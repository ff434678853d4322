import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import type { Span, Strength } from "../../checker/index.ts";
import { strengthIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";

/** So many good points are open at first; more would push the flags out of sight. */
const OPEN = 3;

/** What the post does well, said first, as a good editor would. One line a kind. */
export function Strengths({ strengths, onShow }: { strengths: readonly Strength[]; onShow: (span: Span) => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const kinds = strengths.filter((one, index) => strengths.findIndex((other) => other.kind === one.kind) === index);
  if (kinds.length === 0) return null;
  const shown = isOpen ? kinds : kinds.slice(0, OPEN);
  return (
    <section aria-labelledby="works">
      <h2 id="works" className="tone-strength">
        <IconCheck size={18} aria-hidden /> {say("panel.works")}
      </h2>
      <ul className="works">
        {shown.map(({ kind, span, because }) => {
          const KindIcon = strengthIcons[kind];
          return (
            <li key={kind}>
              <button type="button" onClick={() => onShow(span)}>
                <KindIcon size={18} className="tone-strength" aria-hidden />
                <strong>{say(`strength.${kind}` satisfies WordKey)}</strong>
                <span>{because}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {kinds.length > shown.length && (
        <Button variant="subtle" size="compact-sm" mt={6} onClick={() => setIsOpen(true)}>
          {say("panel.works.more", { count: kinds.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
