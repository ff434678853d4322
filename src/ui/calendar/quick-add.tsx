import { TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { RefObject } from "react";
import type { LocalDate } from "../../domain/post.ts";
import { type QuickEntry, readQuickEntry } from "../../exchange/quick-entry.ts";
import { useCommand } from "../app/commands.ts";
import { say } from "../words/say.ts";
import { shortDay, today } from "./days.ts";

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly line: string;
  readonly onLine: (line: string) => void;
  readonly channels: readonly string[];
  /** The day of a post that names none; null: none. */
  readonly day: LocalDate | null;
  readonly onAdd: (entry: QuickEntry) => void;
};

/** "Sat 3 Oct · 09:00 · LinkedIn", or that it has no day yet. */
const placeOf = ({ date, time, channel }: QuickEntry): string =>
  [date === null ? say("calendar.no-day") : shortDay(date), time, channel].filter((part) => part !== null).join(" · ");

/** One line makes a post; what was understood is shown before it is made. */
export function QuickAdd({ input, line, onLine, channels, day, onAdd }: Props) {
  useCommand("calendar.add", () => input.current?.focus());
  const read = readQuickEntry(line, today(), channels);
  const entry = { ...read, date: read.date ?? day };
  return (
    <form
      className="cal-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (entry.text === "") return;
        onAdd(entry);
        onLine("");
      }}
    >
      <TextInput
        ref={input}
        size="sm"
        aria-label={say("calendar.add")}
        placeholder={say("calendar.add.example")}
        leftSection={<IconPlus size={16} aria-hidden />}
        value={line}
        onChange={({ currentTarget }) => onLine(currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && onLine("")}
      />
      <span className="cal-add-read soft small" role="status">
        {line.trim() !== "" && entry.text !== "" && say("calendar.add.read", { place: placeOf(entry) })}
        {line.trim() !== "" && entry.text === "" && say("calendar.add.no-text")}
      </span>
    </form>
  );
}
