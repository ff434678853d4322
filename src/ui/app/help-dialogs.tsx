import "./help.css";
import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { commands } from "../../contract/commands.ts";
import type { AppFacts } from "../../contract/operations.ts";
import licences from "../../../resources/licences.json" with { type: "json" };
import { say, type WordKey } from "../words/say.ts";
import { bridge } from "./bridge.ts";
import { runCommand } from "./commands.ts";
import { RuleHelp } from "./rule-help.tsx";

/** The dialogs of the help menu. */
export type HelpTopic = "rules" | "shortcuts" | "about";

/** "Ctrl+N", or with the signs that Mac keyboards show. */
export const shortcutOf = (accelerator: string, isMac: boolean): string =>
  isMac ? accelerator.replace("CmdOrCtrl+", "⌘").replace("Shift+", "⇧") : accelerator.replace("CmdOrCtrl", "Ctrl");

function Shortcuts({ isMac }: { isMac: boolean }) {
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const found = Object.entries(commands).filter(
    ([, { label, accelerator }]) => accelerator !== null && label.toLowerCase().includes(wanted),
  );
  return (
    <div className="help">
      <TextInput
        aria-label={say("help.shortcuts.find")}
        placeholder={say("help.shortcuts.find")}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        data-autofocus
      />
      <div>
        {found.map(([name, { label, accelerator }]) => (
          <div key={name} className="shortcut">
            <span>{label}</span>
            <kbd>{shortcutOf(accelerator ?? "", isMac)}</kbd>
          </div>
        ))}
        {found.length === 0 && <p className="soft">{say("help.shortcuts.none", { query: query.trim() })}</p>}
      </div>
    </div>
  );
}

function About({ facts }: { facts: AppFacts | null }) {
  if (!facts) return null;
  const { version, electron, chromium, node, sqlite, dataFolder } = facts;
  return (
    <div className="help">
      <p>{say("help.about.body")}</p>
      <p>{say("help.about.version", { version })}</p>
      <p className="soft small">{say("help.about.parts", { electron, chromium, node, sqlite })}</p>
      <p className="soft small" style={{ overflowWrap: "anywhere" }}>
        {say("help.about.data", { folder: dataFolder })}
      </p>
      <p className="soft small">
        {say("help.about.leave")} {say("help.about.uninstall")}
      </p>
      <details>
        <summary className="soft small">{say("help.about.licences", { count: licences.length })}</summary>
        <ul className="soft small licences">
          {licences.map((one) => (
            <li key={`${one.name} ${one.version}`}>{say("help.about.licence", one)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Ways to learn by doing. */
function Learning({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <Group gap="sm" mb="md">
      {(["help.lessons", "help.welcome"] as const).map((name) => (
        <Button
          key={name}
          variant="default"
          size="compact-sm"
          onClick={() => {
            onLeave();
            runCommand(name);
          }}
        >
          {commands[name].label}
        </Button>
      ))}
    </Group>
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
      size={topic === "rules" ? 720 : "md"}
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      {topic === "rules" && <Learning onLeave={onClose} />}
      {topic === "rules" && <RuleHelp />}
      {topic === "shortcuts" && <Shortcuts isMac={facts?.platform === "darwin"} />}
      {topic === "about" && <About facts={facts} />}
    </Modal>
  );
}
