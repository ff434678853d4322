import { describe, expect, test } from "vitest";
import { type AmendPart, amendParts, checkReply } from "../../../src/checker/index.ts";
import { emptyProfile } from "../../../src/domain/profile.ts";

type Labelled = {
  readonly heard: string;
  readonly reply: string;
  /** Which of the three parts the answer has; null where nobody complains. */
  readonly amends: readonly AmendPart[] | null;
  readonly flags: readonly string[];
};

const all: readonly AmendPart[] = ["acknowledges", "owns", "changes"];

/** Answers as owners write them, each with what a careful reader finds in it. */
const labelled: readonly Labelled[] = [
  {
    heard: "We waited 50 minutes for two soups on Saturday and they came cold.",
    reply:
      "Sorry about Saturday, Dana. We had two people ill and I should have told you at the door. From this week we stop seating when the kitchen is full.",
    amends: all,
    flags: [],
  },
  {
    heard: "The cake arrived with the wrong name on it. My daughter cried.",
    reply:
      "That must have been awful for her. I misread your note, nobody else did. I'll bring a new one round today, with Mila on it.",
    amends: all,
    flags: [],
  },
  {
    heard: "Your driver never turned up and nobody answered the phone.",
    reply:
      "Thank you for telling us. Our driver forgot your street and we didn't check. The money is on its way back and he will be at yours tomorrow at nine.",
    amends: all,
    flags: [],
  },
  {
    heard: "The boots fell apart after three weeks. Very disappointed.",
    reply:
      "You deserved better than three weeks. We got that glue wrong, and your boots are not the only ones. We're sending you a pair from the new batch.",
    amends: all,
    flags: [],
  },
  {
    heard: "You charged me twice for the lesson.",
    reply:
      "You're right, and sorry for the scare. It was our mistake: I pressed the button twice. We've refunded the second payment this morning.",
    amends: all,
    flags: [],
  },
  {
    heard: "My haircut was terrible and the girl was rude.",
    reply: "We are sorry you feel that way.",
    amends: [],
    flags: ["conversation/dismissive-reply"],
  },
  {
    heard: "The parcel arrived broken.",
    reply: "As per our policy, claims must be made within 24 hours.",
    amends: [],
    flags: ["conversation/dismissive-reply"],
  },
  {
    heard: "The lamp stopped working after two days, I want my money back.",
    reply: "Nobody else has complained about the lamp. You should have read the instructions.",
    amends: [],
    flags: ["conversation/dismissive-reply", "conversation/dismissive-reply"],
  },
  {
    heard: "The room was dirty and there was hair in the bath.",
    reply: "Thank you for letting us know. We will look into it.",
    amends: ["acknowledges"],
    flags: [],
  },
  {
    heard: "Still no refund after three weeks. Unacceptable.",
    reply: "Your message is important to us. We will get back to you shortly.",
    amends: [],
    flags: ["conversation/canned-reply", "conversation/canned-reply"],
  },
  {
    heard: "The flowers were wilted the next day.",
    reply: "Sorry to hear that the flowers did not last. Use code FRESH for 10% off your next order.",
    amends: ["acknowledges"],
    flags: ["conversation/selling-reply"],
  },
  {
    heard: "Poor service today, we were ignored for twenty minutes.",
    reply: "We let you down today and there is no way round that.",
    amends: ["owns"],
    flags: [],
  },
  {
    heard: "Your bread was mouldy on the second day.",
    reply: "Mistakes were made and lessons have been learned.",
    amends: [],
    flags: [],
  },
  {
    heard: "The order was wrong, we got the vegan box and not the big one.",
    reply: "I'm sorry about the mix-up. We're sending the big box out today, please keep the other.",
    amends: ["acknowledges", "changes"],
    flags: [],
  },
  {
    heard: "Waited over an hour at the garage and the brakes still squeal.",
    reply:
      "An hour is far too long, I can see why you are cross. I'll take the car round the block with you on Monday and we'll find it.",
    amends: ["acknowledges", "changes"],
    flags: [],
  },
  {
    heard: "Really upset that you forgot our booking.",
    reply: "Calm down, these things happen. If you delete your review we can talk.",
    amends: [],
    flags: ["conversation/dismissive-reply", "conversation/dismissive-reply", "conversation/dismissive-reply"],
  },
  {
    heard: "The paint came off within a week.",
    reply: "That is not our fault, the wall must have been damp.",
    amends: [],
    flags: ["conversation/dismissive-reply"],
  },
  {
    heard: "Not happy with the class, the room was cold and far too full.",
    reply:
      "Thank you for being honest. We double booked the hall, that's on us. From next week there are twelve mats and the heating is on by six.",
    amends: all,
    flags: [],
  },
  {
    heard: "You lost my coat!",
    reply:
      "We lost it, and it was your grandmother's. Everyone now signs for each coat, and I'd like to pay for a new one.",
    amends: ["owns", "changes"],
    flags: [],
  },
  {
    heard: "The guide never told us about the steps, my mother couldn't do the walk.",
    reply:
      "No guest should find that out at the gate. We never told you, and we should have. I've asked Tom to put the steps on the list that goes out, so that nobody is caught out again.",
    amends: all,
    flags: [],
  },
  {
    heard: "Are the scones made with butter?",
    reply: "They are, and the oat ones are not. Come and smell both.",
    amends: null,
    flags: [],
  },
  {
    heard: "Do you open on Easter Monday?",
    reply: "Yes, from ten till two. Have you seen our new hampers?",
    amends: null,
    flags: ["conversation/selling-reply"],
  },
  {
    heard: "Thank you for the lovely bouquet, Mum was over the moon!",
    reply: "That made my morning, Ines. The blue ones are from the field behind the school.",
    amends: null,
    flags: [],
  },
  {
    heard: "What does a service cost for a ten year old bike?",
    reply: "It's £45, and I ring you before I do anything that costs more.",
    amends: null,
    flags: [],
  },
  {
    heard: "Could you make one with pistachio?",
    reply: "Hurry, only 3 left! Order now before they're gone.",
    amends: null,
    flags: ["conversation/selling-reply", "hard-sell/scarcity", "hard-sell/urgency", "hard-sell/urgency"],
  },
  {
    heard: "Where do your apples come from?",
    reply: "From Anke's orchard, two miles up the road. She sends her regards.",
    amends: null,
    flags: [],
  },
  {
    heard: "A cold beer in your garden, nothing better after a long day.",
    reply: "Your chair by the wall is waiting, Rob.",
    amends: null,
    flags: [],
  },
  {
    heard: "I love that you never use plastic.",
    reply: "Kindly be informed that we value your feedback.",
    amends: null,
    flags: ["conversation/canned-reply", "conversation/canned-reply"],
  },
  {
    heard: "Is the path wide enough for a pram?",
    reply: "It is, apart from the gate by the mill. Idiots keep parking across it.",
    amends: null,
    flags: ["people/disrespect"],
  },
  {
    heard: "The dog came home smelling of roses and slept all day. Thanks!",
    reply: "[INSERT NAME], thank you for your feedback.",
    amends: null,
    flags: ["automation/placeholder", "conversation/canned-reply"],
  },
];

const context = { profile: emptyProfile };

test.for(labelled)("$reply", ({ heard, reply, amends, flags }) => {
  const report = checkReply(reply, heard, context);
  expect({
    complaint: report.complaint,
    amends: report.complaint ? amendParts.filter((part) => report.amends[part] !== null) : null,
    flags: report.diagnostics.map(({ ruleId }) => ruleId).toSorted(),
    faults: report.faults,
  }).toEqual({ complaint: amends !== null, amends, flags, faults: [] });
});

describe("an answer", () => {
  test("to nothing is read by itself", () => {
    const { complaint, diagnostics } = checkReply("Have you tried our new hampers?", "", context);
    expect([complaint, diagnostics.map(({ ruleId }) => ruleId)]).toEqual([false, ["conversation/selling-reply"]]);
  });

  test("is not asked for a Why, nor for a talk", () => {
    expect(checkReply("Yes, from ten.", "Are you open?", context).diagnostics).toEqual([]);
  });

  test("does not own by quoting", () => {
    const { amends } = checkReply("“We forgot” is what the driver said.", "My parcel never came.", context);
    expect(amends.owns).toBeNull();
  });
});
