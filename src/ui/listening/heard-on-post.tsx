import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import type { LoggedEntry } from "../../contract/operations.ts";
import type { PostId } from "../../domain/post.ts";
import { shortened } from "../../domain/text.ts";
import { bridge } from "../app/bridge.ts";
import { say } from "../words/say.ts";
import { KindMark } from "./kind-mark.tsx";

/** So many entries are shown beside a post. */
const SHOWN = 5;
/** Longest note of one, in UTF-16 code units. */
const SHOWN_NOTE = 200;

type Props = {
  readonly post: PostId;
  /** It went out, so that something may come back. */
  readonly isOut: boolean;
  readonly onAdd: (post: PostId) => void;
};

/** What was heard about a post, beside its text. */
export function HeardOnPost({ post, isOut, onAdd }: Props) {
  const [entries, setEntries] = useState<readonly LoggedEntry[]>([]);
  useEffect(() => {
    let isCurrent = true; // a late answer is not put beside another post
    const read = (): void =>
      void bridge()
        ["listening.page"]({ kind: null, contact: null, post, after: null })
        .then((answer) => isCurrent && answer.ok && setEntries(answer.value.entries));
    read();
    const stop = bridge().on("log.changed", read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [post]);
  if (!isOut && entries.length === 0) return null;
  return (
    <section className="heard">
      {entries.length > 0 && (
        <details open>
          <summary className="soft">{say("listening.heard", { count: entries.length })}</summary>
          <ul className="heard-entries">
            {entries.slice(0, SHOWN).map(({ id, kind, note }) => (
              <li key={id}>
                <KindMark kind={kind} />
                <span dir="auto">{shortened(note, SHOWN_NOTE)}</span>
              </li>
            ))}
          </ul>
          {entries.length > SHOWN && <p className="soft small">{say("listening.heard.more")}</p>}
        </details>
      )}
      <Button variant="subtle" size="compact-sm" onClick={() => onAdd(post)}>
        {say("listening.heard.add")}
      </Button>
    </section>
  );
}
