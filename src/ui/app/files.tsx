import { useCallback, useState } from "react";
import type { PostId } from "../../domain/post.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Desk } from "../draft/desk.ts";
import { ExportDialog, type ExportScope } from "../export/export-dialog.tsx";
import { FileDrop } from "../import/file-drop.tsx";
import { ImportDialog } from "../import/import-dialog.tsx";
import type { Importing } from "../import/importing.ts";
import { useCommand } from "./commands.ts";

type Props = {
  readonly desk: Desk;
  readonly calendar: Calendar;
  readonly importing: Importing;
  /** Brings the calendar to the front. */
  readonly onCalendar: () => void;
};

/** Files that come in and go out, from whatever screen. */
export function useFiles({ desk, calendar, importing, onCalendar }: Props) {
  const [scope, setScope] = useState<ExportScope | null>(null);
  const ask = (ids: readonly PostId[]): void => setScope({ day: calendar.session.get().day, ids });
  useCommand("posts.import", () => void importing.choose());
  useCommand("posts.export", () => ask([...calendar.session.get().selected]));
  const take = useCallback((file: File) => void importing.take(file), [importing]);
  const dialogs = (
    <>
      <FileDrop onFile={take} />
      <ImportDialog
        importing={importing}
        onUndo={(step) => void calendar.undo(step)}
        onShow={(day) => {
          if (day !== null) calendar.goTo(day);
          onCalendar();
        }}
      />
      <ExportDialog scope={scope} note={desk.note} onClose={() => setScope(null)} />
    </>
  );
  return { ask, dialogs };
}
