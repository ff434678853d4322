import { Autocomplete, Button, Group, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { ListedPost } from "../../contract/operations.ts";
import { nameOf, networks } from "../../domain/network.ts";
import { type LocalDate, type LocalTime, MAX_CHANNEL_LENGTH, type PostChange, statuses } from "../../domain/post.ts";
import { isLocalDate } from "../../exchange/dates.ts";
import { AskDialog, AskForm } from "../parts/ask-dialog.tsx";
import { say, type WordKey } from "../words/say.ts";
import { today } from "./days.ts";

/** What is to be changed of which posts. */
export type ChangeWish = {
  readonly what: "day" | "channel" | "author" | "status";
  readonly posts: readonly ListedPost[];
};

type Props = {
  readonly wish: ChangeWish;
  readonly channels: readonly string[];
  readonly authors: readonly string[];
  readonly onMove: (day: LocalDate | null, time: LocalTime | null | undefined) => void;
  readonly onChange: (change: PostChange) => void;
  readonly onClose: () => void;
};

/** How far a post can be said to be; ready is what the gate says. */
const settable = statuses.filter((status) => status !== "ready");

function DayFields({ wish, onMove, onClose }: Props) {
  const [only] = wish.posts.length === 1 ? wish.posts : [];
  const first = wish.posts.flatMap(({ date }) => (date === null ? [] : [date])).toSorted()[0];
  const [day, setDay] = useState(first ?? today());
  const [time, setTime] = useState(only?.time ?? "");
  const isDay = isLocalDate(day);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay) onMove(day, only ? time || null : undefined);
      }}
    >
      <Group align="start">
        <TextInput
          type="date"
          label={say("calendar.move.day")}
          value={day}
          error={isDay ? undefined : say("calendar.move.no-day")}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
          data-autofocus
        />
        {only && (
          <TextInput
            type="time"
            label={say("calendar.move.time")}
            value={time}
            onChange={({ currentTarget }) => setTime(currentTarget.value)}
          />
        )}
      </Group>
      {!only && <p className="soft small">{say("calendar.move.about")}</p>}
      <Group mt="lg" justify="space-between">
        <Button variant="subtle" onClick={() => onMove(null, undefined)}>
          {say("calendar.move.nowhere")}
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {say("ask.cancel")}
          </Button>
          <Button type="submit">{say("calendar.move.do")}</Button>
        </Group>
      </Group>
    </form>
  );
}

function WordFields({ wish: { what }, channels, authors, onChange, onClose }: Props) {
  const [words, setWords] = useState<string>(what === "status" ? "draft" : "");
  const value = words.trim() || null;
  const answer = (): void => {
    const status = settable.find((one) => one === words);
    if (what === "status") onChange(status === "posted" ? { status, postedOn: today() } : status ? { status } : {});
    else onChange(what === "channel" ? { channel: value } : { author: value });
  };
  const known = what === "channel" ? [...new Set([...channels, ...networks.map(nameOf)])] : authors;
  return (
    <AskForm action={say("calendar.change.do")} onAnswer={answer} onCancel={onClose}>
      {what === "status" ? (
        <NativeSelect
          label={say("calendar.change.status")}
          value={words}
          data={settable.map((status) => ({ value: status, label: say(`status.${status}` satisfies WordKey) }))}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
          data-autofocus
        />
      ) : (
        <Autocomplete
          label={say(`calendar.change.${what === "channel" ? "channel" : "author"}`)}
          description={say("calendar.change.about")}
          data={known}
          value={words}
          maxLength={MAX_CHANNEL_LENGTH}
          onChange={setWords}
          comboboxProps={{ withinPortal: false }}
          withScrollArea={false}
          classNames={{ options: "channel-options" }}
          data-autofocus
        />
      )}
    </AskForm>
  );
}

/** Asks for a day, a channel, an author or a status, for one post or several. */
export function ChangeDialog({ wish, ...props }: Omit<Props, "wish"> & { readonly wish: ChangeWish | null }) {
  return (
    <AskDialog
      isOpen={wish !== null}
      onClose={props.onClose}
      title={wish && say(`calendar.change.${wish.what}.title` satisfies WordKey, { count: wish.posts.length })}
    >
      {wish?.what === "day" && <DayFields wish={wish} {...props} />}
      {wish && wish.what !== "day" && <WordFields wish={wish} {...props} />}
    </AskDialog>
  );
}
