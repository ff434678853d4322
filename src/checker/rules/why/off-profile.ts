import { hasWhy } from "../../../domain/profile.ts";
import { leaveOutSentence } from "../../fixes/leave-out.ts";
import { sayOwnWhy } from "../../fixes/own-why.ts";
import { whyClaims } from "../../lexicons/why-claims.ts";
import { defineRule } from "../../model/rule.ts";
import { closestElement } from "../../reading/profile-match.ts";
import { findUses } from "../../text/phrases.ts";

/** A sentence that says a Why, and another than the owner's. */
export const offProfile = defineRule({
  id: "why/off-profile",
  severity: "info",
  docs: {
    summary: "A Why that is told in so many words and has nothing to do with the one you wrote down.",
    why: "A reader who meets another reason in each post believes none of them. The one you wrote down is yours, and it can be told in many ways.",
    principles: ["S2.15", "S2.12"],
    leavesAlone:
      "Any Why as long as you have not written yours down, and every sentence that shares a thought with it.",
  },
  messages: {
    other:
      "“{phrase}” is a good reason, and not the one you wrote down. Which of the two is it here? Both can be true.",
  },
  examples: {
    owner: { why: "Nobody in this valley should have to throw away a good tool." },
    flagged: [
      "The market is on at ten. [[Our mission is to save the British bumblebee.]]",
      "New benches are in. [[We exist to put an end to plastic straws.]]",
      "Booth 14, cash or card. [[We're in this because every kid deserves music.]]",
      "[[My purpose is to bring back the village dance.]] Doors at eight.",
      "Two coats, dry by noon. [[For us it was always about teaching children maths.]]",
    ],
    clean: [
      "We exist so that a good chisel never ends in a skip, wherever the tool came from.",
      "Our mission is to find the owner of this umbrella.",
      "The goal is at the far end of the pitch.",
      "“Our mission is to save the bees”, said the leaflet, and we planted clover.",
      "The valley is white this morning and the bench is warm.",
    ],
  },
  check(post, report) {
    if (!hasWhy(post.profile)) return;
    const claims = findUses(post.text, whyClaims);
    if (claims.length === 0 || (closestElement(post.text, post.profile)?.shared ?? 0) > 0) return;
    for (const index of new Set(claims.map(({ first }) => post.text.tokens[first]?.sentence ?? 0))) {
      const sentence = post.text.sentences[index];
      if (!sentence) continue;
      const span = { from: sentence.from, to: sentence.to };
      const phrase = post.text.written.slice(span.from, span.to).replace(/[.!\s]+$/u, "");
      const fixes = [...sayOwnWhy(post.text, post.profile, index), ...leaveOutSentence(post.text, index)];
      report({ messageId: "other", place: { in: "text", span }, data: { phrase }, fixes });
    }
  },
});
