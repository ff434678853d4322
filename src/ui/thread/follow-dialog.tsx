import { Select } from "@mantine/core";
import { useState } from "react";
import type { PostId } from "../../domain/post.ts";
import type { Desk } from "../draft/desk.ts";
import { placeOf } from "../draft/draft-list.tsx";
import { AskDialog, AskForm } from "../parts/ask-dialog.tsx";
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
    <AskForm
      about={say("thread.ask.about")}
      action={say("thread.ask.do")}
      isAnswered={former !== undefined}
      onAnswer={() => former && void thread.follow(former.id)}
      onCancel={thread.stopAsking}
    >
      <Select
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
    </AskForm>
  );
}

/** Asks what the post in the editor follows on from. */
export function FollowDialog({ thread, desk }: Props) {
  const asked = useSession(thread.session, (state) => state.asked);
  return (
    <AskDialog isOpen={asked !== null} onClose={thread.stopAsking} title={say("thread.ask.title")}>
      {asked !== null && <Fields asked={asked} thread={thread} desk={desk} />}
    </AskDialog>
  );
}
