import { Autocomplete, type OptionsFilter } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import { nameOf, networks } from "../../domain/network.ts";
import { MAX_CHANNEL_LENGTH } from "../../domain/post.ts";
import { useSession } from "../session.ts";
import { say } from "../words/say.ts";
import type { Desk } from "./desk.ts";
import { channelOf } from "./draft-session.ts";

/** The owner's own channels first, as they write them, then the networks by name. */
function suggestions(used: readonly (string | null)[]): string[] {
  const own = [...new Set(used.filter((channel) => channel !== null))].toSorted();
  const known = [...networks.map(nameOf), say("channel.newsletter")];
  const taken = new Set(own.map((channel) => channel.toLowerCase()));
  return [...own, ...known.filter((name) => !taken.has(name.toLowerCase()))];
}

/** What is chosen already is no search: every suggestion is offered. */
const allOf: OptionsFilter = ({ options }) => options;

/** Lets the owner say where the post goes: one of the known networks, or words of their own. */
export function ChannelField({ desk }: { desk: Desk }) {
  const channel = useSession(desk.draft, channelOf) ?? "";
  const opening = useSession(desk.draft, (state) => state.opening);
  const posts = useSession(desk.list, (state) => state.posts);
  // What is being written and not chosen yet belongs to the draft that it was written for.
  const [typed, setTyped] = useState<{ readonly words: string; readonly opening: number } | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isTyping = typed?.opening === opening;
  const written = isTyping ? typed.words : channel;
  // A suggestion that was just taken comes here too, and is no typing.
  const write = (words: string): void =>
    setTyped(words === (channelOf(desk.draft.get()) ?? "") ? null : { words, opening });
  const choose = (words: string): void => {
    setTyped(null);
    setIsOpen(false);
    void desk.setChannel(words.trim() || null);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Escape") setTyped(null);
    // With a suggestion in hand, Enter takes that.
    const holdsOne = event.currentTarget.getAttribute("aria-activedescendant") !== null;
    if (event.key === "Enter" && !holdsOne) choose(written);
  };
  return (
    <Autocomplete
      className="channel-field"
      size="xs"
      aria-label={say("channel.label")}
      placeholder={say("channel.placeholder")}
      leftSection={<IconSend size={14} aria-hidden />}
      data={suggestions(posts?.map((post) => post.channel) ?? [])}
      value={written}
      onChange={write}
      onOptionSubmit={choose}
      onBlur={() => isTyping && choose(written)}
      onKeyDown={keys}
      {...(isTyping ? {} : { filter: allOf })}
      dropdownOpened={isOpen}
      onDropdownOpen={() => setIsOpen(true)}
      onDropdownClose={() => setIsOpen(false)}
      openOnFocus={false}
      maxLength={MAX_CHANNEL_LENGTH}
      clearable
      onClear={() => choose("")}
      clearButtonProps={{ title: say("channel.clear") }}
      comboboxProps={{ position: "top-start", width: 220, withinPortal: false }}
      withScrollArea={false}
      classNames={{ options: "channel-options" }}
    />
  );
}
