import "./spelling.css";
import { Button, CloseButton, Modal, Radio, Stack, Switch, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { type Dialect, dialects } from "../../domain/spelling.ts";
import { useCommand } from "../app/commands.ts";
import { useSession } from "../session.ts";
import { say, type WordKey } from "../words/say.ts";
import type { Spelling } from "./spelling.ts";

/** Stands for "as the computer has it". */
const USUAL = "usual";

const nameOf = (dialect: Dialect): string => say(`spelling.dialect.${dialect}` satisfies WordKey);

function OwnWords({ spelling }: { readonly spelling: Spelling }) {
  const words = useSession(spelling.session, (state) => state.choice.ownWords);
  const [word, setWord] = useState("");
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (word.trim() === "") return;
    setWord("");
    void spelling.addWord(word.trim());
  };
  return (
    <section aria-labelledby="own-words">
      <h3 id="own-words">{say("spelling.own")}</h3>
      {words.length === 0 && <p className="soft small">{say("spelling.own.none")}</p>}
      <ul className="own-words">
        {words
          .toSorted((a, b) => a.localeCompare(b))
          .map((one) => (
            <li key={one}>
              {one}
              <CloseButton
                size="sm"
                aria-label={say("spelling.own.remove", { word: one })}
                onClick={() => void spelling.removeWord(one)}
              />
            </li>
          ))}
      </ul>
      <form className="own-word" onSubmit={add}>
        <TextInput
          label={say("spelling.own.add")}
          maxLength={100}
          value={word}
          onChange={({ currentTarget }) => setWord(currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {say("spelling.own.keep")}
        </Button>
      </form>
    </section>
  );
}

/** Whether spelling is looked at, whose spelling it is, and the owner's own words. */
export function SpellingDialog({ spelling }: { readonly spelling: Spelling }) {
  const { choice, usual, isDialogShown } = useSession(spelling.session, (state) => state);
  const show = (isShown: boolean): void => spelling.session.dispatch({ type: "dialog", isShown });
  useCommand("settings.spelling", () => show(true));
  return (
    <Modal
      opened={isDialogShown}
      onClose={() => show(false)}
      title={say("spelling.title")}
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <Stack gap="md">
        <p className="soft small">{say("spelling.about")}</p>
        <Switch
          label={say("spelling.on")}
          checked={choice.isOn}
          onChange={({ currentTarget }) => void spelling.choose({ ...choice, isOn: currentTarget.checked })}
        />
        <Radio.Group
          label={say("spelling.dialect")}
          value={choice.dialect ?? USUAL}
          onChange={(value) =>
            void spelling.choose({ ...choice, dialect: dialects.find((one) => one === value) ?? null })
          }
        >
          <Stack gap={8} mt={8}>
            <Radio value={USUAL} label={say("spelling.dialect.usual", { dialect: nameOf(usual) })} />
            {dialects.map((dialect) => (
              <Radio key={dialect} value={dialect} label={nameOf(dialect)} />
            ))}
          </Stack>
        </Radio.Group>
        <OwnWords spelling={spelling} />
      </Stack>
    </Modal>
  );
}
