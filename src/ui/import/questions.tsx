import { Radio, Stack } from "@mantine/core";
import type { ImportAnswers, ImportOffer, WhatOfDoubts } from "../../contract/imports.ts";
import { localDateOf } from "../../exchange/dates.ts";
import { readDate } from "../../exchange/reading/dates.ts";
import type { Question } from "../../exchange/row.ts";
import { longDay } from "../calendar/days.ts";
import { say } from "../words/say.ts";

type Choice = { readonly value: string; readonly label: string };

/** How a written day reads in one order of day and month. */
function readAs(written: string, order: "dmy" | "mdy"): string {
  const read = readDate(written, order);
  return "date" in read ? longDay(read.date) : written;
}

function choicesOf(question: Question): readonly Choice[] {
  switch (question.ask) {
    case "sheet":
      return question.sheets.map((value) => ({ value, label: value }));
    case "year": {
      const year = Number(localDateOf(new Date()).slice(0, 4));
      return [year - 1, year, year + 1].map((value) => ({ value: String(value), label: String(value) }));
    }
    case "date-order": {
      const written = question.samples[0] ?? "";
      return (["dmy", "mdy"] as const).map((value) => ({
        value,
        label: say(`import.order.${value}`, { written, read: readAs(written, value) }),
      }));
    }
  }
}

function answerTo({ ask }: Question, value: string): Partial<ImportAnswers> {
  if (ask === "sheet") return { sheet: value, mapping: null }; // another sheet has other columns
  return ask === "year" ? { year: Number(value) } : { dateOrder: value === "dmy" ? "dmy" : "mdy" };
}

function answered({ ask }: Question, { sheet, year, dateOrder }: ImportAnswers): string | null {
  if (ask === "sheet") return sheet;
  return ask === "year" ? (year === null ? null : String(year)) : dateOrder;
}

function labelOf(question: Question): string {
  return question.ask === "sheet"
    ? say("import.ask.sheet")
    : say(`import.ask.${question.ask}`, { column: question.column });
}

/** What nobody may guess, asked with a choice each. */
export function Questions({
  offer,
  answers,
  onAnswer,
}: {
  offer: ImportOffer;
  answers: ImportAnswers;
  onAnswer: (answers: Partial<ImportAnswers>) => void;
}) {
  return offer.questions.map((question) => (
    <Radio.Group
      key={question.ask}
      className="import-question"
      data-open={answered(question, answers) === null}
      label={labelOf(question)}
      value={answered(question, answers)}
      onChange={(value) => onAnswer(answerTo(question, value))}
    >
      <Stack gap={6} mt={8}>
        {choicesOf(question).map(({ value, label }) => (
          <Radio key={value} value={value} label={label} size="sm" />
        ))}
      </Stack>
    </Radio.Group>
  ));
}

type DoubtsProps = {
  readonly offer: ImportOffer;
  readonly doubts: WhatOfDoubts;
  readonly onChoose: (doubts: WhatOfDoubts) => void;
};

/** So many doubtful rows are quoted. */
const QUOTED = 3;

/** Rows that may be there already, and what becomes of them. */
export function Doubts({ offer, doubts, onChoose }: DoubtsProps) {
  const { ask } = offer.counts;
  if (ask === 0) return null;
  const choices = ["skip", "update", "add"] as const;
  return (
    <Radio.Group
      className="import-question"
      label={say("import.doubts", { count: ask })}
      value={doubts}
      onChange={(value) => onChoose(choices.find((one) => one === value) ?? "skip")}
    >
      <ul className="import-quotes soft small">
        {offer.doubts.slice(0, QUOTED).map(({ row, doubt, opening, existingOpening }) => (
          <li key={row}>{say(`import.doubt.${doubt}`, { row, opening, existing: existingOpening })}</li>
        ))}
      </ul>
      <Stack gap={6} mt={8}>
        {choices.map((value) => (
          <Radio key={value} value={value} label={say(`import.doubts.${value}`)} size="sm" />
        ))}
      </Stack>
    </Radio.Group>
  );
}
