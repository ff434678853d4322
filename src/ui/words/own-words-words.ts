import { ownWordsFaultWords } from "../../exchange/own-words.ts";

/** Words of the owner's own list beside the rules; part of the catalogue. */
export const ownWordsWords = {
  "own-words.title": "Words to watch",
  "own-words.open": "Words to watch …",
  "own-words.about":
    "Every business is a little different. Words that do not sound like you get a flag with your reason; words that are fine get none. Whole words are meant, in capitals or not, with their endings.",
  "own-words.watched": "Watch for",
  "own-words.watched.none":
    "Nothing yet. “Cheap”, “guys”, a name that you misspell: whatever you would rather not post.",
  "own-words.words": "Words",
  "own-words.reason": "Why, if you like",
  "own-words.instead": "Better words, if you like",
  "own-words.add": "Watch for it",
  "own-words.fine": "Fine as they are",
  "own-words.fine.none": "Nothing yet. A card game shop has its deals, and “Hurry Curry” may hurry.",
  "own-words.fine.about": "A flag that is mostly made of these words is left out.",
  "own-words.rule": "For which check",
  "own-words.rule.all": "Every check",
  "own-words.add-fine": "Leave it alone",
  "own-words.better": "better: {words}",
  "own-words.saying": "{count, plural, =0 {in no post so far} one {in 1 post} other {in # posts}}",
  "own-words.remove": "Take away",
  "own-words.remove.label": "Take away: {words}",
  "own-words.bring-back": "Bring the last one back",
  "own-words.unread": "The list could not be read: {reason}. It is still on the disk.",
  "own-words.fault.empty": ownWordsFaultWords.empty,
  "own-words.fault.too-long": ownWordsFaultWords["too-long"],
  "own-words.fault.too-many": ownWordsFaultWords["too-many"],
  "own-words.fault.twice": ownWordsFaultWords.twice,
  "own-words.fault.both": ownWordsFaultWords.both,
  "own-words.fault.not-better": ownWordsFaultWords["not-better"],
} as const;
