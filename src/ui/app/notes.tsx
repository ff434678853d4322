import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { say } from "../words/say.ts";

/** Tells the owner something in passing; with `undo` there is a way back. */
export type Note = (text: string, undo?: () => void) => void;

/** How long a note stays, in milliseconds; one with a way back stays longer. */
const STAYS = { short: 5000, long: 12_000 };

/** Shows a note above the foot of the window. */
export const note: Note = (text, undo) => {
  const id = notifications.show({
    autoClose: undo ? STAYS.long : STAYS.short,
    closeButtonProps: { "aria-label": say("note.close") },
    message: (
      <div className="note">
        <span>{text}</span>
        {undo && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              undo();
              notifications.hide(id);
            }}
          >
            {say("drafts.undo")}
          </Button>
        )}
      </div>
    ),
  });
};
