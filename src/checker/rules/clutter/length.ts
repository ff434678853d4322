import type { Fix } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import type { Text } from "../../text/text.ts";

/** From so many words in one paragraph on, a phone shows nothing but a wall. */
const WALL = 90;
/** From so many words on a post is an article, wherever its breaks are. */
const ARTICLE = 400;

/** Sentences `first..last`, both included, that stand without a line break, and their words. */
type Paragraph = { readonly first: number; readonly last: number; readonly words: number };

const wordsIn = ({ tokens, sentences }: Text, index: number): number =>
  tokens.slice(sentences[index]?.first, sentences[index]?.end).filter(({ kind }) => kind === "word").length;

function paragraphsOf(text: Text): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const [index, { from }] of text.sentences.entries()) {
    const before = text.sentences[index - 1];
    const last = found.at(-1);
    const goesOn = before !== undefined && !text.written.slice(before.to, from).includes("\n");
    if (last && goesOn) found[found.length - 1] = { ...last, last: index, words: last.words + wordsIn(text, index) };
    else found.push({ first: index, last: index, words: wordsIn(text, index) });
  }
  return found;
}

/** A line break between the two sentences in the middle. */
function breakUp(text: Text, { first, last, words }: Paragraph): readonly Fix[] {
  let before = 0;
  for (let index = first; index < last; index++) {
    before += wordsIn(text, index);
    if (before < words / 2) continue;
    const from = text.sentences[index]?.to ?? 0;
    const to = text.sentences[index + 1]?.from ?? from;
    return [{ label: "Break it in the middle", edits: [{ from, to, insert: "\n\n" }] }];
  }
  return [];
}

/** More words than a reader takes in, or no place to breathe. */
export const length = defineRule({
  id: "clutter/length",
  severity: "info",
  docs: {
    summary: "A paragraph without a break, or a post as long as an article.",
    why: "On a phone a long paragraph is a grey wall, and many scroll past it. A break lets them breathe, and a second post has room for the second thought.",
    principles: ["S2.14"],
    leavesAlone: "Long posts in short paragraphs, and everything up to about ninety words in one.",
  },
  messages: {
    wall: "{count} words without a break are hard to read on a phone. A line break in the middle helps.",
    article: "{count} words are an article. Would the second half make a post of its own?",
  },
  examples: {
    flagged: [
      "The hinge was from 1931 and had been painted nine times. We took every coat off, one by one, and kept the flakes in a jar. The third coat was the green of the old school, which nobody under fifty has ever seen. Half the street came in to look at it, and Mrs. Doyle cried a little and then laughed at herself. Her brother had painted that door as a boy and was told off for the drips. We found one of the drips, too. It is still there, under the new coat, because some things ought to stay where they are for good.",
      "It rained on the morning of the fair and then it rained some more. The tent for the cakes blew over twice, and the second time it took the raffle with it, so that for an hour there were pink tickets in every hedge from here to the river. The band played in the bus shelter. The dogs won the egg race because they ate the eggs. By four the sun came out, and all the people who had gone home came back with dry socks, and we danced on the wet grass until the light was gone and somebody found the last of the cake.",
      "I was asked last week how we choose our wool, and the honest answer is that the wool chooses us. A farmer rings and says that he has forty fleeces and no buyer, and we drive out there and stand in a cold barn and put our hands into the bags. Some of it is full of burrs and some of it is soft as butter, and you cannot tell from the outside. We take what we can use and pay what the mill pays. The rest goes on his garden, where it keeps the slugs off, and we go home and wash our hands for a day.",
      "When the new road was built the old baker had to move, and he moved into a garage with one small window and no room for a counter, and so he sold his bread through the window to whoever stood in the lane. People came and stood there in the rain with their umbrellas and talked, and more friends were made in that lane than in any church. He has a proper shop again now, with a counter and a bell, and it is warm in there. Still, on Saturdays he opens the window, and we all go and stand outside and talk as we did.",
      "The boat was called Grace and she had been on the beach for eleven years before anybody asked whose she was. Nobody knew, so we wrote a letter to the harbour office and they wrote back that she was ours if we wanted her, holes and all. It took two winters, most of the village, and a great deal of tea. The children sanded the rail, the choir paid for the paint, and a man we had never met drove up from the coast with a mast on his roof. On Sunday she went back into the water and, to everyone's surprise, she stayed on top of it.",
    ],
    clean: [
      "Short and sweet: the rye is back.",
      "The rain came in at noon and we moved the tables under the awning.\n\nBy three the awning gave up. So did we, and everybody ate standing in the kitchen.\n\nNobody left before nine.",
      "One loaf.\nTwo loaves.\nThree loaves.\nWe lost count at forty, and the dog ate the evidence.",
      "The hinge was from 1931 and had been painted nine times. We took every coat off, one by one, and kept the flakes in a jar. The third coat was the green of the old school. Half the street came in to look at it, and Mrs. Doyle cried a little. The hinge works, too.",
      "A list helps: eggs, flour, butter, salt, and a grandmother who knows when to stop stirring.",
    ],
  },
  check(post, report) {
    const { text } = post;
    if (text.wordCount < WALL) return;
    if (text.wordCount > ARTICLE) {
      report({ messageId: "article", place: { in: "post" }, data: { count: text.wordCount } });
      return;
    }
    const wall = paragraphsOf(text).find(({ words }) => words > WALL);
    if (!wall) return;
    report({ messageId: "wall", place: { in: "post" }, data: { count: wall.words }, fixes: breakUp(text, wall) });
  },
});
