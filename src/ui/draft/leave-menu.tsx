import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { Diagnostic } from "../../checker/index.ts";
import { type Reach, reaches } from "../../domain/decision.ts";
import { lessonOf } from "../lessons/lesson-of-rule.ts";
import { lessonWord } from "../lessons/lessons.ts";
import { say, type WordKey } from "../words/say.ts";
import { ruleTitle } from "./flag-words.ts";

type Props = {
  readonly diagnostic: Diagnostic;
  /** The flagged words; empty for a whole post. */
  readonly words: string;
  readonly onLeave: () => void;
  /** Asks for more before it leaves. */
  readonly onAsk: (reach: Reach) => void;
  /** Opens the lesson that fits. */
  readonly onLearn: () => void;
};

/** "Leave it" for this flag alone, and beside it the ways that reach further, and a lesson. */
export function LeaveMenu({ diagnostic: { ruleId, phrase }, words, onLeave, onAsk, onLearn }: Props) {
  const further = reaches.filter((reach) => reach !== "here").filter((reach) => reach !== "phrase" || phrase !== null);
  return (
    <div className="flag-leave">
      <Button size="compact-sm" variant="subtle" onClick={onLeave}>
        {say("flag.leave")}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            size={26}
            aria-label={
              phrase === null ? say("flag.more.post", { rule: ruleTitle(ruleId) }) : say("flag.more", { words })
            }
          >
            <IconChevronDown size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {further.map((reach, index) => (
            <Menu.Item key={reach} {...(index === 0 ? { "data-autofocus": true } : {})} onClick={() => onAsk(reach)}>
              {say(`flag.leave.${reach}` satisfies WordKey)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={onLearn}>
            {say("lessons.from-flag", { title: lessonWord(lessonOf(ruleId), "title") })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
