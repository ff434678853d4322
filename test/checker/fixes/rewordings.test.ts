import { describe, expect, test } from "vitest";
import { checkPost } from "../../../src/checker/index.ts";
import { emptyProfile, type Profile } from "../../../src/domain/profile.ts";
import { applyFix } from "../../support/apply-fix.ts";

/** What the rewordings of one rule make of a text. */
function reworded(ruleId: string, text: string, profile: Profile = emptyProfile): readonly string[] {
  return checkPost(text, { profile })
    .diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId)
    .flatMap(({ fixes }) => fixes.map((fix) => applyFix(text, fix)));
}

describe("an order becomes an offer", () => {
  test.for([
    ["New stock in. Order online at mill.example!", "New stock in. If you'd like to, order online at mill.example."],
    ["Book your MOT at the yard.", "If you'd like an MOT, book one at the yard."],
    ["The plums are in, grab a box.", "The plums are in. If you'd like one, grab a box."],
    ["New prints are up. Link in bio.", "New prints are up. If you'd like to see more, the link is in the bio."],
    ["WhatsApp for a slot. Blow-dry €20.", "If you'd like a slot, WhatsApp us. Blow-dry €20."],
    ["Wanna buy a mug?", "If you'd like to buy a mug, just ask."],
  ])("%s", ([text, offer]) => {
    expect(reworded("hard-sell/direct-ask", text ?? "")).toContain(offer);
  });
});

describe("a push goes and the fact stays", () => {
  test.for([
    [
      "hard-sell/scarcity",
      "Workshop on Sunday, just two places remaining.",
      "Workshop on Sunday, with two places left.",
    ],
    ["hard-sell/scarcity", "Our winter coats are back. Only 3 left!", "Our winter coats are back. We have 3 left!"],
    ["hard-sell/urgency", "The spring offer ends tonight at 8.", "The spring offer is on until tonight at 8."],
    [
      "hard-sell/urgency",
      "The sale runs until Sunday 9 June. Seconds are £5 on the table for a limited time.",
      "The sale runs until Sunday 9 June. Seconds are £5 on the table until Sunday 9 June.",
    ],
    ["hard-sell/price-push", "Handmade bowls. Was £40 now £25.", "Handmade bowls. £25."],
    ["hard-sell/unproven-superlative", "We are the best bakery in town.", "We are a bakery in town."],
    ["hard-sell/income-claim", "Earn £400 a day from your sofa.", "Earn something from your sofa."],
    ["hard-sell/confirm-shaming", "No thanks, I like paying more.", "No thanks."],
    [
      "hard-sell/hidden-conditions",
      "Two pizzas for £15. T&Cs apply.",
      "Two pizzas for £15. Ask us for the conditions.",
    ],
    ["hard-sell/engagement-bait", "Tag a friend who needs this.", "Who do you know who needs this?"],
    ["hard-sell/urgency", "This is your final call for baskets. Hooks are on the wall.", "Hooks are on the wall."],
    [
      "hard-sell/urgency",
      "The stall is small, but for the next 48 hours we're taking £10 off.",
      "The stall is small, but we're taking £10 off.",
    ],
    [
      "hard-sell/urgency",
      "Doors close tonight and the list goes in the drawer. Grab a seat.",
      "Doors are open until tonight and the list goes in the drawer. Grab a seat.",
    ],
    ["hard-sell/fear", "Don't be that neighbour. Rakes are £9 at the counter.", "Rakes are £9 at the counter."],
    [
      "hard-sell/income-claim",
      "I take potters from broke to six figures in a year.",
      "I take potters from broke to a steady income in a year.",
    ],
    ["hard-sell/engagement-bait", "Tag the worst driver you know!", "Who is the worst driver you know?"],
  ])("%s: %s", ([rule, text, plain]) => {
    expect(reworded(rule ?? "", text ?? "")).toContain(plain);
  });
});

describe("the order of a post", () => {
  const story =
    "We started baking because the village shop closed and nobody over seventy could get to town. The first batch went to my aunt's street.";

  test("puts the story before the ask, and the hashtags stay last", () => {
    expect(reworded("hard-sell/ask-first", `Order your loaf by Thursday. ${story} #bread`)).toEqual([
      `${story} Order your loaf by Thursday. #bread`,
    ]);
  });

  test("keeps the line breaks that were there", () => {
    expect(reworded("hard-sell/ask-first", `Order your loaf by Thursday\n\n${story}`)).toEqual([
      `${story}\n\nOrder your loaf by Thursday.`,
    ]);
  });
});

test("another Why gives way to a line of the owner's own", () => {
  const why = "Nobody in this valley should have to throw away a good tool.";
  const profile = { ...emptyProfile, whys: { ...emptyProfile.whys, why } };
  expect(
    reworded("why/off-profile", "New benches are in. We exist to put an end to plastic straws.", profile),
  ).toContain(`New benches are in. ${why}`);
});
