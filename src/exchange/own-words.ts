import { type OwnWords, ownWordsBounds, type OwnWordsEntryFault, type OwnWordsFault } from "../domain/own-words.ts";

/** What is wrong with an entry of the owner's lists, as the window and the command line say it. */
export const ownWordsFaultWords: Readonly<Record<OwnWordsFault | "unread", string>> = {
  empty: "There is no word in it yet.",
  "too-long": `It is too long: words have room for ${ownWordsBounds.words} characters, better words for ${ownWordsBounds.instead}, a reason for ${ownWordsBounds.reason}.`,
  "too-many": `The list is full: it has room for ${ownWordsBounds.count} entries.`,
  twice: "These words are in the list already.",
  both: "These words are in the other list already: words cannot be watched and fine at the same time.",
  "not-better": "The better words hold the words themselves, so they would be flagged again.",
  unread: "It is not what an entry should be.",
};

/** A fault with its place, for a file: "watched, entry 2: There is no word in it yet." */
export const ownWordsFaultLine = ({ list, entry, fault }: OwnWordsEntryFault): string =>
  `words.${list}, entry ${entry}: ${ownWordsFaultWords[fault]}`;

/** How many entries the lists have together. */
export const countOwnWords = ({ watched, fine }: OwnWords): number => watched.length + fine.length;
