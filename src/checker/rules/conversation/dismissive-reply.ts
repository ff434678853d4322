import { leaveOut, leaveOutSentence } from "../../fixes/leave-out.ts";
import { dismissals } from "../../lexicons/replies.ts";
import { defineRule } from "../../model/rule.ts";
import { findPhrases } from "../../text/phrases.ts";

/** An answer that sends somebody away with what they came to say. */
export const dismissiveReply = defineRule({
  id: "conversation/dismissive-reply",
  severity: "warning",
  docs: {
    summary: "An answer that sends somebody away with what they came to say.",
    why: "Whoever complains still cares. Being told that it is their feeling, their reading or their bad luck ends that, and everybody reads along.",
    principles: ["S1.9", "S0.27", "S0.23"],
    leavesAlone:
      "Plain facts, an honest no with its reason, and the same words in quotation marks. It reads answers, not posts.",
  },
  messages: {
    "blames-feelings":
      "“{phrase}” is sorry for how they took it, not for what happened. Naming what happened is easier to accept.",
    "hides-behind-rules":
      "“{phrase}” lets a rule speak. What the rule is for, or what you can do in spite of it, is an answer.",
    doubts:
      "“{phrase}” says it is down to them, or did not happen. What you will find out, and by when, keeps the talk open.",
    "plays-down": "“{phrase}” makes it small. It was not small to them; saying what it meant to them costs nothing.",
    "passes-on": "“{phrase}” passes it on. Even where others did it, they bought it from you: what can you do?",
    silences:
      "“{phrase}” asks for silence. An answer that others can read does more for you than a review that is gone.",
  },
  examples: {
    flagged: [
      "We are [[sorry you feel]] that way about the cake.",
      "Thank you for writing. [[As per our policy]] we cannot exchange opened paint.",
      "[[You should have read]] the sign by the till, the kitchen closes at nine.",
      "[[Nobody else has complained]] about the soup today.",
      "The parcel left us on Monday, so it [[is not our fault]] that it is late.",
      "We would be glad if you could [[remove your review]] first.",
      "[[Calm down]], it is one pot of paint. Bring it back and we will see.",
      "I am [[sorry if anyone was offended]] by the joke on the board.",
    ],
    clean: [
      "We are sorry that the cake came without the name on it.",
      "We cannot take opened paint back, because we cannot sell it on. I can mix you the right shade for nothing.",
      "You read the sign right, and we closed early. Sorry.",
      "The parcel left us on Monday. I rang the driver, and it comes tomorrow before ten.",
      "“Sorry you feel that way” is what we said first, and it was no answer.",
      "It was our fault, not the driver's.",
    ],
  },
  check(post, report) {
    for (const { entry, span, first, last } of findPhrases(post.text, dismissals)) {
      // A negation does not turn these round ("not our fault" is one), so that only a quotation leaves them alone.
      if (post.text.tokens[first]?.quoted ?? false) continue;
      const phrase = post.text.written.slice(span.from, span.to);
      const part = leaveOut(post.text, { first, last });
      const sentence = leaveOutSentence(post.text, post.text.tokens[first]?.sentence ?? -1);
      const fixes = part.length > 0 ? part : sentence;
      report({ messageId: entry.kind, place: { in: "text", span }, data: { phrase }, pressure: 0.1, fixes });
    }
  },
});
