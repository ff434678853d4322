import { EmptyState } from "../parts/empty-state.tsx";
import { say } from "../words/say.ts";

/** No draft yet: write or paste one, or look around first. */
export const EmptyDrafts = ({ onStart, onSample }: { onStart: () => void; onSample: () => void }) => (
  <EmptyState
    picture={
      <p className="empty-sheet" aria-hidden>
        <mark className="mark-strength">{say("drafts.empty.example.works")}</mark>{" "}
        <mark className="mark-flag mark-hard-sell">{say("drafts.empty.example.pushes")}</mark>{" "}
        {say("drafts.empty.example.rest")}
      </p>
    }
    heading={<h2>{say("drafts.empty.title")}</h2>}
    body={say("drafts.empty.body")}
    start={say("drafts.empty.start")}
    onStart={onStart}
    onSample={onSample}
  />
);
