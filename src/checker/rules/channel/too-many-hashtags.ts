import { nameOf } from "../../../domain/network.ts";
import { keepTags, placeOfTags, tagsOf } from "../../fixes/keep-tags.ts";
import { defineRule } from "../../model/rule.ts";

/** More hashtags than the network takes. */
export const tooManyHashtags = defineRule({
  id: "channel/too-many-hashtags",
  severity: "warning",
  docs: {
    summary: "More hashtags than the network lets a post have.",
    why: "Some networks refuse a post with more tags than they allow, others leave the rest as plain words. The few that name your place or subject do the work.",
    principles: ["S2.14"],
    leavesAlone: "Networks without such a limit, numbers such as #1, and posts whose channel is open.",
  },
  messages: {
    refused:
      "{network} takes {most} hashtags in a post, and this has {count}. Those that name your place or subject do the work.",
    plain: "{network} makes a topic of the first hashtag only. The other {extra} would stand there as plain words.",
  },
  examples: {
    channel: "Instagram",
    flagged: [
      "New loaves today. #bread #sourdough #truro #baker #bakery [[#foodie]]",
      "Hedge done, gate hung. #garden #gardener #leeds #hedges #lawn [[#green #tidy]]",
      "#nails #gel #lagos #beauty #glow [[#polish]]",
      "First swim of the year at the lido. #swim #cold #cork #sea #winter [[#brave #dip]]",
      "Two new looms. #weave #wool #mill #loom #yarn [[#tweed #yorkshire #handmade]]",
    ],
    clean: [
      "New loaves today. #bread #truro",
      "The tram stops at our door again. #leeds #tram #openagain #coffee #monday",
      "Table #4 is free, and so are #5, #6, #7, #8 and #9.",
      "Rain at #brightside, sun by noon.",
      "We read the sign on the bus and smiled all the way home.",
    ],
  },
  check(post, report) {
    for (const { network, hashtags } of post.limits) {
      const tags = hashtags ? tagsOf(post.text) : [];
      if (!hashtags || tags.length <= hashtags.most) continue;
      const extra = tags.slice(hashtags.most);
      const place = placeOfTags(post.text, extra);
      const label = hashtags.most === 1 ? "Keep the first" : `Keep the first ${hashtags.most}`;
      const fixes = [{ label, edits: keepTags(post.text, extra) }];
      const data = { network: nameOf(network), most: hashtags.most, count: tags.length, extra: extra.length };
      const rest = { place, data, fixes, about: network };
      if (hashtags.beyond === "refused") report({ messageId: "refused", ...rest });
      else report({ messageId: "plain", severity: "info", ...rest });
    }
  },
});
