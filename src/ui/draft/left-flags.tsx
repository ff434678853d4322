import { Button } from "@mantine/core";
import type { Diagnostic } from "../../checker/index.ts";
import { idOf, isLeft, leftBy } from "../../domain/decision.ts";
import { runCommand } from "../app/commands.ts";
import { reachWords, subjectWords } from "../decisions/decision-words.ts";
import { decisionsBehind } from "../decisions/decisions-session.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Desk } from "./desk.ts";
import { quoted, ruleTitle } from "./flag-words.ts";

/** Longest quotation of a flag that is left, in UTF-16 code units. */
const QUOTE = 80;

type FineProps = { readonly left: readonly Diagnostic[]; readonly text: string };

/** Flags that are left because the owner said that their words are fine, and the way to that list. */
function FineFlags({ left, text }: FineProps) {
  if (left.length === 0) return null;
  return (
    <details>
      <summary className="soft">{say("panel.fine", { count: left.length })}</summary>
      <ul className="left-flags">
        {left.map(({ fingerprint, place, ruleId }, at) => (
          <li key={`${fingerprint} ${at}`}>
            <span dir="auto">
              {place.in === "text" && quoted(text.slice(place.span.from, place.span.to), QUOTE)}{" "}
              <span className="left-reach soft">{ruleTitle(ruleId)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" mt={8} onClick={() => runCommand("settings.words")}>
        {say("own-words.open")}
      </Button>
    </details>
  );
}

type Props = FineProps & { readonly desk: Desk; readonly onShowLeft: () => void };

/** What was left out of this post, by which decision or list, each with its way back, and the way to everything that was left. */
export function LeftFlags({ desk, left, text, onShowLeft }: Props) {
  const all = useSession(desk.decisions.session, (state) => state);
  const postId = useSession(desk.draft, (state) => state.postId);
  const behind = decisionsBehind(all, left, postId);
  const keys = new Set<string>(leftBy(behind));
  const decided = left.filter((finding) => isLeft(finding, keys));
  const fine = left.filter((finding) => !isLeft(finding, keys));
  if (all.decisions.length === 0 && fine.length === 0) return null;
  return (
    <section className="left-here">
      {behind.length > 0 && (
        <details>
          <summary className="soft">{say("panel.left", { count: decided.length })}</summary>
          <ul className="left-flags">
            {behind.map((decision) => (
              <li key={idOf(decision)}>
                <span>
                  {subjectWords(decision)} <span className="left-reach soft">{reachWords(decision)}</span>
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={say("left.bring-back-one", { subject: subjectWords(decision) })}
                  onClick={() => void desk.decisions.bringBack(idOf(decision))}
                >
                  {say("panel.bring-back")}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <FineFlags left={fine} text={text} />
      {all.decisions.length > 0 && (
        <Button variant="subtle" size="compact-sm" className="left-all" onClick={onShowLeft}>
          {say("panel.all-left")}
        </Button>
      )}
    </section>
  );
}
