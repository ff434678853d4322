import "./export.css";
import { Button, Checkbox, Group, Modal, NativeSelect, Radio, Stack } from "@mantine/core";
import { useEffect, useState } from "react";
import type { ExportWish, Output, Which } from "../../contract/operations.ts";
import type { LocalDate, PostId } from "../../domain/post.ts";
import { planners } from "../../exchange/planners.ts";
import type { WriteFormat } from "../../exchange/write-posts.ts";
import { writeNoteWords } from "../../exchange/writing/words.ts";
import { bridge } from "../app/bridge.ts";
import { reasonFor } from "../app/failures.ts";
import type { Note } from "../app/notes.tsx";
import { monthEnd, monthName, monthStart } from "../calendar/days.ts";
import { say } from "../words/say.ts";

/** What an export may be about. */
export type ExportScope = { readonly day: LocalDate; readonly ids: readonly PostId[] };

const general = ["csv-guarded", "csv", "xlsx", "ics", "json", "markdown"] as const satisfies readonly WriteFormat[];
type General = (typeof general)[number];
type Foreign = Exclude<WriteFormat, General | "jsonl">;
const foreign = Object.keys(planners).filter((id): id is Foreign => !id.startsWith("earnest"));

const formats = [
  { group: say("export.planners"), items: foreign.map((value) => ({ value, label: planners[value].name })) },
  { group: say("export.files"), items: general.map((value) => ({ value, label: say(`export.format.${value}`) })) },
];
const known: readonly WriteFormat[] = [...foreign, ...general];

type By = Which["by"];

function whichOf(by: By, { day, ids }: ExportScope): Which {
  if (by === "days") return { by, first: monthStart(day), last: monthEnd(day) };
  return by === "ids" ? { by, ids } : { by };
}

/** What the export would hold, read anew for each choice; a late answer is dropped. */
function usePreview(wish: ExportWish): Output<"export.preview"> | null {
  const [preview, setPreview] = useState<Output<"export.preview"> | null>(null);
  const asked = JSON.stringify(wish);
  useEffect(() => {
    let isLate = false;
    void bridge()
      ["export.preview"]({ wish: JSON.parse(asked) as ExportWish })
      .then((answer) => answer.ok && !isLate && setPreview(answer.value));
    return () => {
      isLate = true;
    };
  }, [asked]);
  return preview;
}

/** What the format cannot carry, said before anything is saved. */
function Notes({ preview }: { preview: Output<"export.preview"> | null }) {
  if (!preview) return null;
  return (
    <div className="export-notes" role="status">
      <strong>{say("export.count", { count: preview.posts })}</strong>
      {preview.posts > 0 && preview.notes.length === 0 && <p className="soft small">{say("export.all-carried")}</p>}
      <ul className="small">
        {preview.notes.map(writeNoteWords).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

function Fields({ scope, note, onClose }: { scope: ExportScope; note: Note; onClose: () => void }) {
  const [format, setFormat] = useState<WriteFormat>("csv-guarded");
  const [by, setBy] = useState<By>(scope.ids.length > 0 ? "ids" : "days");
  const [isAll, setIsAll] = useState(false);
  const wish: ExportWish = { which: whichOf(by, scope), format, isAll };
  const preview = usePreview(wish);
  const month = monthName(scope.day);
  const save = async (): Promise<void> => {
    const answer = await bridge()["export.save"]({ wish });
    if (answer.ok) {
      note(say("export.saved", { count: answer.value.posts, file: answer.value.file }));
      onClose();
    } else if (answer.error.code !== "cancelled")
      note(say("export.failed", { reason: reasonFor[answer.error.code]() }));
  };
  return (
    <div className="export">
      <NativeSelect
        label={say("export.format")}
        value={format}
        data={formats}
        onChange={({ currentTarget: { value } }) => setFormat(known.find((one) => one === value) ?? format)}
        data-autofocus
      />
      <Radio.Group
        label={say("export.which")}
        value={by}
        onChange={(value) => setBy(value === "all" || value === "ids" ? value : "days")}
      >
        <Stack gap={6} mt={8}>
          <Radio value="days" label={month} size="sm" />
          {scope.ids.length > 0 && (
            <Radio value="ids" label={say("export.selected", { count: scope.ids.length })} size="sm" />
          )}
          <Radio value="all" label={say("export.all")} size="sm" />
        </Stack>
      </Radio.Group>
      {preview && (preview.left > 0 || isAll) && (
        <Checkbox
          checked={isAll}
          label={isAll ? say("export.everything") : say("export.left", { count: preview.left })}
          onChange={({ currentTarget }) => setIsAll(currentTarget.checked)}
        />
      )}
      <Notes preview={preview} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {say("ask.cancel")}
        </Button>
        <Button disabled={(preview?.posts ?? 0) === 0} onClick={() => void save()}>
          {say("export.save")}
        </Button>
      </Group>
    </div>
  );
}

type Props = { readonly scope: ExportScope | null; readonly note: Note; readonly onClose: () => void };

/** Hands posts back as a file that a planner or a spreadsheet reads. */
export function ExportDialog({ scope, note, onClose }: Props) {
  return (
    <Modal
      opened={scope !== null}
      onClose={onClose}
      title={say("export.title")}
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {scope && <Fields scope={scope} note={note} onClose={onClose} />}
    </Modal>
  );
}
