import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyProfile, type Profile, whyKinds } from "../../src/domain/profile.ts";
import { profileFile, profileOf } from "../../src/exchange/profile-file.ts";

const words = fc.string({ unit: "grapheme", maxLength: 60 });
const profile: fc.Arbitrary<Profile> = fc.record({
  business: words,
  formerNames: fc.array(words, { maxLength: 3 }),
  trade: words,
  whys: fc.record(Object.fromEntries(whyKinds.map((kind) => [kind, words]))) as fc.Arbitrary<Profile["whys"]>,
  names: fc.array(words, { maxLength: 4 }),
});

test("answers come back as they were, whatever they say", () => {
  fc.assert(
    fc.property(profile, (answers) => {
      expect(profileOf(JSON.parse(profileFile(answers)))).toEqual({ ok: true, value: answers });
    }),
  );
});

test.for([
  [{ schemaVersion: 2, why: "x" }, "newer"],
  [{ whys: { why: 3 } }, "profile"],
  [{ business: [] }, "profile"],
  [{ formerNames: "Spoke" }, "profile"],
  [{ bussiness: "x" }, "profile"],
  [[], "profile"],
  ["why", "profile"],
  [null, "profile"],
] as const)("%j is none", ([value, code]) => {
  expect(profileOf(value)).toMatchObject({ ok: false, error: { code } });
});

test("one answer is enough", () => {
  expect(profileOf({ why: "We mend." })).toEqual({
    ok: true,
    value: { ...emptyProfile, whys: { ...emptyProfile.whys, why: "We mend." } },
  });
});
