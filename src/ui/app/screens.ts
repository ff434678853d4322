import {
  type Icon,
  IconBulb,
  IconCalendarMonth,
  IconChartLine,
  IconEar,
  IconChartBar,
  IconPencil,
  IconRoute,
  IconUsers,
} from "@tabler/icons-react";
import type { CommandName } from "../../contract/commands.ts";
import type { WordKey } from "../words/say.ts";

/** The screens in the order of the rail. Each needs its command, its word, and its place in the shell. */
export const screens = [
  { name: "drafts", label: "nav.drafts", icon: IconPencil, command: "view.drafts" },
  { name: "why", label: "nav.why", icon: IconBulb, command: "view.why" },
  { name: "calendar", label: "nav.calendar", icon: IconCalendarMonth, command: "view.calendar" },
  { name: "review", label: "nav.review", icon: IconChartBar, command: "view.review" },
  { name: "plan", label: "nav.plan", icon: IconRoute, command: "view.plan" },
  { name: "team", label: "nav.team", icon: IconUsers, command: "view.team" },
  { name: "listening", label: "nav.listening", icon: IconEar, command: "view.listening" },
  { name: "insights", label: "nav.insights", icon: IconChartLine, command: "view.insights" },
] as const satisfies readonly {
  readonly name: string;
  readonly label: WordKey;
  readonly icon: Icon;
  readonly command: CommandName;
}[];

/** Commands that are seen to do something on one screen alone; from another, it comes to the front first. */
const ownScreens: Partial<Record<CommandName, Screen>> = {
  "calendar.add": "calendar",
  "calendar.search": "calendar",
  "calendar.today": "calendar",
  "calendar.previous": "calendar",
  "calendar.next": "calendar",
  "log.add": "listening",
  "draft.duplicate": "drafts",
  "draft.adapt": "drafts",
  "draft.follow": "drafts",
  "draft.delete": "drafts",
  "draft.copy": "drafts",
  "draft.print": "drafts",
  "draft.history": "drafts",
  "gate.check": "drafts",
  "gate.override": "drafts",
  "gate.rest": "drafts",
  "gate.posted": "drafts",
};

/** The screen that a command belongs to; null: any. */
export const screenOf = (name: CommandName): Screen | null => ownScreens[name] ?? null;

export type Screen = (typeof screens)[number]["name"];
