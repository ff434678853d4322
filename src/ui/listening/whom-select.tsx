import { NativeSelect } from "@mantine/core";
import type { KnownContact } from "../../contract/operations.ts";
import type { ContactId } from "../../domain/listening.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { say } from "../words/say.ts";
import { namesakes, type Whom } from "./who.ts";

type Props = {
  readonly name: string;
  readonly contacts: readonly KnownContact[];
  readonly whom: Whom;
  readonly onWhom: (whom: Whom) => void;
};

/** Where a name is known: whether it is the same person. Nothing is put together unasked. */
export function WhomSelect({ name, contacts, whom, onWhom }: Props) {
  const same = namesakes(name, contacts);
  if (same.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      label={say("listening.which", { name: name.trim() })}
      value={whom ?? same[0]?.id ?? "new"}
      onChange={(event) => onWhom(event.currentTarget.value as ContactId | "new")}
      data={[
        ...same.map((contact) => ({
          value: contact.id as string,
          label: say("listening.which.known", { name: contact.name, date: dayWords(contact.lastOn) }),
        })),
        { value: "new", label: say("listening.which.new", { name: name.trim() }) },
      ]}
    />
  );
}
