import { massAddresses } from "../../lexicons/mass-address.ts";
import { defineRule } from "../../model/rule.ts";
import { findUses } from "../../text/phrases.ts";

/** A crowd addressed where one person reads. */
export const massAddress = defineRule({
  id: "people/mass-address",
  severity: "info",
  docs: {
    summary: "A crowd addressed (“Dear valued customers”) where one person reads.",
    why: "A post is read by one person at a time. “Dear valued customer” tells that person that they were not thought of.",
    principles: ["S1.6", "S1.10", "S0.17"],
    leavesAlone: "Naming a group that is really meant (“parents of the under-tens”), and “everyone” among friends.",
  },
  messages: {
    crowd: "“{phrase}” speaks to a crowd. Each reader is one person; a plain hello, or “you”, reaches them sooner.",
  },
  examples: {
    flagged: [
      "[[Dear valued customers]], we are moving to Hill Street in May.",
      "[[To all our customers]]: the lift is being repaired.",
      "[[Dear all]], the beans are in.",
      "We thank [[our esteemed clients]] for the year.",
      "[[Dear Sir or Madam]], your glasses are ready at the counter.",
    ],
    clean: [
      "Parents of the under-tens, practice is on the lower field.",
      "Good morning all, the kettle is on.",
      "Dear Nora, your clock is ticking again.",
      "A customer asked whether the blue would fade. It will, a little.",
      "“Dear valued customer”, said the bank, and got my name wrong.",
    ],
  },
  check(post, report) {
    for (const { span, first, last, entry } of findUses(post.text, massAddresses)) {
      const { tokens, written } = post.text;
      const phrase = written.slice(span.from, span.to);
      const isCapital = /^\p{Lu}/u.test(tokens[first]?.written ?? "");
      const insert = isCapital
        ? entry.instead.charAt(0).toUpperCase() + entry.instead.slice(1)
        : entry.instead.toLowerCase();
      const next = tokens[last + 1];
      // "Hello, we are moving": what follows the address may need its comma.
      const isColon = entry.instead === "Hello" && next?.written === ":";
      const comma = entry.instead === "Hello" && (isColon || next?.kind === "word") ? "," : "";
      const edit = { from: span.from, to: isColon ? next.to : span.to, insert: insert + comma };
      const fixes = [{ label: "Speak to one reader", edits: [edit] }];
      report({ messageId: "crowd", place: { in: "text", span }, data: { phrase }, fixes });
    }
  },
});
