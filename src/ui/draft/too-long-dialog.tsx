import { Button, Group, Modal } from "@mantine/core";
import { MAX_POST_LENGTH } from "../../domain/post.ts";
import { say } from "../words/say.ts";

/** A paste that does not fit: how long it is in UTF-16 code units, and how to take what fits. */
export type TooLong = { readonly length: number; readonly insertFirstPart: () => void };

/** Says that a text is longer than a post, and offers the part that fits. */
export function TooLongDialog({ news, onClose }: { news: TooLong | null; onClose: () => void }) {
  return (
    <Modal
      opened={news !== null}
      onClose={onClose}
      title={say("paste.title")}
      centered
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <p>{say("paste.body", { length: news?.length ?? 0, limit: MAX_POST_LENGTH })}</p>
      <Group mt="lg" justify="flex-end">
        <Button
          variant="default"
          onClick={() => {
            news?.insertFirstPart();
            onClose();
          }}
        >
          {say("paste.first-part")}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {say("ask.cancel")}
        </Button>
      </Group>
    </Modal>
  );
}
