import { describe, expect, test } from "vitest";
import { checkPost, type StrengthKind } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";

const kindsOf = (text: string): readonly StrengthKind[] =>
  checkPost(text, { profile: emptyProfile }).strengths.map(({ kind }) => kind);

/** Wordings from Britain, America, Canada, Ireland, Australia, India and Nigeria. */
const shown: Readonly<Partial<Record<StrengthKind, readonly string[]>>> = {
  thanks: [
    "Fair play to the lads who dug the car out.",
    "Thanks a million to everybody who carried chairs.",
    "Props to the night crew for the ice rink.",
    "Good on you for walking the whole trail.",
    "We can't thank you enough for the soup.",
    "God bless everyone who came to the naming ceremony.",
    "Much obliged to the signalman.",
  ],
  help: [
    "Here's how to keep coriander for a week.",
    "A wee tip: warm the plate first.",
    "Soak it overnight in cold water.",
    "Lots of you ask us why the crust cracks. Steam.",
    "If your tap drips at night, it is the washer.",
    "Somebody asked whether dosa batter freezes. It does.",
    "The easy way to tell a ripe mango is the smell at the stalk.",
  ],
  honesty: [
    "We got it wrong and the cake was salty.",
    "Hands up, we forgot the candles.",
    "I made a hames of the booking.",
    "We stuffed up the order, and we have sent a new one.",
    "That's on us, the lift was not serviced.",
    "Sorry for the wait on Friday.",
    "You probably don't need a new pump, only a seal.",
  ],
  passion: [
    "I get a kick out of a straight seam.",
    "It never gets old, the first tray of the day.",
    "My favorite part is the quiet before six.",
    "I could blether about bees all day.",
    "We love watching the dough wake up.",
    "Seeing her read made my week.",
  ],
  origin: [
    "My nani sold pickles from this window.",
    "We started out in a garage with one oven.",
    "My great uncle opened the yard in 1931.",
    "It all began with a broken kettle.",
    "We opened our doors on a wet Tuesday.",
    "My aunty taught me to plait at nine.",
  ],
  proof: [
    "A customer told us that her hens stopped fighting.",
    "She messaged us to say the roof held through the storm.",
    "Before and after: the same gate, ninety years apart.",
    "Still going strong after nine winters.",
    "Nine out of ten came back with a friend.",
    "One patient wrote that he walks to the shop again.",
  ],
  place: [
    "We are on Mill Street, by the pump.",
    "The van is in Truro on Saturday.",
    "She grew up near Enugu and cooks like it.",
    "The stall is under the arches at Bondi Beach.",
    "Snow in Halifax, soup on the stove.",
    "The ferry from Mull was late, so is the cheese. We met it in Oban.",
  ],
  question: ["Which loaf would you take to an island?", "What did your gran put in hers?"],
  invitation: ["Tell us what the shop was before it was ours.", "We'd love to hear your worst camping story."],
  "plain-ask": [
    "If you'd like one, order by Thursday.",
    "Feel free to call us on Monday.",
    "You can book online.",
    "Happy to help, drop in after school.",
  ],
};

/** Near misses: the words without the deed. */
const notShown: Readonly<Partial<Record<StrengthKind, readonly string[]>>> = {
  thanks: [
    "“Thank you for holding”, said the machine.",
    "Thankless work, painting gates.",
    "No thanks, we have bread.",
  ],
  help: [
    "Does anybody round here know how to rehang a sash window?",
    "The tip of the island is closed.",
    "He asks for little.",
    "Soaked to the skin, all of us.",
  ],
  honesty: ["The wrong trousers came in the right box.", "Our faulty kettle is a museum piece now."],
  passion: ["Love Lane is closed.", "Passion fruit is in.", "The couple loved each other."],
  origin: ["The film started at eight.", "Opened letters lie on the mat."],
  proof: ["A customer came in.", "The proof of the loaf is on the plate.", "He said nothing."],
  place: [
    "Back in January with new hours.",
    "Closed at Christmas and on Monday.",
    "She speaks in French to the cat.",
    "See the photos on Instagram.",
    "WE ARE IN FOR SNOW.",
    "Winter Sale In Store Now With Big Savings",
    "Lunch at Nora's, as ever.",
  ],
  "named-person": ["Mine was late, and I've had three since.", "It rained, and I'll come by on foot."],
  question: ["Who wants 50% off?", "Why wait?"],
  "plain-ask": ["Order now.", "Don't forget to book your table."],
};

const cases = (kinds: typeof shown) =>
  Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));

describe("what a post does well", () => {
  test.for(cases(shown))("%s is seen in: %s", ([kind, text]) => {
    expect(kindsOf(text)).toContain(kind);
  });

  test.for(cases(notShown))("%s is not seen in: %s", ([kind, text]) => {
    expect(kindsOf(text)).not.toContain(kind);
  });
});
