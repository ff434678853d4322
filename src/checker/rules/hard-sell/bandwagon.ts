import { leaveOut } from "../../fixes/leave-out.ts";
import { bandwagonWordings } from "../../lexicons/bandwagon.ts";
import { defineRule } from "../../model/rule.ts";
import { readsWarm } from "../../reading/selling.ts";
import { clauseUses, pressureOf } from "../clause-uses.ts";

/** Words below this weight may also be news: the post as a whole decides. */
const CLEARLY = 0.5;

/** Others do it, as a reason to do it too. */
export const bandwagon = defineRule({
  id: "hard-sell/bandwagon",
  severity: "warning",
  docs: {
    summary: "A crowd that has come already, as a reason to follow.",
    why: "That others do it says nothing about what it does for this reader, and leaves whoever has not come feeling odd. One customer, by name and with their leave, says more than thousands.",
    principles: ["S0.35", "S3.2"],
    leavesAlone:
      "Thanks to those who came, a plain count (“212 houses are connected”), crowds that do something of their own, and wording that is quoted.",
  },
  messages: {
    crowd: "“{phrase}” asks the reader to follow a crowd. What it did for one person gives them a reason of their own.",
  },
  examples: {
    flagged: [
      "[[Everyone is switching to our broadband]]. Fibre to the door from May.",
      "[[All your neighbours have signed up with us]]. Forms are at the desk.",
      "New serum, in two sizes. [[Join the thousands who have already made the switch]].",
      "The bowls are back on the shelf. [[Everybody's getting one, so why aren't you]]?",
      "Family passes are on the app. [[Thousands have already joined]].",
    ],
    clean: [
      "Everyone is moving the clocks back on Sunday, ours as well.",
      "Half the village is connected now, 212 houses, and the north side follows in March.",
      "Thank you to everyone who has joined us, you filled the hall.",
      "“Everyone is switching to us” is what the man at the door said. We asked him for a name.",
      "Everyone is talking about the bench, and nobody has sat on it yet.",
    ],
  },
  check(post, report) {
    for (const use of clauseUses(post.text, bandwagonWordings)) {
      const { clause, span, phrase } = use;
      const pressure = pressureOf(use);
      if (pressure < CLEARLY && readsWarm(post)) continue;
      report({
        messageId: "crowd",
        place: { in: "text", span },
        data: { phrase },
        pressure,
        severity: pressure < CLEARLY ? "info" : "warning",
        fixes: leaveOut(post.text, clause),
      });
    }
  },
});
