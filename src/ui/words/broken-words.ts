/** What stands where a part of the window broke. */
export const brokenWords = {
  "broken.title": "Something in this window broke",
  "broken.saved": "Every word that you wrote is saved.",
  "broken.unsaved": "These words are not saved yet. Copy them and put them in a safe place first:",
  "broken.next":
    "It is our mistake, not yours. Show the window again; if it breaks once more, close Earnest and open it again.",
  "broken.again": "Show the window again",
  "broken.picture": "The picture cannot be shown. The table has the same numbers.",
} as const;
