import { leaveOut } from "../../fixes/leave-out.ts";
import { audienceCounts, type CountUse } from "../../lexicons/audience-counts.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";
import type { PhraseMatch } from "../../text/text.ts";

type Count = PhraseMatch<{ readonly use: CountUse }>;

/** A count that is reached for becomes a question about people, a count that is addressed becomes the people. */
function rewordings(post: CheckedPost, { span, first, last, entry }: Count): readonly Fix[] {
  const index = post.text.tokens[first]?.sentence ?? 0;
  const isCapital = /^\p{Lu}/u.test(post.text.tokens[first]?.written ?? "");
  const inCase = (words: string): string => (isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  const next = post.text.tokens[last + 1];
  const endsThere = next === undefined || next.sentence !== index || next.kind === "punctuation";
  const alone = leaveOut(post.text, { first, last });
  if (entry.use === "audience")
    return [{ label: "Speak of people", edits: [{ ...span, insert: inCase("everyone who follows us") }] }, ...alone];
  if (entry.use !== "reach-for" || !endsThere || post.text.sentences[index]?.first !== first) return alone;
  return [
    { label: "Ask what they would like", edits: [{ ...span, insert: inCase("tell us what you would like more of") }] },
    ...alone,
  ];
}

/** Followers as a number to reach or to show. */
export const vanityMetric = defineRule({
  id: "people/vanity-metric",
  severity: "info",
  docs: {
    summary: "A count of followers or likes, as something to reach or to show.",
    why: "A follower reads that they are one of a number. The person who asked a good question last week is better news than the count.",
    principles: ["S0.14", "S1.4", "S0.45"],
    leavesAlone:
      "Numbers of things done together (meals cooked, trees planted, money raised), and counts that are turned down or quoted.",
  },
  messages: {
    count: "“{phrase}” counts people. A reader may feel like a number; a word about one of them says more.",
  },
  examples: {
    flagged: [
      "[[Help us reach 10k followers]]!",
      "A huge thank you to [[our 5,000 followers]].",
      "[[We hit 2,000 likes]] this morning. The kettle is on.",
      "[[Only 40 to go until 1,000]]. Tomorrow we bake with rye.",
      "[[Get us to 500 subscribers]] and we release the recipe.",
      "Look at that. [[3k followers and counting]], and the shop is two months old.",
    ],
    clean: [
      "We cooked 2,000 meals this winter with eleven volunteers.",
      "We have never cared about 5,000 followers, we care that Nora found her boots.",
      "Help us reach £10k for the hospice roof.",
      "The 300 of you who stood in the rain on Sunday: thank you.",
      "Saint Brigid had many followers, and a cow that never ran dry.",
      "“10k followers by Friday” is somebody else's dream.",
    ],
  },
  check(post, report) {
    for (const match of findUses(post.text, audienceCounts)) {
      const phrase = post.text.written.slice(match.span.from, match.span.to);
      const pressure = match.entry.use === "reach-for" ? 0.3 : 0;
      const place = { in: "text", span: match.span } as const;
      report({ messageId: "count", place, data: { phrase }, pressure, fixes: rewordings(post, match) });
    }
  },
});
