import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { say } from "../words/say.ts";

/** Tells the owner something in passing; with `undo` there is a way back. A note takes the place of an earlier one `about` the same. */
export type Note = (text: string, undo?: () => void, about?: string) => void;

/** How long a note stays, in milliseconds; one with a way back stays longer. */
const STAYS = { short: 5000, long: 12_000 };

/** So many notes are in sight at a time; a new one takes the place of the oldest, so that its way back is there at once. */
const IN_SIGHT = 2;
const shown: string[] = [];

/** Shows a note above the foot of the window. */
export const note: Note = (text, undo, about) => {
  if (about !== undefined) notifications.hide(about);
  if (shown.length >= IN_SIGHT) notifications.hide(shown.shift() ?? "");
  const id = notifications.show({
    ...(about === undefined ? {} : { id: about }),
    onClose: () => void shown.splice(0, shown.length, ...shown.filter((one) => one !== id)),
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
  shown.push(id);
};
