import { Button, Group, Modal, Select } from "@mantine/core";
import { useState } from "react";
import type { PostId } from "../../domain/post.ts";
import type { Desk } from "../draft/desk.ts";
import { placeOf } from "../draft/draft-list.tsx";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Thread } from "./thread.ts";

/** So many posts are offered at a time; more words find the others. */
const OFFERED = 30;

type Props = { readonly thread: Thread; readonly desk: Desk };

function Fields({ thread, desk, asked }: Props & { readonly asked: PostId }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const posts = useSession(desk.list, (state) => state.posts) ?? [];
  const offered = posts
    .filter(({ id }) => id !== asked)
    .map((post) => ({
      value: post.id as string,
      label: [post.opening || say("drafts.untitled"), placeOf(post)].filter((part) => part !== "").join(" · "),
    }));
  const former = posts.find(({ id }) => id === chosen);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (former) void thread.follow(former.id);
      }}
    >
      <p className="soft">{say("thread.ask.about")}</p>
      <Select
        mt="md"
        label={say("thread.ask.post")}
        data={offered}
        value={chosen}
        onChange={setChosen}
        searchable
        limit={OFFERED}
        nothingFoundMessage={say("thread.ask.none")}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        classNames={{ options: "channel-options" }}
        data-autofocus
      />
      <Group mt="lg" justify="flex-end" gap="xs">
        <Button variant="default" onClick={thread.stopAsking}>
          {say("calendar.cancel")}
        </Button>
        <Button type="submit" disabled={!former}>
          {say("thread.ask.do")}
        </Button>
      </Group>
    </form>
  );
}

/** Asks what the post in the editor follows on from. */
export function FollowDialog({ thread, desk }: Props) {
  const asked = useSession(thread.session, (state) => state.asked);
  return (
    <Modal
      opened={asked !== null}
      onClose={thread.stopAsking}
      title={say("thread.ask.title")}
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {asked !== null && <Fields asked={asked} thread={thread} desk={desk} />}
    </Modal>
  );
}
