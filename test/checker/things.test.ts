import { describe, expect, test } from "vitest";
import { checkPost } from "../../src/checker/index.ts";
import { emptyProfile } from "../../src/domain/profile.ts";

const read = (text: string) => checkPost(text, { profile: emptyProfile });

describe("a thing whose name begins like an order is none", () => {
  test.for([
    "Book signing on the 9th at noon with a poet who hates microphones.",
    "Book sale in the chapel on Sunday, nine to one, 40p each. All of it goes to the swings.",
    "Order forms for the plant stall are by the door.",
    "Call-outs at night cost the same as by day.",
    "Ring sizing takes a week here.",
    "Message board by the stairs: two kittens and a lost glove.",
  ])("%s", (text) => {
    const { asks, pressure, diagnostics } = read(text);
    expect({ asks, level: pressure.level, rules: diagnostics.map(({ ruleId }) => ruleId) }).toEqual({
      asks: 0,
      level: "none",
      rules: [],
    });
  });

  test("and the order itself still is one", () => {
    expect(read("Book your table now. Doors at six.").asks).toBe(1);
    expect(read("Order online today at mill.example.").asks).toBe(1);
  });
});
