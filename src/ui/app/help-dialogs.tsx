import { Button, Modal, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { ruleGroups, rules } from "../../checker/index.ts";
import { commands } from "../../contract/commands.ts";
import type { AppFacts } from "../../contract/operations.ts";
import { say, type WordKey } from "../words/say.ts";
import { bridge } from "./bridge.ts";

/** The dialogs of the help menu. */
export type HelpTopic = "rules" | "shortcuts" | "about";

const plain = (example: string): string => example.replaceAll(/\[\[|\]\]/gu, "");

function RuleHelp() {
  return (
    <div className="rule-help">
      <p className="soft">{say("help.rules.intro")}</p>
      {ruleGroups.map((group) => (
        <section key={group} className="rule-help">
          {rules.some((rule) => rule.id.startsWith(`${group}/`)) && (
            <h3 className={`tone-${group}`}>{say(`group.${group}` satisfies WordKey)}</h3>
          )}
          {rules
            .filter((rule) => rule.id.startsWith(`${group}/`))
            .map(({ id, docs, examples }) => (
              <article key={id}>
                <strong>{docs.summary}</strong>
                <p>{docs.why}</p>
                <p className="soft">{say("help.rules.leaves-alone", { text: docs.leavesAlone })}</p>
                <ul className="soft">
                  <li>
                    {say("help.rules.flagged")}: “{plain(examples.flagged[0] ?? "")}”
                  </li>
                  <li>
                    {say("help.rules.clean")}: “{examples.clean[0]}”
                  </li>
                </ul>
              </article>
            ))}
        </section>
      ))}
    </div>
  );
}

/** "Ctrl+N", or with the signs that Mac keyboards show. */
const shortcutOf = (accelerator: string, isMac: boolean): string =>
  isMac ? accelerator.replace("CmdOrCtrl+", "⌘").replace("Shift+", "⇧") : accelerator.replace("CmdOrCtrl", "Ctrl");

function Shortcuts({ isMac }: { isMac: boolean }) {
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const found = Object.entries(commands).filter(
    ([, { label, accelerator }]) => accelerator !== null && label.toLowerCase().includes(wanted),
  );
  return (
    <>
      <TextInput
        aria-label={say("help.shortcuts.find")}
        placeholder={say("help.shortcuts.find")}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        data-autofocus
      />
      {found.map(([name, { label, accelerator }]) => (
        <div key={name} className="shortcut">
          <span>{label}</span>
          <kbd>{shortcutOf(accelerator ?? "", isMac)}</kbd>
        </div>
      ))}
    </>
  );
}

function About({ facts }: { facts: AppFacts | null }) {
  if (!facts) return null;
  const { version, electron, chromium, node, sqlite, dataFolder } = facts;
  return (
    <div className="rule-help">
      <p>{say("help.about.body")}</p>
      <p>{say("help.about.version", { version })}</p>
      <p className="soft">{say("help.about.parts", { electron, chromium, node, sqlite })}</p>
      <p className="soft" style={{ overflowWrap: "anywhere" }}>
        {say("help.about.data", { folder: dataFolder })}
      </p>
    </div>
  );
}

/** Shows one of the help dialogs, or none. */
export function HelpDialogs({ topic, onClose }: { topic: HelpTopic | null; onClose: () => void }) {
  const [facts, setFacts] = useState<AppFacts | null>(null);
  useEffect(() => {
    void bridge()
      ["app.facts"]({})
      .then((answer) => answer.ok && setFacts(answer.value));
  }, []);
  return (
    <Modal
      opened={topic !== null}
      onClose={onClose}
      title={topic && say(`help.${topic}.title` satisfies WordKey)}
      size={topic === "rules" ? "lg" : "md"}
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {topic === "rules" && <RuleHelp />}
      {topic === "shortcuts" && <Shortcuts isMac={facts?.platform === "darwin"} />}
      {topic === "about" && <About facts={facts} />}
      <Button mt="lg" variant="default" onClick={onClose}>
        {say("help.close")}
      </Button>
    </Modal>
  );
}
