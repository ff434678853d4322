import { describe, expect, test } from "vitest";
import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile, type Profile, whyKinds } from "../../src/domain/profile.ts";

const whyOf = (text: string, profile: Profile = emptyProfile) => checkPost(text, { profile }).why;
const told = (why: string): Profile => ({ ...emptyProfile, whys: { ...emptyProfile.whys, why } });

describe("the Why of a post", () => {
  test.for(whyKinds)("is found in the owner's answer about %s", (kind) => {
    const answer = "Grandmother Odile repaired clocks beside the harbour window.";
    const profile = { ...emptyProfile, whys: { ...emptyProfile.whys, [kind]: answer } };
    const found = whyOf(`Fresh paint today. ${answer}`, profile).matches.map(({ element }) => element);
    expect(found).toContain(kind);
  });

  test.for([
    "My aunt rang three garages and all of them talked over her. I opened this one so that nobody gets talked over at our counter.",
    "We started the boat school because two boys from our street drowned in sight of the pier.",
    "When the last bank shut, old people here had nowhere to ask. So I put a table in the shop, and I sit there on Fridays.",
    "Grandad lost his sight at forty and still wanted to read the paper. I print large so that people like him never have to ask.",
    "I sat at the back of the class for two years and saw nothing, so no child here pays for a first pair of glasses.",
  ])("is strong where a reader could retell it: %s", (text) => {
    expect(whyOf(text).level).toBe("strong");
  });

  test.for(["We are passionate about quality.", "We love what we do!", "Thank you all for your support."])(
    "is a hint in a platitude: %s",
    (text) => {
      expect(whyOf(text).level).toBe("weak");
    },
  );

  test.for([
    "Open until eight tonight.",
    "New boots in sizes 36 to 46, brown and black, from €80.",
    "20% off all frames this week.",
    "The van is at the market square, soup is leek.",
  ])("is absent where a post only says what and how: %s", (text) => {
    expect(whyOf(text)).toMatchObject({ level: "none", matches: [] });
  });

  test.for([
    "She stood on the wall because a boy had told her that girls fall off.",
    "He came in because his mother had thrown the kettle out. We had one like it on the shelf.",
    "They went home by train because nobody had filled the van.",
  ])("is absent where somebody else's reason is told: %s", (text) => {
    expect(whyOf(text).level).toBe("none");
  });

  test.for([
    "We do this because no girl on this estate should have to learn to ride in secret.",
    "She could not read the label because nobody had taught her. I opened the reading room so that no other mother has to guess.",
    "I mend prams because my sister carried hers up four floors and nobody helped her.",
  ])("is strong where the reason is the writer's own: %s", (text) => {
    expect(whyOf(text).level).toBe("strong");
  });

  test("names the sentences that say it, and no others", () => {
    const text =
      "Apples are in. My mother had no garden, so I plant a tree for every family on our street. Open till six.";
    const said = whyOf(text).matches.map(({ span }) => text.slice(span.from, span.to));
    expect(said).toEqual(["My mother had no garden, so I plant a tree for every family on our street."]);
  });

  test("reflects the part of the profile that it shares words with", () => {
    const profile = told("A bicycle gave my sister her freedom, and every girl in Kano should have one.");
    const { level, matches } = whyOf(
      "Two girls rode home on a bicycle of their own today, free as my sister once.",
      profile,
    );
    expect(level).toBe("strong");
    expect(matches.map(({ element }) => element)).toContain("why");
  });

  test("counts for less when it has nothing to do with the profile", () => {
    const text = "We started so that every child on the estate gets to hear live music.";
    expect(whyOf(text, told("Good bones belong in a pot and out of the skip.")).score).toBeLessThan(whyOf(text).score);
  });
});
