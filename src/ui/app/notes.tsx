import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { say } from "../words/say.ts";

/** Tells the owner something in passing; with `undo` there is a way back. A note takes the place of an earlier one `about` the same. */
export type Note = (text: string, undo?: () => void, about?: string) => void;

/** How long a note stays, in milliseconds; one with a way back stays longer. */
const STAYS = { short: 5000, long: 12_000 };

/** Shows a note above the foot of the window. */
export const note: Note = (text, undo, about) => {
  if (about !== undefined) notifications.hide(about);
  const id = notifications.show({
    ...(about === undefined ? {} : { id: about }),
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
