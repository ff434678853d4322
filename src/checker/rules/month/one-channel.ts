import { byChannel } from "../../calendar/cadence.ts";
import { listed, percent } from "../../calendar/wording.ts";
import { defineCalendarRule } from "../../model/calendar-rule.ts";

const ENOUGH = 10;
const MOST = 0.9;

/** One channel gets nearly everything, while others are kept. */
export const oneChannel = defineCalendarRule({
  id: "month/one-channel",
  severity: "info",
  docs: {
    summary: "Nine in ten posts go to one channel, while others are kept and get next to nothing.",
    why: "A channel that is kept and hardly fed looks like a closed shop. Fewer channels, well kept, are no shame.",
    principles: ["S2.2", "S2.23"],
    leavesAlone: "Calendars with a single channel, and those of fewer than ten posts.",
    figure: "Share of the posts on the busiest channel; the limit is nine in ten.",
  },
  messages: {
    one: "{count} of {posts} posts go to {channel} ({share}); {others} hardly hear from you. A little for each, or one channel less, would both be fine.",
  },
  examples: {
    flagged: [
      "1-19 @Facebook: tell; 20 @Instagram: tell",
      "1-14 @Facebook: help; 15 @X: help",
      "1-22 @Instagram: people; 23,24 @Newsletter: why",
      "1-12 @Facebook: ask; 13 @Instagram: help",
      "1-28 @Facebook: tell; 29 @X: tell; 30 @Instagram: tell",
    ],
    clean: [
      "1-20 @Facebook: tell",
      "1-9 @Facebook: tell; 10-12 @Instagram: tell",
      "1-8 @Facebook: tell; 9 @X: tell",
      "1-20: tell",
      "1-6 @Facebook: help; 7-12 @Instagram: help",
    ],
  },
  check({ posts, figures }, report) {
    const channels = byChannel(posts).filter(([channel]) => channel !== null);
    if (figures.posts < ENOUGH || channels.length < 2) return;
    for (const [channel, own] of channels) {
      const value = own.length / posts.length;
      const elsewhere = posts.filter(({ channels: on }) => on.some((other) => other !== channel)).length;
      if (value <= MOST || elsewhere / posts.length > 1 - MOST) continue;
      const others = channels.flatMap(([other]) => (other === null || other === channel ? [] : [other]));
      report({
        messageId: "one",
        data: {
          count: own.length,
          posts: posts.length,
          channel: channel ?? "",
          share: percent(value),
          others: listed(others),
        },
        value,
        limit: MOST,
        posts: posts.filter(({ channels: on }) => !on.includes(channel ?? "")),
      });
    }
  },
});
