import { keepTags, placeOfTags, tagsOf } from "../../fixes/keep-tags.ts";
import { defineRule } from "../../model/rule.ts";

/** More tags than this are a wall, whatever the length of the post. */
const MOST = 5;
/** From this many tags on, a post with more tags than words is a wall too. */
const WALL = 4;
const KEPT = 3;

/** A wall of hashtags. */
export const hashtags = defineRule({
  id: "clutter/hashtags",
  severity: "info",
  docs: {
    summary: "More hashtags than a reader takes in.",
    why: "A wall of tags reads like a post for machines. Two or three that name the place or the subject help the people you mean to find it.",
    principles: ["S2.14"],
    leavesAlone: "Up to five tags, and numbers such as #1.",
  },
  messages: {
    wall: "{count} hashtags are more than anyone reads. The two or three that name your place or subject do the work.",
  },
  examples: {
    flagged: [
      "New loaves today. #bread #sourdough #truro [[#baker #bakery #foodie]]",
      "Hedge done, gate hung. #garden #gardener #leeds [[#hedges #lawn #green #tidy]]",
      "#nails #gel #lagos [[#beauty #glow]]",
      "First swim of the year at the lido, eight degrees. #swim #cold #cork [[#sea #winter #brave #dip]]",
      "Two new looms. #weave #wool #mill [[#loom #yarn #tweed #yorkshire #handmade]]",
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
    const tags = tagsOf(post.text);
    // Where the network allows no more than that, its own flag says so.
    if (post.limits.some(({ hashtags: allowed }) => allowed && tags.length > allowed.most)) return;
    const isWall = tags.length > MOST || (tags.length >= WALL && tags.length > post.text.wordCount);
    if (!isWall) return;
    const extra = tags.slice(KEPT);
    const fixes = [{ label: "Keep the first three", edits: keepTags(post.text, extra) }];
    report({ messageId: "wall", place: placeOfTags(post.text, extra), data: { count: tags.length }, fixes });
  },
});
