import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useRef } from "react";
import { ruleGroups } from "../../checker/index.ts";
import { statuses } from "../../domain/post.ts";
import { useCommand } from "../app/commands.ts";
import { say, type WordKey } from "../words/say.ts";
import { type Filter, isFiltered, noFilter } from "./calendar-session.ts";

const stages = ["know", "like", "trust", "ask"] as const;

type Option = { readonly value: string; readonly label: string };

type Props = {
  readonly filter: Filter;
  readonly channels: readonly string[];
  readonly authors: readonly string[];
  readonly onFilter: (filter: Partial<Filter>) => void;
};

const same = (values: readonly string[]): readonly Option[] => values.map((value) => ({ value, label: value }));

/** Choices that keep the posts in sight to those that are meant. */
export function Filters({ filter, channels, authors, onFilter }: Props) {
  const search = useRef<HTMLInputElement>(null);
  useCommand("calendar.search", () => search.current?.focus());
  const choices: readonly (readonly [keyof Filter, readonly Option[]])[] = [
    ["channel", same(channels)],
    ["author", same(authors)],
    ["stage", stages.map((value) => ({ value, label: say(`stance.stage.${value}` satisfies WordKey) }))],
    ["status", statuses.map((value) => ({ value, label: say(`status.${value}` satisfies WordKey) }))],
    [
      "flag",
      [
        { value: "any", label: say("calendar.filter.flag.any") },
        { value: "none", label: say("calendar.filter.flag.none") },
        ...ruleGroups.map((value) => ({ value, label: say(`group.${value}` satisfies WordKey) })),
      ],
    ],
  ];
  return (
    <div className="cal-filters" role="group" aria-label={say("calendar.filter")}>
      <TextInput
        ref={search}
        type="search"
        size="xs"
        aria-label={say("calendar.filter.query")}
        placeholder={say("calendar.filter.query")}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.query}
        onChange={({ currentTarget }) => onFilter({ query: currentTarget.value })}
      />
      {choices.map(([name, options]) => (
        <NativeSelect
          key={name}
          size="xs"
          aria-label={say(`calendar.column.${name}` as WordKey)}
          data-on={filter[name] !== ""}
          value={filter[name]}
          data={[{ value: "", label: say(`calendar.filter.${name}` as WordKey) }, ...options]}
          onChange={({ currentTarget }) => onFilter({ [name]: currentTarget.value })}
        />
      ))}
      {isFiltered(filter) && (
        <Button size="compact-xs" variant="subtle" onClick={() => onFilter(noFilter)}>
          {say("calendar.filter.clear")}
        </Button>
      )}
    </div>
  );
}
