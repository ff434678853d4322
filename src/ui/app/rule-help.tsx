import { IconCalendarMonth } from "@tabler/icons-react";
import { Fragment } from "react";
import {
  assumed,
  type AnyCalendarRule,
  type AnyRule,
  calendarRules,
  replyRules,
  type RuleGroup,
  ruleGroups,
  rules,
} from "../../checker/index.ts";
import { groupIcons } from "../parts/kinds.tsx";
import { say, type WordKey } from "../words/say.ts";

/** So many examples of each sort are shown for a rule. */
const EXAMPLES = 2;

/** Examples under a word that says what becomes of them. */
function Examples({ word, texts, group }: { word: string; texts: readonly string[]; group: RuleGroup }) {
  return (
    <div>
      <dt>{word}</dt>
      {texts.slice(0, EXAMPLES).map((text) => (
        <Example key={text} text={text} group={group} />
      ))}
    </div>
  );
}

/** An example with its `[[marked]]` words underlined as in the editor; one without marks is flagged as a whole. */
function Example({ text, group }: { text: string; group: RuleGroup }) {
  const parts = text.split(/\[\[|\]\]/u);
  return (
    <dd>
      {parts.map((part, index) => {
        const key = `${index} ${part}`;
        if (index % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
        return (
          <mark key={key} className={`mark-flag mark-${group}`}>
            {part}
          </mark>
        );
      })}
    </dd>
  );
}

/** "Flagged", or "Flagged on X" for a rule that depends on where a post goes. */
const wordFor = (key: "help.rules.flagged" | "help.rules.clean", channel: string | undefined): string =>
  channel === undefined ? say(key) : say(`${key}.on`, { channel });

function RuleArticle({ rule, group }: { rule: AnyRule; group: RuleGroup }) {
  const { docs, examples } = rule;
  return (
    <article className="help-rule">
      <h4>{docs.summary}</h4>
      <p>{docs.why}</p>
      {assumed(examples).map((line) => (
        <p key={line} className="soft small">
          {line}
        </p>
      ))}
      <dl className="help-examples">
        <Examples word={wordFor("help.rules.flagged", examples.channel)} texts={examples.flagged} group={group} />
        <Examples word={wordFor("help.rules.clean", examples.channel)} texts={examples.clean} group={group} />
      </dl>
      <p className="soft small">{say("help.rules.leaves-alone", { text: docs.leavesAlone })}</p>
    </article>
  );
}

/** A check on a whole month: what it counts, in place of examples. */
function MonthRuleArticle({ rule: { docs } }: { rule: AnyCalendarRule }) {
  return (
    <article className="help-rule">
      <h4>{docs.summary}</h4>
      <p>{docs.why}</p>
      <p className="small">{say("help.rules.counts", { text: docs.figure })}</p>
      <p className="soft small">{say("help.rules.leaves-alone", { text: docs.leavesAlone })}</p>
    </article>
  );
}

/** What the checks look for, group by group, in the rules' own words. */
export function RuleHelp() {
  return (
    <div className="help">
      <p className="soft">{say("help.rules.intro")}</p>
      {ruleGroups.map((group) => {
        const own = [...rules, ...replyRules].filter((rule) => rule.id.startsWith(`${group}/`));
        const GroupIcon = groupIcons[group];
        if (own.length === 0) return null;
        return (
          <section key={group} className="help-group">
            <h3 className={`tone-${group}`}>
              <GroupIcon size={20} aria-hidden />
              {say(`group.${group}` satisfies WordKey)}
            </h3>
            {own.map((rule) => (
              <RuleArticle key={rule.id} rule={rule} group={group} />
            ))}
          </section>
        );
      })}
      <section className="help-group">
        <h3 className="tone-clutter">
          <IconCalendarMonth size={20} aria-hidden />
          {say("help.rules.month")}
        </h3>
        {calendarRules.map((rule) => (
          <MonthRuleArticle key={rule.id} rule={rule} />
        ))}
      </section>
    </div>
  );
}
