import { byChannel } from "../../calendar/cadence.ts";
import { idsOf } from "../../calendar/figures.ts";
import { openingWords, whereabouts } from "../../calendar/wording.ts";
import type { CopyKind } from "../../model/calendar-figures.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** One text twice is an oversight; from here on it is a method. */
const METHOD = 3;

const likeness: Readonly<Record<CopyKind, string>> = {
  same: "are word for word the same",
  dressed: "have the same words, with other hashtags, links or signs",
  filled: "are one sentence with a word or two exchanged",
  near: "are nearly the same",
};

/** The same post more than once. */
export const copies = defineCalendarRule({
  id: "month/copies",
  severity: "info",
  docs: {
    summary:
      "Posts that are copies of each other: word for word, with other hashtags, links or a word exchanged, on one channel or across several.",
    why: "Somebody who follows you in two places sees at once that nobody wrote this to them. The same news told in the manner of each place takes a minute.",
    principles: ["S0.20"],
    leavesAlone:
      "The same news told in other words, a longer and a shorter version, lines of one or two words, and posts that were adapted for another channel.",
    figure: "Posts that are copies of each other; each should be one of its own.",
  },
  messages: {
    copies: "{count} posts {likeness}{where}: “{words}”. Told for each place or day anew, it would be read twice.",
    waiting: "{count} posts{where} wait for words of their own: “{words}”. So far each says the same.",
  },
  examples: {
    flagged: [
      '1 @Facebook: "The plum jam is on the shelf from today."; 1 @Instagram: "The plum jam is on the shelf from today."',
      '1: "Plum jam, walnut bread and quince on the stall. Come by on Friday!"; 8: "PLUM JAM, walnut bread and quince on the stall! Come by on Friday 🍞"',
      '1 @X: "Plum jam and walnut bread are on the stall again #jam"; 2 @Facebook: "Plum jam and walnut bread are on the stall again #bread jam.example/stall"',
      '1: "A warm welcome to our baker Nora, who starts at the Elm Street stall."; 9: "A warm welcome to our baker Kofi, who starts at the Elm Street stall."',
      '1: "We dry the plums in the loft for a week before they go in the jar."; 9: "We dry the plums in the loft for about a week before they go into the jar."',
    ],
    clean: [
      '1 @Facebook: "We dry the plums in the loft for a week before they go in the jar."; 1 @Instagram: "Smell this? A loft full of plums. Give them seven days and some patience."',
      '1: "Open till eight."; 8: "Closed for lunch."',
      "1-10: help",
      '1 @X: "Plum day on Saturday."; 1 @Facebook: "Plum day on Saturday. Bring a basket and somebody who likes to climb; Nora shows how to tell a ripe one by its neck, and the ladder holds two."',
      '1: "Thank you, Nora."; 2: "Thank you, Kofi."',
    ],
  },
  check(month, report) {
    for (const { kind, posts: own, isOneFamily } of month.copies) {
      const isSeenTwice = byChannel(own).some(([, onChannel]) => onChannel.length > 1);
      const data = { count: own.length, where: whereabouts(own), words: openingWords(own[0]?.text ?? "") };
      const figure = { value: own.length, limit: 1, posts: own, about: idsOf(own).join(" ") };
      if (isOneFamily) report({ messageId: "waiting", data, ...figure });
      else {
        const severity = isSeenTwice || own.length >= METHOD ? "warning" : "info";
        report({ messageId: "copies", data: { ...data, likeness: likeness[kind] }, ...figure, severity });
      }
    }
  },
});
