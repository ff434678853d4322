import { feedsOf } from "../../calendar/cadence.ts";
import { showsWhy } from "../../calendar/tally.ts";
import { listed, percent } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

/** Fewer posts of a month, and of a channel or a stretch in it, may well go without. */
const ENOUGH = 8;
const ENOUGH_APART = 6;

/** Where the Why does not show: in the month, or on a channel. */
export const whyCoverage = defineCalendarRule({
  id: "month/why-coverage",
  severity: "info",
  docs: {
    summary: "A month or a channel in which the Why hardly shows.",
    why: "People choose by what they believe and share. The Why is not for every post; where it never shows, everything is what and how much.",
    principles: ["S2.5", "S2.16", "S2.15"],
    leavesAlone: "Months of fewer than eight posts, channels of fewer than six; a hint of a Why counts as one.",
    figure: "Share of the posts that show a Why; the limit is one in ten, unless changed.",
  },
  messages: {
    none: "None of the {posts} posts says why you do this{hints}. One line of it in every tenth post is what people remember.",
    few: "{showing} of {posts} posts show why you do this ({share}; the limit is {limit}). One line of it in every tenth post is what people remember.",
    channel:
      "None of the {posts} posts on {channel} shows why you do this; elsewhere {showing} do. Its readers get what and how much.",
  },
  examples: {
    flagged: [
      "1-10: tell",
      "1-25: tell; 26: why",
      "1-4 @Facebook: why; 5-12 @Instagram: tell",
      "1-7 @Facebook: tell; 8 @Facebook: why; 9-15 @X: help",
      "1-8: ask",
    ],
    clean: [
      "1-7: tell",
      "1-9: tell; 10: why",
      "1-6 @Facebook: tell; 7 @Facebook: why; 8-12 @Instagram: tell; 13 @Instagram: why",
      "1: why; 2-9: help",
      "1-5 @X: tell; 6-9 @Facebook: why",
    ],
  },
  check({ figures: { posts: count, why }, limits: { whyShare: limit }, posts }, report) {
    if (count < ENOUGH) return;
    const showing = why.strong + why.weak;
    const share = showing / count;
    if (why.strong === 0) {
      const hints = why.weak === 0 ? "" : ` in plain words (${why.weak} ${why.weak === 1 ? "hints" : "hint"} at it)`;
      report({ messageId: "none", data: { posts: count, hints }, value: 0, limit, posts, severity: "warning" });
      return;
    }
    if (share < limit) {
      const data = { showing, posts: count, share: percent(share), limit: percent(limit) };
      report({ messageId: "few", data, value: share, limit, posts: posts.filter((post) => !showsWhy(post)) });
      return;
    }
    for (const { channels, posts: own } of feedsOf(posts)) {
      if (channels.length === 0 || own.length < ENOUGH_APART || own.some(showsWhy)) continue;
      const data = { posts: own.length, channel: listed(channels), showing };
      report({ messageId: "channel", data, value: 0, limit, posts: own, about: channels.join(", ") });
    }
  },
});
