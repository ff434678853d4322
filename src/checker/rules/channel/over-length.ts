import { nameOf } from "../../../domain/network.ts";
import type { LengthUnit, NetworkLimits } from "../../../domain/limits.ts";
import { type Count, countFor } from "../../counting/count.ts";
import { defineRule } from "../../model/rule.ts";

/** The most that one UTF-16 unit of a text can count; a link of four letters may count 23. */
const DEAREST: Readonly<Record<LengthUnit, number>> = {
  graphemes: 1,
  utf16: 1,
  weighted: 2,
  bytes: 3,
  "emoji-bytes": 3,
};
const DEAREST_IN_LINK = 6;

/** Most posts are far below every limit and need no counting at all. */
const canBeOver = (text: string, { lengths, links }: NetworkLimits): boolean =>
  lengths.some(({ most, unit }) => {
    const dearest = links && text.includes(".") ? DEAREST_IN_LINK : DEAREST[unit];
    return text.length * dearest > most;
  });

/** "2,200": the checker knows no language but English. */
const grouped = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");

const dataOf = ({ network, count, limit, over }: Count) => ({
  network: nameOf(network),
  count: grouped(count),
  limit: grouped(limit),
  over: grouped(over),
});

/** More text than the network takes. */
export const overLength = defineRule({
  id: "channel/over-length",
  severity: "error",
  docs: {
    summary: "A post longer than its network takes, counted as the network counts.",
    why: "What is too long is cut off or not posted at all. Better that you choose the sentence that can go than that a machine does.",
    principles: ["S2.14"],
    leavesAlone: "Posts whose channel is open, newsletters, and networks that Earnest does not know.",
  },
  messages: {
    characters:
      "{network} takes {limit} characters and counts {count} here, {over} too many. Which sentence could a reader do without?",
    bytes:
      "{network} takes {limit} bytes of text and this has {count}, {over} too many. Emoji and letters with accents take several.",
  },
  examples: {
    channel: "X",
    flagged: [
      "The clock on the chapel stopped at ten past four on Tuesday, and by Wednesday half the village had told us so. Ines climbed up with a torch and found a swift's nest in the works. We will set it going again in September, when they have flown. Until then it is always nearly time fo[[r tea in Pennow.]]",
      "Our oldest loom came back from the menders this morning after eleven weeks. Two of the heddles are new, the rest is from 1931 and sounds like it. If you would like to hear it run, the shed is open until five, and Tom will let you throw the shuttle once if you ask him nicely and k[[eep your sleeves up.]]",
      "Notes from the allotment: the beans are up, the slugs know. We put out saucers of last year's cider, which cost us nothing and costs them everything. The whole method, with drawings, is at https://example.org/slugs and on the door of the shed, in large letters, for those who come b[[y without a telephone or glasses.]]",
      "日曜日の朝、店の前にパンを並べました。焼きたての香りが通りに流れて、近所の子どもたちが走ってきました。いちばん小さな子が選んだのは、いちばん大きなパンでした。お母さんは笑って、半分はお隣にあげると言いました。そういう朝のために、私たちは三時に起きています。窯の火を入れて、粉をこね[[て、待ちます。]]",
      "Sunday walk 🥾 along the river, then soup 🍲 at the mill. Bring boots, a cup and anyone who says they have no time. We start at ten by the bridge, go at the pace of the slowest, and stop for every heron. Last month there were four of them, nineteen of us and one very patient dog [[called Biscuit 🐕]]",
    ],
    clean: [
      "The clock on the chapel stopped at ten past four. Ines found a swift's nest in the works, so it stays there until September.",
      "All about the slugs: https://example.org/how-we-keep-the-slugs-from-the-beans-without-poison-and-without-losing-sleep-in-a-wet-june-and-a-wetter-july-when-nothing-else-helps-and-the-neighbours-have-given-up-on-theirs-with-drawings-by-tom-and-a-list-of-what-it-cost-us-last-year-and-the-year-before",
      "日曜日の朝、店の前にパンを並べました。",
      "Family portraits on Saturday 👨‍👩‍👧‍👦👩‍👩‍👦👨‍👦‍👦 and yes, the dog may come 🐕",
      "We are closed on Monday.",
    ],
  },
  check(post, report) {
    const { written } = post.text;
    for (const limits of post.limits) {
      if (!canBeOver(written, limits)) continue;
      const count = countFor(written, limits);
      if (count.over === 0) continue;
      const place = { in: "text", span: { from: count.from, to: written.length } } as const;
      const messageId = count.unit === "bytes" ? "bytes" : "characters";
      report({ messageId, place, data: dataOf(count), about: limits.network });
    }
  },
});
