import "./checked-field.css";
import "./panel.css";
import { Textarea } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Diagnostic, Fix, PostReport, Span } from "../../checker/index.ts";
import { answerBounds } from "../../domain/plan.ts";
import { bridge } from "../app/bridge.ts";
import { strengthIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";
import { FlagHead } from "./flag-card.tsx";
import { FixPreview } from "./fix-preview.tsx";
import { groupOf, quoted } from "./flag-words.ts";
import { strongest } from "./flags-panel.tsx";

/** So many flags are shown beside a small field; the editor has room for all of them. */
const SHOWN = 3;
/** Longest quotation, in UTF-16 code units. */
const QUOTE = 120;

/** What a check said of a text. */
export type Checked = { readonly report: PostReport; readonly text: string };

/** What the checker says of a text that is kept nowhere; null until it is read. */
export function useCheck(text: string): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    let isLate = false;
    void bridge()
      ["check.post"]({ text, postId: null, channel: null })
      .then((answer) => !isLate && answer.ok && setChecked({ report: answer.value, text }));
    return () => void (isLate = true);
  }, [text]);
  return checked;
}

/** The text with a rewording in it. */
const withFix = (text: string, { edits }: Fix): string =>
  edits.toSorted((a, b) => b.from - a.from).reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text); // prettier-ignore

type FindingsProps = {
  readonly checked: Checked;
  readonly onShow: (span: Span) => void;
  readonly onApply: (fix: Fix) => void;
};

function Finding({ flag, checked: { text }, onShow, onApply }: FindingsProps & { readonly flag: Diagnostic }) {
  const { place, message, fixes } = flag;
  const [fix] = fixes;
  return (
    <li className="flag" data-group={groupOf(flag)}>
      <FlagHead diagnostic={flag} />
      {place.in === "text" && (
        <button type="button" className="flag-quote" title={say("flag.show")} onClick={() => onShow(place.span)}>
          {quoted(text.slice(place.span.from, place.span.to), QUOTE)}
        </button>
      )}
      <p className="flag-message">{message}</p>
      {fix && <FixPreview text={text} fix={fix} onApply={() => onApply(fix)} />}
    </li>
  );
}

/** First what works, then the strongest flags. */
function Findings(props: FindingsProps) {
  const { strengths, diagnostics, pressure } = props.checked.report;
  const kinds = [...new Set(strengths.map(({ kind }) => kind))];
  const flags = strongest(diagnostics, SHOWN);
  return (
    <>
      {kinds.length > 0 && (
        <ul className="good-points" aria-label={say("panel.works")}>
          {kinds.map((kind) => {
            const Icon = strengthIcons[kind];
            return (
              <li key={kind}>
                <Icon size={16} aria-hidden /> {say(`strength.${kind}` satisfies WordKey)}
              </li>
            );
          })}
        </ul>
      )}
      {flags.length === 0 && (
        <p className="clear">
          <strong>
            <IconCircleCheck size={18} aria-hidden /> {say("panel.clear")}
          </strong>
          {pressure.level === "none" && say("panel.clear.body")}
        </p>
      )}
      <ul className="flags">
        {flags.map((flag, index) => (
          <Finding key={`${flag.fingerprint} ${index}`} flag={flag} {...props} />
        ))}
      </ul>
      {diagnostics.length > flags.length && (
        <p className="soft small">{say("panel.more-than-shown", { count: diagnostics.length - flags.length })}</p>
      )}
    </>
  );
}

type Props = {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  /** What was said of the text, or of an earlier one while the next check is under way. */
  readonly checked: Checked | null;
  /** Said while nothing is written. */
  readonly waiting: string;
  readonly onChange: (text: string) => void;
  /** Stands under the field. */
  readonly beneath?: ReactNode;
};

/** A plain field for a post, with what an editor would say beside it. */
export function CheckedField({ label, placeholder, text, checked, waiting, onChange, beneath }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isBlank = text.trim() === "";
  const shown = isBlank ? null : checked;
  const isCurrent = checked?.text === text;
  return (
    <div className="checked-field">
      <div className="checked-own">
        <Textarea
          ref={field}
          label={label}
          placeholder={placeholder}
          data-autofocus
          autosize
          minRows={5}
          maxRows={14}
          maxLength={answerBounds.text}
          dir="auto"
          classNames={{ input: "checked-text" }}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {beneath}
      </div>
      <section className="findings" aria-label={say("panel.label")}>
        <p role="status" className="visually-hidden">
          {shown && isCurrent && say("panel.announce", { count: shown.report.diagnostics.length })}
        </p>
        {!shown && <p className="soft">{waiting}</p>}
        {shown && (
          <Findings
            checked={shown}
            onShow={({ from, to }) => {
              if (!isCurrent) return;
              field.current?.focus();
              field.current?.setSelectionRange(from, to);
            }}
            onApply={(fix) => {
              if (!isCurrent) return;
              onChange(withFix(text, fix));
              field.current?.focus();
            }}
          />
        )}
      </section>
    </div>
  );
}
