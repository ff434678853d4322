import { Button, Checkbox, Menu, TagsInput } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { bylineOf, type Person, sharedByline, type Weekday, weekdays } from "../../domain/person.ts";
import { answerBounds } from "../../domain/plan.ts";
import { LineField, WordsField } from "../answers/fields.tsx";
import { say, type WordKey } from "../words/say.ts";

type Props = {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onChange: (change: Partial<Person>) => void;
  readonly onRemove: () => void;
  readonly onBrief: () => void;
  readonly onExport: () => void;
};

const nameOf = (person: Person): string => person.name.trim() || say("team.unnamed");

function Days({ person, onChange }: Pick<Props, "person" | "onChange">) {
  return (
    <Checkbox.Group
      label={say("team.days")}
      value={[...person.days]}
      onChange={(days: Weekday[]) => onChange({ days: weekdays.filter((day) => days.includes(day)) })}
    >
      <div className="team-days">
        {weekdays.map((day) => (
          <Checkbox key={day} value={day} label={say(`weekday.${day}` satisfies WordKey)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** What can be done with a person as a whole. */
function Actions({ person, onRemove, onBrief, onExport }: Omit<Props, "people" | "onChange">) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {say("team.actions", { name: nameOf(person).slice(0, 30) })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onBrief}>{say("team.brief")}</Menu.Item>
        <Menu.Item onClick={onExport}>{say("team.export")}</Menu.Item>
        <Menu.Item onClick={onRemove}>{say("team.remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** All that is told of one person. */
export function PersonForm(props: Props) {
  const { person, people, onChange } = props;
  const isShared = person.name.trim() !== "" && sharedByline(person, people).length > 0;
  return (
    <section className="answer-part person" aria-labelledby="person-title">
      <header>
        <h2 id="person-title" dir="auto">
          {nameOf(person)}
        </h2>
        <Actions {...props} />
      </header>
      <div className="answer-pair">
        <LineField label={say("team.name")} value={person.name} onChange={(name) => onChange({ name })} />
        <LineField
          label={say("team.byline")}
          hint={say("team.byline.hint")}
          value={person.byline}
          onChange={(byline) => onChange({ byline })}
        />
      </div>
      {isShared && <p className="soft small">{say("team.shared", { name: bylineOf(person) })}</p>}
      <WordsField
        label={say("team.why")}
        hint={say("team.why.hint")}
        value={person.why}
        onChange={(why) => onChange({ why })}
      />
      <WordsField label={say("team.tie")} value={person.tie} onChange={(tie) => onChange({ tie })} />
      <TagsInput
        label={say("team.topics")}
        description={say("team.topics.hint")}
        maxTags={answerBounds.list}
        acceptValueOnBlur
        value={[...person.topics]}
        onChange={(topics) => onChange({ topics })}
      />
      <Days person={person} onChange={onChange} />
      <Checkbox
        label={say("team.consent")}
        checked={person.consent}
        onChange={(event) => onChange({ consent: event.currentTarget.checked })}
      />
    </section>
  );
}
