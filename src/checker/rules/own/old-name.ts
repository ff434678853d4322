import { sayNewName } from "../../fixes/rename.ts";
import { defineRule } from "../../model/rule.ts";
import { findFormerNames } from "../../reading/former-name.ts";
import { spanOfStretch } from "../../text/stretch.ts";

/** The business by a name that it no longer goes by. */
export const oldName = defineRule({
  id: "own/old-name",
  severity: "info",
  docs: {
    summary: "A name that the business no longer goes by, in a post of a day from which the new one holds.",
    why: "Somebody who reads the old name and looks for it finds nobody, or two businesses. Said once and everywhere, the new one settles in.",
    principles: ["S1.19"],
    leavesAlone:
      "Posts of earlier days, posts that tell of the change or of the time before it, quotations, handles and links, an old name that is a part of the new one, and words of a name that are not written as a name.",
  },
  messages: {
    former: "“{phrase}” is what you were called before; your name is “{name}” now.",
  },
  examples: {
    owner: { business: "The Boat House", formerNames: ["Ferry Workshop", "Kinvara Bakes", "Bloom", "Thirlby & Sons"] },
    flagged: [
      "Soup and bread at the [[Ferry Workshop]] from noon, dogs welcome.",
      "[[Kinvara Bakes]] has two seats left by the window.",
      "Come and see what is new at [[Bloom’s]] on Saturday.",
      "Twelve loaves for the food bank this week. [[#KinvaraBakes]] #truro",
      "All of us at [[THIRLBY & SONS]] wish you a dry week.",
      "The heron is back. [[Thirlby and Sons]] opens at nine.",
    ],
    clean: [
      "Soup and bread at the Boat House from noon, dogs welcome.",
      "We used to be called Ferry Workshop, and the sign is still in the shed.",
      "Kinvara Bakes is The Boat House now. Same people, same oven.",
      "The ferry workshop on Saturday is full, the one on rope still has room.",
      "Anna Bloom won the raffle, and the roses are in bloom.",
      "Write to @kinvarabakes or look at kinvarabakes.com for the hours.",
      "Mrs. Tennant asked: “Is Ferry Workshop still open?” It is, under another roof.",
    ],
  },
  check({ text, profile }, report) {
    const name = profile.business.trim();
    for (const found of findFormerNames(text, profile)) {
      const span = spanOfStretch(text, found);
      const phrase = text.written.slice(span.from, span.to);
      report({ messageId: "former", place: { in: "text", span }, data: { phrase, name }, fixes: sayNewName(text, found, name) }); // prettier-ignore
    }
  },
});
