/** What is asked when the window is to close over words that could not be saved. */
export const closingWords = {
  "closing.title": "These words are not saved",
  "closing.body":
    "The disk has not taken them so far, and they are in this window alone. Keep it open, and Earnest goes on trying; or copy them and put them in a safe place first.",
  "closing.words": "The words that are not saved",
  "closing.stay": "Keep the window open",
  "closing.copy": "Copy the words",
  "closing.without": "Close without them",
  "closing.copied": "Copied. Paste them elsewhere before you close.",
  "closing.copy-failed": "They could not be copied. They are still here; select them and copy them by hand.",
} as const;
