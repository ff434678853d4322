/** Questions to think back on when a month ends. */
export const reflectionWords = {
  "reflection.title": "Thinking back",
  "reflection.intro": "For you alone, kept with the month. Leave open what has no answer yet.",
  "reflection.unread": "Your answers could not be read: {reason}. They are as they were.",
  "reflection.heard": "What did people tell you this month that you did not know before?",
  "reflection.grew": "Which relationship grew, and what did you do for it?",
  "reflection.gave": "What did you give that nobody had to pay for?",
  "reflection.time": "Which hours were well spent, and which would you spend otherwise?",
  "reflection.next": "What will you do differently next month, and for whom?",
  "reflection.spent": "Money that went into it this month",
  "reflection.spent.hint": "Ads, photos, tools, prizes. Insights set it beside what came back.",
} as const;
