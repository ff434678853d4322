import { useEffect, useState } from "react";
import type { ReplyReport } from "../../checker/index.ts";
import type { AnswerCode } from "../../contract/operations.ts";
import { emptyReply, type ReplyDraft } from "../../domain/reply.ts";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";

/** A report with the draft that it speaks of. */
export type ReadReply = { readonly draft: ReplyDraft; readonly report: ReplyReport };

/** The answer that is being written: kept while it is written, and read anew with each change. */
export function useReply() {
  const answers = useAnswers<ReplyDraft>(emptyReply, {
    read: () => bridge()["reply.get"]({}),
    save: (draft) => bridge()["reply.save"]({ draft }),
  });
  const [read, setRead] = useState<ReadReply | null>(null);
  const [fault, setFault] = useState<AnswerCode | null>(null);
  const draft = answers.value;
  useEffect(() => {
    let isNewest = true; // a late report is not put over a newer one
    void bridge()
      ["check.reply"]({ draft })
      .then((answer) => {
        if (!isNewest) return;
        setFault(answer.ok ? null : answer.error.code);
        if (answer.ok) setRead({ draft, report: answer.value });
      });
    return () => void (isNewest = false);
  }, [draft]);
  return { ...answers, read, fault };
}
