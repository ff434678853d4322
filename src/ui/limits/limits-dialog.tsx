import "./limits.css";
import { Button, Checkbox, Group, Modal, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import {
  type LimitOverride,
  type LimitOverrides,
  limitsOf,
  type NetworkLimits,
  readLimitOverrides,
  type Source,
} from "../../domain/limits.ts";
import { type Network, nameOf, networks } from "../../domain/network.ts";
import { useCommand } from "../app/commands.ts";
import { dayWords } from "../decisions/decision-words.ts";
import { say } from "../words/say.ts";
import type { Limits } from "./limits.ts";

type LimitName = keyof LimitOverride;

/** A limit as the table has it: the number, and where it is from. */
type Known = { readonly most: number | null; readonly source: Source | null };

const knownOf = ({ lengths, hashtags, fold }: NetworkLimits): Readonly<Record<LimitName, Known>> => ({
  length: { most: lengths[0].most, source: lengths[0].source },
  hashtags: { most: hashtags?.most ?? null, source: hashtags?.source ?? null },
  fold: { most: fold?.characters ?? null, source: fold?.source ?? null },
});

const sourceWords = ({ at, read, sure }: Source): string =>
  say(`limits.source.${sure}`, { place: at, date: dayWords(read) });

/** Without the limit of that name, so that the table's own holds again. */
const without = (own: LimitOverride, name: LimitName): LimitOverride =>
  Object.fromEntries(Object.entries(own).filter(([key]) => key !== name));

type FieldProps = {
  readonly network: Network;
  readonly name: LimitName;
  readonly known: Known;
  readonly own: LimitOverride;
  readonly onOwn: (own: LimitOverride) => void;
};

function LimitField({ network, name, known: { most, source }, own, onOwn }: FieldProps) {
  const value = own[name];
  const isNone = value === null;
  const wrong = typeof value === "number" && !readLimitOverrides({ [network]: { [name]: value } }).ok;
  const give = (given: string | number): void =>
    onOwn(given === "" ? without(own, name) : { ...own, [name]: Number(given) });
  return (
    <div className="limit">
      <NumberInput
        label={say(`limits.${name}`)}
        description={source ? sourceWords(source) : say("limits.source.none")}
        placeholder={most === null ? say("limits.none") : String(most)}
        min={1}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        disabled={isNone}
        error={wrong ? say("limits.wrong") : undefined}
        value={value ?? ""}
        onChange={give}
      />
      {name !== "length" && (most !== null || isNone) && (
        <Checkbox
          label={say("limits.no-limit")}
          checked={isNone}
          onChange={({ currentTarget }) => onOwn(currentTarget.checked ? { ...own, [name]: null } : without(own, name))}
        />
      )}
    </div>
  );
}

type NetworkProps = {
  readonly network: Network;
  readonly own: LimitOverride;
  readonly onOwn: (own: LimitOverride) => void;
};

function NetworkFields({ network, own, onOwn }: NetworkProps) {
  const known = knownOf(limitsOf(network));
  const name = nameOf(network);
  return (
    <fieldset>
      <legend>{name}</legend>
      <div className="limits-fields">
        {(["length", "hashtags", "fold"] as const).map((limit) => (
          <LimitField key={limit} network={network} name={limit} known={known[limit]} own={own} onOwn={onOwn} />
        ))}
      </div>
      {Object.keys(own).length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => onOwn({})}>
          {say("limits.reset", { network: name })}
        </Button>
      )}
    </fieldset>
  );
}

type FormProps = {
  readonly first: LimitOverrides;
  readonly onSave: (limits: LimitOverrides) => void;
  readonly onCancel: () => void;
};

function LimitsForm({ first, onSave, onCancel }: FormProps) {
  const [limits, setLimits] = useState(first);
  const read = readLimitOverrides(limits);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (read.ok)
      onSave(Object.fromEntries(Object.entries(read.value).filter(([, own]) => Object.keys(own).length > 0)));
  };
  return (
    <form className="limits" onSubmit={save} noValidate>
      <p className="soft">{say("limits.about")}</p>
      {networks.map((network) => (
        <NetworkFields
          key={network}
          network={network}
          own={limits[network] ?? {}}
          onOwn={(own) => setLimits((before) => ({ ...before, [network]: own }))}
        />
      ))}
      <Group justify="flex-end" className="limits-end">
        <Button variant="default" onClick={onCancel}>
          {say("ask.cancel")}
        </Button>
        <Button type="submit" disabled={!read.ok}>
          {say("limits.save")}
        </Button>
      </Group>
    </form>
  );
}

/** What each network allows, where that is known from, and what the owner knows better. */
export function LimitsDialog({ limits }: { readonly limits: Limits }) {
  const [isOpen, setIsOpen] = useState(false);
  useCommand("settings.limits", () => setIsOpen(true));
  const close = (): void => setIsOpen(false);
  const save = async (own: LimitOverrides): Promise<void> => {
    if (await limits.save(own)) close();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={say("limits.title")}
      size="xl"
      padding="lg"
      closeButtonProps={{ "aria-label": say("help.close") }}
    >
      <LimitsForm first={limits.session.get()} onSave={(own) => void save(own)} onCancel={close} />
    </Modal>
  );
}
