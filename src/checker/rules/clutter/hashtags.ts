import type { CheckedPost } from "../../model/checked-post.ts";
import type { Edit, Fix, Place } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import type { Token } from "../../text/text.ts";

/** More tags than this are a wall, whatever the length of the post. */
const MOST = 5;
/** From this many tags on, a post with more tags than words is a wall too. */
const WALL = 4;
const KEPT = 3;

const isTag = (token: Token): boolean => token.kind === "hashtag" && /\p{L}/u.test(token.written);

/** A tag that stands among words is part of a sentence: only its sign can go. */
const isSpoken = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  return next?.kind === "word" && next.sentence === token?.sentence;
};

function keepThree(post: CheckedPost, extra: readonly number[]): readonly Fix[] {
  const { tokens, written } = post.text;
  const edits = extra.map((at): Edit => {
    const { from, to } = tokens[at] ?? { from: 0, to: 0 };
    if (isSpoken(tokens, at)) return { from, to: from + 1, insert: "" };
    const space = /\s*$/u.exec(written.slice(Math.max(0, from - 8), from))?.[0].length ?? 0;
    return { from: from - space, to, insert: "" };
  });
  return [{ label: "Keep the first three", edits }];
}

/** Where to point: the tags beyond the third when they stand together, else the post. */
function placeOf(post: CheckedPost, extra: readonly number[]): Place {
  const { tokens } = post.text;
  const first = extra[0] ?? 0;
  const last = extra.at(-1) ?? 0;
  if (last - first !== extra.length - 1) return { in: "post" };
  return { in: "text", span: { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 } };
}

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
    const tags: number[] = [];
    for (let at = 0; at < post.text.tokens.length; at++) {
      const token = post.text.tokens[at];
      if (token?.kind === "hashtag" && isTag(token)) tags.push(at);
    }
    const isWall = tags.length > MOST || (tags.length >= WALL && tags.length > post.text.wordCount);
    if (!isWall) return;
    const extra = tags.slice(KEPT);
    const data = { count: tags.length };
    report({ messageId: "wall", place: placeOf(post, extra), data, fixes: keepThree(post, extra) });
  },
});
