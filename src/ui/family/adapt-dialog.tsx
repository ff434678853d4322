import { Autocomplete } from "@mantine/core";
import { useState } from "react";
import { nameOf, networks } from "../../domain/network.ts";
import { MAX_CHANNEL_LENGTH, type PostId } from "../../domain/post.ts";
import type { Desk } from "../draft/desk.ts";
import { AskDialog, AskForm } from "../parts/ask-dialog.tsx";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Family, FamilyState } from "./family.ts";

type Props = {
  readonly family: Family;
  readonly desk: Desk;
  /** Shows the draft that was made. */
  readonly onAdapted: (id: PostId) => void;
};

function Fields({ asked, family, desk, onAdapted }: Props & { asked: NonNullable<FamilyState["asked"]> }) {
  const [written, setWritten] = useState("");
  const channel = written.trim();
  const posts = useSession(desk.list, (state) => state.posts) ?? [];
  const taken = new Set(asked.taken.map((sibling) => sibling.channel?.toLowerCase() ?? ""));
  const isTaken = taken.has(channel.toLowerCase());
  const offered = [...new Set([...posts.flatMap((post) => post.channels), ...networks.map(nameOf)])].filter(
    // What is written in full needs no list, which would hide the buttons.
    (name) => !taken.has(name.toLowerCase()) && name.toLowerCase() !== channel.toLowerCase(),
  );
  return (
    <AskForm
      about={say("family.adapt.about")}
      action={isTaken && channel !== "" ? say("family.adapt.open", { channel }) : say("family.adapt.do")}
      isAnswered={channel !== ""}
      onAnswer={() => void family.adapt(channel).then((id) => id !== null && onAdapted(id))}
      onCancel={family.stopAsking}
    >
      <Autocomplete
        label={say("family.adapt.channel")}
        data={offered}
        value={written}
        maxLength={MAX_CHANNEL_LENGTH}
        onChange={setWritten}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        classNames={{ options: "channel-options" }}
        data-autofocus
      />
    </AskForm>
  );
}

/** Asks for which channel a post is to be told anew. */
export function AdaptDialog({ family, ...props }: Props) {
  const asked = useSession(family.session, (state) => state.asked);
  return (
    <AskDialog isOpen={asked !== null} onClose={family.stopAsking} title={say("family.adapt.title")}>
      {asked && <Fields asked={asked} family={family} {...props} />}
    </AskDialog>
  );
}
