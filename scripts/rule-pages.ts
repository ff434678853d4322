import { readFileSync, writeFileSync } from "node:fs";
import { format } from "node:util";
import { ruleGroups, rules, type AnyRule } from "../src/checker/index.ts";

const page = new URL("../docs/rules.md", import.meta.url);

const titles: Readonly<Record<(typeof ruleGroups)[number], string>> = {
  "hard-sell": "Hard sell",
  why: "Why",
  people: "People",
  conversation: "Conversation",
  automation: "Automation",
  clutter: "Clutter",
};

/** `[[words]]` of an example become bold; line breaks become slashes. */
const shown = (example: string): string => example.replaceAll(/\[\[(.*?)\]\]/gsu, "**$1**").replaceAll("\n", " / ");

const about = ({ id, severity, docs, examples }: AnyRule): string =>
  [
    format("### %s\n", id),
    `${docs.summary} *(${severity})*\n`,
    `${docs.why}\n`,
    `Left alone: ${docs.leavesAlone}\n`,
    `Principles: ${docs.principles.map((principle) => `[${principle}](principles.md)`).join(", ")}\n`,
    ...(examples.why === undefined ? [] : [`With this Why: “${examples.why}”\n`]),
    `Flagged:\n\n${examples.flagged.map((example) => `- ${shown(example)}`).join("\n")}\n`,
    `Not flagged:\n\n${examples.clean.map((example) => `- ${shown(example)}`).join("\n")}\n`,
  ].join("\n");

/** `docs/rules.md` as it follows from what the rules tell about themselves. */
export const rulesPage = (): string =>
  [
    "# What Earnest looks for\n",
    "Made by `npm run rules` from what each rule tells about itself; bold words are what would be marked.\n",
    ...ruleGroups.flatMap((group) => [
      `## ${titles[group]}\n`,
      ...rules.filter(({ id }) => id.startsWith(`${group}/`)).map(about),
    ]),
  ].join("\n");

/** The page as it lies in the folder. */
export const writtenPage = (): string => readFileSync(page, "utf8");

if (process.argv[1]?.endsWith("rule-pages.ts")) writeFileSync(page, rulesPage());
