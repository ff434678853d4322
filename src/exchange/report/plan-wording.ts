import type { Weekday } from "../../domain/person.ts";
import type { Expectation, PlanPart } from "../../domain/plan.ts";
import type { GoalAsk, PlanAsk } from "../../domain/plan-questions.ts";

/** The parts of the plan, as the screen and the page name them. */
export const partTitles: Readonly<Record<PlanPart, string>> = {
  who: "Who does it",
  goals: "What you want to reach",
  success: "What success looks like",
  time: "Hours and money",
  commitment: "The commitment",
  expectations: "What to expect",
  priorities: "What matters most",
  partner: "Who keeps you to it",
};

/** Seven things to expect, in our own words; the ideas are those of seed 004 (S4.2 to S4.9). */
export const expectationWords: Readonly<Record<Expectation, string>> = {
  trust: "Posts build trust first. Sales come after it, and not from each post.",
  loyalty: "Trust grows slowly into people who come back, stay longer and bring others.",
  people: "A post is a talk with people, not a leaflet through the door.",
  listener: "One person has the time to listen, to answer and to remember.",
  patience: "It takes months. The first ones may show little.",
  relationship: "What comes back is relationships: replies, thanks, referrals, names we know.",
  service: "Answering, serving and belonging come first; new contacts are what follows.",
};

/** The owner's stand on an expectation. */
export const standWords = { agree: "We agree", discuss: "Let us talk about it" } as const;

/** What a friend would ask about a goal; `words` are those that raised it. */
export const goalAskWords: Readonly<Record<GoalAsk, (words: string) => string>> = {
  vague: (words) => `“${words}” could mean many things. What would you see if it came true?`,
  "no-measure": () => "How will you tell that it is there?",
  "no-date": () => "By when?",
  "past-date": () => "This day has passed. What came of it, and what is the next one?",
  overnight: (words) => `“${words}”: trust takes its time. How many months can you give it?`,
  "numbers-of-people": (words) => `“${words}” counts an audience. What will those people do, say or know?`,
  borrowed: (words) => `“${words}”: that others do it is their reason. What is yours?`,
  unlinked: () => "Which aim of the business does it serve?",
};

/** What a friend would ask about the plan. */
export const planAskWords: Readonly<Record<PlanAsk, string>> = {
  "no-goals": "No goal yet. What should be different a year from now?",
  "sales-only": "This success is all about sales. They tend to follow; what would people say or do before that?",
  "audience-only": "Every measure counts an audience. What would tell you that people are closer to you?",
  borrowed: "Some of this is what others do, or what one is said to have to do. What is your own reason?",
  "past-judged": "The day of judging has passed. What did you see?",
  "early-review": "The review comes before the months you mean to give it.",
  "short-horizon": "Less than three months is short for trust to grow. Could it have longer?",
};

/** The days of the week. */
export const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};
