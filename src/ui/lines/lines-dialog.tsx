import "../answers/answers.css";
import "./lines.css";
import { Button, Group, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import type { Fix } from "../../checker/index.ts";
import { type Line, type LineId, MAX_LINE_LENGTH, MAX_LINES } from "../../domain/line.ts";
import { saveDifferences } from "../answers/save-differences.ts";
import { useAnswers } from "../answers/use-answers.ts";
import { bridge } from "../app/bridge.ts";
import { useCommand } from "../app/commands.ts";
import { reasonFor } from "../app/failures.ts";
import { quoted } from "../draft/flag-words.ts";
import { SaveState } from "../parts/save-state.tsx";
import { say } from "../words/say.ts";
import { useNear } from "./use-near.ts";

/** So many UTF-16 code units of a line name it. */
const NAME = 40;

/** Lines as they are stored, in either direction. */
const keeping = {
  read: () => bridge()["lines.list"]({}),
  save: (now: readonly Line[], stored: readonly Line[]) =>
    saveDifferences(now, stored, {
      save: (lines) => bridge()["lines.save"]({ lines }),
      remove: (id) => bridge()["lines.delete"]({ id }),
    }),
};

const newLine = (words: string): Line => ({ id: crypto.randomUUID() as LineId, words }); // the one place where its id is made

/** Keeps words of the draft as a line; answers what to say of it. */
export async function keepLine(words: string): Promise<string> {
  if (words.trim() === "") return say("lines.nothing-selected");
  if (words.length > MAX_LINE_LENGTH) return say("lines.too-long", { limit: MAX_LINE_LENGTH });
  const answer = await bridge()["lines.save"]({ lines: [newLine(words.trim())] });
  return answer.ok ? say("lines.kept") : say("lines.keep-failed", { reason: reasonFor[answer.error.code]() });
}

function NewLine({ onAdd }: { readonly onAdd: (words: string) => void }) {
  const [words, setWords] = useState("");
  const add = (): void => {
    onAdd(words.trim());
    setWords("");
  };
  return (
    <div className="lines-new">
      <Textarea
        label={say("lines.new")}
        description={say("lines.new.hint")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MAX_LINE_LENGTH}
        dir="auto"
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button disabled={words.trim() === ""} onClick={add}>
        {say("lines.add")}
      </Button>
    </div>
  );
}

type EntryProps = {
  readonly line: Line;
  readonly at: number;
  readonly onChange: (words: string) => void;
  readonly onRemove: () => void;
  /** Left out where the draft holds it already. */
  readonly onUse: (() => void) | undefined;
};

function LineEntry({ line, at, onChange, onRemove, onUse }: EntryProps) {
  const words = quoted(line.words, NAME);
  return (
    <li className="line">
      <Textarea
        aria-label={say("lines.one", { count: at + 1 })}
        autosize
        minRows={1}
        maxRows={12}
        maxLength={MAX_LINE_LENGTH}
        dir="auto"
        value={line.words}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <Group gap="xs">
        {onUse && (
          <Button size="compact-sm" variant="default" aria-label={say("lines.use.label", { words })} onClick={onUse}>
            {say("lines.use")}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" aria-label={say("lines.remove.label", { words })} onClick={onRemove}>
          {say("lines.remove")}
        </Button>
      </Group>
    </li>
  );
}

type Props = { readonly text: string; readonly onUse: (fix: Fix) => void };

/** All lines, those nearest to the draft first as long as the dialog is open. */
function LinesForm({ text, onUse }: Props) {
  const { value: lines, change, flush, saving, isRead } = useAnswers<readonly Line[]>([], keeping);
  const [gone, setGone] = useState<{ readonly line: Line; readonly at: number } | null>(null);
  const near = useNear(text.trim() === "" ? null : text);
  const rankOf = new Map(near?.lines.map(({ line }, rank) => [line.id, rank]));
  const fixOf = new Map(near?.lines.map(({ line, fix }) => [line.id, fix]));
  const ranked = lines.toSorted((a, b) => (rankOf.get(a.id) ?? -1) - (rankOf.get(b.id) ?? -1));
  const remove = (line: Line): void => {
    setGone({ line, at: lines.indexOf(line) });
    change((before) => before.filter(({ id }) => id !== line.id));
  };
  const bringBack = (): void => {
    if (gone) change((before) => before.toSpliced(gone.at, 0, gone.line));
    setGone(null);
  };
  const use = (fix: Fix): void => void flush().then(() => onUse(fix));
  return (
    <div className="lines">
      <p className="soft">{say("lines.about")}</p>
      {lines.length < MAX_LINES ? (
        <NewLine onAdd={(words) => change((before) => [newLine(words), ...before])} />
      ) : (
        <p className="soft">{say("lines.full", { limit: MAX_LINES })}</p>
      )}
      <div className="lines-saved">
        <SaveState saving={saving} onAgain={() => void flush()} />
        {gone && (
          <Button size="compact-sm" variant="default" onClick={bringBack}>
            {say("lines.bring-back")}
          </Button>
        )}
      </div>
      {isRead && lines.length === 0 && <p className="soft">{say("lines.none")}</p>}
      {near && lines.length > 1 && <p className="soft small">{say("lines.order")}</p>}
      <ul className="lines-list">
        {ranked.map((line, at) => {
          const fix = fixOf.get(line.id);
          return (
            <LineEntry
              key={line.id}
              line={line}
              at={at}
              onChange={(words) => change((before) => before.map((one) => (one.id === line.id ? { ...one, words } : one)))}
              onRemove={() => remove(line)}
              onUse={fix && (() => use(fix))}
            />
          );
        })}
      </ul>
    </div>
  ); // prettier-ignore
}

type DialogProps = {
  /** The draft as it stands. */
  readonly text: () => string;
  readonly onUse: (fix: Fix) => void;
};

/** The owner's own lines and stories: kept, changed, and put into the draft. */
export function LinesDialog({ text, onUse }: DialogProps) {
  const [compared, setCompared] = useState<string | null>(null);
  useCommand("lines.show", () => setCompared(text()));
  const close = (): void => setCompared(null);
  const use = (fix: Fix): void => {
    close();
    onUse(fix);
  };
  return (
    <Modal
      opened={compared !== null}
      onClose={close}
      title={say("lines.title")}
      size="lg"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <LinesForm text={compared ?? ""} onUse={use} />
    </Modal>
  );
}
