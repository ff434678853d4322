import type { WhyKind } from "../../domain/profile.ts";

/** What is asked about the Why, as the screen and the page ask it. */
export const whyQuestions: Readonly<Record<WhyKind, string>> = {
  why: "Why do you do this?",
  help: "Can you finish this sentence?",
  belief: "What do you believe?",
  passion: "What do you love about it?",
  vision: "What do you hope to see one day?",
  matters: "What matters to you every day?",
  origin: "How did it begin?",
  "origin-money": "What part did money play?",
  "origin-skill": "What were you good at?",
  "origin-enjoyment": "What did you enjoy about it?",
  "for-whom": "Who is it for?",
  cause: "Which causes do you stand by?",
  place: "Which places do you belong to?",
  people: "Who are the people behind it?",
  difference: "What makes you different?",
  refusal: "What would you never do?",
};
