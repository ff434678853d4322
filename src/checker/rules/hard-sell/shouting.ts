import { calm } from "../../fixes/calm.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import { defineRule } from "../../model/rule.ts";
import { offers, readsWarm } from "../../reading/selling.ts";
import type { Stretch } from "../../text/stretch.ts";
import { type Sentence, spanOf, type Token } from "../../text/text.ts";
import { noteOnWords } from "../../text/word.ts";

/** Shorter capitals are an acronym, longer ones too when they stand alone. */
const LEAST_LETTERS = 2;
/** From so many shouted words in a row on it is a raised voice, and from this share of a sentence. */
const LEAST_ROW = 3;
const LEAST_SHARE = 0.6;
/** A post of so many words is no headline. */
const LOUD_WORDS = 6;
/** So many exclamation marks in a row, or pushing emoji in a row, raise the voice of words that are quiet. */
const LEAST_MARKS = 3;

const PUSHING_EMOJI = /^(?:🔥|🚨|⏰|⏳|👇|💥|‼️|❗|💸|🤑|⚡|🛑|📢|💣)/u;
/** Capitals that are written so by everyone. */
const ACRONYMS = new Set("uk usa us eu nhs rspca ncT gp tv dj diy vat pdf faq rsvp bbq id ok am pm nye kg km ml cm mm dm dms ceo uk's hq nz sa ac it pa hr gst ber nct mot eco led usb wifi".split(" ")); // prettier-ignore

const isInCapitals = noteOnWords(
  ({ written, lower }) =>
    /^\p{Lu}{2,}(?:['’]?\p{Lu}*)*$/u.test(written) && written.length > LEAST_LETTERS - 1 && !ACRONYMS.has(lower),
);

const isShouted = ({ kind, word, quoted }: Token): boolean => kind === "word" && !quoted && isInCapitals(word);

/** Runs of shouted words; numbers, prices and marks between them belong to the run. */
function runsOf(post: CheckedPost, sentence: Sentence): Stretch[] {
  const runs: Stretch[] = [];
  let run: { first: number; last: number; words: number } | undefined;
  const close = (): void => {
    if (run && run.words >= LEAST_ROW) runs.push(run);
    run = undefined;
  };
  for (let at = sentence.first; at < sentence.end; at++) {
    const token = post.text.tokens[at];
    if (!token) break;
    if (isShouted(token)) {
      run ??= { first: at, last: at, words: 0 };
      run.last = at;
      run.words += 1;
    } else if (token.kind === "word") close();
  }
  close();
  return runs;
}

function shoutOf(post: CheckedPost, sentence: Sentence): Stretch | undefined {
  let words = 0;
  let shouted = 0;
  for (let at = sentence.first; at < sentence.end; at++) {
    const token = post.text.tokens[at];
    if (token?.kind !== "word") continue;
    words += 1;
    if (isShouted(token)) shouted += 1;
  }
  if (shouted < 2) return undefined;
  if (shouted / words >= LEAST_SHARE) return { first: sentence.first, last: sentence.end - 1 };
  return runsOf(post, sentence)[0];
}

/** Rows of exclamation and question marks, or several pushing emoji, behind words of one's own. */
function hasMarks({ text: { tokens } }: CheckedPost, { first, end }: Sentence): boolean {
  let row = 0;
  let longestRow = 0;
  let pictures = 0;
  let hasOwnWord = false;
  for (let at = first; at < end; at++) {
    const { kind, written, quoted } = tokens[at] as Token; // inside the bounds of the loop
    row = written === "!" || written === "?" ? row + 1 : 0;
    longestRow = Math.max(longestRow, row);
    if (kind === "emoji" && PUSHING_EMOJI.test(written)) pictures += 1;
    else if (kind === "word" && !quoted) hasOwnWord = true;
  }
  return hasOwnWord && (longestRow >= LEAST_MARKS || pictures >= LEAST_MARKS);
}

/** Most of a post of some length in capitals is hard to read, whatever it says. */
function isLoudThroughout({ text }: CheckedPost): boolean {
  let words = 0;
  let shouted = 0;
  for (const token of text.tokens) {
    if (token.kind === "word") words += 1;
    if (isShouted(token)) shouted += 1;
  }
  return words >= LOUD_WORDS && shouted / words >= LEAST_SHARE;
}

/** Good news may be shouted from the roof, a recall too; what is shouted to sell is a push. */
function isPush(post: CheckedPost): boolean {
  if (post.notice) return false;
  return isLoudThroughout(post) || (offers(post) && !readsWarm(post));
}

/** What is shouted in a sentence, if anything. */
function stretchOf(
  post: CheckedPost,
  sentence: Sentence,
): { readonly stretch: Stretch; readonly capitals: boolean } | null {
  const shout = shoutOf(post, sentence);
  if (shout) return { stretch: shout, capitals: true };
  return hasMarks(post, sentence)
    ? { stretch: { first: sentence.first, last: sentence.end - 1 }, capitals: false }
    : null;
}

/** A raised voice: capitals, rows of exclamation marks, alarm emoji. */
export const shouting = defineRule({
  id: "hard-sell/shouting",
  severity: "warning",
  docs: {
    summary: "Capitals, rows of exclamation marks or alarm emoji that raise the voice.",
    why: "Nobody shouts at a neighbour across the counter. Words that matter are heard in a quiet voice too.",
    principles: ["S4.5", "S0.24", "S2.14"],
    leavesAlone:
      "Good news that sells nothing, notices, acronyms, one word in capitals, names written in capitals, and a single exclamation mark.",
  },
  messages: {
    capitals:
      "“{phrase}” is in capitals. It may feel like being shouted at; the same words in a quiet voice are read sooner.",
    marks: "“{phrase}” ends in a row of marks. It may feel like being pushed; one mark says as much.",
  },
  examples: {
    flagged: [
      "[[COME AND SEE THE NEW SHED]]",
      "The pies are £4 each. [[EAT THEM WHILE THEY ARE HOT!]]",
      "[[SUMMER DRESSES FROM €30 ARE HERE!!!]]",
      "[[Order your cake for Friday!!!!]]",
      "[[New boots 20% cheaper 🔥🔥🔥]]",
    ],
    clean: [
      "The RSPCA collected the swan, and the NHS looked after me.",
      "We are SO proud of the choir.",
      "It is raining again!",
      "SHE PASSED HER TEST!!! The whole shop is dancing.",
      "The sign says “NO DOGS ON THE GRASS”, and the dogs cannot read it.",
      "BBQ on Saturday, bring a chair.",
    ],
  },
  check(post, report) {
    if (!isPush(post)) return;
    const sells = offers(post);
    for (const sentence of post.text.sentences) {
      const found = stretchOf(post, sentence);
      if (!found) continue;
      const span = spanOf(post.text, found.stretch.first, found.stretch.last);
      report({
        messageId: found.capitals ? "capitals" : "marks",
        place: { in: "text", span },
        data: { phrase: post.text.written.slice(span.from, span.to) },
        pressure: sells ? (found.capitals ? 0.4 : 0.3) : 0.1,
        fixes: calm(post.text, found.stretch),
      });
    }
  },
});
