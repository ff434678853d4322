import { leaveOut } from "../../fixes/leave-out.ts";
import type { CheckedPost } from "../../model/checked-post.ts";
import type { Fix, Span } from "../../model/diagnostic.ts";
import { defineRule } from "../../model/rule.ts";
import { firstEndingAfter, type Token } from "../../text/text.ts";

/** Marks that a template leaves where a value belongs. Lengths are bounded, so that a search is linear. */
const GAP = new RegExp(
  [
    "\\{\\{[^{}\\n]{1,60}\\}\\}", // {{first_name}}
    "\\{[a-z][a-z_ ]{1,40}\\}", // {first_name}
    "\\*\\|[A-Z_:]{2,40}\\|\\*", // *|FNAME|*
    "%{1,2}[A-Z_]{3,40}%{1,2}", // %FNAME%
    "\\[(?:(?:INSERT|YOUR|ADD|ENTER|PASTE|Insert|insert|Your|Add|add)[^\\[\\]\\n]{1,60}|(?:FIRST |LAST )?NAME|First [Nn]ame|Name|LINK|Link|DATE|Date|TIME|URL|PRICE|CITY|COMPANY|BUSINESS NAME|PRODUCT|TBC|TBD|XX+)\\]",
    "<(?:first ?_?name|last ?_?name|name|link|date|time|url|price|city|product|insert [^<>\\n]{1,40}|your [^<>\\n]{1,40}|company|business)>",
    "[£€$₦₹]X{1,4}(?:\\.XX)?(?![A-Za-z])",
    "(?<![A-Za-z])X{1,3}(?:%|:XX|/XX(?:/X{2,4})?)",
    "\\blorem ipsum(?: dolor sit amet)?",
    "\\bINSERT [A-Z ]{2,40} HERE\\b",
    "\\byour (?:text|headline|message|caption|link|logo) (?:goes )?here\\b",
    "\\b(?:caption|copy|text|headline) (?:goes here|tb[cd])\\b", // what a plan says until somebody has written
    "\\b(?:caption|copy) to (?:come|follow)(?=[\\s.!…]*$)",
    "(?<=\\b(?:hi|hello|dear|hey) )(?:undefined|null|nan)\\b",
  ].join("|"),
  "giu",
);

/** Something that each of the marks holds; most posts hold none of it, and this search is short. Without `u`, "ſ" is no "s". */
const PART_OF_GAP =
  /[{[]|\*\||%[a-zſ_]|<[a-z]|[£€$₦₹]x|x[%:/]|lorem|in[sſ]ert|your (?:text|headline|me[sſ]{2}age|caption|lin[k\u212A]|logo)|goe[sſ] here| tb[cd]\b|(?:caption|copy) to |\b(?:undefined|null|nan)\b/i;
/** In these the case is what tells a mark from a word. */
const CAPITALS_ONLY = /^(?:%{1,2}|\*\||[£€$₦₹]X|X|INSERT )/iu;
/** A post that is nothing but a note that it is still to be written. */
const UNWRITTEN = /^[^\p{L}\p{N}]{0,8}(?:TBC|TBD|TBA|TODO|X{2,8}|N\/A)[^\p{L}\p{N}]{0,8}$/iu;
const OPEN_POINT = /\b(?:TBC|TBD)\b/gu;
const GREETING = /(?:^|[.!?\n]\s*)(?:hi|hello|dear|hey|morning|good morning)\s$/iu;

/** Walks the tokens once beside spans that come in order: whether each lies in a quotation. */
function quotedAt(tokens: readonly Token[]): (span: Span) => boolean {
  let at = 0;
  return (span) => {
    while ((tokens[at]?.to ?? Infinity) <= span.from) at += 1;
    return tokens[at]?.quoted ?? false;
  };
}

function rewordings(post: CheckedPost, span: Span): readonly Fix[] {
  const before = post.text.written.slice(Math.max(0, span.from - 20), span.from);
  if (/dear\s$/iu.test(before)) {
    const from = span.from - 5;
    return [{ label: "Greet without a name", edits: [{ from, to: span.to, insert: "Hello" }] }];
  }
  if (GREETING.test(before)) {
    return [{ label: "Greet without a name", edits: [{ from: span.from - 1, to: span.to, insert: "" }] }];
  }
  // A gap can only be filled by the owner; until then the words around it say nothing.
  const { tokens } = post.text;
  const first = firstEndingAfter(tokens, span.from);
  let last = firstEndingAfter(tokens, span.to - 1);
  if ((tokens[last]?.from ?? span.to) >= span.to) last -= 1;
  return last < first ? [] : leaveOut(post.text, { first, last });
}

/** A gap that a template left open. */
export const placeholder = defineRule({
  id: "automation/placeholder",
  severity: "error",
  docs: {
    summary: "A gap that a template left open: a name, a link or a date that was never filled in.",
    why: "A reader who is greeted as {{first_name}} knows that nobody wrote to them.",
    principles: ["S0.20", "S0.45"],
    leavesAlone: "Kisses (xx), hearts (<3), notes in brackets, and marks that are quoted to talk about them.",
  },
  messages: {
    gap: "“{phrase}” is still to be filled in. A reader would see that nobody wrote this to them.",
    unwritten: "“{phrase}” is all that stands here; the post is still to be written.",
    open: "“{phrase}” leaves readers waiting. If it is not settled yet, saying when you will know helps them plan.",
  },
  examples: {
    flagged: [
      "Hi [[{{first_name}}]], your table is ready at seven.",
      "The market opens at 9 and the entry is [[£XX]]. Dogs are welcome.",
      "Dear [[%FNAME%]], thank you for your order.",
      "Join us at the hall. Tickets at [[<link>]].",
      "Say hello to our new [[<product>]], out of the kiln since Friday.",
      "[[Lorem ipsum dolor sit amet]] and so on. The workshop starts at ten.",
      "Spring supper with the choir, 12 April, doors [[TBC]].",
      "[[Caption goes here]]. The stall is open on Friday.",
      "New lamp in the window. [[Copy to come]]",
    ],
    clean: [
      "Thank you all for a lovely evening xx",
      "You lot are the best <3 <3",
      "We [finally] found the red lamp.",
      "Somebody sent us a mail that began with “Dear {{first_name}}”, and we have laughed all day.",
      "The caption to come is the hardest line of all.",
      "Pick up a copy to come back to on a rainy day.",
      "A text goes out to everybody on the list before noon.",
      "Size XXL is back, and so is the smell of new denim.",
      "The 20% you saved for the roof has paid for the gutters too.",
    ],
  },
  check(post, report) {
    const { written, tokens } = post.text;
    if (UNWRITTEN.test(written)) {
      const data = { phrase: written.trim() };
      report({ messageId: "unwritten", place: { in: "text", span: { from: 0, to: written.length } }, data, fixes: [] });
      return;
    }
    const isQuoted = quotedAt(tokens);
    for (const match of PART_OF_GAP.test(written) ? written.matchAll(GAP) : []) {
      const isWrongCase = CAPITALS_ONLY.test(match[0]) && match[0] !== match[0].toUpperCase();
      const span = { from: match.index, to: match.index + match[0].length };
      if (isWrongCase || isQuoted(span)) continue;
      const data = { phrase: match[0] };
      report({ messageId: "gap", place: { in: "text", span }, data, fixes: rewordings(post, span) });
    }
    const isQuotedPoint = quotedAt(tokens);
    for (const match of written.includes("TB") ? written.matchAll(OPEN_POINT) : []) {
      const span = { from: match.index, to: match.index + match[0].length };
      if (isQuotedPoint(span)) continue;
      const data = { phrase: match[0] };
      report({ messageId: "open", place: { in: "text", span }, data, severity: "info", fixes: rewordings(post, span) });
    }
  },
});
