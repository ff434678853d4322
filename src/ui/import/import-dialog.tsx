import "./import.css";
import { Button, Group, Loader, Modal, Progress } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ImportAnswers, ImportOffer, ImportResult } from "../../contract/imports.ts";
import type { LocalDate, StepId } from "../../domain/post.ts";
import { faultWords, noteWords } from "../../exchange/reading/words.ts";
import type { RejectedRow } from "../../exchange/row.ts";
import { reasonFor } from "../app/failures.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import { ColumnsTable } from "./columns-table.tsx";
import type { ImportState } from "./import-session.ts";
import type { Importing } from "./importing.ts";
import { Doubts, Questions } from "./questions.tsx";

/** So many remarks and problems are in sight at once. */
const LISTED = 50;

const placeOf = ({ row, column }: RejectedRow): string =>
  column === null ? say("import.row", { row }) : say("import.row-column", { row, column });

function Problems({ offer }: { offer: ImportOffer }) {
  const { rejected, notes, counts } = offer;
  if (rejected.length === 0 && notes.length === 0) return <p className="soft small">{say("import.no-problems")}</p>;
  return (
    <ul className="import-problems">
      {rejected.slice(0, LISTED).map((fault) => (
        <li key={`row ${fault.row}`}>
          <IconAlertTriangle size={16} className="tone-hard-sell" aria-hidden />
          <span>
            <strong>{placeOf(fault)}</strong> {faultWords(fault)}
          </span>
        </li>
      ))}
      {counts.rejected > LISTED && <li>{say("import.more-problems", { count: counts.rejected - LISTED })}</li>}
      {notes.slice(0, LISTED).map((note) => (
        <li key={`note ${note.row ?? ""} ${noteWords(note)}`}>
          <IconInfoCircle size={16} aria-hidden />
          <span>
            {note.row !== null && <strong>{say("import.row", { row: note.row })} </strong>}
            {noteWords(note)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const isOpen = ({ questions, answers }: ImportOffer): boolean =>
  questions.some(({ ask }) => (ask === "sheet" ? answers.sheet : ask === "year" ? answers.year : answers.dateOrder) === null); // prettier-ignore

function Plan({ offer }: { offer: ImportOffer }) {
  const { add, update, keep, ask, rejected } = offer.counts;
  const parts = ([["add", add], ["update", update], ["keep", keep], ["ask", ask], ["rejected", rejected]] as const).filter(([, count]) => count > 0); // prettier-ignore
  return (
    <ul className="import-plan" aria-label={say("import.plan")}>
      {parts.map(([what, count]) => (
        <li key={what} data-what={what}>
          {say(`import.plan.${what}`, { count })}
        </li>
      ))}
    </ul>
  );
}

type Offered = Extract<ImportState, { phase: "offered" }>;

type OfferProps = { readonly state: Offered; readonly importing: Importing };

/** What stands between the owner and the import; null: nothing. */
function waitFor(offer: ImportOffer, answers: ImportAnswers): string | null {
  if (answers !== offer.answers) return say("import.reading");
  return isOpen(offer) || !offer.hasText ? say("import.waiting") : null;
}

/** What will be done, once nothing is left open, and the buttons. */
function OfferFoot({ state: { offer, answers, doubts }, importing }: OfferProps) {
  const { add, update, ask } = offer.counts;
  const count = add + update + (doubts === "skip" ? 0 : ask);
  const waiting = waitFor(offer, answers);
  return (
    <div className="import-foot">
      {waiting === null ? <Plan offer={offer} /> : <span className="soft">{waiting}</span>}
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={importing.close}>
          {say("ask.cancel")}
        </Button>
        <Button disabled={waiting !== null || count === 0} onClick={() => void importing.run()}>
          {say("import.do", { count })}
        </Button>
      </Group>
    </div>
  );
}

function Offer({ state, importing }: OfferProps) {
  const { offer, answers, doubts, code } = state;
  return (
    <div className="import">
      <p className="soft">
        {say("import.intro", { zone: offer.zone })} {offer.isRemembered && say("import.remembered")}
      </p>
      {code !== null && <p className="import-refused">{say("import.refused", { reason: reasonFor[code]() })}</p>}
      <Questions offer={offer} answers={answers} onAnswer={(given) => void importing.answer(given)} />
      {!offer.hasText && <p className="import-refused">{say("import.which-text")}</p>}
      <div className="import-look">
        {offer.table && (
          <ColumnsTable
            offer={offer}
            answers={answers}
            table={offer.table}
            onMapping={(mapping) => void importing.answer({ mapping })}
          />
        )}
        {!offer.table && (
          <ul className="import-texts">
            {offer.rows.slice(0, LISTED).map(({ row, opening }) => (
              <li key={row}>{opening}</li>
            ))}
          </ul>
        )}
        <section aria-label={say("import.problems")}>
          <h3>{say("import.problems")}</h3>
          <Problems offer={offer} />
        </section>
      </div>
      <Doubts
        offer={offer}
        doubts={doubts}
        onChoose={(chosen) => importing.session.dispatch({ type: "doubts-chosen", doubts: chosen })}
      />
      <OfferFoot state={state} importing={importing} />
    </div>
  );
}

type DoneProps = {
  readonly result: ImportResult;
  readonly onUndo: (step: StepId) => void;
  readonly onShow: (day: LocalDate | null) => void;
  readonly onClose: () => void;
};

function Done({ result, onUndo, onShow, onClose }: DoneProps) {
  const { step, added, updated, unchanged, skipped, rejected, firstDay } = result;
  return (
    <div className="import">
      <p className="import-done">
        <IconCircleCheck size={22} className="tone-strength" aria-hidden />
        {say("import.done", { added, updated, unchanged })}
      </p>
      {(skipped > 0 || rejected > 0) && <p className="soft">{say("import.done.rest", { skipped, rejected })}</p>}
      <Group justify="flex-end" gap="xs">
        {step !== null && (
          <Button
            variant="default"
            onClick={() => {
              onUndo(step);
              onClose();
            }}
          >
            {say("import.undo")}
          </Button>
        )}
        <Button
          data-autofocus
          onClick={() => {
            onShow(firstDay);
            onClose();
          }}
        >
          {say("import.show")}
        </Button>
      </Group>
    </div>
  );
}

function Failed({
  code,
  importing,
}: {
  code: Extract<ImportState, { phase: "failed" }>["code"];
  importing: Importing;
}) {
  return (
    <div className="import">
      <p>{say("import.failed", { reason: reasonFor[code]() })}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={importing.close}>
          {say("help.close")}
        </Button>
        <Button onClick={() => void importing.choose()}>{say("import.other")}</Button>
      </Group>
    </div>
  );
}

function Running({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  return (
    <div className="import">
      <p role="status">{say("import.running", { done, total })}</p>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={say("import.progress")} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {say("ask.cancel")}
        </Button>
      </Group>
    </div>
  );
}

function titleOf(state: ImportState): string {
  if (state.phase === "offered") return say("import.title.file", { name: state.offer.name });
  return "name" in state ? say("import.title.file", { name: state.name }) : say("import.title");
}

type Props = Omit<DoneProps, "result" | "onClose"> & { readonly importing: Importing };

/** Shows what a file holds and what bringing it in will do, does it, and offers the way back. */
export function ImportDialog({ importing, ...done }: Props) {
  const state = useSession(importing.session, (now) => now);
  return (
    <Modal
      opened={state.phase !== "closed"}
      onClose={importing.close}
      title={titleOf(state)}
      size={state.phase === "offered" ? 1040 : "md"}
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {state.phase === "reading" && <Loader size="sm" aria-label={say("import.reading")} />}
      {state.phase === "failed" && <Failed code={state.code} importing={importing} />}
      {state.phase === "offered" && <Offer state={state} importing={importing} />}
      {state.phase === "running" && <Running done={state.done} total={state.total} onCancel={importing.close} />}
      {state.phase === "done" && <Done result={state.result} onClose={importing.close} {...done} />}
    </Modal>
  );
}
