import { readFileSync, writeFileSync } from "node:fs";
import { format } from "node:util";
import {
  assumed,
  calendarRuleGroups,
  type CalendarRuleMeta,
  calendarRules,
  ruleGroups,
  type RuleMeta,
  replyRules,
  rules,
} from "../src/checker/index.ts";

const page = new URL("../docs/rules.md", import.meta.url);

const titles: Readonly<Record<(typeof ruleGroups | typeof calendarRuleGroups)[number], string>> = {
  "hard-sell": "Hard sell",
  why: "Why",
  people: "People",
  conversation: "Conversation",
  automation: "Automation",
  clutter: "Clutter",
  channel: "Channel",
  own: "Your names and words",
  month: "The month",
};

/** `[[words]]` of an example become bold; line breaks become slashes. */
const shown = (example: string): string => example.replaceAll(/\[\[(.*?)\]\]/gsu, "**$1**").replaceAll("\n", " / ");

/** Where the examples go, for rules that depend on it. */
const on = (examples: RuleMeta["examples"]): string =>
  examples.channel === undefined ? "" : ` on ${examples.channel}`;

const about = ({ id, severity, docs, examples }: RuleMeta | CalendarRuleMeta): string =>
  [
    format("### %s\n", id),
    `${docs.summary} *(${severity})*\n`,
    `${docs.why}\n`,
    `Left alone: ${docs.leavesAlone}\n`,
    ...("figure" in docs ? [`Figure: ${docs.figure}\n`] : []),
    `Principles: ${docs.principles.map((principle) => `[${principle}](principles.md)`).join(", ")}\n`,
    ...assumed(examples).map((line) => `${line}\n`),
    `Flagged${on(examples)}:\n\n${examples.flagged.map((example) => `- ${shown(example)}`).join("\n")}\n`,
    `Not flagged${on(examples)}:\n\n${examples.clean.map((example) => `- ${shown(example)}`).join("\n")}\n`,
  ].join("\n");

/** How the examples of rules on calendars are to be read. */
const monthNotation =
  "These rules read all posts of a calendar together. Their examples are small months: days of March 2026 (`?` has no date), with time, channel, author and goal where they matter, and what the post does or its text. For instance, `1-4 @Facebook by Nora: help; 9: ask` is five posts, of which the first four help somebody.\n";

/** `docs/rules.md` as it follows from what the rules tell about themselves. */
export const rulesPage = (): string =>
  [
    "# What Earnest looks for\n",
    "Made by `npm run rules` from what each rule tells about itself; bold words are what would be marked.\n",
    ...ruleGroups.flatMap((group) => [
      `## ${titles[group]}\n`,
      ...[...rules, ...replyRules].filter(({ id }) => id.startsWith(`${group}/`)).map(about),
    ]),
    ...calendarRuleGroups.flatMap((group) => [`## ${titles[group]}\n`, monthNotation, ...calendarRules.map(about)]),
  ].join("\n");

/** The page as it lies in the folder. */
export const writtenPage = (): string => readFileSync(page, "utf8");

if (process.argv[1]?.endsWith("rule-pages.ts")) writeFileSync(page, rulesPage());
