import { feedsOf } from "../../calendar/cadence.ts";
import { counted, listed, onChannels } from "../../calendar/wording.ts";
import { foldedName } from "../../../domain/text.ts";
import type { MonthPost } from "../../model/calendar.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts on a channel make nobody wonder. */
const ENOUGH = 8;
/** One who speaks alone needs no name. */
const SEVERAL = 2;

/** Whether a reader can tell who speaks: by a signature, or by the name in the text. */
export const saysWho = ({ signed, author, text }: MonthPost): boolean =>
  signed !== null || foldedName(text).includes(foldedName(author ?? "").split(" ")[0] ?? "");

/** A channel that several people write for, with the posts that name their author. */
type SharedChannel = {
  readonly channels: readonly string[];
  readonly voices: readonly string[];
  readonly posts: readonly MonthPost[];
};

/** The channels on which readers may wonder who speaks. */
export const sharedChannels = (all: readonly MonthPost[]): readonly SharedChannel[] =>
  feedsOf(all).flatMap(({ channels, posts: own }) => {
    const posts = own.filter(({ author }) => author !== null);
    const voices = [...new Set(posts.flatMap(({ author }) => author ?? []))].sort();
    return posts.length < ENOUGH || voices.length < SEVERAL ? [] : [{ channels, voices, posts }];
  });

/** Several people on one channel, and no post says which of them speaks. */
export const signed = defineCalendarRule({
  id: "month/signed",
  severity: "info",
  docs: {
    summary: "A channel that several people write for, and no post says who of them speaks.",
    why: "Nobody else can be you. A name at the end costs two words, and readers learn whom they are talking to.",
    principles: ["S2.20"],
    leavesAlone:
      "Channels with fewer than eight posts or with one author, and those on which a single post is signed or names who wrote it.",
    figure: "Posts on the channel that say who speaks; one is enough.",
  },
  messages: {
    open: "{voices} write {posts}{where}, and none says which of them speaks. A name at the end, “– {voice}”, would tell.",
  },
  examples: {
    flagged: [
      "1-4 @Facebook by Nora: tell; 5-8 @Facebook by Kofi: help",
      "1-8 by Nora: tell; 9 by Kofi: ask",
      "1-5 @X by Nora: tell; 6-10 @X by Kofi: tell; 11-20 @Y by Ana: tell",
      "1-3 @X by Ana: tell; 4-6 @X by Kofi: help; 7-9 @X by Nora: ask",
      '1-8 @X by Nora: tell; 9 @X by Kofi: "“It rings again.” – Marlene"',
    ],
    clean: [
      "1-9 @Facebook by Nora: tell",
      "1-9 @Facebook: tell",
      "1-3 @X by Nora: tell; 4-6 @X by Kofi: tell",
      '1-4 @X by Nora: tell; 5-8 @X by Kofi: tell; 9 @X by Kofi: "The kettle rings again. – Kofi"',
      '1-4 @X by Nora: tell; 5-8 @X by Kofi: tell; 9 @X by Nora: "Nora here, with flour on the phone."',
    ],
  },
  check({ posts }, report) {
    for (const { channels, voices, posts: written } of sharedChannels(posts)) {
      if (written.some(saysWho)) continue;
      const where = onChannels(channels);
      const data = { voices: listed(voices), posts: counted(written.length, "post"), where, voice: voices[0] ?? "" };
      report({ messageId: "open", data, value: 0, limit: 1, posts: written, about: channels.join(", ") });
    }
  },
});
