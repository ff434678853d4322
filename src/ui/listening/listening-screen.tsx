import "../answers/answers.css";
import "./listening.css";
import { useEffect, useRef } from "react";
import type { EntryId } from "../../domain/listening.ts";
import { bridge } from "../app/bridge.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import { AskingPosts } from "./asking-posts.tsx";
import { EntryDialog } from "./entry-dialog.tsx";
import { Hours } from "./hours.tsx";
import type { Listening } from "./listening.ts";
import { LogList } from "./log-list.tsx";
import { OneMoreList } from "./one-more.tsx";
import { QuickLog } from "./quick-log.tsx";

type Props = {
  readonly listening: Listening;
  /** Begins a post that answers what was heard. */
  readonly onAnswer: (entry: EntryId) => void;
};

/** What comes back from people, and whom to get in touch with. */
export function ListeningScreen({ listening, onAnswer }: Props) {
  const fault = useSession(listening.session, (state) => state.fault);
  const line = useRef<HTMLInputElement>(null);
  const focusLine = (): void => line.current?.focus();
  useEffect(() => {
    void listening.refresh();
    if (listening.session.get().form === null) line.current?.focus();
    const ends = (["posts.changed", "posts.read"] as const).map((news) => bridge().on(news, () => void listening.refresh())); // prettier-ignore
    return () => ends.forEach((end) => end());
  }, [listening]);
  useCommand("log.add", focusLine);
  return (
    <div className="listening">
      <div className="listening-page">
        <div className="listening-main">
          <header>
            <h1>{say("listening.title")}</h1>
            <p className="soft">{say("listening.intro")}</p>
          </header>
          <QuickLog listening={listening} field={line} />
          {fault && <p role="alert">{say("listening.unread", { reason: reasonFor[fault]() })}</p>}
          <LogList listening={listening} onStart={focusLine} onAnswer={onAnswer} />
        </div>
        <aside className="listening-side" aria-label={say("listening.one-more")}>
          <OneMoreList listening={listening} />
          <AskingPosts listening={listening} />
          <Hours listening={listening} />
        </aside>
      </div>
      <EntryDialog listening={listening} />
    </div>
  );
}
