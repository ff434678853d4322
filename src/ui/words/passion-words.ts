/** Words of the question how much passion there is. */
export const passionQuestionWords = {
  "passion.title": "How much passion is there for this, {months}?",
  "passion.about": "Once a quarter, for you alone. Insights show it over time.",
  "passion.words": "What feeds it, or wears it out?",
  "passion.earlier": "{months}: {level}.",
  "passion.unread": "Your answers on passion could not be read: {reason}. They are as they were.",
} as const;
