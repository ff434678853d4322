import type { Edit } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import type { Token } from "../../text/text.ts";

/** From so many in a row on they are a wall. */
const ROW = 4;
/** A row of stars is a rating, not a shout. */
const STAR = /^[⭐★🌟]/u;
/** In the whole post: more than this, and more than one for so many words, and they stand in for words. */
const MANY = 7;
const WORDS_FOR_ONE = 6;

/** The runs of emoji with nothing but space between, as token indexes; both ends included. */
function runsOf(tokens: readonly Token[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "emoji") continue;
    const first = at;
    while (tokens[at + 1]?.kind === "emoji") at += 1;
    runs.push([first, at]);
  }
  return runs;
}

/** More emoji than words can carry. */
export const emoji = defineRule({
  id: "clutter/emoji",
  severity: "info",
  docs: {
    summary: "A row of emoji, or more of them than the words can carry.",
    why: "One emoji sets a tone. A row of them is noise, and a screen reader speaks each by its name.",
    principles: ["S2.14"],
    leavesAlone: "A few emoji, the stars of a review, and one at the head of each line of a list.",
  },
  messages: {
    row: "{count} emoji in a row are read out one by one to people who listen to your post. One says it too.",
    many: "{count} emoji for {words} words: the words get lost between them.",
  },
  examples: {
    flagged: [
      "The new ovens are here [[🔥🔥🔥🔥]]",
      "Snow day [[❄️❄️❄️⛄⛄]] and the kettle is on.",
      "We passed the inspection [[🎉🎉🎉🎉🎉]]",
      "[[🌸🌸🌸🌸]] The cherry tree is out.",
      "Fresh 🍞 and 🥐 and 🧁 and 🍰 and 🥧 and 🍪 and 🍩 and 🎂 today",
    ],
    clean: [
      "The cherry tree is out 🌸",
      "Three loaves left of the rye 🍞🍞🍞",
      "🥕 carrots\n🧅 onions\n🥔 potatoes\n🍎 apples",
      "Happy birthday Nora 🎂🎉",
      "⭐⭐⭐⭐⭐ “Found my ring in the drain”, writes Luis.",
      "No emoji today, only rain.",
    ],
  },
  check(post, report) {
    const { tokens, wordCount } = post.text;
    const runs = runsOf(tokens);
    const long = runs.filter(([first, last]) => last - first + 1 >= ROW && !STAR.test(tokens[first]?.written ?? ""));
    for (const [first, last] of long) {
      const start = tokens[first]?.from ?? 0;
      const end = tokens[last]?.to ?? 0;
      const rest: Edit = { from: tokens[first]?.to ?? 0, to: end, insert: "" };
      const fixes = [{ label: "Keep one", edits: [rest] }];
      const place = { in: "text", span: { from: start, to: end } } as const;
      report({ messageId: "row", place, data: { count: last - first + 1 }, fixes });
    }
    const count = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    if (long.length > 0 || count <= MANY || count * WORDS_FOR_ONE <= wordCount) return;
    const isList = count <= new Set(tokens.filter(({ kind }) => kind === "emoji").map(({ sentence }) => sentence)).size;
    if (!isList) report({ messageId: "many", place: { in: "post" }, data: { count, words: wordCount } });
  },
});
