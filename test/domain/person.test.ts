import { describe, expect, test } from "vitest";
import { candidatesFor, newPerson, type Person, type PersonId, sharedByline, voicesOf, withPeople, writersOf } from "../../src/domain/person.ts"; // prettier-ignore
import { emptyProfile } from "../../src/domain/profile.ts";

const person = (id: string, change: Partial<Person>): Person => ({ ...newPerson(id as PersonId), ...change }); // ids of this test alone
const odile = person("1", {
  name: "Odile",
  why: "I mend because my gran threw nothing away.",
  topics: ["wool", "darning socks"],
});
const other = person("2", { name: "odile " });
const bram = person("3", { name: "Bram", topics: ["plums"] });

describe("who wrote a post", () => {
  test("is told by name, whatever its case and spaces", () => {
    expect(writersOf(" ODILE", [odile, bram])).toEqual([odile]);
    expect(writersOf(null, [odile])).toEqual([]);
    expect(writersOf("  ", [person("4", {})])).toEqual([]);
  });

  test("may be two people of one name, until one is called something else", () => {
    expect(writersOf("Odile", [odile, other])).toEqual([odile, other]);
    expect(sharedByline(odile, [odile, other])).toEqual([other]);
    const told = { ...other, byline: "Odile from the kiln" };
    expect(writersOf("Odile", [odile, told])).toEqual([odile]);
    expect(writersOf("odile from the kiln", [odile, told])).toEqual([told]);
  });

  test("may have a name in any script", () => {
    const layla = person("5", { name: "ليلى 🌻" });
    expect(writersOf("ليلى 🌻", [layla])).toEqual([layla]);
  });
});

describe("the profile with people", () => {
  const profile = { ...emptyProfile, whys: { ...emptyProfile.whys, why: "We mend." }, names: ["Truro"] };

  test("is as it was where there are none", () => expect(withPeople(profile, [], "Odile")).toBe(profile));

  test("has both Whys for a post of theirs, and everybody's name", () => {
    const both = withPeople(profile, [odile, bram], "Odile");
    expect(both.whys.why).toBe(`We mend.\n\n${odile.why}`);
    expect(both.names).toEqual(["Truro", "Odile", "Bram"]);
    expect(withPeople(profile, [odile, bram], "Bram").whys).toEqual(profile.whys);
  });

  test("stays without a Why while the business has told none", () => {
    expect(withPeople(emptyProfile, [odile], "Odile").whys).toEqual(emptyProfile.whys);
  });
});

describe("the voices of a month", () => {
  const by = (...authors: readonly (string | null)[]) => authors.map((author) => ({ author, date: "2026-10-01" }));

  test("are counted by name, those who left among them", () => {
    const { heard, missing, without, loud } = voicesOf(by("Odile", "odile", "Kofi", null), [odile, bram]);
    expect(heard.map(({ name, posts, people }) => [name, posts, people])).toEqual([
      ["Odile", 2, ["1"]],
      ["Kofi", 1, []],
    ]);
    expect(missing).toEqual([bram]);
    expect(without).toBe(1);
    expect(loud).toEqual([]);
  });

  test("one of them may have more than its share, where there are others", () => {
    const month = by("Odile", "Odile", "Odile", "Bram");
    expect(voicesOf(month, [odile, bram]).loud.map(({ name, share }) => [name, share])).toEqual([["Odile", 0.75]]);
    expect(voicesOf(month, [odile]).loud).toEqual([]);
  });
});

describe("who might write a post", () => {
  test("is whose topics it is about, in any form of the words", () => {
    expect(candidatesFor("Darned my first sock today, with wool from the mill.", [bram, odile])).toEqual([
      { id: "1", topics: ["wool", "darning socks"] },
    ]);
    expect(candidatesFor("A plum cake.", [bram, odile])).toEqual([{ id: "3", topics: ["plums"] }]);
  });

  test("is nobody where no topic is near", () => {
    expect(candidatesFor("Closed on Monday.", [bram, odile, person("6", { topics: ["", "a"] })])).toEqual([]);
  });
});
