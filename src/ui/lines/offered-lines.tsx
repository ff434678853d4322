import { IconBook2 } from "@tabler/icons-react";
import { type Fix, NEAR, type PostReport } from "../../checker/index.ts";
import { FixPreview } from "../draft/fix-preview.tsx";
import { say } from "../words/say.ts";
import { useNear } from "./use-near.ts";

/** More than these, and an offer is a list. */
const OFFERED = 2;

type Props = {
  readonly report: PostReport | null;
  readonly text: string;
  readonly onApply: (fix: Fix) => void;
};

/** The owner's own lines that fit a post which could say why, each with a way to put it in. */
export function OfferedLines({ report, text, onApply }: Props) {
  const isDue = report?.diagnostics.some(({ ruleId }) => ruleId === "why/missing") ?? false;
  const near = useNear(isDue ? text : null);
  const fitting = near?.text === text ? near.lines.filter(({ nearness }) => nearness >= NEAR).slice(0, OFFERED) : [];
  if (fitting.length === 0) return null;
  return (
    <section aria-labelledby="offered-lines">
      <h2 id="offered-lines" className="tone-why">
        <IconBook2 size={20} aria-hidden /> {say("lines.offered")}
      </h2>
      <ul className="flags">
        {fitting.map(({ line, fix }) => (
          <li key={line.id} className="flag" data-group="why">
            <FixPreview text={text} fix={fix} onApply={() => onApply(fix)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
