import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { type AmendPart, amendParts, type Diagnostic, type Fix, type ReplyReport } from "../../checker/index.ts";
import { FixPreview } from "../draft/fix-preview.tsx";
import { flaggedWords, groupOf, quoted, ruleName } from "../draft/flag-words.ts";
import { say, type WordKey } from "../words/say.ts";
import type { ReadReply } from "./use-reply.ts";

/** Longest quotation, in UTF-16 code units. */
const QUOTE = 160;

type Props = { readonly read: ReadReply; readonly onApply: (fix: Fix) => void };

function Part({ part, read: { draft, report } }: { readonly part: AmendPart; readonly read: ReadReply }) {
  const span = report.amends[part];
  const Mark = span ? IconCircleCheck : IconCircleDashed;
  return (
    <li data-there={span !== null}>
      <Mark size={20} aria-hidden />
      <span>
        <span className="visually-hidden">{say(span ? "reply.there" : "reply.missing")} </span>
        <strong>{say(`reply.${part}` satisfies WordKey)}</strong>
        <span className="soft small">
          {span ? quoted(draft.reply.slice(span.from, span.to), QUOTE) : say(`reply.${part}.open` satisfies WordKey)}
        </span>
      </span>
    </li>
  );
}

type FlagProps = { readonly flag: Diagnostic; readonly text: string; readonly onApply: (fix: Fix) => void };

function Flag({ flag, text, onApply }: FlagProps) {
  const words = flaggedWords(flag, text);
  return (
    <li className="flag" data-group={groupOf(flag)}>
      <span className={`tone-${groupOf(flag)} small`}>{ruleName(flag.ruleId)}</span>
      {words && <p className="reply-quote">{quoted(words, QUOTE)}</p>}
      <p className="flag-message">{flag.message}</p>
      {flag.fixes.map((fix) => (
        <FixPreview key={fix.label} text={text} fix={fix} onApply={() => onApply(fix)} />
      ))}
    </li>
  );
}

const summary = ({ diagnostics }: ReplyReport): string =>
  diagnostics.length === 0 ? say("reply.nothing") : say("reply.flags", { count: diagnostics.length });

/** How an answer may be heard: after a complaint its three parts, then what reads as canned, dismissive or selling. */
export function ReplyPanel({ read, onApply }: Props) {
  const { draft, report } = read;
  return (
    <>
      {report.complaint && (
        <>
          <p>{say("reply.amends")}</p>
          <ul className="reply-parts">
            {amendParts.map((part) => (
              <Part key={part} part={part} read={read} />
            ))}
          </ul>
        </>
      )}
      <p role="status" className="soft">
        {summary(report)}
      </p>
      <ul className="flags">
        {report.diagnostics.map((flag) => (
          <Flag key={flag.fingerprint} flag={flag} text={draft.reply} onApply={onApply} />
        ))}
      </ul>
    </>
  );
}
